import { type CheckedCitation, type Verification, verifyDossier } from '../7-brief/verify/index.ts';
import type { Dossier, Report } from '../model/index.ts';
import type { Call } from './commands.ts';
import { loadDossiers, tellProblems, writeOut } from './output.ts';

/** `stemma verify DOSSIER.json [FILE…]`: every citation against the texts again. */
export async function run({ args, options }: Call): Promise<number> {
  const [file, ...files] = args;
  const dossiers = loadDossiers(file as string);
  const texts = files.length ? await readTexts(files, options.quiet === true) : [];
  const results = dossiers.map((dossier) => ({ dossier, verification: verifyDossier(dossier, texts) }));
  const text =
    options.format === 'json'
      ? `${JSON.stringify(
          results.map(({ dossier, verification }) => ({ story: dossier.story.id, ...verification })),
          null,
          2,
        )}\n`
      : results.map(inWords).join('\n');
  writeOut(text, options.out);
  return results.every(({ verification }) => verification.counts.holds === verification.citations.length) ? 0 : 1;
}

async function readTexts(files: readonly string[], quiet: boolean): Promise<readonly Report[]> {
  const { makeDossiers } = await import('../pipeline/index.ts');
  const { dossiers, problems } = await makeDossiers(files, { story: 'one' });
  if (!quiet) tellProblems(problems.filter((problem) => problem.fatal));
  return dossiers.flatMap((dossier) => dossier.reports);
}

function inWords({ dossier, verification }: { dossier: Dossier; verification: Verification }): string {
  const { counts, citations, unchecked } = verification;
  const bad = citations.filter((citation) => citation.finding !== 'holds');
  const locations = new Map(dossier.reports.map((report) => [report.id, report.location]));
  const line = (citation: CheckedCitation): string =>
    `  ${citation.finding.padEnd(14)} ${citation.path}\n                 “${citation.span.text}” cited from ${locations.get(citation.span.report) ?? citation.span.report}\n                 ${citation.note}`;
  return [
    dossier.story.title,
    `  ${citations.length} citations: ${counts.holds} hold, ${counts['text-changed']} text changed, ${counts.misattributed} misattributed, ${counts.invented} invented`,
    ...unchecked.map((location) => `  no text given for ${location}: held against the dossier’s own copy`),
    ...bad.map(line),
    '',
  ].join('\n');
}
