import { type Html, html, nothing } from './html.ts';

/** Nothing to show, and why, in words; never a blank. */
export function empty(text: Html | string): Html {
  return html`<p class="empty">${text}</p>`;
}

/** A line above the content: partial, stale, past, failed. `action` is a link or form at its end. */
export function banner(what: {
  readonly kind: 'plain' | 'warn';
  readonly title: string;
  readonly text?: Html | string;
  readonly action?: Html;
}): Html {
  return html`<div class="${what.kind === 'warn' ? 'banner warn' : 'banner'}" role="note"><span><b>${what.title}</b> ${what.text}</span>${what.action ?? nothing}</div>`;
}
