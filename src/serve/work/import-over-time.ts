import { gather, isProblem } from '../../1-gather/index.ts';
import type { Problem, Published } from '../../model/index.ts';
import { importFiles, makeDossierMemory, makeGroupingMemory, regroup, startReading, updateStories } from '../../pipeline/index.ts';
import type { Store } from '../../store/index.ts';

/**
 * Takes files as if they had come one by one at the times when they were published: the story has a past to look at.
 * Those without a date come with the last.
 * @param after called when the stories stand as they stood at a moment, ISO 8601
 * @returns what could not be read
 */
export async function importOverTime(
  store: Store,
  files: readonly string[],
  after: (at: string) => Promise<unknown> = async () => {},
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const reading = startReading({ threads: 0 });
  const moments = new Map<string, string[]>();
  for await (const one of gather(files)) {
    if (isProblem(one)) problems.push(one);
    else {
      const { report } = (await reading.read(one, undefined)).reading;
      const at = momentOf(report?.published);
      moments.set(at, [...(moments.get(at) ?? []), one.location]);
    }
  }
  const [grouping, dossiers] = [makeGroupingMemory(), makeDossierMemory()];
  for (const [at, locations] of inOrder(moments)) {
    const clock = { now: () => at };
    problems.push(...(await importFiles(store, locations, { reading }, clock)).problems);
    await regroup(store, { memory: grouping }, clock);
    await updateStories(store, { memory: dossiers, pauses: 'ignore' }, clock);
    await after(at);
  }
  return problems;
}

/** When it was there to be seen: a day alone counts as its noon, so that it is not there before the speech that it reports. */
function momentOf(published: Published | undefined): string {
  if (!published) return '';
  const { value } = published;
  return new Date(value.includes('T') ? value : `${value.padEnd(10, '-01').slice(0, 10)}T12:00:00Z`).toISOString();
}

/** The moments, earliest first, each with what came then; what has no date comes with the last. */
function inOrder(moments: ReadonlyMap<string, readonly string[]>): readonly (readonly [string, readonly string[]])[] {
  const dated = [...moments].filter(([at]) => at !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  const undated = moments.get('') ?? [];
  const [last, lastFiles] = dated.at(-1) ?? [new Date(0).toISOString(), []];
  return undated.length === 0 ? dated : [...dated.slice(0, -1), [last, [...lastFiles, ...undated]]];
}
