import { chips, type Html, html, nothing, words } from '../ui/index.ts';
import type { BlockView, MarginView, ReportView, RunView } from './view.ts';

/** The text with its margin. */
export function reportText(view: ReportView): Html {
  return html`<div class="text" lang="${view.language}">${view.marked && html`<p class="legend" lang="en"><span class="sh">${words.report.legendShared}</span> <span class="on">${words.report.legendOnly}</span> <span class="alt">${words.report.legendAltered}</span> ${words.report.marks}</p>`}${view.blocks.map(block)}</div>`;
}

const tags = { heading: 'h2', paragraph: 'p', quote: 'blockquote', caption: 'p', dateline: 'p', item: 'p' } as const;

function block(one: BlockView): Html {
  const inside = html`${one.runs.map(run)}`;
  const tag = tags[one.kind];
  const element =
    tag === 'h2'
      ? html`<h2 dir="auto">${inside}</h2>`
      : tag === 'blockquote'
        ? html`<blockquote dir="auto">${inside}</blockquote>`
        : html`<p class="${one.kind}" dir="auto">${inside}</p>`;
  return html`<div class="bl" id="${one.id}" data-item>${element}${margin(one.margin)}</div>`;
}

function run(one: RunView): Html {
  const text = one.altered ? html`<span class="alt" title="${one.altered}">${one.text}</span>` : html`${one.text}`;
  const name = [one.shared && 'sh', one.only && 'on'].filter(Boolean).join(' ');
  const inside = name ? html`<span class="${name}">${text}</span>` : text;
  if (!one.lit) return inside;
  return one.begins ? html`<mark id="at">${inside}</mark>` : html`<mark>${inside}</mark>`;
}

function margin({ shared, onlyHere, verdicts }: MarginView): Html {
  if (shared.length === 0 && !onlyHere && verdicts.length === 0) return nothing;
  return html`<div class="mg" lang="en">${shared.length > 0 && html`<span class="hide">${words.report.shared} </span>${chips(shared, 5)}`}${onlyHere && html`<span class="only">${words.report.onlyHere}</span>`}${verdicts.map((one) => html`<a class="bad" href="${one.href}">${one.words}</a>`)}</div>`;
}
