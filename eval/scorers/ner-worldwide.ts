import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntities } from '../../src/3-annotate/names/index.ts';
import type { Block, Range } from '../../src/model/index.ts';
import { parse } from '../../src/text/index.ts';
import type { EvalContext, Score, Scorer, SetResult } from '../types.ts';

type Kind = 'person' | 'place' | 'organisation';
interface Item {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string; text: string }[];
}
interface Found extends Range {
  readonly type: Kind;
}

const KINDS: Readonly<Record<string, Kind>> = { Person: 'person', Location: 'place', Organization: 'organisation' };

/** Strict spans: the same type, start and end; PER, LOC and ORG as the set names them (facilities and peoples are neither). */
const scorer: Scorer = {
  stage: 'annotate',
  set: 'ner-worldwide/dev',
  metricSource: 'CoNLL-2003 strict entity F1 on stanfordnlp/en-worldwide-newswire',
  needs: 'ner-worldwide/dev.jsonl',
  async run(context: EvalContext): Promise<SetResult> {
    const items = readFileSync(join(context.bench, 'ner-worldwide/dev.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Item);
    const misses: string[] = [];
    const ours = score(items, ourNames, misses);
    const peers = context.peers ? { compromise: score(items, await loadCompromise(), []) } : {};
    const scores: Score[] = Object.entries(ours).map(([metric, value]) => ({
      metric,
      value,
      ...(metric === 'strict F1' ? { target: 0.7 } : {}),
      peers: Object.fromEntries(Object.entries(peers).map(([name, result]) => [name, (result as Record<string, number>)[metric] ?? 0])),
    }));
    return { scores, items: items.length, misses };
  },
};
export default scorer;

function ourNames(text: string): Found[] {
  const blocks = blocksOf(text);
  const { tokens, sentences } = parse(text, blocks);
  const found = new Map<string, Found>();
  for (const entity of findEntities({ text, language: 'en', blocks, tokens, sentences, published: undefined, marks: [] })) {
    if (entity.type === 'other') continue;
    // A capital that stands for its government is annotated as the place in this set.
    for (const { start, end, kind } of entity.mentions)
      if (kind === 'name' || kind === 'metonym') found.set(`${start}:${end}`, { start, end, type: entity.type });
  }
  return [...found.values()];
}

/** One block a line, as the set's texts are laid out. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g))
    if (match[0].trim()) blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  return blocks;
}

async function loadCompromise(): Promise<(text: string) => Found[]> {
  const { default: nlp } = await import('compromise');
  return (text) => {
    const doc = nlp(text);
    const found: Found[] = [];
    const kinds = [
      ['person', doc.people()],
      ['place', doc.places()],
      ['organisation', doc.organizations()],
    ] as const;
    for (const [type, view] of kinds)
      for (const row of view.json({ offset: true }) as { text: string; offset: { start: number } }[]) {
        const bare = row.text.replace(/^[\s"“‘'(]+/, '');
        const start = row.offset.start + row.text.length - bare.length;
        found.push({ type, start, end: start + bare.replace(/(['’]s)?[\s.,;:!?)"”’']*$/, '').length });
      }
    return found;
  };
}

function score(items: readonly Item[], find: (text: string) => readonly Found[], misses: string[]): Record<string, number> {
  const hits: Record<Kind, number> = { person: 0, place: 0, organisation: 0 };
  const golds: Record<Kind, number> = { person: 0, place: 0, organisation: 0 };
  const founds: Record<Kind, number> = { person: 0, place: 0, organisation: 0 };
  for (const item of items) {
    const gold = item.entities.flatMap(({ start, end, type }) => (KINDS[type] ? [{ start, end, type: KINDS[type] }] : []));
    const found = find(item.text);
    const keys = new Set(gold.map(keyOf));
    const foundKeys = new Set(found.map(keyOf));
    for (const span of gold) {
      golds[span.type]++;
      if (foundKeys.has(keyOf(span))) hits[span.type]++;
      else misses.push(`missed ${span.type} ${shown(item.text, span)}`);
    }
    for (const span of found) {
      founds[span.type]++;
      if (!keys.has(keyOf(span))) misses.push(`false ${span.type} ${shown(item.text, span)}`);
    }
  }
  const f1 = (hit: number, found: number, gold: number): number => (hit ? (2 * hit) / (found + gold) : 0);
  const sum = (counts: Record<Kind, number>): number => counts.person + counts.place + counts.organisation;
  return {
    'strict F1': f1(sum(hits), sum(founds), sum(golds)),
    precision: sum(hits) / Math.max(1, sum(founds)),
    recall: sum(hits) / Math.max(1, sum(golds)),
    'strict F1 person': f1(hits.person, founds.person, golds.person),
    'strict F1 place': f1(hits.place, founds.place, golds.place),
    'strict F1 organisation': f1(hits.organisation, founds.organisation, golds.organisation),
  };
}

function keyOf({ start, end, type }: Found): string {
  return `${start}:${end}:${type}`;
}

function shown(text: string, { start, end }: Range): string {
  return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(/\s+/g, ' ');
}
