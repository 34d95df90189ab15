import type { DiffPart } from '../../../../web/ui/index.ts';

/** Characters kept on each side of a change; what both texts have beyond is left out. */
const around = 120;

/** A difference in which long stretches that both texts have are cut to what stands beside the changes. */
export function shorten(parts: readonly DiffPart[]): readonly DiffPart[] {
  return parts.map((part, index) => {
    if (part.change !== 'same' || part.text.length <= 2 * around + 20) return part;
    const head = index === 0 ? '' : part.text.slice(0, around).replace(/\s\S*$/, '');
    const tail = index === parts.length - 1 ? '' : part.text.slice(-around).replace(/^\S*\s/, '');
    return { ...part, text: `${head} … ${tail}` };
  });
}
