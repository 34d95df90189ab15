import { annotate } from '../src/3-annotate/index.ts';
import type { AnnotatedReport, Block, Report } from '../src/model/index.ts';

/** What a data set gives of a text. */
export interface PlainText {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string | undefined;
  /** Day or time, ISO 8601. */
  readonly published?: string | undefined;
}

/** An annotated report of a text that needs no reading: each line is a paragraph. */
export function annotatePlain({ id, text, outlet, published }: PlainText): AnnotatedReport {
  const blocks: Block[] = [];
  for (const { 0: line, index } of text.matchAll(/\S.*/g))
    blocks.push({ kind: 'paragraph', start: index, end: index + line.trimEnd().length });
  const report: Report = {
    id,
    location: id,
    source: { id, ...(outlet ? { name: outlet } : {}) },
    language: 'en',
    text,
    blocks,
    removed: [],
    ...(published ? { published: { value: published, precision: published.length > 10 ? 'second' : 'day', basis: 'given' } } : {}),
  };
  return { report, annotations: annotate(report) };
}

/** Share of the n-grams of the first text that the second has (Broder 1997: containment). */
export function containment(a: string, b: string, n: number): number {
  const [left, right] = [gramsOf(a, n), gramsOf(b, n)];
  let both = 0;
  for (const gram of left) if (right.has(gram)) both++;
  return both / (left.size || 1);
}

function gramsOf(text: string, n: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const grams = new Set<string>();
  for (let at = 0; at + n <= words.length; at++) grams.add(words.slice(at, at + n).join(' '));
  return grams;
}
