import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../store/index.ts';
import type { WatchEvent } from './effects.ts';
import { watch } from './monitor.ts';
import { openStages, realEffects } from './stages/index.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './worker-messages.ts';

/** The thread that watches: opens the store of a folder and runs until it is told to stop. What breaks it breaks this thread alone. */

const { folder, base, publicUrl, keepDays, parallelPolls, polling, readingThreads } = workerData as WorkerOptions;
const say = (message: FromWorker): void => parentPort?.postMessage(message);
const tell = (event: WatchEvent): void => say(event);

const store = await openStore(folder);
const effects = realEffects({
  tell,
  ...(polling?.allow === undefined ? {} : { allow: polling.allow }),
  ...(polling?.allowPrivateAddresses === undefined ? {} : { allowPrivateAddresses: polling.allowPrivateAddresses }),
});
const ports = openStages({
  ...(polling === undefined ? {} : { polling }),
  ...(readingThreads === undefined ? {} : { readingThreads }),
});
const watching = watch(
  store,
  {
    ports,
    looked: () => say({ type: 'looked' }),
    troubled: (reason) => say({ type: 'troubled', reason }),
    ...(base === undefined ? {} : { base }),
    ...(keepDays === undefined ? {} : { keepDays }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(parallelPolls === undefined ? {} : { parallelPolls }),
  },
  effects,
);
parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'nudge') watching.nudge();
  if (message.type === 'stop') void watching.stop();
});
say({ type: 'event', text: 'Watching.' });
await watching.done;
await store.close();
// Connections that are kept open for the next poll would hold the thread.
process.exit(0);
