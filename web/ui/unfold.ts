import { type Html, html, nothing } from './html.ts';
import { words } from './words.ts';

/** Rows that are not worth a fold: it would take their room. So what is folded are always several. */
const few = 1;

/**
 * Rows of which the first `open` stand at once; the rest is folded behind its number, and opens without script. Without `open` all stand.
 * `what` is what they are, in the plural; `wrap` makes a list or a table of rows; `all` leads to what is not even in the fold, and is called
 * `whole` unless its kind is enough.
 */
export function unfold(
  rows: readonly Html[],
  {
    open = rows.length,
    what,
    all,
    whole = words.whole(what),
    wrap = (some) => html`${some}`,
  }: {
    readonly open?: number | undefined;
    readonly what: string;
    readonly all?: string | undefined;
    readonly whole?: string;
    readonly wrap?: (rows: readonly Html[]) => Html;
  },
): Html {
  if (rows.length === 0) return nothing;
  const more = html`${all && html`<p class="all"><a href="${all}">${whole}</a></p>`}`;
  if (rows.length <= open + few) return html`${wrap(rows)}${more}`;
  return html`${wrap(rows.slice(0, open))}${rest(words.rest(rows.length - open, what), html`${wrap(rows.slice(open))}${more}`)}`;
}

/** The fold itself, for lists of which not the first rows are the ones that stand. */
export function rest(name: string, body: Html): Html {
  return html`<details class="rest"><summary>${name}</summary>${body}</details>`;
}
