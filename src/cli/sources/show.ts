import type { SourcePush } from '../../model/index.ts';
import { given } from '../../serve/desk/index.ts';
import type { Call } from '../commands.ts';
import { readCount } from '../moments.ts';
import { fullId } from '../short-ids.ts';
import { ink, inkState, say, sayJson, shortTime } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** What its hub does, in words. */
function pushInWords(push: SourcePush | undefined): string | undefined {
  if (!push) return undefined;
  const last = push.lastPushed ? `, last ${shortTime(push.lastPushed)}` : '';
  if (push.state === 'active') return `by ${push.hub} until ${shortTime(push.until)}${last}${push.reason ? `; ${push.reason}` : ''}`;
  return push.state === 'asked'
    ? `not yet: ${push.hub} was asked${push.reason ? `; ${push.reason}` : ''}`
    : `not by ${push.hub}: ${push.reason ?? ''}`;
}

/** `stemma sources show ID`. */
export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const id = await fullId(store, 'source', call.args[0] as string);
    const source = await store.sources.get(id);
    const log = await store.sources.log(id, { limit: 10, ...given({ limit: readCount(call.options.limit, 'limit') }) });
    if (!source) return 1;
    if (call.options.json) {
      sayJson({ ...source, log: log.items });
      return 0;
    }
    const { health } = source;
    const line = (name: string, value: string | undefined): void => {
      if (value) say(`  ${name.padEnd(13)}${value}`);
    };
    say(ink.bold(source.name));
    line('id', source.id);
    line('watched', `${source.location} (${source.form})`);
    line('given as', source.given === source.location ? undefined : source.given);
    line('kind', [source.kind, source.country, source.language, source.family].filter(Boolean).join(' · '));
    line('grade', source.reliability ?? 'not set');
    line('tags', source.tags.join(', '));
    line('state', `${inkState(source.paused ? 'paused' : health.state)}${health.reason ? `: ${health.reason}` : ''}`);
    line('what to do', health.advice);
    line(
      'looked at',
      `${shortTime(health.lastPolled)}, last new report ${shortTime(health.lastNew)}, next look ${shortTime(health.nextPoll)}`,
    );
    line('pushed', pushInWords(health.push));
    line('reports', String((await store.sources.counts()).get(id) ?? 0));
    for (const entry of log.items)
      say(`  ${shortTime(entry.at)}  ${entry.level.padEnd(7)}  ${entry.message}${entry.location ? ` (${entry.location})` : ''}`);
    return 0;
  });
}
