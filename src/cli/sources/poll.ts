import type { Id } from '../../model/index.ts';
import { allPages } from '../../serve/desk/index.ts';
import { tryLock } from '../../serve/folder/index.ts';
import type { Store } from '../../store/index.ts';
import type { Call } from '../commands.ts';
import { readAllow } from '../options.ts';
import { fullIds } from '../short-ids.ts';
import { remark, say, sayJson } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/**
 * `stemma sources poll [ID…]`: the sources are due now. The Stemma that serves from the folder looks at once; where none does, one full cycle is
 * made here: polled, read, grouped, dossiers, alerts.
 */
export async function poll(call: Call): Promise<number> {
  return withStore(call, async (store, folder) => {
    const ids =
      call.args.length > 0
        ? await fullIds(store, 'source', call.args)
        : (await allPages((request) => store.sources.page(request))).filter((source) => !source.paused).map((source) => source.id);
    if (ids.length === 0) {
      remark('Nothing is watched yet. Begin with: stemma sources add https://…');
      return 0;
    }
    const at = new Date().toISOString();
    // Who names a source wants to know of its edits too; a look at all of them is no reason to fetch every page of the day.
    const how = call.args.length > 0 ? 'thorough' : undefined;
    for (const id of ids) await store.sources.hasten(id, at, how);
    const lock = tryLock(folder);
    if (!lock) {
      await store.events.add({ at, kind: 'source', text: 'A look at sources was asked for.' });
      say(
        `${ids.length === 1 ? 'One source is' : `${ids.length} sources are`} due now; the Stemma that serves from this folder looks at once.`,
      );
      return 0;
    }
    try {
      return await lookOnce(call, store, ids);
    } finally {
      lock.release();
    }
  });
}

/** Exit code 1 where a message could not be sent. */
async function lookOnce(call: Call, store: Store, only: readonly Id[]): Promise<number> {
  remark('No Stemma serves from this folder, so the sources are looked at here …');
  const [{ runOnce }, { openStages, realEffects }] = await Promise.all([
    import('../../watch/index.ts'),
    import('../../watch/stages/index.ts'),
  ]);
  const allow = readAllow(call);
  const before = await store.reports.count();
  const ports = openStages({ polling: { allow } });
  const effects = realEffects({ allow, tell: ({ type, text }) => (type === 'terminal' && !call.options.json ? say(text) : remark(text)) });
  const base = process.env.STEMMA_URL;
  try {
    const { polled, alerts, sent, failed } = await runOnce(store, { ports, only, ...(base && { base }) }, effects);
    const reports = (await store.reports.count()) - before;
    if (call.options.json) sayJson({ polled, reports, alerts, sent, failed });
    else
      say(
        [
          `${count(polled, 'source')} looked at`,
          count(reports, 'new report'),
          count(alerts, 'alert'),
          ...(sent ? [`${count(sent, 'message')} sent`] : []),
          ...(failed ? [`${count(failed, 'message')} could not be sent: see stemma alerts`] : []),
        ].join(', '),
      );
    return failed > 0 ? 1 : 0;
  } finally {
    await ports.close?.();
  }
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
