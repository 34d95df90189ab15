import { empty, type Html, html, pager, table, words } from '../ui/index.ts';
import type { DyadView, ListView } from './view.ts';

/** Tone by dyad: each bar opens its sentence; the same as a table. */
export function toneBody(view: ListView<DyadView>): Html {
  if (view.total === 0) return empty(words.story.noTone);
  return html`<p class="empty">${words.story.toneText}</p><div class="tones">${view.items.map(
    (dyad) =>
      html`<div class="dyad-whole"><h3 dir="auto">${dyad.name}</h3>${toneChart(dyad)}<details class="ev"><summary>${words.story.asTable}</summary>${table(
        dyad.name,
        [words.story.when, words.story.toneValue, words.story.what, words.story.sentence],
        dyad.rows.map(
          (row) =>
            html`<tr><td class="nowrap">${row.when}</td><td class="num">${row.value}</td><td>${row.what}</td><td><a class="quoted" dir="auto" href="${row.href}">${row.text}</a></td></tr>`,
        ),
      )}</details></div>`,
  )}</div>${pager(view.pager)}`;
}

/** Bars above and below a line, oldest first. */
export function toneChart(dyad: DyadView): Html {
  const { width, height } = dyad;
  return html`<div class="scroll tone" role="group" aria-label="${dyad.words}"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><line class="zero" x1="0" x2="${width}" y1="${height / 2}" y2="${height / 2}"/>${dyad.bars.map(
    (bar) =>
      html`<a href="${bar.href}" aria-label="${bar.label}"><title>${bar.label}</title><rect class="touch" x="${bar.x - 2}" y="0" width="${bar.width + 4}" height="${height}"/><rect class="bar ${bar.up ? 'up' : 'down'}" x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" rx="2"/></a>`,
  )}</svg>${dyad.from && html`<p class="ends">${dyad.from}${dyad.to && ` – ${dyad.to}`}</p>`}</div>`;
}
