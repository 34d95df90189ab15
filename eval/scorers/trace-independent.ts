import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trace } from '../../src/5-trace/index.ts';
import type { Link } from '../../src/model/index.ts';
import { annotatePlain, containment } from '../plain-report.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

interface Item {
  readonly id: string;
  readonly story: string;
  readonly date?: string;
  readonly source: string;
  readonly text: string;
}

/** Share of the shorter report's six-word runs in the other, from which a checker for plagiarism speaks up. */
const peerBar = 0.05;
const peerWords = 6;

interface Count {
  pairs: number;
  dependent: number;
  undecided: number;
  peer: number;
  readonly misses: string[];
}

function countLinks(story: readonly Item[], count: Count): void {
  const sources = new Map(story.map(({ id, source }) => [id, source]));
  const { links } = trace(story.map(({ id, text, source, date }) => annotatePlain({ id, text, outlet: source, published: date })));
  for (const link of links) {
    if (link.kind === 'cites' || sources.get(link.from) === sources.get(link.to)) continue;
    if (link.kind === 'undecided') count.undecided++;
    else count.dependent++;
    count.misses.push(describe(link));
  }
}

function describe({ kind, reasons, passages }: Link): string {
  const shared = passages.map(({ from, to }) => `${from.text} = ${to.text}`).join(' | ');
  return `${kind} | ${reasons.map(({ note }) => note).join('; ')} | ${shared.slice(0, 900)}`;
}

function countPairs(story: readonly Item[], count: Count, { peers }: Pick<EvalContext, 'peers'>): void {
  for (const [at, a] of story.entries())
    for (const b of story.slice(at + 1)) {
      if (a.source === b.source) continue;
      count.pairs++;
      if (peers && Math.max(containment(a.text, b.text, peerWords), containment(b.text, a.text, peerWords)) >= peerBar) count.peer++;
    }
}

/**
 * Each event of BASIL is told by three outlets with desks of their own, so hardly any two reports should be linked. "Hardly": outlets print lines of
 * agencies without saying so; where a link stands on such a line it is right and counts against us all the same.
 */
const scorer: Scorer = {
  stage: 'trace',
  set: 'trace-independent',
  metricSource: 'share of pairs of reports of one event by different outlets that are linked (BASIL, Fan et al. 2019)',
  needs: 'cluster-basil/items.jsonl',
  async run({ bench, peers }: EvalContext): Promise<SetResult> {
    const items = readFileSync(join(bench, 'cluster-basil/items.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item);
    const count: Count = { pairs: 0, dependent: 0, undecided: 0, peer: 0, misses: [] };
    for (const story of Map.groupBy(items, (item) => item.story).values()) {
      countLinks(story, count);
      countPairs(story, count, { peers });
    }
    const { pairs, dependent, undecided, peer, misses } = count;
    const others = peers ? { peers: { 'six-word runs, 5 %': peer / pairs } } : {};
    return {
      items: pairs,
      misses,
      scores: [
        { metric: 'linked as dependent', value: dependent / pairs, better: 'down', ...others },
        { metric: 'undecided', value: undecided / pairs, better: 'down' },
      ],
    };
  },
};
export default scorer;
