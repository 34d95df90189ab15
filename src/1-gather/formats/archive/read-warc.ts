import { createHash } from 'node:crypto';
import { WARCParser, type WARCRecord } from 'warcio';
import type { Capture, Problem } from '../../../model/index.ts';
import { MAX_ARCHIVE_DIGESTS, MAX_ARCHIVED_PAGE_BYTES } from '../settings.ts';
import { findRecord } from './find-record.ts';

/** Bytes behind the last record that say nothing: line ends. */
const TAIL = 8;

export interface WarcOptions {
  /** Named in problems. */
  readonly location: string;
  /** Pages with their content that were there already; grows. */
  readonly seen: Set<string>;
}

/** Opens the file from a byte on. */
export type OpenAt = (offset: number) => AsyncIterable<Uint8Array>;

/** Damaged places of one file after which the next record is looked for; a file with more is hardly an archive any longer. */
const MAX_DAMAGES = 1000;

/**
 * Reads one WARC file record by record. After a damaged one it goes on with the next that can be found.
 * @param open absent for a stream, which cannot be read again: there a damage ends the reading
 */
export async function* readWarc(source: AsyncIterable<Uint8Array>, options: WarcOptions, open?: OpenAt): AsyncGenerator<Capture | Problem> {
  const problem = (message: string, fatal = false): Problem => ({ location: options.location, stage: 'gather', message, fatal });
  let part: AsyncIterable<Uint8Array> = source;
  let start = 0;
  let records = 0;
  for (let damages = 0; ; damages++) {
    const end = yield* readRecords(part, options);
    records += end.records;
    if (end.whole && records) return;
    const from = start + end.offset + 1;
    const next = open && damages < MAX_DAMAGES && !end.whole ? await findRecord(open(from)) : undefined;
    if (next === undefined || !open) {
      if (!records) return yield problem('This is not a WARC archive, or it is empty.', true);
      return yield problem(`The archive is damaged or cut off after ${records} records; the rest is not read. Get the original file.`);
    }
    if (end.records) yield problem(`The archive is damaged after record ${records}; what cannot be read is left out.`);
    start = from + next;
    part = open(start);
  }
}

interface End {
  readonly records: number;
  /** Where the last record begins that was tried. */
  readonly offset: number;
  /** Nothing stands behind it. */
  readonly whole: boolean;
}

async function* readRecords(source: AsyncIterable<Uint8Array>, options: WarcOptions): AsyncGenerator<Capture | Problem, End> {
  const counted = new CountedSource(source);
  const parser = new WARCParser(counted);
  let records = 0;
  for (;;) {
    let record: WARCRecord | null;
    try {
      record = await parser.parse();
    } catch {
      return { records, offset: parser.offset, whole: false };
    }
    if (record && !/^WARC\//.test(record.warcHeaders.statusline)) return { records, offset: parser.offset, whole: false };
    if (!record) return { records, offset: parser.offset, whole: counted.total <= parser.offset + TAIL };
    records++;
    if (!isPage(record)) continue;
    const capture = await captureOf(record);
    if (typeof capture === 'string')
      yield { location: record.warcTargetURI ?? options.location, stage: 'gather', message: capture, fatal: false };
    else if (remember(capture, options.seen)) yield capture;
  }
}

/** Passes bytes on and counts them. */
class CountedSource implements AsyncIterable<Uint8Array> {
  total = 0;
  private readonly source: AsyncIterable<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.source) {
      this.total += chunk.length;
      yield chunk;
    }
  }
}

function isPage(record: WARCRecord): boolean {
  const target = record.warcTargetURI ?? '';
  if (!/^https?:/i.test(target)) return false;
  if (record.warcType === 'resource') return /html/i.test(record.warcContentType ?? '');
  if (record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) !== 200) return false;
  return /html|^$/i.test(record.httpHeaders?.headers.get('content-type') ?? '');
}

async function captureOf(record: WARCRecord): Promise<Capture | string> {
  if (record.warcContentLength > MAX_ARCHIVED_PAGE_BYTES) return 'The page is too big and is left out.';
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of record) {
      total += chunk.length;
      if (total > MAX_ARCHIVED_PAGE_BYTES) return 'The page unpacks to more than is read and is left out.';
      chunks.push(chunk);
    }
  } catch (error) {
    return `The record is damaged and is left out (${(error as Error).message}).`;
  }
  // What the record promised and the file did not hold.
  if (((record._reader as { readonly limit?: number }).limit ?? 0) > 0) return 'The record is cut off and is left out.';
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
  const contentType = type.split(';')[0]?.trim().toLowerCase();
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
  const ms = Date.parse(record.warcDate ?? '');
  return {
    location: record.warcTargetURI ?? '',
    bytes: Buffer.concat(chunks),
    ...(contentType && { contentType }),
    ...(charset && { charset }),
    ...(!Number.isNaN(ms) && { modified: new Date(ms).toISOString() }),
  };
}

function remember(capture: Capture, seen: Set<string>): boolean {
  const digest = createHash('sha256').update(capture.location).update('\0').update(capture.bytes).digest('base64').slice(0, 16);
  if (seen.has(digest)) return false;
  if (seen.size < MAX_ARCHIVE_DIGESTS) seen.add(digest);
  return true;
}
