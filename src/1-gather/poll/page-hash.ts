import { digest } from './digest.ts';

/** Elements that a reader does not see. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'svg', 'iframe', 'template']);

/**
 * A digest of what a page shows: scripts, styles, comments and attributes change at every answer (nonces, advertisements, counters) and say
 * nothing to a reader. Of other documents: of the bytes.
 */
export function hashPage(bytes: Uint8Array, contentType: string | undefined): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const isPage = /html/.test(contentType ?? '') || /^\s*<(?:!doctype|html|head|body)/i.test(text.slice(0, 300));
  return digest(isPage ? shownText(text) : text);
}

/** The text between the tags, blanks made one. Goes once over the page, whatever stands in it: expressions for this take square time on hostile pages. */
export function shownText(html: string): string {
  const lower = html.toLowerCase();
  const endless = new Set<string>();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    parts.push(html.slice(at, tag < 0 ? undefined : tag));
    if (tag < 0) break;
    at = behind(lower, tag, endless);
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Where the text goes on behind a tag, a comment or an element that is not seen. What does not end takes the rest. */
function behind(lower: string, tag: number, endless: Set<string>): number {
  if (lower.startsWith('<!--', tag)) return past(lower, '-->', tag + 4);
  const name = /[a-z]*/.exec(lower.slice(tag + 1, tag + 12))?.[0] ?? '';
  if (UNSEEN.has(name) && !endless.has(name)) {
    const end = lower.indexOf(`</${name}`, tag);
    if (end >= 0) return past(lower, '>', end);
    // An element without an end is passed over as a tag, and its end not looked for again.
    endless.add(name);
  }
  return past(lower, '>', tag);
}

function past(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}
