/**
 * Kinds of things of which one excludes another at one place of a sentence: a row is a kind, its members stand between bars, words for one member
 * beside each other. Broader words ("grain", "vehicle", "livestock") stand in no row, for they exclude nothing. After sister terms of WordNet's
 * noun hierarchy, chosen for the things that news reports tell apart.
 */
const ROWS: readonly string[] = [
  // Animals.
  'cow cattle bull calf ox | sheep lamb ewe | pig hog swine | goat | horse pony mare stallion | chicken hen poultry | duck | goose | turkey | dog | cat | elephant | lion | tiger | leopard | bear | wolf | fox | deer elk moose | rhino rhinoceros | giraffe | monkey | whale | dolphin | shark | seal | bat | rat | mouse | bee | mosquito | locust | snake | crocodile alligator | eagle | vulture | penguin | salmon | tuna | cod | herring',
  // Goods.
  'wheat | rice | maize corn | barley | oats | rye | soy soybean soya | cotton | sugar | coffee | tea | cocoa | tobacco | potato | tomato | apple | orange | banana | grape | olive | milk | butter | cheese | bread | beef | pork | mutton | honey | salt | gold | silver | copper | iron | steel | aluminium aluminum | zinc | nickel | tin | lithium | cobalt | uranium | platinum | coal | oil petroleum crude | gas | diesel | petrol gasoline | kerosene | timber wood | cement concrete | plastic | glass | asbestos | marble | granite | acid | chlorine | ammonia | fertiliser fertilizer | cement | fish | cattle-feed | furniture | clothing clothes | water | ammunition | explosives | medicine medicines | flour | wine | beer | paint | paper',
  // Vehicles and vessels.
  'car | taxi cab | ambulance | van | tractor | lorry truck | bus coach | train | tram | motorcycle motorbike | bicycle bike | ferry | tanker | freighter | trawler | yacht | submarine | helicopter | airliner jet | glider | balloon | drone',
  // Weapons.
  'knife | pistol handgun | rifle | shotgun | axe | hammer | sword | grenade | rocket | mortar | mine | crossbow',
  // Kin.
  'father dad | mother mum mom | son | daughter | brother | sister | uncle | aunt | nephew | niece | cousin | grandfather | grandmother | husband | wife | fiance fiancé fiancee fiancée | widow | widower',
  // Illness.
  'cancer | flu influenza | measles | cholera | malaria | tuberculosis | pneumonia | diabetes | stroke | dementia | typhoid | ebola | polio | hepatitis | plague | smallpox | leprosy | asthma | epilepsy',
  // Parts of the body.
  'arm | leg | head | neck | knee | ankle | shoulder | hip | wrist | foot | elbow | thigh | heart | liver | kidney | lung | brain | stomach',
  // Houses and their kin; schools and hospitals have a list of their own.
  'barn | garage | attic loft | cellar basement | greenhouse | cottage | castle | farmhouse | chapel | lighthouse | windmill mill | boathouse | caravan | tent',
  // Games.
  'football soccer | rugby | cricket | tennis | hockey | basketball | handball | volleyball | golf | boxing | wrestling | swimming | rowing | cycling | skiing | judo | fencing | badminton | chess',
  // Faiths.
  'catholic | protestant | orthodox | muslim islamic | jewish | hindu | buddhist | sikh',
  'church | mosque | synagogue | temple',
  // Callings.
  'nurse | doctor physician | dentist | midwife | pharmacist | paramedic | veterinarian vet | teacher | lawyer attorney solicitor barrister | policeman policewoman | soldier | sailor | fireman firefighter | farmer | fisherman | miner | pilot | baker | butcher | plumber | electrician | carpenter | mechanic | architect | journalist reporter | photographer | banker | accountant | priest | waiter waitress | cook chef | hairdresser | gardener | shepherd | hunter | postman | janitor caretaker | painter | sculptor | poet | novelist | violinist | pianist | singer | dancer',
  'goalkeeper | defender | midfielder | striker forward | referee | coach',
  // Crimes.
  'murder | manslaughter | rape | robbery | burglary | fraud | bribery | perjury | arson | kidnapping | smuggling | blackmail | libel defamation | espionage | treason | embezzlement | theft | assault',
  // Nature.
  'earthquake quake | landslide mudslide | avalanche | tsunami | tornado | hurricane typhoon cyclone | flood flooding | drought | hail | blizzard | lightning',
  'river | lake | canal | reservoir | bay | lagoon',
  // Documents and votes.
  'gold-medal | silver-medal | bronze-medal',
  'quarter-final quarterfinal | semi-final semifinal | final',
  'by-election | referendum | primary',
  'north northern | south southern | east eastern | west western',
  'forest woods | lake | river | field | ditch | beach | quarry | cave | swamp marsh | meadow | garden',
  'man men | woman women | boy boys | girl girls',
  // Colours.
  'red | blue | green | yellow | white | black | grey gray | brown | purple | pink',
  // Parts of an aircraft, of a ship, of a car.
  'wing | engine | tail | rudder | propeller | nose | fuselage | undercarriage',
  'brakes brake | tyre tire | windscreen windshield | gearbox | exhaust | battery',
  'bow | stern | hull | mast | keel | funnel',
  // Instruments of policy.
  'tax | subsidy | tariff | loan | grant | fine',
];

/** A member of a kind. */
export interface Member {
  readonly kind: number;
  readonly member: number;
}

function readRows(): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const [kind, row] of ROWS.entries())
    for (const [member, words] of row.split(' | ').entries())
      for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { kind, member }]);
  return found;
}

/** Lemma of a noun or adjective, with the kinds of which it is a member. */
export const kinds: ReadonlyMap<string, readonly Member[]> = readRows();

/** Kinds whose members are people: kin and callings. */
export const people: ReadonlySet<number> = new Set(
  ['father', 'nurse', 'goalkeeper', 'man'].flatMap((word) => kinds.get(word)?.map((one) => one.kind) ?? []),
);
