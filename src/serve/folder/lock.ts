import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotStart } from './cannot-start.ts';

/** What a Stemma that serves can reach. */
interface Reach {
  /** Addresses that are not public and are contacted. */
  readonly allow: readonly string[];
  /** A mail server is set. */
  readonly mail: boolean;
}

export interface Lock {
  /** Tells others where we answer, and what we can reach. */
  readonly announce: (address: string, reach: Reach) => void;
  readonly release: () => void;
}

/**
 * Makes this process the only one that serves from a folder. The lock is the operating system's, taken through an otherwise empty
 * SQLite file: it ends with the process, however that ends.
 * @throws CannotStart where another Stemma has it
 */
export function lockFolder(folder: string): Lock {
  const told = join(folder, 'serving.json');
  const database = new DatabaseSync(join(folder, 'serving.lock'));
  try {
    // The journal in memory: with a journal file, a killed process would leave one to be rolled back.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 300; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    const other = readAnnounced(folder);
    throw new CannotStart(
      `Another Stemma is using ${folder}${other ? `: it answers at ${other.address} (process ${other.pid})` : ''}. Stop that one, or choose another folder with --data DIR.`,
      { cause: error },
    );
  }
  return {
    announce: (address, reach) => writeFileSync(told, `${JSON.stringify({ address, pid: process.pid, ...reach })}\n`),
    release: () => {
      rmSync(told, { force: true });
      database.close();
    },
  };
}

/** The lock, where nobody has it. */
export function tryLock(folder: string): Lock | undefined {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof CannotStart) return undefined;
    throw error;
  }
}

interface Announced extends Partial<Reach> {
  readonly address: string;
  readonly pid: number;
}

/** What the Stemma that serves from a folder says of itself; undefined where none does. */
export function whoServes(folder: string): Announced | undefined {
  const lock = tryLock(folder);
  lock?.release();
  return lock ? undefined : readAnnounced(folder);
}

/** What the Stemma that serves from a folder says of itself, or said before it was killed. */
function readAnnounced(folder: string): Announced | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'serving.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
