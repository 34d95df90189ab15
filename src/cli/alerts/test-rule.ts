import { testRule } from '../../watch/index.ts';
import type { Call } from '../commands.ts';
import { readMoment } from '../moments.ts';
import { textOf } from '../options.ts';
import { fullId } from '../short-ids.ts';
import { remark, sayJson, shortTime } from '../terminal.ts';
import { withStore } from '../with-store.ts';
import { tellAlerts } from './tell.ts';

/** `stemma alerts test RULE --since 7d`. */
export async function run(call: Call): Promise<number> {
  const since = readMoment(textOf(call, 'since') ?? '7d', 'since');
  return withStore(call, async (store) => {
    const id = await fullId(store, 'rule', call.args[0] as string);
    const rule = (await store.alerts.rules()).find((one) => one.id === id);
    if (!rule) return 1;
    const alerts = await testRule(store, rule, since);
    if (call.options.json) sayJson(alerts);
    else {
      await tellAlerts(store, alerts);
      remark(`Since ${shortTime(since)} it would have told ${alerts.length === 1 ? 'one alert' : `${alerts.length} alerts`}.`);
    }
    return 0;
  });
}
