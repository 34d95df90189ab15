import type { Capture, Problem } from '../../model/index.ts';
import { readArchive } from '../formats/index.ts';
import type { Manners } from '../manners/index.ts';
import { OPEN_ARCHIVES } from './settings.ts';

/** An archive that is being read. */
export interface ArchiveReader {
  readonly pages: AsyncGenerator<Capture | Problem>;
  /** Pages that have been read. */
  readonly position: number;
}

interface Kept extends ArchiveReader {
  /** Size and time of the file: with another it is another archive. */
  readonly state: string;
}

/**
 * Readers that wait for the next poll, by the manners of their process and the path. To find the place again an archive has to be read from its beginning,
 * so that a large one in many parts would be read many times over; a reader that is lost (a restart) costs that once.
 */
const waiting = new WeakMap<Manners, Map<string, Kept>>();

/** The reader that stopped at a position, or a new one at the beginning. */
export async function openArchive(owner: Manners | undefined, path: string, state: string, position: number): Promise<ArchiveReader> {
  const kept = owner && waiting.get(owner)?.get(path);
  if (kept) waiting.get(owner)?.delete(path);
  if (kept?.state === state && kept.position === position) return kept;
  await kept?.pages.return(undefined);
  return { pages: readArchive(path), position: 0 };
}

/** Keeps a reader for the next poll; the one that has waited longest gives way. */
export async function keepArchive(owner: Manners | undefined, path: string, state: string, reader: ArchiveReader): Promise<void> {
  if (!owner) return void (await reader.pages.return(undefined));
  const readers = waiting.get(owner) ?? new Map<string, Kept>();
  waiting.set(owner, readers.set(path, { ...reader, state }));
  for (const [old, { pages }] of readers) {
    if (readers.size <= OPEN_ARCHIVES) break;
    readers.delete(old);
    await pages.return(undefined);
  }
}
