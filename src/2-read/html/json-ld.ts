import { descendants, type Element } from './tree.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** All objects of the page's JSON-LD, graphs flattened. Broken JSON is mended where a stray control character broke it, else left out. */
export function readJsonLd(root: Element): readonly JsonObject[] {
  const found: JsonObject[] = [];
  for (const element of descendants(root)) {
    if (element.tag !== 'script' || !/ld\+json/i.test(element.attributes.type ?? '')) continue;
    const source = element.children.map((child) => ('text' in child ? child.text : '')).join('');
    flatten(parseLoosely(source), found, 0);
  }
  return found;
}

function parseLoosely(source: string): unknown {
  const body = source
    .trim()
    .replace(/^<!--|-->$|^\/\*.*?\*\/|^<!\[CDATA\[|\]\]>$/g, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [body, body.replace(/[\x00-\x1f]+/g, ' '), body.replace(/[\x00-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt mends more
    }
  }
  return undefined;
}

function flatten(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) flatten(item, found, depth + 1);
    return;
  }
  found.push(value as JsonObject);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'])
    if (key in value) flatten((value as JsonObject)[key], found, depth + 1);
}

export function isArticle(object: JsonObject): boolean {
  return [object['@type']]
    .flat()
    .some(
      (type) =>
        typeof type === 'string' && /article|posting|report|review|newsbulletin|story/i.test(type) && !/list|aggregate|rating/i.test(type),
    );
}
