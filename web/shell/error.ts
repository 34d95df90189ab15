import { type Html, html, words } from '../ui/index.ts';

/** A page that says what went wrong and where to go. `detail` is what was wrong with what was sent. */
export function errorPage(kind: 'missing' | 'failed' | 'refused', detail?: string): Html {
  const text = words.errors[kind];
  return html`<div class="error"><h1>${text.title}</h1>${detail && html`<p>${detail}</p>`}<p>${text.text}</p><p><a href="/">${words.errors.back}</a> · <a href="/search">${words.errors.search}</a></p></div>`;
}
