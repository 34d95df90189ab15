import { type Html, html } from './html.ts';
import type { TimeView } from './view.ts';

export function time(view: TimeView): Html {
  return html`<time datetime="${view.iso}">${view.words}</time>`;
}
