import type { Change, Dossier, Id } from '../model/index.ts';
import { countPending } from '../serve/desk/index.ts';
import { makeWork } from '../serve/work/index.ts';
import type { Store } from '../store/index.ts';
import type { Call } from './commands.ts';
import { readMoment } from './moments.ts';
import { textOf } from './options.ts';
import { writeOut } from './output.ts';
import { renderDossiers } from './render.ts';
import { fullId } from './short-ids.ts';
import { remark, shortTime } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `stemma story ID`: exit code 1 where there is no dossier of it, or none at that time. */
export async function run(call: Call): Promise<number> {
  const options: Call['options'] = { ...call.options, ...(call.options.json ? { format: 'json' } : {}) };
  const [asOf, since] = ['as-of', 'since'].map((name) => {
    const typed = textOf(call, name);
    return typed === undefined ? undefined : readMoment(typed, name);
  });
  return withStore(call, async (store) => {
    const id = await livingStory(store, await fullId(store, 'story', call.args[0] as string));
    if (since !== undefined) {
      const changes = (await makeWork(store, { allow: [] }).changesSince(id, since)) ?? [];
      writeOut(options.format === 'json' ? `${JSON.stringify(changes, null, 1)}\n` : changesInWords(changes, since), options.out);
      return 0;
    }
    const dossier = asOf ? await makeWork(store, { allow: [] }).dossierAsOf(id, asOf) : await store.stories.dossier(id);
    if (!dossier) {
      remark(
        asOf
          ? `stemma: Story ${id} had no report on ${shortTime(asOf)}.`
          : `stemma: The dossier of story ${id} is not made yet; "stemma serve" makes it.`,
      );
      return 1;
    }
    writeOut(options.format === 'json' ? `${JSON.stringify(dossier, null, 1)}\n` : renderDossiers([dossier], options), options.out);
    if (!asOf) await tellPending(store, dossier);
    return 0;
  });
}

async function tellPending(store: Store, dossier: Dossier): Promise<void> {
  const pending = await countPending(store, dossier);
  if (pending > 0) remark(`${pending} more ${pending === 1 ? 'report is' : 'reports are'} there and not in this dossier yet.`);
}

/** An ended story is the one that it went into. */
async function livingStory(store: Store, id: Id): Promise<Id> {
  const living = (await store.stories.resolve(id)) ?? id;
  if (living !== id) remark(`Story ${id} went into ${living}.`);
  return living;
}

function changesInWords(changes: readonly Change[], since: string): string {
  if (changes.length === 0) return `Nothing has changed since ${shortTime(since)}.\n`;
  return changes.map((change) => `${change.material ? '' : '(detail) '}${change.text}\n    ${change.why}\n`).join('');
}
