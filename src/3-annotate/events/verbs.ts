import type { EventMention, Sentence, Token } from '../../model/index.ts';
import { AHEAD, BE, CONDITIONAL, DO, FUTURE, NEGATIVE, PARTICLES, PAST_BE, PERFECT, PLUPERFECT } from './lexicon/verbs.ts';

/** A verb with its auxiliaries: tokens [start, end), head is the verb. */
export interface VerbGroup {
  readonly start: number;
  readonly head: number;
  readonly end: number;
  readonly lemma: string;
  readonly tense: EventMention['tense'];
  readonly negated: boolean;
  readonly passive: boolean;
  /** "to do", "doing" without an auxiliary: it takes subject and date from the verb that governs it. */
  readonly bare: 'infinitive' | 'gerund' | 'participle' | undefined;
}

const AUXILIARY = new Set([...FUTURE, ...CONDITIONAL, ...PERFECT, ...PLUPERFECT, ...BE, ...DO]);

/** The verb groups of a sentence, in order. Forms of be without a verb behind them are left out: they tell no event. */
export function verbGroups(tokens: readonly Token[], sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) {
    const token = tokens[i] as Token;
    if (!isHead(tokens, i, sentence)) continue;
    groups.push(groupAt(tokens, i, sentence, token));
  }
  return groups;
}

/** Whether a verb stands behind an auxiliary, adverbs and negations aside. */
function leadsVerb(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = at + 1; i < Math.min(sentence.tokenEnd, at + 5); i++) {
    const next = tokens[i] as Token;
    if (next.pos === 'VERB' || BE.has(next.norm)) return true;
    if (next.pos !== 'ADV' && next.pos !== 'PART' && !NEGATIVE.has(next.norm)) return false;
  }
  return false;
}

function isHead(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const { pos, norm, text } = tokens[at] as Token;
  // Headings in capitals are tagged at random.
  if (text.length > 2 && text === text.toUpperCase()) return false;
  if (at > sentence.tokenStart && /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test((tokens[at + 1] as Token | undefined)?.text ?? '')) return false;
  if (isMistaggedPast(tokens, at, sentence)) return true;
  if (pos !== 'VERB' && !(pos === 'AUX' && /^(?:has|have|had|having)$/.test(norm))) return false;
  if (BE.has(norm) || FUTURE.has(norm) || CONDITIONAL.has(norm)) return false;
  if (AUXILIARY.has(norm)) return !DO.has(norm) && !leadsVerb(tokens, at, sentence);
  // A participle or gerund right before a noun is an adjective ("the signed text").
  const next = tokens[at + 1] as Token | undefined;
  const before = tokens[at - 1] as Token | undefined;
  if (
    /(?:ed|ing|en)$/.test(norm) &&
    next?.pos === 'NOUN' &&
    before &&
    /^(?:DET|ADJ|PRON)$/.test(before.pos) &&
    !/^(?:he|she|they|we|i|it|you|who|which|that)$/.test(before.norm)
  )
    return false;
  return true;
}

/** "Nine people drowned on Tuesday": a past form that the tagger takes for an adjective, right behind its subject. */
function isMistaggedPast(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const { pos, norm } = tokens[at] as Token;
  if (pos !== 'ADJ' || !/.{3}ed$/.test(norm) || at === sentence.tokenStart || at + 1 >= sentence.tokenEnd) return false;
  const subject = (tokens[at - 1] as Token).pos;
  return /^(?:NOUN|PROPN|PRON)$/.test(subject) && /^(?:ADP|DET|NUM|PROPN|PUNCT)$/.test((tokens[at + 1] as Token).pos);
}

