/** Closed classes of English that mark the seams between clauses (Quirk et al. 1985, 14.11–20). */
export const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'whom', 'where']);
export const contrastive: ReadonlySet<string> = new Set(['while', 'though', 'although', 'whereas']);
/** Before a clause that happened if the main clause did; "before" and "until" may open what never came ("was stopped before it left"). */
export const subordinators: ReadonlySet<string> = new Set(['because', 'since', 'after', 'when', 'as']);
/** Past and third-person forms, auxiliaries. */
export const finiteForms =
  /(?:ed|[^s]s)$|^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|went|came|took|made|gave|got|said|told|found|left|lost|held|sent|kept|led|met|put|set|shut|cut|hit|let|won|began|began|fell|rose|grew|drew|flew|knew|threw|broke|spoke|wrote|drove|brought|bought|thought|caught|fought|sought|taught|stood|understood|ran|sank|swam|sang|struck|built|spent|paid|sold|saw|shot|fed|fled|became|blew|shook)$/;

/** Verbs of being and lasting: what they tell is a state. Lemmas. */
export const stateVerbs: ReadonlySet<string> = new Set(
  'be have remain lie stand contain depend belong include consist own live exist last cost run represent employ hold'.split(' '),
);
/** Signs that a thing is to come. */
export const planWords: ReadonlySet<string> = new Set(
  'will shall plan planned schedule scheduled due intend expect expected aim'.split(' '),
);
/** Signs that it is a judgement of the writer's or an expert's. */
export const analysisWords: ReadonlySet<string> = new Set(
  'seem appear suggest suggests likely unlikely probably perhaps arguably may might could analyst expert think believe signal mean apparently'.split(
    ' ',
  ),
);
/** Verbs and nouns around which a figure is the whole point. Lemmas. */
export const figureWords: ReadonlySet<string> = new Set(
  'total number rise fall reach stand increase drop climb grow put estimate average toll percent count amount figure raise lift cut keep tally bring'.split(
    ' ',
  ),
);
/** Words that deny by themselves (Quirk et al. 1985, 10.54–60). */
export const plainNegators: ReadonlySet<string> = new Set(
  'not never no none nobody nothing neither nor nowhere without hardly barely scarcely'.split(' '),
);
/** Words before "of" that tell a part of a number. */
export const partWords: ReadonlySet<string> = new Set(
  'half third thirds quarter quarters fifth fifths tenth most some few fewer many several none any one part percent cent % majority minority handful dozens'.split(
    ' ',
  ),
);
/** Words that put a whole sentence under a condition or a question (Quirk et al. 1985, 15.33–44). */
export const conditions: ReadonlySet<string> = new Set('if unless whether provided providing supposing lest otherwise else'.split(' '));
/** Words that deny; their scope runs over a second predicate of the same subject (Quirk et al. 1985, 10.64). */
export const negators: ReadonlySet<string> = new Set(
  "not n't never no nobody none nothing neither nor without hardly barely scarcely rarely seldom few cannot".split(' '),
);
export const modals: ReadonlySet<string> = new Set("will would shall should can could may might must ought 'll 'd wo ca".split(' '));
/** Adverbs by which the report does not vouch for what it tells, or tells that it nearly came about. */
export const hedges: ReadonlySet<string> = new Set(
  'allegedly reportedly supposedly purportedly apparently presumably possibly perhaps maybe probably likely unlikely nearly almost'.split(
    ' ',
  ),
);
/** Verbs and adjectives before "to" whose second infinitive may lack its own "to" ("expected to close and cut jobs"). Lemmas. */
export const raisingVerbs: ReadonlySet<string> = new Set(
  'expect plan threaten vow promise want intend seek try fail refuse decline seem appear due likely set ready prepare agree offer order ask urge tell force'.split(
    ' ',
  ),
);
