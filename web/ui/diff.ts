import { type Html, html } from './html.ts';
import type { DiffPart } from './view.ts';
import { words } from './words.ts';

/** A difference word by word: lost words struck through, added ones on a ground; both told to a screen reader. */
export function diff(parts: readonly DiffPart[]): Html {
  return html`${parts.map(({ text, change }) => {
    if (change === 'same') return `${text} `;
    return change === 'lost'
      ? html`<del><span class="hide">${words.diff.lost} </span>${text}</del> `
      : html`<ins><span class="hide">${words.diff.added} </span>${text}</ins> `;
  })}`;
}
