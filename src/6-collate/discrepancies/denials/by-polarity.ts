import type { Discrepancy, Span, Token } from '../../../model/index.ts';
import { onceEach, overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { compareFacts, type DiscrepancyContext, type Fact, isDenied } from '../ground/index.ts';
import { conditionOpeners, denyingVerbs, looseModals } from '../lexicon/sense.ts';
import { denialsOf } from './by-denial.ts';
import { oppositesTold } from './by-opposite.ts';
import { otherOutcomes } from './by-outcome.ts';
import { adjectivesOf, receiptsOf, statesOf } from './by-state.ts';
import { deniedFrames } from './frames/index.ts';

/** "was arrested" against "has not been arrested": one verb, one subject, denied in one report only. */
export function byPolarity(context: DiscrepancyContext): Discrepancy[] {
  const facts = context.pairs.flatMap(({ a, b, placed, share }) => {
    if (!placed && share < 0.25) return [];
    return [...oppositesOf(context, a, b), ...(placed ? [...statesOf(a, b), ...adjectivesOf(a, b)] : [])];
  });
  const told = compareFacts(context, receiptsOf(context), {
    kind: 'polarity',
    askAlone: (key) => `Did the ${key} arrive?`,
    noteOf: () => 'One side says that it was sent, the other that it never came.',
  });
  const states = compareFacts(context, facts, {
    kind: 'polarity',
    ask: 'Is it so?',
    whole: true,
    noteOf: () => 'One report denies what another affirms.',
  });
  const spans = new Set(states.flatMap((one) => one.values.flatMap((value) => value.members.map(keyOfSpan))));
  const denials = compareFacts(context, [...denialsOf(context), ...oppositesTold(context), ...otherOutcomes(context)], {
    kind: 'polarity',
    ask: 'Is it so?',
    whole: true,
    noteOf: () => 'One report denies what another affirms.',
  }).filter((one) => !one.values.every((value) => value.members.some((member) => spans.has(keyOfSpan(member)))));
  const placesTold = new Set([...states, ...denials].flatMap((one) => one.values.flatMap((value) => value.members.map(keyOfSpan))));
  const framed = compareFacts(context, deniedFrames(context), {
    kind: 'polarity',
    ask: 'Is it so?',
    whole: true,
    noteOf: () => 'One side denies what another tells.',
  }).filter((one) => !one.values.every((value) => value.members.some((member) => placesTold.has(keyOfSpan(member)))));
  return [...states, ...denials, ...told, ...framed];
}

const keyOfSpan = ({ report, start }: Span): string => `${report}:${start}`;

function oppositesOf(context: DiscrepancyContext, a: StorySentence, b: StorySentence): Fact[] {
  if (!participlesIn(a.tokens).length || !participlesIn(b.tokens).length) return [];
  const [left, right] = [verbsOf(context, a), verbsOf(context, b)];
  return left.flatMap((x) => {
    const y = right.find((one) => one.lemma === x.lemma && one.denied !== x.denied && one.subject === x.subject);
    if (!y || right.some((one) => one.lemma === x.lemma && one.denied === x.denied)) return [];
    const name = context.joined.entities.find((entity) => entity.id === x.subject)?.name ?? x.subject;
    const key = `${name} ${x.past}`;
    return [
      { key, value: x.denied ? `not ${x.past}` : x.past, sentence: a },
      { key, value: y.denied ? `not ${x.past}` : x.past, sentence: b },
    ];
  });
}

interface Deed {
  readonly lemma: string;
  readonly past: string;
  readonly denied: boolean;
  readonly subject: string;
}

/** Passive participles told as facts, with the entity they are told of. */
function verbsOf(context: DiscrepancyContext, sentence: StorySentence): Deed[] {
  return participlesIn(sentence.tokens).flatMap(({ at, ...deed }): Deed[] => {
    const subject = subjectAt(context, sentence, at);
    return subject ? [{ ...deed, subject }] : [];
  });
}

const participlesIn = onceEach((tokens: readonly Token[]) =>
  tokens.flatMap((token, at): (Omit<Deed, 'subject'> & { readonly at: number })[] => {
    if (token.pos !== 'VERB' && !/ed$|en$|wn$/.test(token.norm)) return [];
    if (/ing$/.test(token.norm) || !isPassive(tokens, at) || isOpen(tokens, at)) return [];
    return [{ at, lemma: token.lemma, past: token.norm, denied: isDenied(tokens, at) !== isRejected(tokens, at) }];
  }),
);

/** "Denied ever having been told", "denied that he had been told". */
function isRejected(tokens: readonly Token[], at: number): boolean {
  const deny = tokens.findLastIndex(({ lemma, pos }, k) => k < at && pos === 'VERB' && denyingVerbs.has(lemma));
  if (deny < 0 || isDenied(tokens, deny)) return false;
  return !tokens.slice(deny, at).some(({ norm, pos }) => pos === 'PUNCT' || norm === 'and' || norm === 'but');
}

const BE = new Set(['was', 'were', 'been', 'is', 'are', 'being', 'be']);

function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => BE.has(token.norm));
}

/** Under a modal of possibility, a condition or a question: not told as a fact. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some((token) => looseModals.has(token.norm) || conditionOpeners.has(token.norm) || /^(?:whether|would|will|to)$/.test(token.norm));
}

/** The last person or body mentioned before the verb, but for what stands in a "by" or "of" phrase. */
function subjectAt(context: DiscrepancyContext, sentence: StorySentence, at: number): string | undefined {
  const report = context.sentences.get(sentence.report);
  const verb = sentence.tokens[at];
  if (!report || !verb) return undefined;
  let best: { readonly start: number; readonly id: string } | undefined;
  for (const entity of report.annotated.annotations.entities) {
    if (entity.type !== 'person' && entity.type !== 'organisation') continue;
    const id = context.joined.entityOf.get(`${sentence.report}#${entity.id}`);
    for (const mention of entity.mentions)
      if (id && overlaps(mention, sentence.range) && mention.end <= verb.start && (!best || mention.start > best.start))
        best = { start: mention.start, id };
  }
  return best?.id;
}
