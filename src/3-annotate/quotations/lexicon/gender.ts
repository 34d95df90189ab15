/** English words that tell the gender of the person they name: titles and kinship, from WordNet's noun.person. */
export const femaleWords: ReadonlySet<string> = new Set(
  'mrs ms miss lady dame queen princess duchess baroness countess empress madam sister mother wife daughter grandmother aunt niece widow woman girl spokeswoman chairwoman congresswoman businesswoman policewoman actress heroine bride girlfriend nun councilwoman assemblywoman saleswoman'.split(
    ' ',
  ),
);
export const maleWords: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke baron count emperor brother father husband son grandfather uncle nephew widower man boy spokesman chairman congressman businessman policeman actor hero groom boyfriend monk councilman assemblyman salesman pope archbishop bishop cardinal imam rabbi'.split(
    ' ',
  ),
);

/** Words for an office by which reports vary it. */
export const officeKin: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'premier', 'prime minister', 'chancellor', 'king', 'queen', 'chairman', 'chairwoman', 'head'],
  premier: ['prime minister'],
  chief: ['head', 'director', 'commissioner', 'commander', 'chairman', 'chief executive'],
  executive: ['chief executive', 'ceo', 'president', 'director'],
  diplomat: ['ambassador', 'envoy', 'foreign minister'],
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'deputy'],
  spokesperson: ['spokesman', 'spokeswoman'],
  judge: ['justice', 'magistrate'],
  boss: ['chief executive', 'ceo', 'head', 'director', 'manager', 'chairman', 'chairwoman'],
  doctor: ['surgeon', 'physician', 'consultant', 'professor'],
  lawyer: ['barrister', 'solicitor', 'attorney', 'advocate', 'counsel'],
  officer: ['sergeant', 'constable', 'inspector', 'superintendent', 'commander', 'lieutenant', 'captain', 'detective'],
  commander: ['general', 'colonel', 'admiral', 'brigadier'],
  cleric: ['bishop', 'archbishop', 'priest', 'imam', 'rabbi', 'vicar'],
};
