/**
 * Verbs of working on somebody so that he does or thinks what one wants. FrameNet: Suasion, Attempt_suasion, Manipulate_into_doing; VerbNet 58.1, 59.
 * Verbs of mere request (ask, urge, call on) are left out: both sides may ask something of each other.
 */
export const persuadingVerbs: ReadonlySet<string> = new Set(
  'persuade convince sway coax cajole lobby pressure pressurise pressurize court woo flatter placate appease talk win'.split(' '),
);

/** Verbs that stand so only with a particle behind their object: "talk him into", "win them over". */
export const particleOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['talk', new Set(['into', 'round', 'out'])],
  ['win', new Set(['over', 'round'])],
]);

/** What one is told how to do with somebody: "how the union should approach the board". WordNet: approach, handle, address. */
export const handlingVerbs: ReadonlySet<string> = new Set(
  'approach handle address pitch tackle deal negotiate talk speak persuade convince'.split(' '),
);
