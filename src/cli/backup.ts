import { resolve } from 'node:path';
import type { Call } from './commands.ts';
import { say } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `stemma backup FILE`: also while the store is in use. */
export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const file = resolve(call.args[0] as string);
    await store.upkeep.backup(file);
    say(`Everything kept was copied to ${file}. Bring it back with: stemma restore ${call.args[0]}`);
    return 0;
  });
}
