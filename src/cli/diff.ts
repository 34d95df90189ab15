import { compareDossiers } from '../7-brief/compare/index.ts';
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
      changes: before
        ? compareDossiers(before, dossier)
        : [{ kind: 'reports' as const, text: `A new story with ${dossier.reports.length} reports.` }],
    };
  });
  if (options.format === 'json') {
    writeOut(`${JSON.stringify(rows, null, 2)}\n`, options.out);
    return 0;
  }
  const pages = rows.map(
    ({ story, changes }) =>
      `${story}\n${changes.length ? changes.map((change) => `  ${change.kind.padEnd(12)} ${change.text}`).join('\n') : '  nothing changed'}\n`,
  );
  writeOut(pages.join('\n'), options.out);
  return 0;
}

/** The older dossier that has most reports of the newer one. */
function mostAlike(older: readonly Dossier[], newer: Dossier): Dossier | undefined {
  const locations = new Set(newer.reports.map((report) => report.location));
  const shared = (dossier: Dossier): number => dossier.reports.filter((report) => locations.has(report.location)).length;
  return [...older].filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a))[0];
}
