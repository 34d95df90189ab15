import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** What takes minutes on a big store. Runs in a thread of its own. */
export type UpkeepTask =
  | { readonly kind: 'copy'; readonly from: string; readonly to: string }
  | { readonly kind: 'check'; readonly file: string };

const PROBLEMS_TOLD = 5;

function run(task: UpkeepTask): readonly string[] {
  if (task.kind === 'copy') {
    const db = new DatabaseSync(task.from, { timeout: 60_000 });
    // One read transaction from beginning to end: the copy is of one moment, and nobody waits for it.
    db.prepare('VACUUM INTO ?').run(task.to);
    db.close();
    return [];
  }
  const db = new DatabaseSync(task.file, { readOnly: true, timeout: 60_000 });
  try {
    const damage = db
      .prepare(`PRAGMA integrity_check(${PROBLEMS_TOLD})`)
      .all()
      .map((row) => String(Object.values(row)[0]))
      .filter((line) => line !== 'ok');
    const orphans = db
      .prepare('PRAGMA foreign_key_check')
      .all()
      .slice(0, PROBLEMS_TOLD)
      .map((row) => `a row of ${String(row.table)} points to a row of ${String(row.parent)} that is not there`);
    return [...damage, ...orphans];
  } catch (error) {
    return [(error as Error).message];
  } finally {
    db.close();
  }
}

parentPort?.postMessage(run(workerData as UpkeepTask));
