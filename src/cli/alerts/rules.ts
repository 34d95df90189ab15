import type { AlertRule } from '../../model/index.ts';
import { allPages, withoutSecret } from '../../serve/desk/index.ts';
import type { Store } from '../../store/index.ts';
import { sentenceOf } from '../../watch/index.ts';
import type { Call } from '../commands.ts';
import { wrap } from '../help.ts';
import { fullIds } from '../short-ids.ts';
import { ink, remark, say, sayJson, width } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** Columns where the output is no terminal. */
const LINE = 100;

/** `stemma alerts rules`. */
export async function list(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const rules = await store.alerts.rules();
    if (call.options.json) sayJson(rules.map(withoutSecret));
    else if (rules.length === 0) remark('There is no rule yet: stemma alerts add, or start "stemma serve" once for the first ones.');
    else {
      const sources = new Map((await allPages((request) => store.sources.page(request))).map((source) => [source.id, source.name]));
      for (const rule of rules) {
        say(`${rule.id}  ${ink.bold(rule.name)}`);
        for (const line of wrap(sentenceOf(rule, { source: (id) => sources.get(id) }), (width ?? LINE) - 2)) say(`  ${line}`);
      }
    }
    return 0;
  });
}

/** `stemma alerts pause RULE…` */
export const pause = (call: Call): Promise<number> => setPaused(call, 'paused');

/** `stemma alerts resume RULE…` */
export const resume = (call: Call): Promise<number> => setPaused(call, 'resumed');

/** `stemma alerts remove RULE…` */
export async function remove(call: Call): Promise<number> {
  return eachRule(call, async (store, rule) => {
    await store.alerts.removeRule(rule.id);
    say(`removed  ${rule.id}  ${rule.name}`);
  });
}

async function setPaused(call: Call, how: 'paused' | 'resumed'): Promise<number> {
  return eachRule(call, async (store, rule) => {
    await store.alerts.putRule({ ...rule, paused: how === 'paused' });
    say(`${how}  ${rule.id}  ${rule.name}`);
  });
}

async function eachRule(call: Call, act: (store: Store, rule: AlertRule) => Promise<void>): Promise<number> {
  return withStore(call, async (store) => {
    const ids = await fullIds(store, 'rule', call.args);
    for (const rule of await store.alerts.rules()) if (ids.includes(rule.id)) await act(store, rule);
    return 0;
  });
}
