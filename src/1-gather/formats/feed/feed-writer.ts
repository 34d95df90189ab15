import { MAX_DEPTH, MAX_FEED_ITEMS, MAX_LINE, MAX_UNCLOSED } from '../settings.ts';
import { escapeAttribute, escapeText, mendEntities } from '../xml/index.ts';
import { canonicalName, type Dialect, endsText, hasParts, holdsText, isLong, KNOWN_PREFIXES, prefixOf } from './names.ts';
import { TextGatherer } from './text-gatherer.ts';

/** An item that its publisher took away (RFC 6721). */
export interface Deleted {
  readonly ref: string;
  readonly when?: string;
  url?: string;
}

interface Frame {
  /** As feedsmith is told; '' where the element itself is not written. */
  readonly name: string;
  readonly kind: 'root' | 'item' | 'branch' | 'text' | 'inline' | 'left out' | 'deleted';
  readonly base?: string | undefined;
  readonly spaces: Spaces;
  /** An element may have been ended by what followed it, before its end tag. */
  open: boolean;
}

/** Prefix as declared → prefix as known; '?' for a namespace that is none of ours. */
type Spaces = ReadonlyMap<string, string>;
type Attributes = Readonly<Record<string, string>>;

const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src', 'url']);
const ADDRESS_TEXTS: ReadonlySet<string> = new Set(['link', 'uri', 'url', 'comments', 'atom:uri']);

/** Receives the events of an XML parser and writes the feed anew. */
export class FeedWriter {
  readonly deleted: Deleted[] = [];
  private readonly out: string[] = [];
  private readonly frames: Frame[] = [];
  private readonly dialect: Dialect;
  private gatherer: TextGatherer | undefined;
  private cdata = false;
  private items = 0;
  private depth = 0;
  private branchLength = 0;
  private tooDeep = 0;
  private unclosed = 0;
  /** Set where reading on makes no sense. */
  stopped = false;
  private stop: () => void = () => {};

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  onparserinit(parser: { pause(): void }): void {
    this.stop = () => {
      this.stopped = true;
      parser.pause();
    };
  }

  onopentag(raw: string, attributes: Attributes): void {
    if (this.frames.length > MAX_UNCLOSED) this.stop();
    if (this.stopped) return;
    const parent = this.frames.findLast((frame) => frame.open);
    const spaces = declared(attributes, parent?.spaces);
    const { prefix, local } = resolveName(raw, spaces);
    const name = prefix === '?' ? '' : canonicalName(this.dialect, prefix, local);
    const within = this.makeRoom(name, parent);
    const kind = this.kindOf(name, within, attributes);
    const base = baseOf(attributes, within?.base);
    const frame: Frame = { name, kind, base, spaces, open: true };
    this.frames.push(frame);
    this.depth++;
    this.begin(frame, raw, attributes);
  }

