import { Reliability, type SourcePatch } from '../../model/index.ts';
import type { Call } from '../commands.ts';
import { fullId, fullIds } from '../short-ids.ts';
import { say, sayJson } from '../terminal.ts';
import { UsageError } from '../usage.ts';
import { withStore } from '../with-store.ts';
import { readSaid } from './said.ts';

/** `stemma sources set ID`. */
export async function set(call: Call): Promise<number> {
  const said = readSaid(call);
  if (Object.keys(said).length === 0) throw new UsageError('Say what to change: --name, --kind, --grade …');
  return withStore(call, async (store) => {
    const source = await store.sources.patch(await fullId(store, 'source', call.args[0] as string), said);
    if (call.options.json) sayJson(source);
    else if (source) say(`changed  ${source.id}  ${source.name}`);
    return source ? 0 : 1;
  });
}

/** `stemma sources pause ID…` */
export const pause = (call: Call): Promise<number> => patchAll(call, { paused: true }, 'paused');

/** `stemma sources resume ID…` */
export const resume = (call: Call): Promise<number> => patchAll(call, { paused: false }, 'resumed');

/** `stemma sources grade ID A-F` */
export async function grade(call: Call): Promise<number> {
  const [id = '', letter = ''] = call.args;
  const reliability = Reliability.safeParse(letter.toUpperCase());
  if (!reliability.success) throw new UsageError(`The grade is a letter from A to F; not "${letter}".`);
  return patchAll({ ...call, args: [id] }, { reliability: reliability.data }, `graded ${reliability.data}`);
}

/** `stemma sources remove ID…` */
export async function remove(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    for (const id of await fullIds(store, 'source', call.args)) {
      const source = await store.sources.get(id);
      await store.sources.remove(id);
      say(`removed  ${id}  ${source?.name ?? ''}`);
    }
    return 0;
  });
}

async function patchAll(call: Call, patch: SourcePatch, done: string): Promise<number> {
  return withStore(call, async (store) => {
    for (const id of await fullIds(store, 'source', call.args))
      say(`${done}  ${id}  ${(await store.sources.patch(id, patch))?.name ?? ''}`);
    return 0;
  });
}
