/** Verbs that bring something about. Levin (1993) 27; WordNet: cause, trigger, provoke. */
export const causingVerbs: ReadonlySet<string> = new Set('cause trigger spark provoke prompt ignite'.split(' '));

/** Causes so vague that a named one may be meant. WordNet: hypernyms of error, defect, accident. */
export const vagueCauses: ReadonlySet<string> = new Set(
  'cause reason error human mistake fault failure defect problem accident negligence technical factor circumstance condition issue incident event situation trouble malfunction mechanical difficulty carelessness misconduct weather natural external internal unknown number several various series combination lack poor bad'.split(
    ' ',
  ),
);
