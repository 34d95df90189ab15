import chardet from 'chardet';
import iconv from 'iconv-lite';

export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  /** In words. */
  readonly problems: readonly string[];
}

/**
 * Bytes of a feed, sitemap or listing to text. Order of evidence: byte order mark, the shape of "<?" in UTF-16 and UTF-32 (XML 1.0, appendix F),
 * validity as UTF-8, what the document says, what the server says, statistics (chardet). Valid UTF-8 beats a declaration, because other encodings are
 * hardly ever valid UTF-8 by chance; the document beats the server, because servers send a default for every file.
 * @param declared by the server
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = byMark(buffer) ?? byShape(buffer);
  if (wide) return told(iconv.decode(buffer, wide), wide, []);
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return told(strict, 'utf-8', []);
  const claimed = [declaredInside(buffer.toString('latin1', 0, 2048)), declared].map(known).filter((charset) => charset !== undefined);
  const charset = claimed.find((name) => name !== 'utf-8');
  if (charset) return told(iconv.decode(buffer, charset), charset, []);
  const broken = mostlyUtf8(bytes);
  if (broken) return told(broken, 'utf-8', []);
  const guess = known(chardet.detect(foreignWords(buffer)) ?? undefined);
  const used = guess && guess !== 'utf-8' ? guess : 'windows-1252';
  return told(iconv.decode(buffer, used), used, [`It does not say its character set truthfully; it was read as ${used}.`]);
}

function byMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return 'utf-32le';
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return 'utf-32be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** "<" in the width of UTF-16 or UTF-32 without a mark; "<?" or "<r" in EBCDIC are not read. */
function byShape(bytes: Buffer): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  return undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken bytes (text cut in the middle of a letter): more good letters beyond ASCII than bad ones. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return good > 3 * bad ? text : undefined;
}

/** The words that hold letters beyond ASCII: tags and addresses look like English to statistics. */
function foreignWords(bytes: Buffer): Buffer {
  const words = bytes
    .toString('latin1', 0, 262_144)
    .replace(/<[^<>]*>/g, ' ')
    .split(/[\s<>]+/)
    .filter((word) => /[\x80-\xff]/.test(word));
  return Buffer.from(words.join(' ').slice(0, 65_536), 'latin1');
}

function declaredInside(head: string): string | undefined {
  return /<\?xml[^>]*?encoding\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** As iconv-lite calls it. A document that is read byte by byte is not UTF-16 whatever it says; ISO 8859-1 is read as windows-1252, as browsers do (WHATWG Encoding). */
function known(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const plain = name.toLowerCase();
  if (/^utf-?8/.test(plain)) return 'utf-8';
  if (/^(?:utf|ucs|iso-10646|u16|u32)/.test(plain)) return undefined;
  if (/^(?:us-ascii|ascii|iso-?8859-?1|latin-?1|iso_8859-1)$/.test(plain)) return 'windows-1252';
  return iconv.encodingExists(plain) ? plain : undefined;
}

const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Signs of windows-1252 that went into UTF-8 as if it were ISO 8859-1: "don\u0092t". */
const C1 = /[\x80-\x84\x86-\x9f]/g;

function told(raw: string, charset: string, problems: readonly string[]): DecodedText {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return {
    text: text.replace(CONTROLS, '').replace(C1, (sign) => iconv.decode(Buffer.from([sign.charCodeAt(0)]), 'windows-1252')),
    charset,
    problems: bad ? [...problems, `${bad} ${bad === 1 ? 'character is' : 'characters are'} broken (\ufffd).`] : problems,
  };
}
