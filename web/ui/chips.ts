import { type Html, html, nothing } from './html.ts';
import type { SiglumView } from './view.ts';
import { words } from './words.ts';

/** Class that gives an account its colour. */
export function colourClass(colour: number | undefined): string {
  return colour === undefined ? 'acc-none' : `acc${colour % 8}`;
}

/** One siglum: a filled letter that leads to its sentence, or an empty one where the account does not tell it. */
export function chip(siglum: SiglumView): Html {
  if (siglum.off)
    return html`<span class="off" title="${siglum.title}"><span class="hide">${words.evidence.notIn} </span>${siglum.label}</span>`;
  const inside = html`${siglum.label}<span class="hide">, ${siglum.title}</span>`;
  const name = `chip ${colourClass(siglum.colour)}`;
  return siglum.href
    ? html`<a class="${name}" href="${siglum.href}" title="${siglum.title}">${inside}</a>`
    : html`<span class="${name}" title="${siglum.title}">${inside}</span>`;
}

/** Sigla in a row. Those beyond `most` are counted: a row of a thousand letters tells nobody anything. */
export function chips(sigla: readonly SiglumView[], most = 12): Html {
  if (sigla.length === 0) return nothing;
  // One more is shown rather than counted.
  const rest = sigla.length === most + 1 ? 0 : sigla.length - most;
  return html`<span class="sig">${sigla.slice(0, rest > 0 ? most : undefined).map(chip)}${rest > 0 && html`<span class="count">+${rest}<span class="hide"> ${words.evidence.moreReports}</span></span>`}</span>`;
}
