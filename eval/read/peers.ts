import { read } from '../../src/2-read/index.ts';

/** What a program finds on one page. */
export interface Extraction {
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
}

export type Extractor = (html: string, url: string) => Promise<Extraction>;

export const stemma: Extractor = async (html, url) => {
  const { report } = await read({ location: url, bytes: Buffer.from(html), contentType: 'text/html' });
  return {
    text: report?.text ?? '',
    ...(report?.title && { title: report.title }),
    ...(report?.published && { date: report.published.value }),
    ...(report?.byline && { author: report.byline }),
  };
};

/** The programs that a user could pick instead, each on linkedom. */
export const peers: Readonly<Record<string, Extractor>> = {
  async defuddle(html, url) {
    const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
    const result = await Defuddle(parseHTML(html).document as never, url, { useAsync: false } as never);
    const { document } = parseHTML(`<!doctype html><html><head></head><body>${result.content}</body></html>`);
    return { text: blockText(document.body as never), title: result.title, date: result.published, author: result.author };
  },
  async readability(html, url) {
    const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
    const { document } = parseHTML(html);
    if (!document.querySelector('base')) document.head?.appendChild(Object.assign(document.createElement('base'), { href: url }));
    const result = new Readability(document as never).parse();
    if (!result) return { text: '' };
    const { document: body } = parseHTML(`<!doctype html><html><head></head><body>${result.content ?? ''}</body></html>`);
    return {
      text: blockText(body.body as never),
      ...(result.title && { title: result.title }),
      ...(result.publishedTime && { date: result.publishedTime }),
      ...(result.byline && { author: result.byline }),
    };
  },
};

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const BLOCKS = /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|TR|FIGCAPTION|FIGURE|UL|OL|BR|PRE|TABLE)$/;

function blockText(root: DomNode): string {
  let out = '';
  const walk = (node: DomNode): void => {
    if (node.nodeType === 3) out += node.textContent ?? '';
    if (BLOCKS.test(node.nodeName)) out += '\n';
    for (const child of node.childNodes) walk(child);
    if (BLOCKS.test(node.nodeName)) out += '\n';
  };
  walk(root);
  return out
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
}

/** Runs extractors over pages one after the other; a failure counts as nothing found. */
export async function extractAll(
  extract: Extractor,
  pages: readonly { readonly html: string; readonly url: string }[],
): Promise<readonly Extraction[]> {
  const out: Extraction[] = [];
  const silenced = console.error;
  console.error = () => {};
  for (const { html, url } of pages) out.push(await extract(html, url).catch(() => ({ text: '' })));
  console.error = silenced;
  return out;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

export function halfOf(name: string): number {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) as number)) >>> 0;
  return (sum >>> 3) % 2;
}
