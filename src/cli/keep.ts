import type { Problem } from '../model/index.ts';
import { keepReports } from '../serve/work/index.ts';
import type { Call } from './commands.ts';
import { dateOf } from './moments.ts';
import { textOf } from './options.ts';
import { tellProblems } from './output.ts';
import { say, sayJson } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `stemma keep FILE|URL|DIR…`: exit code 1 where nothing could be read. */
export async function run(call: Call): Promise<number> {
  const published = dateOf(textOf(call, 'published'), 'published');
  const source = textOf(call, 'source');
  const given = { ...(published ? { published, publishedBasis: 'given' as const } : {}), ...(source ? { source } : {}) };
  return withStore(call, async (store, folder) => {
    const { reports, problems, grouped } = await keepReports(store, call.args, {
      folder,
      gather: { givenForAll: given, allowPrivateAddresses: call.options.private === true },
    });
    if (call.options.json) sayJson({ reports, problems, grouped });
    else {
      const count = (kept: 'new' | 'revised' | 'same'): number => reports.filter((one) => one.kept === kept).length;
      say(`${count('new')} new, ${count('revised')} changed, ${count('same')} there already.`);
      if (reports.length > 0)
        say(grouped ? 'They are in their stories: stemma stories' : 'The Stemma that serves from this folder puts them into stories.');
    }
    if (!call.options.quiet) tellProblems(problems satisfies readonly Problem[]);
    return reports.length > 0 ? 0 : 1;
  });
}
