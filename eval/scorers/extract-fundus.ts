import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractAll, halfOf, mean, peers, stemma } from '../read/peers.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

interface Gold {
  readonly body: readonly string[];
  readonly url: string;
}

const scorer: Scorer = {
  stage: 'read',
  set: 'extract-fundus',
  metricSource:
    'Dallabetta and others, Fundus (ACL 2024 demo): ROUGE-LSum F1 per page against the best choice of optional paragraphs ("[…]"), mean of pages, in percent',
  needs: 'extract-fundus/dataset/ground_truth.json',
  async run(context: EvalContext): Promise<SetResult> {
    const folder = join(context.bench, 'extract-fundus/dataset');
    const gold = Object.entries(JSON.parse(readFileSync(join(folder, 'ground_truth.json'), 'utf8')) as Record<string, Gold>);
    const pages = gold.map(([name, { url }]) => ({ url, html: gunzipSync(readFileSync(join(folder, 'html', name))).toString('utf8') }));
    const score = (texts: readonly { readonly text: string }[]) => gold.map(([, { body }], i) => rougeLsum(body, texts[i]?.text ?? ''));
    const found = await extractAll(stemma, pages);
    const ours = score(found);
    const others: Record<string, number> = {};
    if (context.peers) for (const [name, extract] of Object.entries(peers)) others[name] = mean(score(await extractAll(extract, pages)));
    const half = (n: number) => mean(ours.filter((_, i) => halfOf((gold[i] as [string, Gold])[0]) === n));
    return {
      scores: [
        { metric: 'ROUGE-LSum F1', value: mean(ours), target: 94.5, peers: others },
        { metric: 'ROUGE-LSum F1, half 0', value: half(0) },
        { metric: 'ROUGE-LSum F1, half 1', value: half(1) },
      ],
      items: gold.length,
      misses: ours
        .map(
          (value, i) =>
            `${value.toFixed(1).padStart(5)} ${gold[i]?.[0]} h${halfOf(gold[i]?.[0] ?? '')} gold ${gold[i]?.[1].body.join(' ').length} got ${found[i]?.text.length}`,
        )
        .filter((line) => Number.parseFloat(line) < 95)
        .sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b)),
    };
  },
};

export default scorer;

/** Lines stand for sentences, as in rouge_score after its sentence splitter; paragraphs here, which differs in the third digit at most. */
export function rougeLsum(body: readonly string[], hypothesis: string): number {
  const sentences = (texts: readonly string[]) =>
    texts
      .flatMap((text) => text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})|\n+/u))
      .map(tokens)
      .filter((list) => list.length > 0);
  const candidates = sentences([hypothesis]);
  const total = candidates.reduce((sum, list) => sum + list.length, 0);
  const optional = (text: string) => text.startsWith('[') && text.endsWith(']');
  // The best choice among optional paragraphs: each is taken where the hypothesis has most of it. (The reference tries all subsets, to the same end.)
  const hits = new Set(candidates.flat());
  const chosen = body
    .filter((text) => !optional(text) || overlap(tokens(text), hypothesis, hits))
    .map((text) => (optional(text) ? text.slice(1, -1) : text));
  const references = sentences(chosen);
  const size = references.reduce((sum, list) => sum + list.length, 0);
  if (!size || !total) return 0;
  const left = count(references.flat());
  const right = count(candidates.flat());
  let common = 0;
  for (const reference of references) {
    for (const index of unionLcs(reference, candidates)) {
      const token = reference[index] as string;
      if ((left.get(token) ?? 0) > 0 && (right.get(token) ?? 0) > 0) {
        common++;
        left.set(token, (left.get(token) as number) - 1);
        right.set(token, (right.get(token) as number) - 1);
      }
    }
  }
  return (200 * common) / (size + total);
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function overlap(words: readonly string[], hypothesis: string, hits: ReadonlySet<string>): boolean {
  if (!words.length) return false;
  const flat = ` ${tokens(hypothesis).join(' ')} `;
  const middle = Math.floor(words.length / 2);
  return words.every((word) => hits.has(word)) && flat.includes(` ${words.slice(middle, middle + 5).join(' ')} `);
}

function count(words: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const word of words) out.set(word, (out.get(word) ?? 0) + 1);
  return out;
}

/** Positions of the reference sentence in the longest common subsequence with any candidate sentence. Only sentences with words in common are aligned. */
function unionLcs(reference: readonly string[], candidates: readonly (readonly string[])[]): number[] {
  const union = new Set<number>();
  const words = new Set(reference);
  for (const candidate of candidates) {
    if (union.size === reference.length) break;
    if (!candidate.some((word) => words.has(word))) continue;
    for (const index of lcs(reference, candidate)) union.add(index);
  }
  return [...union].sort((a, b) => a - b);
}

function lcs(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i * width + j] =
        a[i - 1] === b[j - 1]
          ? (table[(i - 1) * width + j - 1] as number) + 1
          : Math.max(table[(i - 1) * width + j] as number, table[i * width + j - 1] as number);
  const out: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      out.push(i - 1);
      i--;
      j--;
    } else if ((table[(i - 1) * width + j] as number) >= (table[i * width + j - 1] as number)) i--;
    else j--;
  }
  return out;
}
