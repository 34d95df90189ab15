/** Words that the comparison of two sentences treats by name. General English; compare Quirk et al., "A Comprehensive Grammar", 10.54–70 (negation), 4.49–66 (modality). */

/** Function words by part of speech are light already; these verbs and nouns carry little in a report of news too. */
export const lightWords: ReadonlySet<string> = new Set(
  'be have do get make take go come say tell add there thing one other also more most many much very just so such own same man people time year way new use can will may would could should must might shall when where how why what which who whom whose while about around nearly roughly again back ahead off out up down away later then now here still yet already however meanwhile even too only well ever'.split(
    ' ',
  ),
);

/** Their scope runs rightwards to the end of the clause. */
export const rightwardNegators: ReadonlySet<string> = new Set(
  'not never hardly barely scarcely cannot nor without unless absent barring'.split(' '),
);

/** A negated noun phrase: it denies its whole clause ("Nobody signed", "There is no boy playing"). */
export const clauseNegators: ReadonlySet<string> = new Set('no none nobody nothing neither nowhere'.split(' '));

/** Verbs that deny what follows them; lemmas. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  'deny refuse fail reject refute disprove prevent avoid debunk dismiss decline'.split(' '),
);

/** Words that call a story untrue wherever they stand. */
export const untrueWords: ReadonlySet<string> = new Set(
  'false fake hoax untrue debunk debunked bogus fabricated satire satirical spoof prank unfounded baseless disprove disproved refute refuted deny'.split(
    ' ',
  ),
);

/** Words that tell that something is only said or possible. */
export const hedgeWords: ReadonlySet<string> = new Set(
  'say tell reportedly allegedly apparently supposedly purportedly possibly perhaps maybe probably likely unconfirmed rumor rumour rumored rumoured alleged allege claim suspect suspected believe believed fear feared report reported reports may might could possible potential potentially purported supposed consider mull speculation'.split(
    ' ',
  ),
);

export const possibleModals: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'perhaps', 'possibly', 'maybe']);
export const necessaryModals: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'need']);
export const futureModals: ReadonlySet<string> = new Set(['will', 'shall', 'would', "'ll", 'wo', "'d"]);
export const conditionWords: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'without', 'absent', 'until', 'once', 'should']);

/** A clause may end before these. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'because although though while whereas since after before until if unless when that which who whom whose where but as than so'.split(' '),
);