  /** Ends what must have ended where this begins: an item in an item, a date in a title. */
  private makeRoom(name: string, parent: Frame | undefined): Frame | undefined {
    const item = name === 'item' || name === 'entry' ? this.frames.find((frame) => frame.kind === 'item' && frame.open) : undefined;
    const text = parent?.kind === 'text' && endsText(name, parent.name) ? parent : undefined;
    const ended = item ?? text;
    if (!ended) return parent;
    this.unclosed++;
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i]!;
      if (frame.open) this.end(frame);
      if (frame === ended) break;
    }
    return this.frames.findLast((frame) => frame.open);
  }

  private kindOf(name: string, parent: Frame | undefined, attributes: Attributes): Frame['kind'] {
    if (!parent) return 'root';
    if (this.depth >= MAX_DEPTH) {
      this.tooDeep++;
      return 'left out';
    }
    if (parent.kind === 'text' || parent.kind === 'inline') return 'inline';
    if (parent.kind === 'left out' || parent.kind === 'deleted' || !name) return 'left out';
    if (name === 'at:deleted-entry') return 'deleted';
    if (parent.kind === 'root') {
      if (name === 'channel' || name === 'feed' || name === 'items' || name === 'rss') return 'root';
      if (name === 'item' || name === 'entry') return attributes['rdf:resource'] ? 'left out' : 'item';
    }
    if (holdsText(name, parent.name)) return 'text';
    return hasParts(name) ? 'branch' : 'left out';
  }

  private begin(frame: Frame, raw: string, attributes: Attributes): void {
    if (frame.kind === 'inline') this.gatherer?.open(localPart(raw, frame), withBase(attributes, frame.base));
    else if (frame.kind === 'deleted') this.deleted.push({ ref: attributes.ref ?? '', ...(attributes.when && { when: attributes.when }) });
    else if (frame.kind === 'left out') this.noteDeletedLink(raw, attributes);
    else if (frame.kind === 'root') this.writeLoose(attributes, ['xml:lang']);
    else {
      if (frame.kind === 'item' && ++this.items > MAX_FEED_ITEMS) {
        frame.open = false;
        this.stop();
        return;
      }
      if (frame.kind === 'text')
        this.gatherer = new TextGatherer(encodingOf(frame.name, attributes), isLong(frame.name) ? Number.POSITIVE_INFINITY : MAX_LINE);
      else {
        this.branchLength = 0;
        this.out.push(this.tag(frame, attributes));
      }
      if (frame.kind === 'text') this.textAttributes = attributes;
      if (frame.kind === 'item') this.writeLoose(attributes, []);
    }
  }

  private textAttributes: Attributes = {};
  language: string | undefined;

  /** What old formats say of a channel or an item in attributes: rdf:about, and the Channel Definition Format's HREF and LASTMOD. */
  private writeLoose(attributes: Attributes, _kept: readonly string[]): void {
    for (const [name, value] of Object.entries(attributes)) {
      const lower = name.toLowerCase();
      const escaped = escapeAttribute(value);
      if (lower === 'xml:lang') this.language ??= value;
      else if (this.dialect === 'atom') continue;
      else if (lower === 'rdf:about' && this.items) this.out.push(`<guid isPermaLink="false">${escaped}</guid>`);
      else if (lower === 'href') this.out.push(`<link>${escaped}</link>`);
      else if (lower === 'lastmod') this.out.push(`<atom:updated>${escaped}</atom:updated>`);
    }
  }

  private noteDeletedLink(raw: string, attributes: Attributes): void {
    const last = this.deleted.at(-1);
    if (last && attributes.href && /(?:^|:)link$/i.test(raw) && this.frames.some((frame) => frame.kind === 'deleted' && frame.open))
      last.url ??= attributes.href;
  }

  private tag(frame: Frame, attributes: Attributes, inline = false): string {
    let written = '';
    for (const [name, value] of Object.entries(attributes)) {
      const lower = name.toLowerCase();
      if (lower.includes(':') && lower !== 'xml:lang') continue;
      if (lower === 'xmlns' || lower === 'mode' || (inline && lower === 'type')) continue;
      const absolute = frame.base && ADDRESS_ATTRIBUTES.has(lower) ? resolve(value, frame.base) : value;
      written += ` ${lower}="${escapeAttribute(absolute)}"`;
    }
    // What its text is relative to; for items and texts alone, as nothing else holds links in HTML.
    const base = frame.base && (frame.kind === 'item' || frame.kind === 'text') ? ` xml:base="${escapeAttribute(frame.base)}"` : '';
    return `<${frame.name}${inline ? ' type="html"' : ''}${written}${base}>`;
  }

  ontext(raw: string): void {
    const frame = this.frames.findLast((one) => one.open);
    if (frame?.kind === 'text' || frame?.kind === 'inline') this.gatherer?.text(raw, this.cdata);
    else if (frame?.kind === 'branch' && raw.trim() && (this.branchLength += raw.length) <= MAX_LINE)
      this.out.push(this.cdata ? escapeText(raw) : mendEntities(raw).replace(/</g, '&lt;'));
  }

  oncdatastart(): void {
    this.cdata = true;
  }

  oncdataend(): void {
    this.cdata = false;
  }

  onclosetag(raw: string, implied: boolean): void {
    const frame = this.frames.pop();
    if (!frame) return;
    // An empty element ("<link/>") is closed by implication too.
    if (implied && frame.open && (frame.kind === 'item' || (frame.kind === 'text' && this.gatherer?.isFull))) this.unclosed++;
    if (frame.kind === 'inline' && frame.open) this.gatherer?.close(localPart(raw, frame));
    if (frame.open) this.end(frame);
  }

  private end(frame: Frame): void {
    frame.open = false;
    this.depth--;
    if (frame.kind === 'text') this.writeText(frame);
    else if (frame.kind === 'item' || frame.kind === 'branch') this.out.push(`</${frame.name}>`);
  }

  private writeText(frame: Frame): void {
    const gatherer = this.gatherer;
    this.gatherer = undefined;
    if (!gatherer) return;
    const text = gatherer.finish();
    const base = frame.base;
    const written = base && ADDRESS_TEXTS.has(frame.name) && text.trim() ? escapeText(resolve(text.trim(), base)) : text;
    this.out.push(`${this.tag(frame, this.textAttributes, gatherer.isHtml)}${written}</${frame.name}>`);
  }

  /** Ends what is open still. */
  finish(): string {
    for (let frame = this.frames.pop(); frame; frame = this.frames.pop()) {
      if (frame.open) this.end(frame);
    }
    return this.out.join('');
  }

  problems(): string[] {
    const problems: string[] = [];
    if (this.items > MAX_FEED_ITEMS) problems.push(`Only its first ${MAX_FEED_ITEMS} items are taken.`);
    else if (this.stopped) problems.push('So many of its elements are never closed that only the beginning is read.');
    if (this.tooDeep) problems.push(`Elements inside more than ${MAX_DEPTH} others are left out.`);
    if (this.unclosed)
      problems.push(`${this.unclosed} ${this.unclosed === 1 ? 'element is' : 'elements are'} never closed; it may be cut off.`);
    return problems;
  }
}

