import { resolve } from 'node:path';
import { makeDossiers } from '../pipeline/index.ts';
import type { Call } from './commands.ts';
import { dateOf } from './moments.ts';
import { tellProblems, writeOut } from './output.ts';
import { makeProgress } from './progress.ts';
import { renderDossiers } from './render.ts';

/** `stemma read FILE|URL…`: the dossier of each story among the reports. */
export async function run({ args, options }: Call): Promise<number> {
  const quiet = options.quiet === true;
  const progress = makeProgress(quiet);
  const published = dateOf(options.published, 'published');
  const asOf = dateOf(options['as-of'], 'as-of');
  const source = typeof options.source === 'string' ? options.source : undefined;
  const given = { ...(published ? { published, publishedBasis: 'given' as const } : {}), ...(source ? { source } : {}) };
  const { dossiers, problems } = await makeDossiers(args, {
    story: (options.story as 'auto' | 'one' | 'split' | undefined) ?? 'auto',
    ...(asOf ? { asOf } : {}),
    gather: { givenForAll: given, allowPrivateAddresses: options.private === true },
    onProgress: progress.tell,
  });
  progress.end();
  if (!quiet) tellProblems(problems);
  if (dossiers.length === 0) {
    process.stderr.write('stemma: nothing could be read.\n');
    return 1;
  }
  writeOut(renderDossiers(dossiers, options), options.out);
  if (options['say-where'] && typeof options.out === 'string')
    process.stdout.write(`The dossier lies at ${resolve(options.out)}\nOpen it in a browser.\n`);
  return 0;
}
