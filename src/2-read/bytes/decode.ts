import { latin1 } from './sniff.ts';

export interface Decoded {
  /** Line ends are \n, the byte order mark is gone. */
  readonly text: string;
  readonly charset: string;
  readonly problems: readonly string[];
}

/** More than this share of control characters is no text (word processors leave a stray one or two). */
const MAX_CONTROL_SHARE = 0.02;

/**
 * Bytes to text. Order of evidence: byte order mark, zero bytes of UTF-16, validity as UTF-8, what the page or server declares,
 * statistics (chardet). Valid UTF-8 beats a declaration: by chance other encodings are hardly ever valid UTF-8 beyond ASCII (Unicode FAQ, W3C "utf-8 detection").
 * @param declared by the server
 * @returns undefined where the bytes are no text
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded | undefined> {
  const marked = byMark(bytes);
  if (marked) return tidy(decodeWith(bytes, marked), marked);
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return mend(tidy(strict, 'utf-8'));
  const claimed = declared ?? declaredInside(latin1(bytes, 4096));
  const broken = brokenUtf8(bytes);
  if (broken && (!claimed || /^utf-?8$/i.test(claimed))) return tidy(broken, 'utf-8');
  return byGuess(bytes, claimed);
}

/** What UTF-8 looks like that was taken for windows-1252 and saved again: "â€™", "Ã©". */
const TWICE_ENCODED = /â€[\u0080-\u00bf\u0152-\u2122]|Ã[\u0080-\u00bf]/g;
const MIN_TWICE_ENCODED = 2;

/** Undoes a double encoding where undoing it gives valid UTF-8 again. */
async function mend(decoded: Decoded | undefined): Promise<Decoded | undefined> {
  if (!decoded || (decoded.text.match(TWICE_ENCODED)?.length ?? 0) < MIN_TWICE_ENCODED) return decoded;
  const { default: iconv } = await import('iconv-lite');
  const bytes = iconv.encode(decoded.text, 'windows-1252');
  const mended = iconv.decode(bytes, 'windows-1252') === decoded.text ? strictUtf8(bytes) : undefined;
  if (mended === undefined)
    return { ...decoded, problems: [...decoded.problems, 'The text looks encoded twice (â€™ for an apostrophe). Get the original file.'] };
  return { ...decoded, text: mended, problems: [...decoded.problems, 'The text was encoded twice; this has been undone.'] };
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 ? odd++ : even++;
  if (odd > sample.length * 0.2 && even < sample.length * 0.02) return 'utf-16le';
  if (even > sample.length * 0.2 && odd < sample.length * 0.02) return 'utf-16be';
  return undefined;
}

function decodeWith(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken bytes: more good multi-byte characters than bad ones. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const text = decodeWith(bytes, 'utf-8');
  const bad = text.split('\ufffd').length - 1;
  const good = text.match(/[\u0080-\ufffc]|\p{Emoji_Presentation}/gu)?.length ?? 0;
  return good > 3 * bad ? text : undefined;
}

function declaredInside(head: string): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
}

async function byGuess(bytes: Uint8Array, claimed: string | undefined): Promise<Decoded | undefined> {
  const { default: iconv } = await import('iconv-lite');
  let charset = claimed && !/^utf-?8$/i.test(claimed) && iconv.encodingExists(claimed) ? claimed : undefined;
  const problems: string[] = [];
  if (claimed && !charset) problems.push(`The declared character set ${claimed} does not fit the bytes.`);
  if (!charset) {
    const { default: chardet } = await import('chardet');
    const guess = chardet.detect(bytes);
    charset = guess && iconv.encodingExists(guess) && !/^utf-?8$/i.test(guess) ? guess : 'windows-1252';
    problems.push(`The character set is not declared; the text was read as ${charset}. If letters look wrong, save the file as UTF-8.`);
  }
  const out = tidy(iconv.decode(Buffer.from(bytes), charset), charset);
  return out && { ...out, problems: [...problems, ...out.problems] };
}

function tidy(raw: string, charset: string): Decoded | undefined {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const controls = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (controls > text.length * MAX_CONTROL_SHARE) return undefined;
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const problems = bad
    ? [
        `${bad} ${bad === 1 ? 'character is' : 'characters are'} broken (shown as \ufffd). Get the original file, or save it again as UTF-8.`,
      ]
    : [];
  return { text: controls ? text.replace(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g, ' ') : text, charset, problems };
}
