import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Capture, Problem } from '../../../model/index.ts';
import { readWacz } from './read-wacz.ts';
import { readWarc } from './read-warc.ts';

export interface ArchiveOptions {
  /** Named in problems; the path where one is given. */
  readonly location?: string;
  readonly signal?: AbortSignal;
}

/**
 * Reads the pages of an archive: HTML that was answered with status 200, each page with the same content once. Memory holds one page at a time.
 * @param from path of a WARC file (gzip or not) or a WACZ file, or the bytes of a WARC
 * @returns captures with the date of the crawl as `modified`, and problems in words for what is damaged; the rest goes on
 */
export async function* readArchive(
  from: string | AsyncIterable<Uint8Array>,
  options: ArchiveOptions = {},
): AsyncGenerator<Capture | Problem> {
  const location = options.location ?? (typeof from === 'string' ? from : 'archive');
  const seen = new Set<string>();
  try {
    if (typeof from !== 'string') yield* readWarc(from, { location, seen });
    else if (await isZip(from)) yield* readWacz(from, { location, seen });
    else {
      const open = (start: number): AsyncIterable<Uint8Array> =>
        createReadStream(from, { start, ...(options.signal && { signal: options.signal }) });
      yield* readWarc(open(0), { location, seen }, open);
    }
  } catch (error) {
    const code = (error as { code?: string }).code;
    const message =
      code === 'ENOENT'
        ? 'There is no such archive. Check the spelling and the folder.'
        : code === 'ABORT_ERR'
          ? 'Reading the archive was stopped.'
          : `The archive cannot be read (${(error as Error).message}). Get the original file.`;
    yield { location, stage: 'gather', message, fatal: true };
  }
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1').startsWith('PK\x03\x04');
  } finally {
    await file.close();
  }
}
