/**
 * Words by which a report does not vouch for an event. Verbs by what their complement is (Karttunen 1971 and Hooper 1975; classes of Saurí and
 * Pustejovsky 2009, FactBank). Lemmas.
 */

/** Their complement is denied, or did not come about. */
export const DENYING = new Set(
  'deny dispute reject dismiss refute rebut disprove debunk fail refuse decline neglect prevent avert avoid forget'.split(' '),
);
/** Of these the ones whose object may be a thing or a person: they deny only a clause, a deed in -ing or what is told ("rejected claims that"). */
export const DENYING_CLAUSE = new Set('deny dispute reject dismiss refute rebut disprove debunk'.split(' '));
/** Their complement is somebody's guess, charge, fear, question or wish. */
export const OPENING = new Set(
  'allege accuse claim suspect fear doubt suggest believe think assume speculate wonder ask question worry imagine pretend rumour rumor suppose presume understand hint insinuate charge investigate examine probe hope demand request propose recommend urge require want'.split(
    ' ',
  ),
);
/** Nouns whose clause is told by somebody and not by the report. */
export const HEARSAY = new Set(
  'claim report allegation accusation rumour rumor suggestion suspicion fear doubt speculation theory assertion charge notion idea hint possibility risk belief'.split(
    ' ',
  ),
);
/** Nouns that hold only with a negation before them: "no evidence that". */
export const PROOF = new Set('evidence proof sign indication confirmation reason record trace'.split(' '));
/** Adverbs of hearsay and of what nearly came about. */
export const ADVERBS = new Set(
  'allegedly reportedly supposedly purportedly apparently presumably possibly perhaps maybe nearly almost'.split(' '),
);
export const UNTRUE = new Set('false untrue unfounded baseless fake wrong unclear uncertain unknown impossible unlikely'.split(' '));
