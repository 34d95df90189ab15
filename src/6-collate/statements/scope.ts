import type { Token } from '../../model/index.ts';
import { conditions, hedges, modals, negators, raisingVerbs } from './lexicon.ts';

/** A place where a sentence might be cut in two. */
export interface Seam {
  readonly start: number;
  readonly cut: number;
  readonly next: number;
  readonly to: number;
  /** The second part borrows its subject from the first. */
  readonly sharesSubject: boolean;
  /** Whether a token lies in a stretch whose end is known ("demanded [that she go] and accused her of …"). */
  readonly isBound: (at: number) => boolean;
}

/**
 * Whether a stretch must not be cut at all: what stands under a condition is not claimed without it, and a question whether something is so is one.
 * ("… would close the plant and cut 300 jobs if the tax passes.")
 */
export function holdsTogether(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i] as Token;
    if (conditions.has(norm)) return true;
    if (norm === 'long' && tokens[i - 1]?.norm === 'as' && tokens[i + 1]?.norm === 'as') return true;
    if (norm === 'case' && tokens[i - 1]?.norm === 'in' && tokens[i + 1]?.norm !== 'of') return true;
    // "Had the siren sounded, they would have left": an auxiliary before its subject.
    if (i === from && /^(?:had|were|should)$/.test(norm)) return true;
  }
  return false;
}

/**
 * Whether a negation, a modal or a hedge of the first part also governs the second: "could have flooded the town and killed 12", "no evidence that
 * A and that B", "was not signed and sealed". Quirk et al. 1985, 10.64–69 (scope), 13.43–48 (coordinated predicates).
 */
export function sharesScope(tokens: readonly Token[], seam: Seam): boolean {
  return seam.sharesSubject ? governsPredicate(tokens, seam) : leavesClauseOpen(tokens, seam);
}

/** The second part is a predicate of the first one's subject. */
function governsPredicate(tokens: readonly Token[], { start, cut, next, isBound }: Seam): boolean {
  const first = tokens.slice(start, cut);
  // "The claim is that it hid losses and misled clients": whose predicate the second one is cannot be told from the words.
  if (first.some((token, i) => i > 0 && token.norm === 'that' && !isBound(start + i) && token.pos !== 'DET' && token.pos !== 'PRON'))
    return true;
  const verb = verbAt(tokens, next);
  const second = tokens[verb];
  if (!second || second.pos === 'AUX') return first.some((token) => /^(?:no|nobody|none|neither|few)$/.test(token.norm));
  if (first.some((token) => negators.has(token.norm) || hedges.has(token.norm) || token.lemma === 'not')) {
    // "Did not sign and left": a past tense is under no "did not".
    const past = second.norm !== second.lemma && first.some((token) => /^(?:do|does|did)$/.test(token.norm));
    if (!past) return true;
  }
  const governed = first.some(
    (token, i) => modals.has(token.norm) || (token.norm === 'to' && first[i + 1]?.pos === 'VERB') || isRaised(first, i),
  );
  if (!governed) return false;
  const participle = first.some((token) => /^(?:have|be|been|being)$/.test(token.norm));
  return second.norm === second.lemma || participle;
}

const isRaised = (tokens: readonly Token[], i: number): boolean =>
  raisingVerbs.has((tokens[i] as Token).lemma) && tokens[i + 1]?.norm === 'to';

function verbAt(tokens: readonly Token[], from: number): number {
  let i = from;
  while (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'PUNCT') i++;
  return i;
}

/** The second part is a clause: "and" may carry on a clause with "that" or "whether" which the first part denies or doubts. */
function leavesClauseOpen(tokens: readonly Token[], { start, cut, next }: Seam): boolean {
  const joint = tokens[next - 1]?.norm ?? '';
  if (joint === 'but' || joint === ';') return false;
  const first = tokens.slice(start, cut);
  if (isWished(tokens, first, next)) return true;
  const opened = first.findLastIndex(
    (token, i) => (token.norm === 'that' && token.pos !== 'DET' && token.pos !== 'PRON' && i > 0) || token.norm === 'whether',
  );
  if (opened < 0) return false;
  const governors = first.slice(0, opened);
  return (
    governors.some(
      (token) =>
        negators.has(token.norm) || token.lemma === 'not' || modals.has(token.norm) || hedges.has(token.norm) || doubtful.test(token.lemma),
    ) ||
    first[opened]?.norm === 'whether' ||
    tokens[next]?.norm === 'that'
  );
}

/** "Wants wages to rise and the night shift scrapped": the participle is wished too. */
function isWished(tokens: readonly Token[], first: readonly Token[], next: number): boolean {
  const wishing = first.some(
    (token, i) =>
      raisingVerbs.has(token.lemma) && first.slice(i + 1).some((one, k) => one.norm === 'to' && first[i + 2 + k]?.pos === 'VERB'),
  );
  if (!wishing) return false;
  for (let i = next; i < next + 7 && tokens[i]; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (pos === 'AUX') return false;
    if (pos === 'VERB') return /(?:ed|en|wn|ut|lt|nt|ld)$/.test(norm);
  }
  return false;
}

/** Verbs, nouns and adjectives whose clause with "that" is not put forward as so. */
const doubtful =
  /^(?:deny|denial|doubt|doubtful|dispute|reject|dismiss|refute|fear|hope|wish|worry|concern|suspect|suspicion|allege|allegation|claim|rumou?r|suggest|suggestion|possible|possibility|impossible|likely|unlikely|risk|chance|danger|threat|false|untrue|unclear|uncertain|believe|belief|think|imagine|suppose|assume|expect|expectation|speculation|theory|idea|notion|accusation|accuse|evidence|sign|indication|proof|demand|propose|proposal|ask|urge|request|require|insist|prevent|pretend)$/;

/** A main clause in the past without negation, modal or hedge: what it puts after, when, as or because something happened did happen. */
export function tellsOfFact(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens.slice(from, to);
  if (own.some((token) => negators.has(token.norm) || modals.has(token.norm) || hedges.has(token.norm) || token.lemma === 'not'))
    return false;
  return (
    own.some((token) => (token.pos === 'VERB' || token.pos === 'AUX') && /(?:ed|^was|^were|^had|^did)$/.test(token.norm)) ||
    own.some((token) => token.pos === 'VERB' && token.norm !== token.lemma && !/(?:s|ing)$/.test(token.norm))
  );
}
