import { type Html, html } from './html.ts';
import { words } from './words.ts';

/** A section with its heading; `note` stands at the right of it, `all` leads to the whole where only a part is shown. */
export function section(
  head: {
    readonly id: string;
    readonly name: string;
    readonly note?: Html | string;
    readonly all?: { readonly href: string; readonly total: number };
    /** 1: it is the page. */
    readonly level?: 1 | 2;
  },
  body: Html,
): Html {
  const note = html`${head.note}${head.all && html`${head.note && ' · '}<a href="${head.all.href}">${words.all(head.all.total)}<span class="hide"> ${head.name}</span></a>`}`;
  const heading =
    head.level === 1
      ? html`<h1 class="lesser" id="${head.id}-h">${head.name}</h1>${head.note && html`<p class="meta">${head.note}</p>`}`
      : html`<h2 id="${head.id}-h">${head.name}${(head.note || head.all) && html` <span class="note">${note}</span>`}</h2>`;
  return html`<section id="${head.id}" aria-labelledby="${head.id}-h">${heading}${body}</section>`;
}

/** Folded away until asked for, with the number of things inside. */
export function fold(name: string, total: number, body: Html, state: 'open' | 'closed' = 'closed'): Html {
  const inside = html`<summary>${name} <span class="n">${total}</span></summary>${body}`;
  return state === 'open' ? html`<details class="fold" open>${inside}</details>` : html`<details class="fold">${inside}</details>`;
}

/** A card beside the text. */
export function card(id: string, name: string, body: Html): Html {
  return html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${body}</section>`;
}

/**
 * A table. `name` is read to those who do not see it. Where the page is narrow it scrolls by itself, or, as 'stack', each row becomes a
 * paragraph: a cell with `data-label` is then preceded by it, one of class "none" is left out.
 */
export function table(name: string, heads: readonly (Html | string)[], rows: readonly Html[], narrow: 'scroll' | 'stack' = 'scroll'): Html {
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="${narrow}"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
