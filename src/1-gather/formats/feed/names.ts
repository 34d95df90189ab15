/**
 * Names of elements as feedsmith expects them. Feeds of the wild choose their own prefixes, misspell the addresses of namespaces and use the words of
 * one format in another; a name here is told by the namespace where it is known, by the prefix else.
 */
export type Dialect = 'rss' | 'atom' | 'rdf';

const SPACES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/^www\.w3\.org\/2005\/atom$|^purl\.org\/atom\/ns/, 'atom'],
  [
    /^purl\.org\/rss\/|^my\.netscape\.com\/|^channel\.netscape\.com\/|backend\.userland\.com|blogs\.law\.harvard\.edu|^cyber\.(?:law|harvard)|rssboard\.org\/rss-spec/,
    'rss',
  ],
  [/^www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/^purl\.org\/rss\/1\.0\/modules\/content|purl\.org\/net\/rss1\.1\/content/, 'content'],
  [/^purl\.org\/dc\/terms/, 'dcterms'],
  [/^purl\.org\/(?:dc|metadata\/dublin_core)/, 'dc'],
  [/^purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/^purl\.org\/atompub\/tombstones/, 'at'],
  [
    /^(?:search\.yahoo\.com|tools\.search\.yahoo\.com|www\.rssboard\.org|video\.search\.yahoo\.com)\/.*m(?:edia)?rss|^search\.yahoo\.com\/mrss/,
    'media',
  ],
  [/itunes\.com\/dtds\/podcast|^www\.itunes\.com\/|example\.com\/dtds\/podcast/, 'itunes'],
  [/^www\.w3\.org\/1999\/xhtml/, 'xhtml'],
  [/^www\.w3\.org\/xml\/1998\/namespace/, 'xml'],
];

/** Modules of RSS 1.0 stand before RSS itself, whose address is the beginning of theirs. */
const BY_LENGTH = [...SPACES].sort((a, b) => b[0].source.length - a[0].source.length);

/** The prefix that a namespace has here; undefined where it is none of ours. */
export function prefixOf(address: string): string | undefined {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
  if (/^purl\.org\/rss\/1\.0\/modules\//.test(plain)) {
    const module = BY_LENGTH.find(([pattern, prefix]) => prefix !== 'rss' && pattern.test(plain));
    return module?.[1];
  }
  return BY_LENGTH.find(([pattern]) => pattern.test(plain))?.[1];
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
  if (dialect === 'atom') {
    if (prefix === 'atom' || prefix === 'rss' || prefix === '') return RSS_IN_ATOM[local] ?? local;
    return `${prefix}:${local}`;
  }
  if (prefix === 'rss' || prefix === 'rdf' || prefix === '') {
    if (local === 'entry') return 'item';
    if (local === 'abstract') return 'description';
    if (local === 'body' || local === 'fullitem') return 'content:encoded';
    return ATOM_IN_RSS.has(local) ? `atom:${local}` : local;
  }
  if (prefix === 'xhtml') return local === 'body' || local === 'div' ? 'content:encoded' : `xhtml:${local}`;
  return `${prefix}:${local}`;
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
  if (TEXTS.has(local)) return true;
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

const LEFT_OUT =
  /^(?:image|textinput|skiphours|skipdays|cloud|items|rdf:seq|generator|docs|logo|icon|stylesheet|schedule|log|logtarget|usage|reply|georss:.*|media:(?!title|description|group|text|content|credit).*|itunes:(?:image|owner|category|explicit|duration|block|keywords))$/;

/** Elements that nothing is made of here. */
export function isLeftOut(name: string): boolean {
  return LEFT_OUT.test(name);
}
