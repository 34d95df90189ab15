import { html } from 'hono/html';

/** The one way to write HTML: every value is escaped, but for pieces that `html` itself made; false, null and undefined give nothing, lists are joined. */
export { html };

/** A piece of HTML that is safe already. */
export type Html = ReturnType<typeof html>;

export const nothing: Html = html``;

/** Pieces with something between them: joined by " · " unless told otherwise; empty ones are left out. */
export function joined(pieces: readonly (Html | string | false | undefined)[], between = ' · '): Html {
  const kept = pieces.filter((piece) => piece !== undefined && piece !== false && piece !== '');
  return html`${kept.map((piece, at) => html`${at > 0 && between}${piece}`)}`;
}
