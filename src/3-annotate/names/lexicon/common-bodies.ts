/**
 * Bodies that a report calls by common nouns alone. WordNet 3.1, hyponyms of `organization` and `social group` that act as one in disputes; the
 * stance verbs after CAMEO categories 02 to 14 (Gerner et al. 2002). By hand.
 */

/** Behind a plural owner: "the pilots' union", "the nurses' federation". */
export const societyHeads: ReadonlySet<string> = new Set(
  'union unions federation association associations guild league lobby syndicate alliance society council group'.split(' '),
);
/** Behind a noun: "the airport authority", "the health ministry", "the bar association", "the mine inspectorate". */
export const officialHeads: ReadonlySet<string> = new Set(
  'authority ministry regulator inspectorate commission council watchdog federation association union court tribunal bank league office party opposition'.split(
    ' ',
  ),
);
/** Of these the word before says which: not "a new union", "the largest party", "the same office". */
export const officialKinds: ReadonlySet<string> = new Set(
  'airport port harbour harbor transport health interior justice defence defense foreign finance trade education environment energy labour labor agriculture culture housing water rail railway road aviation maritime competition media telecoms market markets banking bank securities food drug drugs medicines nuclear electoral election ethics privacy data safety building planning city town county provincial regional district supreme constitutional high appeal appeals federal central administrative labour-law arbitration bar mine mining factory prison prisons police press broadcasting football rugby cricket tennis cycling athletics swimming skiing ski ice-hockey basketball volleyball handball gymnastics rowing sailing boxing wrestling chess teachers nurses farmers fishing farm trade steel car dock auto prosecutor prosecution main'.split(
    ' ',
  ),
);
/** People in one trade or cause who act together: "farmers blocked the road". */
export const actingGroups: ReadonlySet<string> = new Set(
  'farmers miners nurses teachers doctors drivers pilots workers students fishermen fishers truckers hauliers dockers rebels protesters protestors demonstrators hackers hijackers kidnappers militants strikers residents villagers parents shareholders creditors tenants prisoners inmates campaigners activists insurgents separatists jumpers players riders cleaners bakers growers shopkeepers traders lecturers journalists'.split(
    ' ',
  ),
);
/** What such a group does when it takes a side. Lemmas. */
export const groupVerbs: ReadonlySet<string> = new Set(
  'demand want threaten refuse reject agree accept call vow block blockade strike walk warn insist urge accuse boycott suspend lift end down halt occupy oppose welcome ask offer promise pledge condemn denounce'.split(
    ' ',
  ),
);
/**
 * Nouns by which a report calls a body again once it has introduced it by that noun ("the union", "the buyer", "the watchdog"). WordNet 3.1, hyponyms
 * of organization.n.01, and the roles of a firm in a deal. By hand; "group", "state" and "team" mean too much else.
 */
export const calledBodies: ReadonlySet<string> = new Set(
  'union trust association league federation guild society council committee commission board authority agency office ministry inspectorate regulator watchdog ombudsman charity foundation institute observatory laboratory hospital university college school museum club party movement front alliance coalition bloc militia brigade network company firm maker manufacturer producer operator developer contractor supplier builder shipbuilder shipyard yard owner shipowner shipper charterer carrier airline ferry railway insurer underwriter bank lender fund investor broker chain retailer grocer supermarket brewer distiller publisher broadcaster newspaper daily weekly station channel website platform utility refiner refinery smelter miner buyer bidder suitor purchaser seller rival parent subsidiary consortium cooperative lobby campaign congregation diocese church court tribunal panel registry administrator mediator'.split(
    ' ',
  ),
);
/** Who fights for a body: "rebels of the X". */
export const armedGroups: ReadonlySet<string> = new Set(
  'rebels fighters militants insurgents guerrillas separatists gunmen militiamen partisans jihadists kidnappers hijackers extremists'.split(
    ' ',
  ),
);
