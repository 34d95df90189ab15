import { escapeAttribute, escapeText, mendEntities, VOID } from '../xml/index.ts';

type Part = { readonly kind: 'text' | 'cdata' | 'tag'; readonly value: string };

/**
 * Gathers what stands inside one text element. Markup that was not escaped (XHTML of Atom, careless RSS) is written as HTML and escaped,
 * so that what is handed on is text alone.
 */
export class TextGatherer {
  private readonly parts: Part[] = [];
  private tags = 0;
  private readonly encoding: 'base64' | 'xhtml' | 'plain';

  private room: number;

  /** @param limit characters; what is beyond is left out */
  constructor(encoding: 'base64' | 'xhtml' | 'plain', limit: number) {
    this.encoding = encoding;
    this.room = limit;
  }

  text(raw: string, cdata: boolean): void {
    if (this.room <= 0) return;
    this.parts.push({ kind: cdata ? 'cdata' : 'text', value: raw.length > this.room ? raw.slice(0, this.room) : raw });
    this.room -= raw.length;
  }

  open(local: string, attributes: Readonly<Record<string, string>>): void {
    this.tags++;
    const written = Object.entries(attributes)
      .filter(([name, value]) => !(/^xmlns(?::|$)/.test(name) && /xhtml/i.test(value)))
      .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    this.parts.push({ kind: 'tag', value: `<${local}${written.join('')}>` });
  }

  close(local: string): void {
    if (!VOID.has(local.toLowerCase())) this.parts.push({ kind: 'tag', value: `</${local}>` });
  }

  get isFull(): boolean {
    return this.parts.length > 0;
  }

  /** Whether what is handed on is HTML whatever its type said. */
  get isHtml(): boolean {
    return this.tags > 0 || this.encoding !== 'plain';
  }

  /** Ready to stand in XML. */
  finish(): string {
    if (this.encoding === 'base64') return verbatim(fromBase64(this.parts.map((part) => part.value).join('')));
    if (!this.isHtml) return this.parts.map(asText).join('');
    const parts = this.encoding === 'xhtml' ? withoutDiv(this.parts) : this.parts;
    return verbatim(parts.map(asHtml).join(''));
  }
}

/** A section of CDATA where that is possible: it is read faster than escaped text. */
function verbatim(text: string): string {
  return !/[&<]/.test(text) || text.includes(']]>') ? escapeText(text) : `<![CDATA[${text}]]>`;
}

/** Text among markup is HTML: its entities stay. */
function asHtml({ kind, value }: Part): string {
  if (kind === 'tag') return value;
  return kind === 'cdata' ? escapeText(value) : mendEntities(value).replace(/</g, '&lt;');
}

function asText({ kind, value }: Part): string {
  return kind === 'cdata' ? verbatim(value) : mendEntities(value).replace(/</g, '&lt;');
}

/** Binary data that are no text (a picture as "content") say nothing; what only looks like base64 is text. */
function fromBase64(text: string): string {
  const plain = text.replace(/\s+/g, '');
  if (!/^[A-Za-z\d+/_-]+={0,2}$/.test(plain) || plain.length % 4) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(plain, 'base64'));
  } catch {
    return plain.length > LONGEST_WORD ? '' : text;
  }
}

/** Signs of base64 that may be a word by chance ("test"). */
const LONGEST_WORD = 40;

/** The div around XHTML is not part of it (RFC 4287, 3.1.1.3). */
function withoutDiv(parts: readonly Part[]): readonly Part[] {
  const isFull = (part: Part): boolean => part.kind === 'tag' || part.value.trim() !== '';
  const full = parts.slice(parts.findIndex(isFull), parts.findLastIndex(isFull) + 1);
  if (!/^<(?:\w+:)?div[ >]/i.test(full[0]?.value ?? '') || !/^<\/(?:\w+:)?div>$/i.test(full.at(-1)?.value ?? '')) return parts;
  let depth = 0;
  for (const [i, { kind, value }] of full.entries()) {
    if (kind !== 'tag' || !/^<\/?(?:\w+:)?div[ >]/i.test(value)) continue;
    depth += value.startsWith('</') ? -1 : 1;
    if (depth === 0 && i < full.length - 1) return parts;
  }
  return full.slice(1, -1);
}
