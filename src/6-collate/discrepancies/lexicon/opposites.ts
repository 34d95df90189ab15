/**
 * Words of which one excludes the other when they are told of one thing; lemmas, or forms where the tagger has no lemma. After the antonyms of
 * WordNet and Levin's (1993) verb classes, for outcomes, directions and states that news tells of. A row: one side | the other.
 */
const ROWS: readonly string[] = [
  'approve clear endorse ratify adopt pass uphold authorise authorize accept back wave-through say-yes | reject veto block refuse overturn quash annul scrap rebuff spurn vote-down turn-down throw-out knock-back say-no',
  'adopt pass approve | postpone defer shelve put-off',
  'hold held meet met take-place took-place go-ahead went-ahead | call-off called-off cancel cancelled canceled postpone put-off fall-through fell-through',
  'reach-agreement reached-agreement strike-deal agreement-reached agree | break-down broke-down collapse founder deadlocked deadlock',
  'resign quit step-down stepped-down | stay-on stay-in-office cling-on remain-in-office',
  'join | leave quit',
  'suspend suspension | sack dismiss fire expel',
  'accept take | decline refuse turn-down turned-down spurn',
  'retain | lose forfeit strip stripped',
  'convict guilty | acquit innocent exonerate clear',
  'rise increase climb grow jump gain surge soar go-up | fall drop decline shrink decrease plunge slump dwindle go-down',
  'raise lift boost increase | lower cut reduce slash trim',
  'open reopen | close shut closure',
  'win victory | lose',
  'alive survive surviving survivor | dead die killed kill perish',
  'allow permit legalise legalize | ban forbid bar prohibit outlaw',
  'support favour favor back | oppose resist',
  'aware know knew | unaware ignorant',
  'safe harmless | unsafe dangerous hazardous',
  'legal lawful lawfully legally | illegal unlawful illegally unlawfully',
  'valid | invalid expired void forged',
  'enough sufficient ample | insufficient lacking lack too-few too-little shortage run-out run-short',
  'improve better improvement | worsen deteriorate worse deterioration',
  'strengthen stronger | weaken weaker',
  'agree | disagree',
  'release free released freed | jail imprison detain jailed imprisoned detained',
  'succeed success successful successfully | fail failure unsuccessful unsuccessfully',
  'deliberate deliberately intentional intentionally on-purpose arson | accidental accidentally accident by-mistake',
  'drunk | sober',
  'locked | unlocked unlatched',
  'sealed | unsealed',
  'full | empty',
  'public publicly openly | private privately secretly secret',
  'paid | unpaid',
  'armed | unarmed',
  'insured | uninsured',
  'licensed | unlicensed',
  'manned crewed | unmanned',
  'majority | minority',
  'unanimous unanimously | narrow narrowly divided split',
  'expected | unexpected unexpectedly',
  'willing ready | unwilling reluctant',
  'stable out-of-danger | unstable critical',
  'in-force stay-in-force | lift repeal scrap abolish revoke',
  'healthy | ill sick',
  'oldest | youngest',
  'largest biggest | smallest',
  'highest | lowest',
  'fastest | slowest',
  'richest | poorest',
  'profit | loss',
  'surplus | deficit',
  'voluntary voluntarily | compulsory mandatory forced',
  'temporary temporarily for-the-time for-now | permanent permanently for-good indefinitely forever',
  'optional | compulsory mandatory',
  'intact undamaged unharmed unscathed whole unbroken untouched | damaged destroyed broken wrecked cracked ruined smashed breached slashed slit',
  'extend lengthen prolong | shorten curtail',
  'resume continue go-on goes-on went-on carry-on | suspend halt call-off called-off',
  'old former | new',
  'fair | unfair rigged fraudulent flawed',
  'praise praised hail hailed | criticise criticize condemn denounce',
  'married | unmarried divorced single',
  'north northern | south southern',
  'east eastern | west western',
  'left-wing | right-wing',
  'uphill | downhill',
];

/** One side of a row of opposites. */
export interface Side {
  readonly row: number;
  readonly side: 0 | 1;
}

function readRows(rows: readonly string[]): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>();
  for (const [row, line] of rows.entries())
    for (const [side, words] of line.split(' | ').entries())
      for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { row, side: side as 0 | 1 }]);
  return found;
}

/** A word, or two joined by a hyphen ("too-few"), with the sides on which it stands. */
export const opposites: ReadonlyMap<string, readonly Side[]> = readRows(ROWS);

/** Verbs by which somebody is told what to do, from counsel to command; a row as above. They differ in force and not in polarity. */
const FORCES: readonly string[] = [
  'advise recommend urge suggest encourage invite counsel | order require oblige compel force command instruct forbid forbidden prohibit prohibited ban banned',
  'recommended advisable voluntary | compulsory mandatory required',
];

/** … with the sides on which each stands. */
export const forces: ReadonlyMap<string, readonly Side[]> = readRows(FORCES);

/** Prepositions of which one excludes the other before the same noun. */
export const opposedPrepositions: readonly (readonly [string, string])[] = [
  ['for', 'against'],
  ['with', 'without'],
  ['including', 'excluding'],
  ['including', 'without'],
  ['before', 'after'],
  ['above', 'below'],
  ['inside', 'outside'],
  ['aboard', 'ashore'],
  ['upstream', 'downstream'],
];
