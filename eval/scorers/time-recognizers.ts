import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTimes } from '../../src/3-annotate/times/index.ts';
import type { TimeExpression } from '../../src/model/index.ts';
import { parse } from '../../src/text/index.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

interface Value {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}
interface Case {
  readonly input: string;
  readonly ref: string;
  readonly results: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly values: readonly Value[];
  }[];
}

/** Cases of one sentence: an expected expression counts where one of ours overlaps it and has one of its values. */
const scorer: Scorer = {
  stage: 'annotate',
  set: 'time-recognizers',
  metricSource:
    "share of expected expressions with the right value, on Microsoft Recognizers-Text's own specification of English date-times",
  needs: 'time-recognizers/english-datetimemodel.jsonl',
  async run(context: EvalContext): Promise<SetResult> {
    const cases = readFileSync(join(context.bench, 'time-recognizers/english-datetimemodel.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case);
    const counts = new Map<string, [number, number]>();
    const misses: string[] = [];
    for (const one of cases) {
      const found = ourTimes(one);
      for (const expected of one.results) {
        const match = found.filter((time) => time.start <= expected.end && expected.start < time.end);
        const right = match.some((time) => expected.values.some((value) => agrees(time, value)));
        for (const kind of ['value right', `value right, ${expected.type}`]) {
          const row = counts.get(kind) ?? [0, 0];
          counts.set(kind, [row[0] + (right ? 1 : 0), row[1] + 1]);
        }
        if (!right)
          misses.push(
            `${expected.type} ${expected.values[0]?.timex} ours ${match.map((time) => time.value).join(' ')} [${expected.text}] ${one.input}`,
          );
      }
    }
    const scores = [...counts].sort((a, b) => b[1][1] - a[1][1]).map(([metric, [right, all]]) => ({ metric, value: right / all }));
    return { scores, items: cases.length, misses };
  },
};
export default scorer;

function ourTimes({ input, ref }: Case): TimeExpression[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: input.length }];
  const { tokens, sentences } = parse(input, blocks);
  return findTimes({
    text: input,
    language: 'en',
    blocks,
    tokens,
    sentences,
    published: { value: ref, precision: 'minute', basis: 'given' },
  });
}

function agrees(time: TimeExpression, value: Value): boolean {
  if (value.timex === time.value) return true;
  if (value.type === 'date') return value.value === time.value || (time.range?.from === value.value && time.range?.to === value.value);
  if (value.type === 'time') return time.value.endsWith(`T${value.value?.slice(0, 5)}`);
  if (value.type === 'datetime') return time.value === value.value?.slice(0, 16).replace(' ', 'T');
  if (value.type === 'duration') return secondsOf(time.value) === Number(value.value);
  if (value.type === 'daterange' && time.range && value.start && value.end)
    return time.range.from === value.start && dayAfter(time.range.to) === value.end;
  return false;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
}

/** Seconds of a duration, with months of 30 and years of 365 days, as the set counts. */
function secondsOf(value: string): number | undefined {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(value);
  if (!match) return undefined;
  const lengths = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1];
  return lengths.reduce((sum, length, index) => sum + length * Number(match[index + 1] ?? 0), 0);
}
