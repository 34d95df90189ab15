import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openStore, type Store } from '../../store/index.ts';
import { judge, setFirstRules, startWatching } from '../../watch/index.ts';
import { allPages } from '../desk/index.ts';
import { isLoopback } from '../security/index.ts';
import { importOverTime, lookBackBeside, makeWork } from '../work/index.ts';
import { heedEvents } from './heed-events.ts';
import { type Running, type ServeOptions, startServer } from './start-server.ts';

interface MonitorOptions extends ServeOptions {
  readonly allow: readonly string[];
  /** Days for which reports are kept; absent: for ever. */
  readonly keepDays?: number | undefined;
  /** Put the sample story into the folder where it is empty. */
  readonly sample: boolean;
}

/**
 * Everything: serves from a data folder, and watches in a thread beside.
 * @param tell takes what goes on, a line each
 * @throws CannotStart
 */
export async function startMonitor(options: MonitorOptions, tell: (line: string) => void): Promise<Running> {
  let nudge = (): void => {};
  return startServer(options, {
    openStore,
    makeWork: (store) => {
      const lookBack = lookBackBeside(store, options.folder);
      return {
        work: makeWork(store, { allow: options.allow, nudge: () => nudge(), lookBack, paths: isLoopback(options.host) }),
        close: lookBack.close,
      };
    },
    ...(options.sample ? { prepare: (store) => addSample(store, tell) } : {}),
    watch: (store, { folder, address }) => {
      const watching = startWatching(folder, {
        base: options.url ?? address,
        ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
        ...(options.keepDays === undefined ? {} : { keepDays: options.keepDays }),
        polling: { allow: options.allow },
        // What alerts go to the page stands there; here only what is wrong and what was asked to be told here.
        tell: ({ type, text }) => {
          if (type === 'problem') tell(`problem: ${text}`);
          if (type === 'terminal' || type === 'upkeep') tell(text);
        },
      });
      nudge = watching.nudge;
      const stopHeeding = heedEvents(store.events, watching.nudge, (error) => tell(`problem: ${String(error)}`));
      return {
        pulse: watching.pulse,
        stop: async () => {
          stopHeeding();
          await watching.stop();
        },
      };
    },
    now: () => new Date(),
    tell,
  });
}

/** Alerts of the sample that wait to be read. */
const sampleUnread = 6;

const sampleFolder = resolve(import.meta.dirname, '../../../sample/reports');

/** The sample story, once in the life of a data folder: whoever removes it does not get it again. */
async function addSample(store: Store, tell: (line: string) => void): Promise<void> {
  const mark = 'serve.sample';
  const isEmpty = (await store.reports.count()) === 0 && (await store.sources.page({ limit: 1 })).items.length === 0;
  if (!isEmpty || (await store.upkeep.value(mark)) !== undefined || !existsSync(sampleFolder)) return;
  tell('Putting the sample story into the empty data folder …');
  const files = readdirSync(sampleFolder).sort();
  // Its alerts are of its own time; all but the newest were read: an inbox that begins full is not looked at.
  const problems = await importOverTime(
    store,
    files.map((name) => join(sampleFolder, name)),
    async (at) => {
      await setFirstRules(store, at);
      await judge(store, new Date(at));
    },
  );
  const alerts = await allPages((request) => store.alerts.page(request));
  const old = alerts.slice(sampleUnread);
  if (old.length > 0)
    await store.alerts.markRead(
      old.map(({ id }) => id),
      alerts[0]?.at ?? new Date().toISOString(),
    );
  for (const problem of problems) if (problem.fatal) tell(`problem: ${problem.location}: ${problem.message}`);
  await store.upkeep.setValue(mark, new Date().toISOString());
}
