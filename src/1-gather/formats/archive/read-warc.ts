import { createHash } from 'node:crypto';
import { WARCParser, type WARCRecord } from 'warcio';
import type { Capture, Problem } from '../../../model/index.ts';
import { MAX_ARCHIVE_DIGESTS, MAX_ARCHIVED_PAGE_BYTES } from '../settings.ts';

export interface WarcOptions {
  /** Named in problems. */
  readonly location: string;
  /** Pages with their content that were there already; grows. */
  readonly seen: Set<string>;
}

/** Reads one WARC file record by record. */
export async function* readWarc(source: AsyncIterable<Uint8Array>, options: WarcOptions): AsyncGenerator<Capture | Problem> {
  const problem = (message: string): Problem => ({ location: options.location, stage: 'gather', message, fatal: false });
  let records = 0;
  const parser = new WARCParser(source);
  for (;;) {
    let record: WARCRecord | null;
    try {
      record = await parser.parse();
    } catch (error) {
      yield problem(`The archive is damaged after ${records} records (${(error as Error).message}); the rest is not read.`);
      return;
    }
    if (!record) break;
    records++;
    if (!isPage(record)) continue;
    const capture = await captureOf(record);
    if (typeof capture === 'string') yield problem(`${record.warcTargetURI}: ${capture}`);
    else if (remember(capture, options.seen)) yield capture;
  }
  if (!records) yield { ...problem('This is not a WARC archive, or it is empty.'), fatal: true };
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
