import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Floors } from './floors.ts';
import type { StoredResult } from './stored-result.ts';

const stages = ['whole', 'gather', 'read', 'annotate', 'group', 'trace', 'collate', 'brief'];

/** Results of the last run of each set, so that one stage can be run alone. */
export function loadResults(folder: string): StoredResult[] {
  const path = join(folder, 'results.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as StoredResult[]) : [];
}

export function saveResults(folder: string, results: readonly StoredResult[]): void {
  const sorted = [...results].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || (a.set < b.set ? -1 : 1));
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(sorted, null, 1)}\n`);
}

/** docs/evaluation.md: the scores beside those of other programs on the same items, then the notes in eval/notes.md. */
export function writeReport(results: readonly StoredResult[], floors: Floors, folder: string): string {
  const tables = stages.flatMap((stage) => {
    const ofStage = results.filter((result) => result.stage === stage).sort((a, b) => (a.set < b.set ? -1 : 1));
    return ofStage.length ? [`## ${stage}\n\n${ofStage.map((result) => table(result, floors)).join('\n\n')}`] : [];
  });
  const notes = join(folder, 'notes.md');
  return `# Evaluation

Written by \`npm run eval -- --peers --write\`, ${new Date().toISOString().slice(0, 10)}. Scores are of this version on the development data, which is not
part of the project; \`eval/\` says where it looks for it. Other programs were run on the same items in the same run. A floor is what a change
may not fall below.

${tables.join('\n\n')}

${existsSync(notes) ? readFileSync(notes, 'utf8') : ''}`;
}

/** The whole program on several stories: a row a metric, a column a story; kept-back stories are marked. */
function storyTable(result: StoredResult): string {
  const split = result.scores.map((score) => ({
    score,
    story: score.metric.slice(0, score.metric.indexOf(' ')),
    path: score.metric.slice(score.metric.indexOf(' ') + 1),
  }));
  const stories = [...new Set(split.map(({ story }) => story))];
  const paths = [...new Set(split.map(({ path }) => path))];
  const rows = paths.map((path) => {
    const cells = stories.map((story) => split.find((one) => one.story === story && one.path === path)?.score.value.toFixed(2) ?? '–');
    const any = split.find((one) => one.path === path)?.score;
    return `| ${path}${any?.better === 'down' ? ' (less is better)' : ''} | ${any?.target ?? ''} | ${cells.join(' | ')} |`;
  });
  return `**${result.set}**, ${result.items} stories. Metric: ${result.metricSource}. Floors for each cell: eval/floors.json.

| metric | to reach | ${stories.map((story) => (story === keptBack ? `${story} (kept back)` : story)).join(' | ')} |
|---|---|${stories.map(() => '---|').join('')}
${rows.join('\n')}`;
}

const keptBack = 'takeover';

function table(result: StoredResult, floors: Floors): string {
  if (result.set === 'stories') return storyTable(result);
  const rows = result.scores.map((score) => {
    const peers = Object.entries(score.peers ?? {})
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join(', ');
    const floor = floors[result.set]?.[score.metric];
    return `| ${score.metric}${score.better === 'down' ? ' (less is better)' : ''} | ${score.value.toFixed(3)} | ${score.target ?? ''} | ${floor ?? ''} | ${peers} |`;
  });
  return `**${result.set}**, ${result.items} items. Metric: ${result.metricSource}.

| metric | Stemma | to reach | floor | others |
|---|---|---|---|---|
${rows.join('\n')}`;
}
