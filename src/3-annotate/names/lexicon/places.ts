/** Words by which a place is known. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** Last word of a place's name ("Pine River", "North Province"). */
export const placeHeads = words(`
river lake sea ocean gulf bay strait straits channel canal sound fjord creek falls waterfall spring springs
island islands isle isles atoll archipelago peninsula cape coast shore beach reef delta lagoon estuary bank shoal
mountain mountains mount mt mt. hill hills peak range ridge valley plain plains plateau desert forest jungle woods glacier volcano canyon pass gap gorge ravine basin isthmus moors marshes oasis dunes heights highlands lowlands
province provinces state states region district districts county counties prefecture governorate oblast oblasts krai raion canton municipality department territory territories emirate sultanate kingdom republic federation
city town village township borough suburb suburbs settlement ward quarter neighbourhood neighborhood parish upazila tehsil taluk barangay kebele woreda
street road avenue boulevard lane drive highway square expressway alley motorway route crossing junction
point points cay cays key keys nile ridge hamlet hamlets mall shopping market zones provinces rivers lakes seas gulfs bays coasts beaches reefs bridges airports roads streets continent hemisphere border zone corridor strip belt
airport stadium prison palace tower bridge tunnel dam port harbour harbor station park plaza hall camp gardens mosque temple cathedral gymnasium quay pier wharf cemetery monument plant
`);

/** Heads before a name ("Lake Tana", "Mount Kenya", "Port Louis", "Cape Town", "Gulf of Aden"). */
export const placeLeads = words(`
lake mount mt mt. cape port fort san santa santo são saint st st. isle island gulf bay strait sea camp villa el rio isla islas cayo cayos playa monte sierra laguna valle cerro barrio colonia puerto ciudad porto praia ilha serra puente baie ile pont tel beit bayt jabal wadi ras kafr khan nizhny novy bandar kota kuala tanjung pulau sungai ban nong
new north south east west northern southern eastern western central upper lower greater inner outer
`);

/** Compass words: "northern Kenya", "Western Cape". */
export const compass = words(
  'north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern central upper lower greater inner outer mid',
);

/** What is built or lies at a place and bears its name: "the X bridge". */
export const structures = words(
  'bridge dam canal tunnel crossing station railway road motorway lock estuary quarry mine checkpoint reservoir viaduct ferry terminal refinery airbase airfield festival museum derailment bypass interchange',
);

/** What runs between two places. */
export const routes = words(
  'road roads highway motorway railway rail line lines route routes border ferry ferries flight flights train trains bus buses bridge tunnel pipeline again travel run runs ran traffic trade service services',
);

/** Common nouns that, standing behind or before a name, make it a place: "Tigray region", "the town of X". */
export const placeNouns = words(
  'region province district county state city town village area island river valley capital coast border peninsula municipality governorate prefecture territory suburb neighbourhood neighborhood port harbour township settlement airport camp constituency highway desert mountains locality commune',
);
