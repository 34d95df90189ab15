import { plainText } from '../../src/1-gather/formats/index.ts';

/** One spelling of HTML: "<br />" is "<br>", attributes in order of their names, blanks between tags left out. */
export function sameHtml(expected: string, found: string | undefined): boolean {
  return found !== undefined && flat(expected) === flat(found);
}

function flat(html: string): string {
  return html
    .replace(/<([a-z][\w:-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/gi, (_, name: string, attributes: string) => {
      const sorted = [...attributes.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g)]
        .map(([, key, a, b, c]) => `${key}="${a ?? b ?? c ?? ''}"`)
        .sort();
      return `<${[name, ...sorted].join(' ')}>`;
    })
    .replace(/<\/(?:br|img|hr|circle|path)>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> /g, '>')
    .trim();
}

/** A title is text for some readers and HTML for others: what is seen counts. */
export function sameTitle(expected: string, found: string | undefined): boolean {
  return found !== undefined && ([expected.trim(), plainText(expected)].includes(found.trim()) || plainText(expected) === plainText(found));
}

/** To the second. */
export function sameTime(expected: string | number, found: string | undefined): boolean {
  if (!found) return false;
  const [left, right] = [typeof expected === 'number' ? expected : Date.parse(expected), Date.parse(found)];
  return Math.floor(left / 1000) === Math.floor(right / 1000);
}
