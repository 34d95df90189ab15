import { readFileSync } from 'node:fs';
import { exportOpml, importOpml } from '../../serve/desk/index.ts';
import type { Call } from '../commands.ts';
import { writeOut } from '../output.ts';
import { remark, say, sayJson } from '../terminal.ts';
import { UsageError } from '../usage.ts';
import { withStore } from '../with-store.ts';

const now = (): Date => new Date();

/** `stemma sources import FILE.opml…`: exit code 1 where a file holds no feed. */
export async function importFiles(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    let worst = 0;
    const results: unknown[] = [];
    for (const file of call.args) {
      const imported = await importOpml(store, readFile(file), { now });
      results.push({ file, ...imported });
      for (const problem of imported.problems) remark(`note: ${file}: ${problem}`);
      if (imported.added + imported.known === 0) worst = 1;
      if (!call.options.json) say(`${file}: ${imported.added} added, ${imported.known} there already`);
    }
    if (call.options.json) sayJson(results);
    return worst;
  });
}

/** `stemma sources export`. */
export async function exportAll(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    writeOut(await exportOpml(store, { now }), call.options.out);
    return 0;
  });
}

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as Error).message}`);
  }
}
