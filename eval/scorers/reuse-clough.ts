import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trace } from '../../src/5-trace/index.ts';
import type { Link } from '../../src/model/index.ts';
import { annotatePlain, containment } from '../plain-report.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

/** An answer, the article that it may have been made from, and how: 0 not at all, 1 heavy revision, 2 light revision, 3 near copy. */
interface Answer {
  readonly text: string;
  readonly source: string;
  readonly level: number;
}

interface Measured {
  readonly answer: Answer;
  /** 0 where nothing is said to depend on anything; grows with what was taken. */
  readonly reuse: number;
}

function readAnswers(bench: string): Answer[] {
  const file = readFileSync(join(bench, 'reuse-clough/clough-stevenson.csv'), 'utf8').replace(/^\uFEFF/, '');
  const cells = [...file.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
  const answers: Answer[] = [];
  for (let at = 0; at + 2 < cells.length; at += 3)
    answers.push({ text: cells[at] as string, source: cells[at + 1] as string, level: Number(cells[at + 2]) });
  return answers;
}

/** 0: no link. Else 0.01, and the share of the answer's words that its link shows as taken word for word. */
function reuseOf({ text, source }: Answer): Measured['reuse'] {
  const { links } = trace([annotatePlain({ id: 'answer', text }), annotatePlain({ id: 'source', text: source })]);
  const link = links.find(({ kind }) => kind !== 'cites' && kind !== 'same-publisher');
  return link ? 0.01 + verbatimWords(link) / wordsOf(text) : 0;
}

function verbatimWords({ passages }: Link): number {
  return passages
    .filter(({ verbatim }) => verbatim)
    .reduce((sum, { from, to }) => sum + wordsOf(from.report === 'answer' ? from.text : to.text), 0);
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

type Cuts = readonly [heavy: number, light: number, near: number];
const levelAt = (reuse: number, cuts: Cuts): number => cuts.filter((cut) => reuse >= cut).length;
const accuracy = (rows: readonly Measured[], cuts: Cuts): number =>
  rows.filter(({ answer, reuse }) => levelAt(reuse, cuts) === answer.level).length / rows.length;
const someAccuracy = (rows: readonly Measured[], cut: number): number =>
  rows.filter(({ answer, reuse }) => reuse >= cut === answer.level > 0).length / rows.length;

/** The best cuts of one half are used on the other. `first` fixes the cut between none and some. */
function findCuts(rows: readonly Measured[], first?: number): Cuts {
  const steps = Array.from({ length: 40 }, (_, index) => 0.02 + index / 40);
  const someSteps = first === undefined ? steps : [first];
  const some = someSteps.reduce((best, cut) => (someAccuracy(rows, cut) > someAccuracy(rows, best) ? cut : best));
  let best: Cuts = [some, some, some];
  for (const light of steps)
    for (const near of steps)
      if (some <= light && light <= near && accuracy(rows, [some, light, near]) > accuracy(rows, best)) best = [some, light, near];
  return best;
}

/** Both halves in turn: cuts from the one, scores on the other. */
function crossScore(rows: readonly Measured[], first?: number): { readonly some: number; readonly levels: number } {
  const halves = [rows.filter((_, at) => at % 2 === 0), rows.filter((_, at) => at % 2 === 1)] as const;
  let some = 0;
  let levels = 0;
  for (const side of [0, 1] as const) {
    const cuts = findCuts(halves[side], first);
    const other = halves[1 - side] as readonly Measured[];
    some += someAccuracy(other, cuts[0]) * other.length;
    levels += accuracy(other, cuts) * other.length;
  }
  return { some: some / rows.length, levels: levels / rows.length };
}

/** Short answers of students, not reports of events: what tracing says of texts that it was not made for. Between none and some its own bars decide. */
const scorer: Scorer = {
  stage: 'trace',
  set: 'reuse-clough',
  metricSource:
    'Clough and Stevenson 2011; cuts between the levels of reuse from one half of the answers, accuracy on the other, both ways',
  needs: 'reuse-clough/clough-stevenson.csv',
  async run({ bench, peers }: EvalContext): Promise<SetResult> {
    const answers = readAnswers(bench);
    const rows = answers.map((answer): Measured => ({ answer, reuse: reuseOf(answer) }));
    const ours = crossScore(rows, 0.005);
    const peer = peers
      ? crossScore(answers.map((answer): Measured => ({ answer, reuse: containment(answer.text, answer.source, 2) })))
      : undefined;
    const missed = rows.filter(({ answer, reuse }) => reuse > 0 !== answer.level > 0);
    return {
      items: rows.length,
      misses: missed.map(
        ({ answer, reuse }) => `level ${answer.level}, ${reuse > 0 ? 'linked' : 'not linked'} | ${answer.text.slice(0, 160)}`,
      ),
      scores: [
        { metric: 'none or some, accuracy', value: ours.some, ...(peer ? { peers: { 'bigram containment': peer.some } } : {}) },
        { metric: 'four levels, accuracy', value: ours.levels, ...(peer ? { peers: { 'bigram containment': peer.levels } } : {}) },
        {
          metric: 'answers of their own linked',
          value:
            rows.filter(({ answer, reuse }) => answer.level === 0 && reuse > 0).length /
            rows.filter(({ answer }) => answer.level === 0).length,
          better: 'down',
        },
      ],
    };
  },
};
export default scorer;
