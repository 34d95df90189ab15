import { type Html, html, nothing } from './html.ts';
import type { FilterView, PagerView } from './view.ts';
import { words } from './words.ts';

/** Filters as links: the address is the state. */
export function filters(name: string, list: readonly FilterView[]): Html {
  if (list.length < 2) return nothing;
  return html`<nav aria-label="${name}"><ul class="filters">${list.map(
    (one) =>
      html`<li><a href="${one.href}"${one.on && html` aria-current="true"`}>${one.name}${one.count !== undefined && html` <span class="n">${one.count}</span>`}</a></li>`,
  )}</ul></nav>`;
}

export function pager(view: PagerView | undefined): Html {
  if (!view || (!view.previous && !view.next)) return nothing;
  return html`<nav class="pager" aria-label="${words.pager.name}">${view.previous && html`<a rel="prev" href="${view.previous}">← ${words.pager.previous}</a>`}<span class="at">${words.pager.at(view.from, view.to, view.total)}</span>${view.next && html`<a rel="next" href="${view.next}">${words.pager.next} →</a>`}</nav>`;
}