function groupAt(tokens: readonly Token[], head: number, sentence: Sentence, verb: Token): VerbGroup {
  let start = head;
  let negated = false;
  const words: string[] = [];
  for (let i = head - 1; i >= Math.max(sentence.tokenStart, head - 7); i--) {
    const { norm, pos } = tokens[i] as Token;
    if (NEGATIVE.has(norm)) negated = true;
    // "27 May were": a month is no modal.
    if ((AUXILIARY.has(norm) && !/^(?:NOUN|PROPN|NUM)$/.test(pos)) || norm === 'to') {
      words.unshift(norm);
      start = i;
    } else if (pos !== 'ADV' && !NEGATIVE.has(norm)) break;
  }
  // Inverted: "will the ship sail".
  const particle = tokens[head + 1] as Token | undefined;
  const end = particle && PARTICLES.has(particle.norm) && head + 1 < sentence.tokenEnd ? head + 2 : head + 1;
  const before = tokens[start - 1] as Token | undefined;
  const infinitive = words.includes('to');
  const ing = verb.norm.endsWith('ing');
  const participle = isParticiple(verb);
  const passive = words.some((word) => BE.has(word)) && participle && !ing;
  const alone = words.length === 0;
  const bare = infinitive ? 'infinitive' : alone && (ing ? 'gerund' : participle && bareParticiple(tokens, head, sentence) && 'participle');
  return {
    start,
    head,
    end,
    lemma: verb.lemma.toLowerCase(),
    tense: tenseOf(words, verb, before),
    negated,
    passive: passive || bare === 'participle',
    bare: bare || undefined,
  };
}

/** "the text drafted by", "born in": a participle right behind a noun and before a preposition. */
function bareParticiple(tokens: readonly Token[], head: number, sentence: Sentence): boolean {
  const before = tokens[head - 1] as Token | undefined;
  const next = head + 1 < sentence.tokenEnd ? (tokens[head + 1] as Token) : undefined;
  if (!before || head === sentence.tokenStart) return false;
  // "The firm responded by dropping it": how, and not by whom.
  if (next?.norm === 'by' && head + 2 < sentence.tokenEnd && /^\p{L}+ing$/u.test((tokens[head + 2] as Token).norm)) return false;
  return (
    (before.pos === 'NOUN' || before.pos === 'PROPN' || before.norm === ',') &&
    (next?.norm === 'by' || (before.norm === ',' && next?.pos === 'ADP'))
  );
}

function isParticiple({ norm, lemma }: Token): boolean {
  return /(?:ed|en|wn|ung|unk|pt|lt|nt)$/.test(norm) || (norm !== lemma && !/(?:s|ing)$/.test(norm));
}

function tenseOf(words: readonly string[], verb: Token, before: Token | undefined): EventMention['tense'] {
  if (words.some((word) => FUTURE.has(word))) return 'future';
  if (words.includes('to')) return infinitiveTense(words, before);
  if (words.some((word) => CONDITIONAL.has(word))) return 'conditional';
  if (words.some((word) => PLUPERFECT.has(word))) return 'past';
  if (words.some((word) => PERFECT.has(word))) return 'perfect';
  if (words.some((word) => PAST_BE.has(word)) || words.includes('did')) return 'past';
  if (words.length > 0) return AHEAD.has(verb.norm) && words.some((word) => BE.has(word)) ? 'future' : 'present';
  if (verb.norm.endsWith('ing')) return 'none';
  return pastForm(verb) ? 'past' : 'present';
}

/** "Was to start on Saturday": whether it did is not told. */
function infinitiveTense(words: readonly string[], before: Token | undefined): EventMention['tense'] {
  if (words.some((word) => BE.has(word))) return words.some((word) => PAST_BE.has(word)) ? 'conditional' : 'future';
  return before && (AHEAD.has(before.norm) || BE.has(before.norm)) ? 'future' : 'none';
}

const SAME = new Set(['put', 'cut', 'hit', 'set', 'let', 'shut', 'hurt', 'quit', 'cost', 'burst', 'cast', 'split', 'spread', 'beat']);
function pastForm(verb: Token): boolean {
  return /ed$/.test(verb.norm) || (verb.norm !== verb.lemma && !/(?:s|ing)$/.test(verb.norm)) || SAME.has(verb.norm);
}
