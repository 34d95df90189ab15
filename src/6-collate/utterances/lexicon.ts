/**
 * Contractions of English written out, so that "won't" and "will not" are the same words. Source: Quirk et al., "A Comprehensive Grammar of the
 * English Language", 3.32 and 3.55.
 */
export const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bshan't\b/g, 'shall not'],
  [/\bain't\b/g, 'is not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\bi'm\b/g, 'i am'],
  [/\b(it|that|there|here|he|she|what|who|where|how)'s\b/g, '$1 is'],
  [/\blet's\b/g, 'let us'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bokay\b/g, 'ok'],
  [/\b(i|we|you|he|she|they|it)'d\b/g, '$1 would'],
];

/** Words that make a remark firm or set its bounds; a cut that drops one changes the sense. Conditions, limits, negations, exceptions. */
export const boundingWords: ReadonlySet<string> = new Set(
  'if unless until till provided providing only except without before after inside within outside beyond not no never none nobody nothing nor neither while as when once than least most should but although though however'.split(
    ' ',
  ),
);

/** The same for words that an ellipsis hides in the middle: conditions and negations alone, since clauses of time are what one leaves out. */
export const hidingWords: ReadonlySet<string> = new Set(
  'if unless until provided providing only except without not no never none nobody nothing nor neither'.split(' '),
);

/** A cut before one of these drops a whole clause that hangs on the verb ("I am satisfied | that its brakes work"). */
export const hangingOpeners: ReadonlySet<string> = new Set(['that', 'who', 'which', 'where']);

/** Words that open a condition in front of its main clause; "should" before its subject ("Should he refuse"). */
export const conditionOpeners: ReadonlySet<string> = new Set(['if', 'unless', 'should', 'provided', 'until', 'without', 'when', 'once']);

/** Conjunctions that join clauses of equal rank: a remark may end before them and lose nothing of the rest. */
export const coordinators: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'yet', 'nor']);

/** Of the speaker in the first person, and of the same speaker told about; objects ("them") mean others. */
export const firstPerson: ReadonlySet<string> = new Set('i me my mine myself we us our ours ourselves'.split(' '));
export const thirdPerson: ReadonlySet<string> = new Set('he his she her its'.split(' '));

/** Signs beside a remark that it was said in another language: "speaking in French", "through an interpreter", "translated by". */
export const interpreted =
  /\b(?:through|via|by|with) (?:an?|his|her|their|the) (?:interpreter|translator)\b|\btranslat(?:ed|ion)\b|\bin translation\b|\bsimultaneous interpretation\b/i;

/** "in French", "in his native Farsi", "in Marovian": the word is a language if nothing tells otherwise. */
export const inLanguage = /\bin (?:(?:his|her|their) (?:native |own |mother )?|halting |fluent |broken )?(?<language>\p{Lu}\p{Ll}+)\b/u;

/** Endings of names of peoples and tongues, for languages that no list knows. */
export const tongueEnding = /(?:ese|ish|ian|ean|an|ic|ch|ek|ili|yi|tsi|ali|abi|aic|ew|ino|ati|alog|du|gu|mil|si|ai)$/;

/** Openings of a prefixed place ("in Britain", "in Iran"): what stands there is where, not how, unless a verb of saying precedes. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  'say said says speak spoke speaking answer answered answering reply replied tell told respond responded insist insisted declare declared write wrote add added ask asked state stated explain explained'.split(
    ' ',
  ),
);

/** Forms that agree with "he" or follow "he said", and what the speaker said. Source: Quirk et al. 1985, 3.32 and 14.31 (backshift). */
export const firstForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['is', ['am', 'are']],
  ['was', ['am', 'is', 'are', 'were']],
  ['were', ['are']],
  ['has', ['have']],
  ['had', ['have', 'has']],
  ['does', ['do']],
  ['goes', ['go']],
  ['would', ['will']],
]);

/** Interjections of somebody who is speaking; transcripts leave them out. Source: Quirk et al. 1985, 11.55. */
export const fillers: ReadonlySet<string> = new Set('oh uh um er erm ah well yeah hm hmm'.split(' '));
