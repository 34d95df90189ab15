export type Format = 'pdf' | 'html' | 'mhtml' | 'email' | 'markdown' | 'plain';

/** Files that hold no text we can read, by their first bytes, and what to do. */
const FOREIGN: readonly (readonly [signature: string, message: string])[] = [
  ['PK\x03\x04', 'This is a ZIP or Office file (docx, odt, epub). Open it and save the report as PDF, HTML or plain text.'],
  ['\xd0\xcf\x11\xe0', 'This is an old Office file (doc, xls). Open it and save the report as PDF, HTML or plain text.'],
  ['\x1f\x8b', 'This file is compressed (gzip). Unpack it and give what is inside.'],
  ['\x89PNG', 'This is a picture. Stemma reads text only: type or recognise its text and give that.'],
  ['\xff\xd8\xff', 'This is a picture. Stemma reads text only: type or recognise its text and give that.'],
  ['GIF8', 'This is a picture. Stemma reads text only: type or recognise its text and give that.'],
  ['RIFF', 'This is a picture, sound or video file. Stemma reads text only.'],
  ['bplist', 'This is a Safari web archive. Save the page as HTML or PDF instead.'],
  ['{\\rtf', 'This is an RTF file. Open it and save the report as PDF, HTML or plain text.'],
  ['SQLite format', 'This is a database, not a report.'],
];

/** Why these bytes are no text at all; undefined where they may be. */
export function refuseForeign(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes, 16);
  for (const [signature, message] of FOREIGN) if (head.startsWith(signature)) return message;
  return undefined;
}

export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes, 1024).includes('%PDF-');
}

export function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}

const HEADER =
  /^(?:from|to|subject|date|mime-version|received|message-id|return-path|delivered-to|content-type|reply-to|snapshot-content-location):/i;

/**
 * What a text is, by its content first, then by what the server or the file name says.
 * @param head the first few thousand characters
 */
export function sniffFormat(head: string, contentType: string | undefined): Format {
  const start = head.replace(/^\s+/, '');
  const headers = headerLines(start);
  if (headers >= 2) return /multipart\/related|snapshot-content-location|saved by/i.test(start.slice(0, 2000)) ? 'mhtml' : 'email';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html';
  const tags =
    start.slice(0, 4000).match(/<\/?(?:p|div|span|article|section|h[1-6]|a|br|ul|li|meta|table|title|script)\b[^>]*>/gi)?.length ?? 0;
  if (tags >= 3) return 'html';
  if (contentType === 'text/markdown' || markdownSigns(start) >= 2) return 'markdown';
  if (tags >= 1 && contentType && /html/.test(contentType)) return 'html';
  return 'plain';
}

function headerLines(start: string): number {
  let count = 0;
  for (const line of start.slice(0, 4000).split(/\r?\n/)) {
    if (HEADER.test(line)) count++;
    else if (!/^[\w-]+:\s|^[ \t]/.test(line)) break;
  }
  return count;
}

function markdownSigns(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/^#{1,6} \S/gm) + count(/\[[^\]\n]+\]\(https?:\/\//g) + count(/^---\n(?:\w+: .*\n)+---$/gm) * 2 + count(/\*\*[^*\n]+\*\*/g);
}