const NONE: Spaces = new Map();

/** Namespaces in scope at one element; feeds declare up to 20. */
const MAX_SPACES = 200;

/** Characters of an address. Browsers take some thousands, servers 8 KB. */
const MAX_ADDRESS = 8192;

function declared(attributes: Attributes, above: Spaces | undefined): Spaces {
  let spaces: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!/^xmlns(?::|$)/i.test(name)) continue;
    const prefix = name.slice(6).toLowerCase();
    const known = prefixOf(attributes[name]!);
    spaces ??= new Map(above);
    if (spaces.size >= MAX_SPACES) break;
    // The root's own namespace may be anything: what it is, its name has said.
    spaces.set(prefix, known ?? (prefix === '' && !above ? '' : '?'));
  }
  return spaces ?? above ?? NONE;
}

function resolveName(raw: string, spaces: Spaces): { prefix: string; local: string } {
  const lower = raw.toLowerCase();
  const colon = lower.indexOf(':');
  const written = colon < 0 ? '' : lower.slice(0, colon);
  const local = lower.slice(colon + 1);
  const space = spaces.get(written);
  if (space !== undefined && (space !== '?' || !KNOWN_PREFIXES.has(written))) return { prefix: space, local };
  return { prefix: written === '' || KNOWN_PREFIXES.has(written) ? written : '?', local };
}

/** "xhtml:div" → "div" where the prefix means XHTML. */
function localPart(raw: string, frame: Frame): string {
  const colon = raw.indexOf(':');
  if (colon < 0) return raw;
  return frame.spaces.get(raw.slice(0, colon).toLowerCase()) === 'xhtml' ? raw.slice(colon + 1) : raw;
}

/** Atom carries what is neither text nor XML as base64, and with it, against the standard, text of a strange type. */
function encodingOf(name: string, attributes: Attributes): 'base64' | 'xhtml' | 'plain' {
  const type = (attributes.type ?? '').toLowerCase();
  if (attributes.mode === 'base64') return 'base64';
  const isText = !type.includes('/') || /^text\/|html|xml/.test(type);
  if (!isText && !attributes.src && /^(?:atom:)?(?:content|summary|title|subtitle|tagline|rights|info)$/.test(name)) return 'base64';
  return type === 'xhtml' ? 'xhtml' : 'plain';
}

function baseOf(attributes: Attributes, above: string | undefined): string | undefined {
  const own = attributes['xml:base'];
  return own === undefined || own.length > MAX_ADDRESS ? above : resolve(own.trim(), above ?? '');
}

/** The attributes of markup in a text, its addresses absolute where an xml:base is in force. */
function withBase(attributes: Attributes, base: string | undefined): Attributes {
  if (!base) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, ADDRESS_ATTRIBUTES.has(name.toLowerCase()) ? resolve(value, base) : value]),
  );
}

/** Absolute where it can be made so. */
function resolve(address: string, base: string): string {
  const plain = address.replace(/&amp;/g, '&');
  if (!base || base.length > MAX_ADDRESS || address.length > MAX_ADDRESS) return address;
  return URL.canParse(plain, base) ? new URL(plain, base).href : address;
}
