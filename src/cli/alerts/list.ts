import { given, resend } from '../../serve/desk/index.ts';
import { tryLock } from '../../serve/folder/index.ts';
import type { Call } from '../commands.ts';
import { readCount } from '../moments.ts';
import { fullIds } from '../short-ids.ts';
import { remark, say, sayJson } from '../terminal.ts';
import { withStore } from '../with-store.ts';
import { tellAlerts } from './tell.ts';

/** `stemma alerts list`. */
export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const unread = call.options.unread === true ? true : undefined;
    const undelivered = call.options.undelivered === true ? true : undefined;
    const page = await store.alerts.page({ limit: 20, ...given({ unread, undelivered, limit: readCount(call.options.limit, 'limit') }) });
    if (call.options.json) sayJson(page.items);
    else await tellAlerts(store, page.items);
    if (page.items.length === 0)
      remark(undelivered ? 'Every message was delivered, or still waits.' : unread ? 'No unread alert.' : 'No alert yet.');
    else if (page.next !== undefined && !call.options.json) remark('There are more: --limit N');
    return 0;
  });
}

/** `stemma alerts resend ID…|all`. */
export async function sendAgain(call: Call): Promise<number> {
  return withStore(call, async (store, folder) => {
    const ids = call.args.includes('all') ? ('all' as const) : await fullIds(store, 'alert', call.args);
    const alerts = await resend(store, ids, new Date());
    if (alerts === 0) {
      remark('Every message was delivered, or still waits.');
      return 0;
    }
    const lock = tryLock(folder);
    lock?.release();
    say(
      `${alerts === 1 ? 'One alert is' : `${alerts} alerts are`} sent again ${lock ? 'when Stemma serves from this folder, or at: stemma sources poll' : 'within a quarter of a minute'}.`,
    );
    return 0;
  });
}

/** `stemma alerts read ID…|all`. */
export async function markRead(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const ids = call.args.includes('all') ? ('all' as const) : await fullIds(store, 'alert', call.args);
    await store.alerts.markRead(ids, new Date().toISOString());
    say(`${await store.alerts.unread()} unread alerts are left.`);
    return 0;
  });
}
