import type { SourceHealth } from '../../model/index.ts';
import { allPages, given } from '../../serve/desk/index.ts';
import { writeColumns } from '../columns.ts';
import type { Call } from '../commands.ts';
import { textOf } from '../options.ts';
import { remark, sayJson, shortTime, width } from '../terminal.ts';
import { withStore } from '../with-store.ts';

const columns = [
  { title: 'ID' },
  { title: 'STATE' },
  { title: 'GRADE' },
  { title: 'KIND' },
  { title: 'FORM' },
  { title: 'REPORTS', align: 'right' },
  { title: 'LAST NEW' },
  { title: 'NAME' },
  { title: 'WHAT IS WRONG', gives: true },
] as const;

/** `stemma sources list`. */
export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const wanted = given({ state: textOf(call, 'state') as SourceHealth['state'] | undefined, tag: textOf(call, 'tag') });
    const sources = await allPages((request) => store.sources.page({ ...request, ...wanted }));
    if (call.options.json) {
      sayJson(sources);
      return 0;
    }
    if (sources.length === 0) {
      remark(Object.keys(wanted).length > 0 ? 'No source is so.' : 'Nothing is watched yet. Begin with: stemma sources add https://…');
      return 0;
    }
    const counts = await store.sources.counts();
    const rows = sources.map((source) => [
      source.id,
      source.health.state,
      source.reliability ?? '-',
      source.kind,
      source.form,
      String(counts.get(source.id) ?? 0),
      shortTime(source.health.lastNew),
      source.name,
      source.health.reason ?? '',
    ]);
    process.stdout.write(writeColumns(columns, rows, width));
    return 0;
  });
}
