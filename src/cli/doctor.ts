import type { Call } from './commands.ts';
import { ink, say, sayJson } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `stemma doctor`: exit code 1 where something is not well. */
export async function run(call: Call): Promise<number> {
  return withStore(call, async (store, folder) => {
    const checks = await store.upkeep.doctor();
    if (call.options.json) sayJson({ folder, checks });
    else {
      say(folder);
      for (const { check, ok, message } of checks) say(`  ${ok ? ink.green('well ') : ink.red('wrong')}  ${check.padEnd(16)} ${message}`);
    }
    return checks.every((one) => one.ok) ? 0 : 1;
  });
}
