/** Verbs of saying that something is so after all. WordNet: admit, concede, confirm. */
export const owningVerbs: ReadonlySet<string> = new Set('admit acknowledge concede confirm confess own accept'.split(' '));
/** Words that stand for what somebody is charged with: alone they tell nothing of it. */
export const chargeWords: ReadonlySet<string> = new Set(
  'accusation charge claim allegation report it this that so much rumour rumor suggestion assertion'.split(' '),
);

/** Who has the power to decide, by kind: two kinds are never one body. A person's office is left out, for it may speak for the body. */
export const powers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    court: 'court tribunal judge judges magistrate jury',
    parliament: 'parliament congress senate assembly legislature lawmakers legislators mps diet knesset bundestag',
    government: 'government cabinet ministry administration',
    police: 'police constabulary gendarmerie',
    army: 'army military navy',
    union: 'union unions',
    church: 'church diocese bishop bishops',
    company: 'company firm manufacturer operator owner owners maker supplier',
    regulator: 'regulator inspectorate watchdog',
    council: 'council councillors city',
    voters: 'voters electorate',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
/** Verbs by which a body with power brings something about. */
export const decidingVerbs: ReadonlySet<string> = new Set(
  'order commission impose ban close shut halt suspend annul block approve authorise authorize permit veto overturn call cancel'.split(' '),
);
/** Verbs that make another do something. */
export const forcingVerbs: ReadonlySet<string> = new Set('order force compel require oblige tell instruct direct make'.split(' '));
/** Deeds of one sort under several verbs, for who did them and whether freely. WordNet synsets of recall, close, resign, apologise, pay. */
export const kindredDeeds: readonly ReadonlySet<string>[] = [
  'recall withdraw pull remove take',
  'close shut halt suspend stop',
  'resign quit leave go step',
  'pay refund reimburse compensate',
  'evacuate leave clear empty',
  'publish release disclose reveal',
].map((row) => new Set(row.split(' ')));
