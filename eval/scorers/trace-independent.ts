import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trace } from '../../src/5-trace/index.ts';
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
    let pairs = 0;
    let dependent = 0;
    let undecided = 0;
    let peer = 0;
    const misses: string[] = [];
    for (const story of Map.groupBy(items, (item) => item.story).values()) {
      const texts = new Map(story.map((item) => [item.id, item]));
      const { links } = trace(story.map(({ id, text, source, date }) => annotatePlain({ id, text, outlet: source, published: date })));
      for (const { from, to, kind, reasons, passages } of links) {
        if (kind === 'cites' || texts.get(from)?.source === texts.get(to)?.source) continue;
        if (kind === 'undecided') undecided++;
        else dependent++;
        misses.push(
          `${kind} | ${reasons.map(({ note }) => note).join('; ')} | ${passages
            .map((one) => `${one.from.text} = ${one.to.text}`)
            .join(' | ')
            .slice(0, 900)}`,
        );
      }
      for (const [at, a] of story.entries())
        for (const b of story.slice(at + 1)) {
          if (a.source === b.source) continue;
          pairs++;
          if (peers && Math.max(containment(a.text, b.text, peerWords), containment(b.text, a.text, peerWords)) >= peerBar) peer++;
        }
    }
    return {
      items: pairs,
      misses,
      scores: [
        {
          metric: 'linked as dependent',
          value: dependent / pairs,
          better: 'down',
          ...(peers ? { peers: { 'six-word runs, 5 %': peer / pairs } } : {}),
        },
        { metric: 'undecided', value: undecided / pairs, better: 'down' },
      ],
    };
  },
};
export default scorer;
