import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceForm, WatchedSource } from '../../model/index.ts';
import { type Added, addSource, importOpml, Unusable } from '../../serve/desk/index.ts';
import { whoServes } from '../../serve/folder/index.ts';
import { makeWork } from '../../serve/work/index.ts';
import type { Store } from '../../store/index.ts';
import type { Call } from '../commands.ts';
import { readAllow, textOf, textsOf } from '../options.ts';
import { ink, remark, say, sayJson } from '../terminal.ts';
import { withStore } from '../with-store.ts';
import { readSaid } from './said.ts';

/** `stemma sources add URL|FILE|DIR…`: exit code 1 where one of them could not be added. */
export async function run(call: Call): Promise<number> {
  const said = readSaid(call);
  const form = textOf(call, 'form') as SourceForm | undefined;
  return withStore(call, async (store, folder) => {
    const effects = { work: makeWork(store, { allow: readAllow(call) }), now: () => new Date() };
    const results: unknown[] = [];
    let failed = false;
    for (const typed of call.args) {
      try {
        const result = isOpml(typed)
          ? await addList(store, typed)
          : tell(
              await addSource(
                store,
                { location: place(typed), form, said },
                { choose: call.options.all === true ? 'all' : 'best' },
                effects,
              ),
              call,
            );
        results.push(result);
      } catch (error) {
        if (!(error instanceof Unusable)) throw error;
        failed = true;
        results.push({ location: typed, problem: error.message });
        remark(`not added: ${typed}: ${error.message}`);
      }
    }
    if (call.options.json) sayJson(results);
    tellOfAllowing(call, folder);
    return failed ? 1 : 0;
  });

  async function addList(store: Store, file: string): Promise<unknown> {
    const imported = await importOpml(store, readFileSync(file), { now: () => new Date() });
    if (!call.options.json) say(`${file}: ${imported.added} added, ${imported.known} there already`);
    for (const problem of imported.problems) remark(`note: ${file}: ${problem}`);
    return imported;
  }
}

function tell(result: Added, call: Call): Added {
  if (call.options.json) return result;
  const line = (what: string, { id, form, name, location }: WatchedSource): void => say(`${what}  ${id}  ${form}  ${name}\n  ${location}`);
  for (const source of result.added) line(ink.green('added'), source);
  for (const source of result.known) line('there already', source);
  for (const note of result.notes) remark(`note: ${note}`);
  for (const other of result.candidates) remark(`also there: ${other.location} (${other.title ?? other.name}; ${other.form})`);
  return result;
}

/** Who was allowed here is not allowed elsewhere: the Stemma that watches has a list of its own. */
function tellOfAllowing(call: Call, folder: string): void {
  const given = textsOf(call, 'allow');
  if (given.length === 0) return;
  const served = whoServes(folder);
  const missing = given.filter((word) => !served?.allow?.includes(word));
  if (missing.length === 0) return;
  const options = [...new Set([...(served?.allow ?? []), ...given])].map((word) => `--allow ${word}`).join(' ');
  remark(
    served
      ? `note: the Stemma that serves at ${served.address} does not contact ${missing.join(', ')}: stop it, and start it with: stemma serve ${options}`
      : `note: --allow holds for this command alone; the Stemma that watches needs it too: stemma serve ${options} (or STEMMA_ALLOW for both).`,
  );
}

function isOpml(typed: string): boolean {
  return /\.opml$/i.test(typed) && existsSync(typed) && statSync(typed).isFile();
}

/** A path is kept whole: the watcher may run in another folder. */
function place(typed: string): string {
  return !/^[a-z][\w+.-]*:\/\//i.test(typed) && existsSync(typed) ? resolve(typed) : typed;
}
