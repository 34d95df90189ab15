import type { Alert, AlertRule } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { makeAlert } from './judge.ts';
import { type Looking, lookInto } from './lookup.ts';
import { matchRule } from './match.ts';

/**
 * What a rule would have told since a time: it is held against the changes that are kept, and nothing is kept or sent.
 * @param since ISO 8601
 * @returns alerts as they would have been, oldest first
 */
export async function testRule(store: Looking & Pick<Store, 'changes'>, rule: AlertRule, since: string): Promise<readonly Alert[]> {
  const lookup = lookInto(store);
  const alerts: Alert[] = [];
  let after: string | undefined;
  do {
    const page = await store.changes.page({ since, limit: 200, ...(after === undefined ? {} : { after }) });
    for (const change of page.items) {
      const matched = await matchRule(rule, change, lookup);
      if (matched) alerts.push(await makeAlert(rule, matched, lookup, new Date(change.at)));
    }
    after = page.next;
  } while (after !== undefined);
  return alerts.reverse();
}
