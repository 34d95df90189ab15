import { startMonitor } from '../serve/index.ts';
import type { Call } from './commands.ts';
import { readAllow, textOf } from './options.ts';
import { remark, say } from './terminal.ts';
import { UsageError } from './usage.ts';
import { version } from './version.ts';
import { folderOf } from './with-store.ts';

/** `stemma serve`: runs until it is stopped by a signal. Exit code 0 then. */
export async function run(call: Call): Promise<number> {
  const quiet = call.options.quiet === true;
  const stopped = signalled();
  const running = await startMonitor(
    {
      folder: folderOf(call),
      host: textOf(call, 'host') ?? (process.env.HOST || '127.0.0.1'),
      port: readPort(textOf(call, 'port') ?? process.env.PORT),
      url: textOf(call, 'url') ?? (process.env.STEMMA_URL || undefined),
      publicUrl: textOf(call, 'public-url') ?? (process.env.STEMMA_PUBLIC_URL || undefined),
      userHeader: textOf(call, 'user-header') ?? (process.env.STEMMA_USER_HEADER || undefined),
      version: version(),
      keepDays: readDays(textOf(call, 'keep') ?? (process.env.STEMMA_KEEP || undefined)),
      sample: call.options.sample === true,
      allow: readAllow(call),
    },
    (line) => {
      if (!quiet) remark(line);
    },
  );
  say(`Stemma answers at ${running.address}`);
  const signal = await stopped;
  if (!quiet) remark(`${signal}: stopping …`);
  await running.stop();
  return 0;
}

function readPort(typed: string | undefined): number | undefined {
  if (typed === undefined || typed === '') return undefined;
  const port = Number(typed);
  if (/^\d{1,5}$/.test(typed) && port <= 65_535) return port;
  throw new UsageError(`A port is a number from 0 to 65535; not "${typed}".`);
}

/** "90d", "12w"; "all" keeps for ever. */
function readDays(typed: string | undefined): number | undefined {
  if (typed === undefined || typed === 'all') return undefined;
  const span = /^([1-9]\d{0,4})([dw])$/.exec(typed);
  if (!span) throw new UsageError(`--keep takes days or weeks such as 90d or 26w, or all; not "${typed}".`);
  return Number(span[1]) * (span[2] === 'w' ? 7 : 1);
}

/** The first of the signals that ask to end; one that comes a second later or after ends at once. */
function signalled(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        // npm and the terminal may both hand on one Ctrl-C.
        const at = Date.now();
        process.on(signal, () => {
          if (Date.now() - at > 1_000) process.exit(1);
        });
        resolve(signal);
      });
  });
}
