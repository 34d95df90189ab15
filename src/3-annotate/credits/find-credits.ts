import type { Block, Credit } from '../../model/index.ts';
import type { NamedContext } from '../context.ts';
import { canonicalAgency } from './outlet-names.ts';
import { type Pattern, patterns } from './patterns.ts';
import { CREDITS } from './settings.ts';

/** Words without one of which no pattern can match a paragraph behind the head: most paragraphs are left after this look. */
const hint =
  /told|tell|interview|speaking to|spoke to|statement to|translat|transcrib|reported|reports|reporting|published by|obtained|broken by|cited by|carried by|seen by|according to|revealed|contributed|[Ww]ith (?:files|material)|[Ww]ires?\b|[Ww]ire (?:services|reports)|[Aa]gencies|[Nn]ews services|^©|^Source|^Via |^By |^With |^[—–-]|[)\]]\.?$/;

/**
 * Finds the credits that name where a report or a remark comes from: datelines with agency, "told CNN", "translated by Reuters",
 * "first reported by …", "… contributed to this report", "From our wire services". English; datelines in every language that prints them so.
 * @returns credits in the order of the text; agencies under the short form of their name
 */
export function findCredits(context: NamedContext): Credit[] {
  const found: Credit[] = [];
  const filled = context.blocks.filter((block) => block.kind !== 'heading');
  for (const [index, block] of filled.entries()) {
    const head = index < CREDITS.headBlocks;
    const line = context.text.slice(block.start, block.end);
    const hinted = hint.test(line);
    for (const pattern of patterns) if (pattern.head ? head : hinted) match(pattern, line, block, found);
  }
  return withoutRepeats(
    found.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.kind === 'dateline') - Number(b.kind === 'dateline')),
  );
}

function match({ kind, pattern, keep }: Pattern, line: string, block: Block, found: Credit[]): void {
  for (const hit of line.matchAll(pattern)) {
    const words = hit.groups?.name?.trim().replace(/['’]s$|[.’']$/, '');
    const name = words ? keep(words) : undefined;
    if (!words || !name) continue;
    const start = block.start + hit.index;
    found.push({ kind, name: canonicalAgency(name), start, end: start + hit[0].trimEnd().length });
  }
}

/** A dateline inside an agency's dateline, and the same credit by two patterns, is said once. */
function withoutRepeats(credits: readonly Credit[]): Credit[] {
  return credits.filter(
    (credit, index) =>
      !credits.some(
        (other, at) =>
          at < index &&
          other.start <= credit.start &&
          credit.end <= other.end &&
          (other.name === credit.name || credit.kind === 'dateline'),
      ),
  );
}
