/** Words by which a place is known, and names of regions that no table of countries and towns holds. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split('\n')
      .flatMap((line) => line.split(','))
      .map((name) => name.trim())
      .filter(Boolean),
  );

/** Last word of a place's name ("Pine River", "North Province"). */
export const placeHeads = words(`
river lake sea ocean gulf bay strait straits channel canal sound fjord creek falls waterfall spring springs
island islands isle isles atoll archipelago peninsula cape coast shore beach reef delta lagoon estuary bank shoal
mountain mountains mount mt mt. hill hills peak range ridge valley plain plains plateau desert forest jungle woods glacier volcano canyon pass heights highlands lowlands
province provinces state states region district districts county counties prefecture governorate oblast krai raion canton municipality department territory territories emirate sultanate kingdom republic federation
city town village township borough suburb suburbs settlement ward quarter neighbourhood neighborhood parish upazila tehsil taluk barangay kebele woreda
street road avenue boulevard lane drive highway square expressway alley motorway route crossing junction
continent hemisphere border zone corridor strip belt
airport stadium prison palace tower bridge tunnel dam port harbour harbor station park plaza hall camp gardens mosque temple cathedral gymnasium quay pier wharf cemetery monument plant
`);

/** Heads before a name ("Lake Tana", "Mount Kenya", "Port Louis", "Cape Town", "Gulf of Aden"). */
export const placeLeads = words(`
lake mount mt mt. cape port fort san santa santo são saint st st. isle island gulf bay strait sea camp villa el rio río isla puerto ciudad tel beit bayt jabal wadi ras kafr khan nizhny novy bandar kota kuala tanjung pulau sungai ban nong
new north south east west northern southern eastern western central upper lower greater inner outer
`);

/** Compass words: "northern Kenya", "Western Cape". */
export const compass = words(
  'north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern central upper lower greater inner outer mid',
);

/** Regions of the world. */
export const regionsOfTheWorld = lines(`
africa, asia, europe, america, americas, north america, south america, latin america, central america, oceania, antarctica, arctic, antarctic, eurasia, australasia, scandinavia, balkans, the balkans, baltics, caucasus, crimea
middle east, near east, far east, maghreb, sahel, horn of africa, sub-saharan africa, north africa, west africa, east africa, southern africa, central africa, central asia, south asia, southeast asia, east asia, eastern europe, western europe, central europe
levant, mesopotamia, anatolia, kurdistan, kashmir, bengal, punjab, sinai, west bank, gaza strip, gaza, golan heights, galilee, negev, judea, samaria, donbas, donbass, siberia, transnistria, abkhazia, south ossetia, nagorno-karabakh, catalonia, basque country, scotland, wales, england, northern ireland, great britain, ulster, bavaria, saxony, tuscany, sicily, sardinia, corsica, crete, patagonia, amazon, andes, himalayas, alps, urals, sahara, gobi, kalahari, serengeti, pampas
caribbean, mediterranean, pacific, atlantic, indian ocean, pacific ocean, atlantic ocean, arctic ocean, black sea, red sea, caspian sea, baltic sea, north sea, south china sea, east china sea, arabian sea, persian gulf, gulf of mexico, gulf of aden, bay of bengal, sea of azov, yellow sea, aegean, adriatic, english channel, strait of hormuz, suez canal, panama canal, bosphorus, bosporus, dardanelles
tigray, oromia, amhara, darfur, kordofan, puntland, somaliland, western sahara, zanzibar, biafra, katanga, kivu, cabinda, casamance, xinjiang, tibet, inner mongolia, manchuria, guangdong, sichuan, okinawa, hokkaido, kyushu, honshu, java, sumatra, borneo, sulawesi, papua, aceh, bali, mindanao, luzon, visayas, rakhine, shan, chiapas, yucatan, baja california, galapagos, easter island, new england, midwest, silicon valley, wall street, hollywood, manhattan, brooklyn, bronx, queens, long island, florida keys, hawaii, alaska, california, texas, florida, washington, georgia
niger delta, great lakes, nile, congo, danube, rhine, volga, dnieper, dnipro, euphrates, tigris, ganges, indus, mekong, yangtze, mississippi, zambezi, jordan river, amazonia, silk road, earth, mars, moon
holy land, arabian peninsula, korean peninsula, iberian peninsula, indian subcontinent, global south, third world, soviet union, ussr, yugoslavia, czechoslovakia, ottoman empire, east germany, west germany, british empire
`);

/** Prepositions that often stand before a place; the weight is in settings. */
export const placePrepositions = words('in near at across outside throughout inside around from into toward towards to off beyond');

/** Common nouns that, standing behind or before a name, make it a place: "Tigray region", "the town of X". */
export const placeNouns = words(
  'region province district county state city town village area island river valley capital coast border peninsula municipality governorate prefecture territory suburb neighbourhood neighborhood port harbour township settlement airport camp constituency highway desert mountains locality commune',
);
