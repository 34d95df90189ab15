import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { renderHtml, renderMarkdown, renderText } from '../7-brief/render/index.ts';
import type { Dossier } from '../model/index.ts';
import { makeDossiers } from '../pipeline/index.ts';
import type { Call } from './commands.ts';
import { tellProblems, writeOut } from './output.ts';
import { makeProgress } from './progress.ts';
import { UsageError } from './usage.ts';

/** `stemma read FILE|URL…`: the dossier of each story among the reports. */
export async function run({ args, options }: Call): Promise<number> {
  const quiet = options.quiet === true;
  const progress = makeProgress(quiet);
  const published = dateOption(options.published, 'published');
  const asOf = dateOption(options['as-of'], 'as-of');
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
  writeOut(render(dossiers, options), options.out);
  if (options['say-where'] && typeof options.out === 'string')
    process.stdout.write(`The dossier lies at ${resolve(options.out)}\nOpen it in a browser.\n`);
  return 0;
}

function dateOption(value: string | boolean | undefined, name: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new UsageError(`--${name} takes a date as 2025-11-27 or 2025-11-27T14:10Z; not "${value}".`);
  return value;
}

function render(dossiers: readonly Dossier[], options: Call['options']): string {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(dossiers, null, 1)}\n`;
    case 'markdown':
      return dossiers.map((dossier) => renderMarkdown(dossier)).join('\n---\n\n');
    case 'html':
      return renderHtml(dossiers, { fontCss: fontCss() });
    default: {
      const terminal = options.out === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
      const width = process.stdout.isTTY ? process.stdout.columns : undefined;
      return dossiers
        .map((dossier) => renderText(dossier, { colour: terminal, ...(width ? { width } : {}) }))
        .join(`\n${'─'.repeat(40)}\n`);
    }
  }
}

const fonts = [
  ['Newsreader Variable', '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2'],
  ['Inter Variable', '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
] as const;

/** The page's fonts as rules with the fonts inside, so that the file needs nothing else; none where they are not installed. */
function fontCss(): string {
  const require = createRequire(import.meta.url);
  return fonts
    .map(([family, file]) => {
      try {
        return `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(require.resolve(file)).toString('base64')}) format("woff2")}`;
      } catch {
        return '';
      }
    })
    .join('');
}
