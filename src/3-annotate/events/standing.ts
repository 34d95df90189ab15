import type { EventMention, Sentence, Token } from '../../model/index.ts';
import { ADVERBS, DENYING, DENYING_CLAUSE, HEARSAY, OPENING, PROOF, UNTRUE } from './lexicon/standing.ts';
import { NEGATIVE } from './lexicon/verbs.ts';

/** A stretch of tokens whose events the report does not vouch for, with the token of the word that says so. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  /** 'denied': it did not happen, or nobody says that it did; 'claimed': somebody says, fears or suspects that it did. */
  readonly standing: NonNullable<EventMention['standing']>;
  readonly governor: number;
}

/**
 * Scopes of words that deny, question or only claim what they govern: "denied that …", "no evidence that …", "asked whether …", "fear that …",
 * "allegedly". A scope runs to the end of the complement; a narrower one inside it does not lift it.
 */
export function findScopes(tokens: readonly Token[], sentence: Sentence): readonly Scope[] {
  const found: Scope[] = [];
  for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) {
    const scope = scopeAt(tokens, i, sentence);
    if (scope && scope.from < scope.to) found.push(scope);
  }
  return found;
}

/** The scope over a token: a denial before a claim. */
export function standingAt(scopes: readonly Scope[], at: number): Scope | undefined {
  const over = scopes.filter(({ from, to }) => from <= at && at < to);
  return over.find(({ standing }) => standing === 'denied') ?? over[0];
}

function scopeAt(tokens: readonly Token[], at: number, sentence: Sentence): Scope | undefined {
  const { tokenEnd } = sentence;
  const token = tokens[at] as Token;
  const to = complementEnd(tokens, at + 1, tokenEnd);
  const scope = (standing: Scope['standing'], from = at + 1, governor = at): Scope => ({ from, to, standing, governor });
  if (ADVERBS.has(token.norm)) return scope('claimed', clauseStart(tokens, at, sentence));
  if (token.norm === 'whether') return scope('denied', at + 1, governorOf(tokens, at, sentence));
  if (token.pos === 'VERB' && DENYING.has(token.lemma) && denies(tokens, at)) return scope('denied');
  if (token.pos === 'VERB' && token.lemma === 'rule' && tokens[at + 1]?.norm === 'out') return scope('denied', at + 2);
  if (token.pos === 'VERB' && OPENING.has(token.lemma)) return scope('claimed');
  if (isSaidTo(tokens, at)) return scope('claimed');
  // "That elections be held in May": a wish.
  if (token.norm === 'be' && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '')) return scope('claimed');
  if (token.norm === 'that' && isComplementizer(tokens, at)) return behindThat(tokens, at, sentence, to);
  return undefined;
}

/** "denied that", "denied leaving", "rejected claims that", "failed to sign"; not "rejected the offer", "denied him a visa". */
function denies(tokens: readonly Token[], at: number): boolean {
  const next = behindAdverbs(tokens, at + 1);
  const word = tokens[next];
  if (!word) return false;
  if (!DENYING_CLAUSE.has((tokens[at] as Token).lemma))
    return word.norm === 'to' || /ing$/.test(word.norm) || (tokens[at] as Token).lemma === 'prevent';
  if (word.norm === 'that' || /ing$/.test(word.norm) || word.norm === 'as') return true;
  for (let i = next; i < next + 5 && tokens[i]; i++) {
    const { pos, lemma } = tokens[i] as Token;
    if (pos === 'NOUN' && HEARSAY.has(lemma)) return true;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'PRON' && pos !== 'NOUN' && pos !== 'PART') return false;
  }
  return false;
}

/** "is said to have left": hearsay in the passive. */
function isSaidTo(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:said|reported|thought|understood|rumoured|rumored|known)$/.test((tokens[at] as Token).norm) &&
    tokens[at - 1]?.lemma === 'be' &&
    tokens[at + 1]?.norm === 'to'
  );
}

/** A clause with "that": whether a negation, a modal or a word of doubt stands in what governs it ("could not confirm that", "false reports that"). */
function behindThat(tokens: readonly Token[], at: number, sentence: Sentence, to: number): Scope | undefined {
  const governor = governorOf(tokens, at, sentence);
  const words = tokens.slice(governor, at);
  const noun = words.findLast((word) => word.pos === 'NOUN');
  const negated = words.some((word) => NEGATIVE.has(word.norm) || /^(?:nobody|none|nothing|few|cannot|hardly)$/.test(word.norm));
  if (negated || words.some((word) => UNTRUE.has(word.norm))) return { from: at + 1, to, standing: 'denied', governor };
  if (isUntrueBehind(tokens, to, sentence) && noun && HEARSAY.has(noun.lemma)) return { from: at + 1, to, standing: 'denied', governor };
  if (noun && (HEARSAY.has(noun.lemma) || PROOF.has(noun.lemma)) && tokens[at - 1] === noun)
    return { from: at + 1, to, standing: 'claimed', governor };
  return undefined;
}

/** "The report that the dam broke on Friday was false": the verdict stands behind the clause. */
function isUntrueBehind(tokens: readonly Token[], to: number, { tokenStart, tokenEnd }: Sentence): boolean {
  return tokens.slice(Math.max(tokenStart, to - 6), tokenEnd).some((word) => UNTRUE.has(word.norm));
}

/** The first token of the clause that governs a complementizer; that of the clause before where "and that" carries on. */
function governorOf(tokens: readonly Token[], at: number, { tokenStart }: Sentence): number {
  for (let i = at - 1; i >= tokenStart; i--) {
    const { norm } = tokens[i] as Token;
    if (/^(?:[,;:"“”—–]|--)$/.test(norm) || (norm === 'that' && isComplementizer(tokens, i))) return i + 1;
  }
  return tokenStart;
}

function isComplementizer(tokens: readonly Token[], at: number): boolean {
  const { pos } = tokens[at] as Token;
  const before = tokens[at - 1];
  return before !== undefined && (pos === 'SCONJ' || (pos !== 'DET' && /^(?:VERB|NOUN|ADJ|ADV)$/.test(before.pos)));
}

/** Up to ";", to a word that turns away (but, while), or to ", and" before anything but "that". */
function complementEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { norm } = tokens[i] as Token;
    const next = tokens[i + 1]?.norm ?? '';
    if (norm === ';' || norm === 'but') return i;
    if (
      norm === ',' &&
      (/^(?:but|while|although|though|which|who|saying|adding|yet|so)$/.test(next) ||
        (next === 'and' && !/^(?:that|whether)$/.test(tokens[i + 2]?.norm ?? '')))
    )
      return i;
  }
  return end;
}

function clauseStart(tokens: readonly Token[], at: number, { tokenStart }: Sentence): number {
  for (let i = at - 1; i >= tokenStart; i--) if (/^(?:[,;:]|and|but|that|which|who)$/.test((tokens[i] as Token).norm)) return i + 1;
  return tokenStart;
}

function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.pos === 'ADV') at++;
  return at;
}
