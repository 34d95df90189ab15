import { compareDossiers, findChanges } from '../7-brief/compare/index.ts';
import type { Dossier } from '../model/index.ts';
import type { Call } from './commands.ts';
import { loadDossiers, writeOut } from './output.ts';

/** `stemma diff OLD.json NEW.json`: what changed, in words. */
export async function run({ args, options }: Call): Promise<number> {
  const [older, newer] = [loadDossiers(args[0] as string), loadDossiers(args[1] as string)];
  const rows = newer.map((dossier) => {
    const before = older.find((one) => one.story.id === dossier.story.id) ?? mostAlike(older, dossier);
    return {
      story: dossier.story.title,
      changes: before ? compareDossiers(before, dossier) : findChanges(undefined, dossier, { at: dossier.asOf }),
    };
  });
  if (options.format === 'json') {
    writeOut(`${JSON.stringify(rows, null, 2)}\n`, options.out);
    return 0;
  }
  const width = Math.max(0, ...rows.flatMap(({ changes }) => changes.map(({ kind }) => kind.length)));
  const pages = rows.map(
    ({ story, changes }) =>
      `${story}\n${changes.length ? changes.map((change) => `  ${change.kind.padEnd(width)} ${change.text}`).join('\n') : '  nothing changed'}\n`,
  );
  writeOut(pages.join('\n'), options.out);
  return 0;
}

/** The older dossier that has most reports of the newer one: by location or, read from another folder, by text. */
function mostAlike(older: readonly Dossier[], newer: Dossier): Dossier | undefined {
  const known = new Set(newer.reports.flatMap(({ location, text }) => [location, text]));
  const shared = ({ reports }: Dossier): number => reports.filter(({ location, text }) => known.has(location) || known.has(text)).length;
  return [...older].filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a))[0];
}
