import type { AnnotatedReport, EventMention, Range, Sentence, TimeExpression, Token } from '../../model/index.ts';
import { firstEndingAfter, overlaps } from '../../text/index.ts';
import { settings } from './settings.ts';

/** Before a day that something is for or due. */
const DUE = /^(?:on|by|until|till|from|for|of|before|in|at|to)$/;
/** Nouns of texts and places in time that no event happens on: "a letter of 9 May", "the law of 2019". */
const TEXTS =
  /^(?:letter|report|law|act|bill|document|statement|email|e-mail|order|decree|note|memo|edition|issue|decision|ruling|article|version|draft|plan|data|figures|end|beginning|start|night|evening|morning|half|quarter|week|month|year)$/;
const UNLIKE_NAMES = /^(?:NOUN|VERB)$/;

/**
 * Days that no verb of the report is dated by, and that all the same tell when something is: "called an election for 3 November", "a hearing is due on
 * 4 June", "the stoppage, on 3 June, would be the first". What lies ahead is taken; of the past only what a form of "was" tells.
 * @param taken starts of the times that date an event already
 * @returns events of the kind that annotation finds, each headed by the noun or verb before its time
 */
export function findAppointments({ report, annotations }: AnnotatedReport, taken: ReadonlySet<number>): readonly EventMention[] {
  const published = report.published?.value.slice(0, 10);
  if (published === undefined || !annotations.language.startsWith('en')) return [];
  return annotations.times.flatMap((time) => {
    if (taken.has(time.start) || !isDay(time) || annotations.quotations.some((one) => one.marked && overlaps(one, time))) return [];
    const sentence = annotations.sentences[firstEndingAfter(annotations.sentences, time.start)];
    if (!sentence || report.blocks[sentence.block]?.kind === 'dateline') return [];
    const head = headBefore(annotations.tokens, sentence, time);
    if (!head) return [];
    const ahead = (time.range?.from.slice(0, 10) ?? '') > published;
    if (!ahead && !wasTold(annotations.tokens, sentence, time)) return [];
    return [eventOf(head, sentence, time, ahead ? 'future' : 'past')];
  });
}

const isDay = ({ type, range }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && range !== undefined && /^(?:time|day|week|month|season)$/.test(range.precision);

/** The noun or verb that the time belongs to: before its preposition, over a comma. */
function headBefore(tokens: readonly Token[], sentence: Sentence, time: TimeExpression): Token | undefined {
  let at = firstEndingAfter(tokens, time.start) - 1;
  if (!DUE.test(tokens[at]?.norm ?? '')) return undefined;
  const leads = at <= sentence.tokenStart;
  if (leads) return tokens.slice(at, sentence.tokenEnd).find(({ pos, start }) => pos === 'NOUN' && start > time.end);
  at--;
  while (at > sentence.tokenStart && (tokens[at]?.pos === 'ADV' || tokens[at]?.norm === ',')) at--;
  for (let back = at; back >= Math.max(sentence.tokenStart, at - settings.headReach); back--) {
    const token = tokens[back] as Token;
    if (token.pos === 'NOUN' && TEXTS.test(token.lemma)) return undefined;
    if (UNLIKE_NAMES.test(token.pos)) return token;
    if (/^[;:"]$/.test(token.norm)) return undefined;
  }
  return undefined;
}

function wasTold(tokens: readonly Token[], sentence: Sentence, time: TimeExpression): boolean {
  return tokens
    .slice(sentence.tokenStart, sentence.tokenEnd)
    .some(({ norm, end }) => /^(?:was|were)$/.test(norm) && end < time.start && time.start - end < 60);
}

function eventOf(head: Token, sentence: Range, time: TimeExpression, tense: 'future' | 'past'): EventMention {
  const clause = { start: sentence.start, end: sentence.end };
  const date = time.range ? { date: time.range, value: time.value } : {};
  return {
    start: head.start,
    end: head.end,
    form: 'noun',
    lemma: head.lemma,
    clause,
    tense,
    negated: false,
    dated: 'told',
    time: { start: time.start, end: time.end },
    ...date,
  };
}
