import { type Html, html } from './html.ts';
import type { SparkView } from './view.ts';

const size = { bar: 4, gap: 1, height: 22 } as const;

/** Arrivals over time as small bars, the last ones in ink; the same in words for those who do not see it. */
export function spark({ counts, words }: SparkView): Html {
  const most = Math.max(1, ...counts);
  const width = counts.length * (size.bar + size.gap);
  const bars = counts.map((number, at) => {
    const height = number === 0 ? 1 : Math.max(2, Math.round((number / most) * size.height));
    const kind = number === 0 ? 'base' : at === counts.length - 1 ? 'now' : 'then';
    return html`<rect class="${kind}" x="${at * (size.bar + size.gap)}" y="${size.height - height}" width="${size.bar}" height="${height}"/>`;
  });
  return html`<svg class="spark" role="img" aria-label="${words}" width="${width}" height="${size.height}" viewBox="0 0 ${width} ${size.height}">${bars}</svg>`;
}
