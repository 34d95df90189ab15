import { escapeAttribute } from './markup.ts';

const ATTRIBUTE = /(\s(?:href|src|poster|cite)\s*=\s*)("[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)/gi;

/**
 * The addresses in a piece of HTML, made absolute (HTML Standard, 2.4.3: relative to the base of the document it came in).
 * Fragments, addresses of mail and what cannot be understood stay as they are.
 * @param base an absolute address; where it is none, nothing is changed
 */
export function absoluteLinks(html: string, base: string): string {
  if (!html.includes('=') || !URL.canParse(base)) return html;
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(ATTRIBUTE, (whole, name: string, quoted: string) => {
      const raw = /^["']/.test(quoted) ? quoted.slice(1, -1) : quoted;
      const address = raw.trim().replace(/&amp;/g, '&');
      if (!address || address.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(address)) return whole;
      const url = URL.parse(address, base);
      return url && /^https?:$/.test(url.protocol) ? `${name}"${escapeAttribute(url.href)}"` : whole;
    }),
  );
}
