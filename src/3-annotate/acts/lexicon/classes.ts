/**
 * Word classes that the patterns of events.ts use as @name. Lemmas. Compiled by hand from the CAMEO codebook (Gerner, Schrodt and others,
 * version 1.1b3, 2012), the noun synonym sets of WordNet 3.1 and general usage.
 */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  aid: words(
    'aid assistance relief help donation grant loan funding fund money supply medicine food equipment vaccine subsidy bailout ration shipment convoy medication kit dollar euro pound fuel medical humanitarian credit',
  ),
  agreement: words(
    'agreement accord treaty pact deal memorandum mou protocol contract convention settlement compromise charter understanding resolution',
  ),
  arms: words('arm weapon missile ammunition jet tank helicopter aircraft rocket drone'),
  army: words(
    'troop soldier force army military unit brigade battalion marine personnel warship tank fleet contingent regiment navy reservist reserve militia commando fighter carrier frigate ship bomber artillery platoon patrol',
  ),
  attack: words(
    'attack strike airstrike bombing assault raid shelling offensive bombardment incursion ambush invasion war warfare operation',
  ),
  ban: words(
    'ban restriction sanction embargo blockade curfew siege tariff boycott emergency lockdown duty quota prohibition moratorium freeze barrier parole',
  ),
  ceasefire: words('ceasefire cease-fire truce armistice'),
  charge: words(
    'charge accusation allegation claim report criticism suggestion rumour rumor complaint assertion notion involvement responsibility link',
  ),
  complaint: words('complaint lawsuit suit petition case motion charge appeal proceedings grievance'),
  crime: words(
    'corruption fraud murder abuse crime rape bribery espionage treason terrorism genocide theft laundering violation conspiracy complicity',
  ),
  demand: words(
    'demand request call appeal proposal plan offer bid motion condition invitation ultimatum suggestion application petition idea',
  ),
  diplomat: words(
    'diplomat ambassador envoy attaché consul consular embassy observer monitor inspector worker staff mission ngo organisation organization agency',
  ),
  dissent: words('strike protest demonstration rally march picket sit-in boycott vigil walkout'),
  info: words('information intelligence evidence data record file document footage detail account'),
  inquiry: words('inquiry enquiry investigation probe review commission audit'),
  party: words(
    'party newspaper broadcaster channel website organisation organization group movement media publication opposition rally assembly protest demonstration app leader',
  ),
  peacekeeper: words('peacekeeper peacekeeping'),
  person: words(
    'activist prisoner detainee hostage captive inmate leader journalist dissident opponent national citizen soldier crew child woman man people member refugee student worker pilot ship vessel sailor tourist lawmaker',
  ),
  property: words(
    'property asset land artefact artifact money body remains territory island ship vessel gear goods base sculpture antiquity treasure painting artwork bone skull mandate account equipment',
  ),
  quit: words('resign quit step leave go'),
  relation: words('tie relation relationship link'),
  request: words(
    'help aid assistance support loan fund money meeting talk investigation inquiry apology explanation release return withdrawal end resignation ceasefire action protection extradition sanction restraint election',
  ),
  support: words('support solidarity backing confidence commitment'),
  talk: words(
    'talk negotiation dialogue discussion meeting summit conference consultation conversation visit session round mediation cooperation',
  ),
  troops: words('troop soldier force army military personnel unit'),
  verdict: words('guilty liable responsible'),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
