import { walkMarkup } from './walk-markup.ts';

/** Elements of HTML that have no end tag. */
export const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** A bare "&" is written as one; HTML would take "&copy=2" in an address for a sign of copyright. */
export function mendEntities(raw: string): string {
  return raw.includes('&') ? raw.replace(/&(?!(?:[a-z][\da-z]*|#\d+|#x[\da-f]+);)/gi, '&amp;') : raw;
}

/** @param raw with its entities as they stood */
export function escapeAttribute(raw: string): string {
  return mendEntities(raw).replace(/["<]/g, (sign) => (sign === '"' ? '&quot;' : '&lt;'));
}

const TAG =
  /<\/?(?:a|abbr|acronym|address|article|aside|b|big|blockquote|br|center|cite|code|del|dd|div|dl|dt|em|figcaption|figure|font|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|tr|tt|u|ul|var|video|wbr)(?:\s[^<>]*)?\/?>/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/i;

/** Whether a text holds markup or entities of HTML: "5 < 6" and "<blink>" do not. */
export function hasMarkup(text: string): boolean {
  return TAG.test(text) || ENTITY.test(text) || /<!--/.test(text);
}

const BREAKING = /^(?:br|p|div|li|tr|td|th|h[1-6]|blockquote|section|article|figure|figcaption|hr|ul|ol|table)$/;

/** The words of a piece of HTML on one line. What is no tag of HTML ("<5 %") stays as it is. */
export function plainText(html: string): string {
  if (!hasMarkup(html)) return oneLine(html);
  // A sign that opens no tag of HTML is a sign.
  const safe = mendEntities(html).replace(/<(?![/!]?[a-z])/gi, '&lt;');
  const words: string[] = [];
  let silent = 0;
  walkMarkup(safe, () => ({
    onopentagname(name) {
      if (name === 'script' || name === 'style') silent++;
      if (BREAKING.test(name)) words.push(' ');
    },
    onclosetag(name) {
      if ((name === 'script' || name === 'style') && silent) silent--;
      if (BREAKING.test(name)) words.push(' ');
    },
    ontext(text) {
      if (!silent) words.push(text);
    },
  }));
  return oneLine(words.join(''));
}

export function oneLine(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}
