import { type Html, html } from './html.ts';
import type { DiffPart } from './view.ts';
import { words } from './words.ts';

/**
 * A difference word by word: lost words struck through, added ones on a ground; both told to a screen reader.
 * @param spacing 'words': the parts are runs of words without the space between them; 'exact': they bear their own
 */
export function diff(parts: readonly DiffPart[], spacing: 'words' | 'exact' = 'words'): Html {
  return html`${parts.map((part, at) => html`${drawn(part)}${spacing === 'words' && !/^[,.;:!?…)]/.test(parts[at + 1]?.text ?? '.') && ' '}`)}`;
}

function drawn({ text, change }: DiffPart): Html {
  if (change === 'same') return html`${text}`;
  return change === 'lost'
    ? html`<del><span class="hide">${words.diff.lost} </span>${text}</del>`
    : html`<ins><span class="hide">${words.diff.added} </span>${text}</ins>`;
}
