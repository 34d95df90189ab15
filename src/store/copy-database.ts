import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StoreError } from './store-error.ts';
import type { UpkeepTask } from './upkeep-thread.ts';

/**
 * A consistent copy of a database that is in use, made and checked in a thread of its own, so that the caller goes on serving.
 * The file appears under its name only when it is whole.
 * @throws StoreError where there is such a file already, or the copy fails its check
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new StoreError('exists', `${to} is there already. Give another name, or move it away.`);
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part`;
  rmSync(part, { force: true });
  // Empty, so that SQLite fills it and nobody else may read it.
  writeFileSync(part, '', { mode: 0o600 });
  try {
    await runTask({ kind: 'copy', from, to: part });
    const problems = await runTask({ kind: 'check', file: part });
    if (problems.length) throw new StoreError('damaged', `The copy is damaged (${problems[0]}). Run "stemma doctor" on the store.`);
    const file = await open(part, 'r+');
    await file.sync();
    await file.close();
    renameSync(part, to);
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(part + ending, { force: true });
  }
}

/** @returns what is wrong, in words; nothing where all is well */
export const checkDatabase = (file: string): Promise<readonly string[]> => runTask({ kind: 'check', file });

function runTask(task: UpkeepTask): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./upkeep-thread.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that copies and checks ended with ${code}.`)));
  });
}
