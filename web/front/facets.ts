import { button, type Html, html, nothing, words } from '../ui/index.ts';
import type { FacetView, FrontView } from './view.ts';

export function findForm(find: FrontView['find']): Html {
  return html`<form class="within" action="/" role="search" aria-label="${words.front.find}"><label><span class="hide">${words.front.find}</span><input type="search" name="q" value="${find.value}" placeholder="${words.front.find}" dir="auto"></label>${Object.entries(
    find.along,
  ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${button(words.front.findGo)}</form>`;
}

/** What the list can be narrowed to: a rail beside it where there is room, folded away where not. */
export function facetList(facets: readonly FacetView[]): Html {
  if (facets.length === 0) return nothing;
  return html`<details class="facets"><summary>${words.front.filters}</summary><div>${facets.map(facet)}</div></details>`;
}

function facet({ name, choices }: FacetView): Html {
  return html`<nav aria-label="${name}"><h2>${name}</h2><ul>${choices.map(
    (one) =>
      html`<li><a href="${one.href}"${one.on && html` aria-current="true"`}><span dir="auto">${one.name}</span>${one.count !== undefined && html` <span class="num">${one.count}</span>`}</a></li>`,
  )}</ul></nav>`;
}
