import type { Discrepancy, Id, Token } from '../../../model/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact, isDenied, mentionsOf, rivalFacts } from '../ground/index.ts';
import { decidingVerbs, forcingVerbs, kindredDeeds, powers } from '../lexicon/deeds.ts';
import { SENSE } from '../settings.ts';

/** Who decided: the body that ordered it, and whether it was done freely or on somebody's order. */
export function byDecision(context: DiscrepancyContext): Discrepancy[] {
  const sentences = allSentences(context);
  const known = new Map(sentences.map((sentence) => [sentence, decisionsIn(sentence.tokens)] as const));
  const facts = context.pairs.flatMap(({ a, b, placed, share }): Fact[] => {
    if (!placed && share < SENSE.decision) return [];
    return rivalAgents(a, known.get(a) ?? [], b, known.get(b) ?? []);
  });
  const decided = compareFacts(context, facts, {
    kind: 'authorship',
    ask: 'Who decided it?',
    noteOf: (values) => `It is put down to ${values.join(' and to ')}.`,
  });
  const freely = compareFacts(context, freeOrForced(context, sentences), {
    kind: 'authorship',
    ask: 'Was it done freely or on an order?',
    noteOf: () => 'One report has it done freely, another on an order.',
  });
  return [...decided, ...freely];
}

interface Decision {
  readonly verb: string;
  /** The noun decided on; undefined for a pronoun. */
  readonly object: string | undefined;
  readonly agent: string;
  readonly kind: string;
}

function rivalAgents(a: StorySentence, left: readonly Decision[], b: StorySentence, right: readonly Decision[]): Fact[] {
  return left.flatMap((x): Fact[] => {
    const alike = right.filter((y) => y.verb === x.verb && (x.object === undefined || y.object === undefined || x.object === y.object));
    const y = alike[0];
    if (!y || alike.some((one) => one.kind === x.kind) || (x.object === undefined && y.object === undefined)) return [];
    const key = `${x.verb} (${x.object ?? y.object})`;
    return rivalFacts({ a, b }, [x.agent, y.agent], key);
  });
}

function decisionsIn(tokens: readonly Token[]): Decision[] {
  return tokens.flatMap((token, k): Decision[] => {
    if (!decidingVerbs.has(token.lemma) || token.pos !== 'VERB' || isDenied(tokens, k)) return [];
    const before = tokens.slice(0, k);
    if (before.slice(-3).some((one) => /^(?:to|if|would|could|may|might|should|can)$/.test(one.norm))) return [];
    if (tokens[k + 1]?.norm === 'by') {
      const agent = headBehind(tokens, k + 2);
      const object = before.findLast((one) => one.pos === 'NOUN' || one.pos === 'PROPN')?.lemma;
      return agent && object ? [{ verb: token.lemma, object, ...agent }] : [];
    }
    const subject = before.findLast((one) => !/^(?:AUX|ADV)$/.test(one.pos));
    const kind = subject && powers.get(subject.norm);
    const next = tokens.slice(k + 1, k + 6);
    const pronoun = /^(?:it|this|that)$/.test(next[0]?.norm ?? '');
    const object = pronoun ? undefined : next.find((one) => one.pos === 'NOUN')?.lemma;
    return subject && kind && (pronoun || object) ? [{ verb: token.lemma, object, agent: subject.norm, kind }] : [];
  });
}

/** The head of the noun phrase that begins here, where it is a body with power. */
function headBehind(tokens: readonly Token[], from: number): { readonly agent: string; readonly kind: string } | undefined {
  const behind = tokens.slice(from, from + PHRASE);
  const end = behind.findIndex((one) => !/^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(one.pos));
  const head = (end < 0 ? behind : behind.slice(0, end)).at(-1);
  const kind = head && powers.get(head.norm);
  return head && kind ? { agent: head.norm, kind } : undefined;
}

const PHRASE = 6;

/** "withdrew the toys of its own accord" against "was ordered to recall the toys". */
function freeOrForced(context: DiscrepancyContext, sentences: readonly StorySentence[]): Fact[] {
  const free = sentences.flatMap((sentence) => freeDeeds(context, sentence));
  if (!free.length) return [];
  const forced = sentences.flatMap((sentence) => forcedDeeds(context, sentence));
  return free.flatMap((one): Fact[] => {
    const rivals = forced.filter(
      (other) => other.who === one.who && isKindred(one.verb, other.verb) && other.sentence.report !== one.sentence.report,
    );
    // Who reports both tells of two deeds.
    if (!rivals.length || forced.some((other) => other.who === one.who && other.sentence.report === one.sentence.report)) return [];
    const key = `${one.name} (${one.verb})`;
    return [{ key, value: 'freely', sentence: one.sentence }, ...rivals.map(({ sentence }) => ({ key, value: 'on an order', sentence }))];
  });
}

interface Done {
  readonly who: Id;
  readonly name: string;
  readonly verb: string;
  readonly sentence: StorySentence;
}

const isKindred = (a: string, b: string): boolean => a === b || kindredDeeds.some((row) => row.has(a) && row.has(b));
const FREELY = /\b(?:of|on) (?:its|his|her|their) own (?:accord|volition|free will|initiative)\b|\bvoluntarily\b|\bunprompted\b/;

function freeDeeds(context: DiscrepancyContext, sentence: StorySentence): Done[] {
  const { tokens, range } = sentence;
  const text = context.sentences.get(sentence.report)?.annotated.report.text.slice(range.start, range.end) ?? '';
  const at = text.search(FREELY);
  if (at < 0) return [];
  const first = tokens.findIndex((token) => token.start >= range.start + at);
  const verb = tokens.slice(0, first).findLastIndex((token) => token.pos === 'VERB');
  // "voluntarily withdrew": the verb stands behind.
  const k = tokens[first]?.norm === 'voluntarily' && tokens[first + 1]?.pos === 'VERB' ? first + 1 : verb;
  const deed = tokens[k];
  if (!deed || isDenied(tokens, k) || isDenied(tokens, first)) return [];
  const subject = mentionsOf(context, sentence).find(({ end, type }) => end <= deed.start && type !== 'place');
  return subject ? [{ who: subject.id, name: subject.name, verb: deed.lemma, sentence }] : [];
}

function forcedDeeds(context: DiscrepancyContext, sentence: StorySentence): Done[] {
  const { tokens } = sentence;
  const k = tokens.findIndex((token, at) => forcingVerbs.has(token.lemma) && token.pos === 'VERB' && !isDenied(tokens, at));
  if (k < 0) return [];
  const to = tokens.findIndex((token, at) => at > k && at <= k + PHRASE && token.norm === 'to');
  const verb = tokens[to + 1];
  if (to < 0 || !verb) return [];
  const [force, infinitive] = [tokens[k] as Token, tokens[to] as Token];
  const mentions = mentionsOf(context, sentence);
  const passive = /^(?:was|were|been|is|are)$/.test(tokens[k - 1]?.norm ?? '');
  const who = passive
    ? mentions.findLast(({ end }) => end <= force.start)
    : mentions.find(({ start, end }) => start > force.start && end <= infinitive.start);
  return who ? [{ who: who.id, name: who.name, verb: verb.lemma, sentence }] : [];
}
