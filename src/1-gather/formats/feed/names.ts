/**
 * Names of elements as feedsmith expects them. Feeds of the wild choose their own prefixes, misspell the addresses of namespaces and use the words of
 * one format in another; a name here is told by the namespace where it is known, by the prefix else.
 */
export type Dialect = 'rss' | 'atom' | 'rdf';

/** The first that fits. */
const SPACES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/^www\.w3\.org\/2005\/atom$|^purl\.org\/atom\/ns/, 'atom'],
  [/^purl\.org\/rss\/1\.0\/modules\/content|^purl\.org\/net\/rss1\.1\/content/, 'content'],
  [/^purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/^purl\.org\/rss\/1\.0\/modules\/dcterms|^purl\.org\/dc\/terms/, 'dcterms'],
  [/^purl\.org\/rss\/1\.0\/modules\/dc|^purl\.org\/(?:dc|metadata\/dublin_core)/, 'dc'],
  [/^purl\.org\/(?:rss|net\/rss)(?!\/1\.0\/modules)|^(?:my|channel)\.netscape\.com\//, 'rss'],
  [/^(?:backend|blogs)\.(?:userland\.com|law\.harvard\.edu)|^cyber\.(?:law\.)?harvard\.edu|rssboard\.org\/rss-spec/, 'rss'],
  [/^www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/^purl\.org\/(?:atompub|syndication)\/tombstones/, 'at'],
  [/^(?:\w+\.)*yahoo\.com\/.*mrss|rssboard\.org\/media-rss/, 'media'],
  [/itunes\.com\/(?:dtds\/)?|^example\.com\/dtds\/podcast/, 'itunes'],
  [/^www\.w3\.org\/1999\/xhtml/, 'xhtml'],
  [/^www\.w3\.org\/xml\/1998\/namespace/, 'xml'],
];

/** The prefix that a namespace has here; undefined where it is none of ours. Case, scheme and trailing signs are misspelt too often to count. */
export function prefixOf(address: string): string | undefined {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
  return SPACES.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Prefixes that are taken at their word where no namespace is declared for them. */
export const KNOWN_PREFIXES: ReadonlySet<string> = new Set(SPACES.map(([, prefix]) => prefix));

/** Words of Atom that stand unmarked in RSS. */
const ATOM_IN_RSS: ReadonlySet<string> = new Set([
  'summary',
  'published',
  'updated',
  'modified',
  'issued',
  'created',
  'id',
  'content',
  'subtitle',
  'tagline',
  'contributor',
]);

/** Words of Atom, the Channel Definition Format and old aggregators. */
const OTHERS_IN_RSS: Readonly<Record<string, string>> = {
  entry: 'item',
  abstract: 'description',
  body: 'content:encoded',
  fullitem: 'content:encoded',
};

const RSS_IN_ATOM: Readonly<Record<string, string>> = {
  pubdate: 'published',
  description: 'summary',
  guid: 'id',
  item: 'entry',
  lastbuilddate: 'updated',
};

/**
 * @param prefix in the sense of prefixOf, '' for none
 * @param local lower case
 * @returns the name that feedsmith knows
 */
export function canonicalName(dialect: Dialect, prefix: string, local: string): string {
  if (prefix === 'dc' && local === 'author') return 'dc:creator';
  return dialect === 'atom' ? nameInAtom(prefix, local) : nameInRss(prefix, local);
}

function nameInAtom(prefix: string, local: string): string {
  const own = prefix === 'atom' || prefix === 'rss' || prefix === '';
  return own ? (RSS_IN_ATOM[local] ?? local) : `${prefix}:${local}`;
}

function nameInRss(prefix: string, local: string): string {
  if (prefix === 'xhtml') return local === 'body' || local === 'div' ? 'content:encoded' : `xhtml:${local}`;
  if (prefix !== 'rss' && prefix !== 'rdf' && prefix !== '') return `${prefix}:${local}`;
  return OTHERS_IN_RSS[local] ?? (ATOM_IN_RSS.has(local) ? `atom:${local}` : local);
}

/** Elements that hold text or markup and no further elements of the feed. */
const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'content',
  'content:encoded',
  'subtitle',
  'tagline',
  'rights',
  'copyright',
  'info',
  'link',
  'guid',
  'id',
  'pubdate',
  'published',
  'updated',
  'modified',
  'issued',
  'created',
  'lastbuilddate',
  'category',
  'comments',
  'language',
  'ttl',
  'name',
  'uri',
  'url',
  'email',
  'managingeditor',
  'webmaster',
  'generator',
  'docs',
  'logo',
  'icon',
  'width',
  'height',
  'source-title',
]);

/** @param parent canonical name of the element around it */
export function holdsText(name: string, parent: string): boolean {
  const local = name.startsWith('atom:') ? name.slice(5) : name;
  if (local === 'link' && name !== 'link') return false;
  if (TEXTS.has(local) || /^media:(?:title|description)$/.test(name)) return true;
  return parent !== 'media:group' && /^(?:dc|dcterms|sy|itunes|content):/.test(name) && !/^itunes:(?:owner|category)$/.test(name);
}

/** Names that no page of HTML uses: where one begins inside a text, the text has ended unclosed. */
const NEVER_IN_TEXT = /^(?:pubdate|guid|item|entry|description|content:encoded|dc:\w+|atom:(?:published|updated))$/;
const ONE_LINE = /^(?:title|link|guid|pubdate|published|updated|id)$/;

/** Whether the element cannot stand inside the text it was found in. */
export function endsText(name: string, text: string): boolean {
  if (NEVER_IN_TEXT.test(name)) return true;
  return (
    ONE_LINE.test(text) &&
    /^(?:link|title|summary|content|author|category|enclosure|source|published|updated|id)$/.test(name) &&
    name !== text
  );
}

const WITH_PARTS = /^(?:atom:)?(?:author|contributor|source|link|category|enclosure)$|^media:(?:group|content)$/;

/** Elements that have parts or attributes of which something is made here. All that is neither this nor a text is left out. */
export function hasParts(name: string): boolean {
  return WITH_PARTS.test(name);
}

/** Elements whose text may be as long as a report. */
export function isLong(name: string): boolean {
  return /(?:^|:)(?:description|summary|content|encoded|subtitle|tagline|info|rights)$/.test(name);
}
