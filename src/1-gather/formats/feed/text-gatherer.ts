import { escapeAttribute, escapeText, VOID } from '../xml/index.ts';

type Part = { readonly kind: 'text' | 'cdata' | 'tag'; readonly value: string };

/**
 * Gathers what stands inside one text element. Markup that was not escaped (XHTML of Atom, careless RSS) is written as HTML and escaped,
 * so that what is handed on is text alone.
 */
export class TextGatherer {
  private readonly parts: Part[] = [];
  private tags = 0;
  private readonly encoding: 'base64' | 'xhtml' | 'plain';

  constructor(encoding: 'base64' | 'xhtml' | 'plain') {
    this.encoding = encoding;
  }

  text(raw: string, cdata: boolean): void {
    this.parts.push({ kind: cdata ? 'cdata' : 'text', value: raw });
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

  get holdsTags(): boolean {
    return this.tags > 0;
  }

  /** Ready to stand in XML. */
  finish(): string {
    if (this.encoding === 'base64')
      return escapeText(Buffer.from(this.parts.map((part) => part.value).join(''), 'base64').toString('utf8'));
    const inline = this.tags > 0 || this.encoding === 'xhtml';
    return this.parts
      .map(({ kind, value }) => {
        if (kind === 'tag') return escapeText(value);
        if (kind === 'cdata') return escapeText(inline ? escapeText(value) : value);
        return inline ? value.replace(/&/g, '&amp;').replace(/</g, '&amp;lt;') : value.replace(/</g, '&lt;');
      })
      .join('');
  }
}
