/**
 * What became of somebody or something, told in a few words; two outcomes of one row exclude each other. Lemmas; `~` stands for up to three words between.
 * After FrameNet's Arrest, Releasing, Imprisonment, Institutionalization, Removing, Returning, Rescuing, Firing and their kin. A row: one side | the other.
 */
const ROWS: readonly string[] = [
  'arrest, detain, take ~ into custody, in custody, jail, imprison, lock up, behind bars, in the cells, in a cell, send ~ to prison, send ~ to jail, remand | ' +
    'release, set ~ free, walk free, let ~ go, allow ~ go home, allow ~ to leave, go home, send ~ home, grant ~ bail, free on bail, without charge',
  'charge with | without charge, no charge, drop ~ charge',
  'keep ~ in hospital, keep in ~ overnight, admit to hospital, take ~ to hospital, in intensive care | discharge, leave hospital, send ~ home, leave the hospital',
  'clear to play, clear to compete, clear to race, clear to fly, clear to return, clear to run, clear to start | rule out, ban, suspend, bar, ground, disqualify',
  'confiscate, seize, impound, take away | hand back, hand ~ back, give ~ back, give back, return, wave through, wave ~ through, let ~ through',
  'deport, expel, send ~ back, turn away | allow ~ to stay, grant ~ asylum, give ~ asylum, let ~ stay, let in',
  'demolish, tear down, pull down, raze, knock down | save, spare, preserve, restore, leave standing',
  'evict, turn out, throw out | allow ~ to stay, let ~ stay, stay put',
  'sink, go down, go under | tow ~ to, tow into, stay afloat, keep ~ afloat, refloat',
  'drown, find ~ dead, recover ~ dead | rescue, find ~ alive, pull ~ alive, save, swim ashore',
  'sack, dismiss, fire | reinstate, keep ~ job, keep ~ post, stay on, reprieve',
  'disqualify, strip ~ of | reinstate, confirm as, uphold, keep ~ medal, keep ~ title',
  'evacuate, bring ~ to safety | trap, strand, leave behind, cut off',
  'repay in full, pay back, honour ~ debt | default, miss ~ payment, fail to pay',
  'burn down, gut, burn to the ground, destroy by fire | save, spare, escape ~ fire',
];

/** One step of an outcome: a lemma, or a gap. */
type Step = string;

/** An outcome with the row and side on which it stands. */
export interface Outcome {
  readonly row: number;
  readonly side: 0 | 1;
  readonly steps: readonly Step[];
}

/** All outcomes, by the lemma with which they begin. */
export const outcomes: ReadonlyMap<string, readonly Outcome[]> = readRows();

function readRows(): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, Outcome[]>();
  for (const [row, line] of ROWS.entries())
    for (const [side, phrases] of line.split(' | ').entries())
      for (const phrase of phrases.split(', ')) {
        const steps = phrase.trim().split(' ');
        const first = steps[0] ?? '';
        found.set(first, [...(found.get(first) ?? []), { row, side: side as 0 | 1, steps }]);
      }
  return found;
}
