import type { Store } from '../store/index.ts';
import { deliver, setFirstRules } from './alerts/index.ts';
import { makeBell } from './bell.ts';
import { startChores } from './chores.ts';
import type { WatchEffects } from './effects.ts';
import { tellMissedDates } from './missed-dates.ts';
import { startWriting } from './one-writer.ts';
import { tellOutages } from './outages.ts';
import { makePolls } from './polls.ts';
import type { WatchPorts } from './ports.ts';
import { askHubs } from './push/index.ts';
import { forgetRetention, nextRemoval, nightAfter, removeOld } from './retention.ts';
import { settings } from './settings.ts';
import { settle } from './settle.ts';
import { heedTrouble } from './trouble.ts';

export interface WatchOptions {
  readonly ports: WatchPorts;
  /** Where this installation is reached, for the links in messages: "http://localhost:3000". */
  readonly base?: string;
  /** Where hubs on the internet reach it: "https://desk.example.org"; without it none is asked to push. */
  readonly publicUrl?: string;
  /** Days for which reports are kept after they were last seen; absent: for ever. */
  readonly keepDays?: number;
  /** Sources polled at the same time. Default: `settings.parallelPolls`. */
  readonly parallelPolls?: number;
  /** Told why nothing can be kept when that begins, and undefined when it is over. */
  readonly troubled?: (reason: string | undefined) => void;
  /** Told after each look that ended well. */
  readonly looked?: () => void;
}

export interface Watching {
  /** Something changed in the store: look now. */
  readonly nudge: () => void;
  /** Ends within `settings.stopMs`: what is being written is finished, polls are abandoned and made again next time. */
  readonly stop: () => Promise<void>;
  /** When it has ended. */
  readonly done: Promise<void>;
}

/**
 * Watches: polls the sources that are due, keeps what they bring, brings the stories up to date, tells what changed. It goes on whatever
 * happens to one source, and can be left at any moment: another run goes on from what is kept.
 */
export function watch(store: Store, options: WatchOptions, effects: WatchEffects): Watching {
  const end = new AbortController();
  const { signal } = end;
  const bell = makeBell(effects.sleep);
  const writer = startWriting();
  const { askHub } = options.ports;
  const reachable = options.publicUrl !== undefined && askHub ? { publicUrl: options.publicUrl.replace(/\/+$/, '') } : undefined;
  const context = { store, ports: options.ports, effects, writer, signal, reachable };
  const now = (): number => effects.now().getTime();
  const problem = (what: string, error: unknown): void =>
    effects.tell({ type: 'problem', text: `${what}: ${error instanceof Error ? error.message : String(error)}` });
  const trouble = heedTrouble(store, now, (reason) => {
    options.troubled?.(reason);
    if (reason !== undefined) effects.tell({ type: 'problem', text: `Nothing can be kept, so nothing is gathered: ${reason}` });
    else effects.tell({ type: 'upkeep', text: 'What comes can be kept again: gathering goes on.' });
  });
  const chores = startChores((name, error) => {
    if (error !== undefined && !signal.aborted && !trouble.take(error)) problem(name, error);
    bell.ring();
  });

  /** When the stories are next brought up to date, and when at the latest. */
  let settleAt = now();
  let settleBy = settleAt + settings.settleLatestMs;
  let [datesAt, hubsAt, removeAt, isReplayed, isNudged] = [
    now(),
    now(),
    Number.POSITIVE_INFINITY,
    options.ports.replay === undefined,
    false,
  ];
  const polls = makePolls(context, chores, options.parallelPolls ?? settings.parallelPolls, () => {
    // What one burst of polls brings is brought into the stories at once.
    settleAt = Math.min(now() + settings.settleQuietMs, settleBy);
  });

  const bringUpToDate = async (): Promise<void> => {
    settleAt = now() + settings.tickMs;
    settleBy = now() + settings.settleLatestMs;
    const alerts = await settle(context);
    for (const { change, ruleName } of alerts) effects.tell({ type: 'event', text: `${ruleName}: ${change.text}` });
    chores.start('Delivering alerts', () => deliver(store, options.base, effects, signal));
  };

  const turn = async (): Promise<number> => {
    if (await trouble.lasts()) return settings.tickMs;
    const untilPoll = await polls.start();
    if (isNudged || now() >= settleAt) {
      isNudged = false;
      chores.start('Bringing the stories up to date', bringUpToDate);
    } else if (!isReplayed)
      chores.start('Replaying what an older version made', async () => {
        isReplayed = !(await writer.beside(async () => options.ports.replay?.(store)));
      });
    if (reachable && askHub && now() >= hubsAt && (await store.subscriptions.due(effects.now().toISOString(), 1)).length) {
      hubsAt = now() + settings.settleQuietMs;
      chores.start('Asking hubs', () => askHubs({ store, askHub, now: effects.now, signal }));
    }
    if (now() >= datesAt) {
      datesAt = now() + settings.datesEveryMs;
      chores.start('Looking for dates that passed', () => tellMissedDates(context));
    }
    if (options.keepDays !== undefined && now() >= removeAt) {
      const keepDays = options.keepDays;
      removeAt = nightAfter(effects.now());
      chores.start('Removing what is old', async () => {
        effects.tell({ type: 'upkeep', text: await writer.beside(() => removeOld(store, keepDays, effects.now())) });
      });
    }
    return Math.max(0, Math.min(untilPoll, settleAt - now(), settings.tickMs));
  };

  const run = async (): Promise<void> => {
    try {
      await writer.beside(async () => {
        await setFirstRules(store, effects.now().toISOString());
        if (options.keepDays === undefined) await forgetRetention(store);
        else removeAt = await nextRemoval(store, effects.now());
        if (!reachable) await store.subscriptions.clear();
        await tellOutages(store, effects.now().toISOString());
      });
    } catch (error) {
      if (!trouble.take(error)) problem('Starting to watch', error);
    }
    while (!signal.aborted) {
      let wait: number = settings.tickMs;
      try {
        wait = await turn();
        options.looked?.();
      } catch (error) {
        if (!trouble.take(error)) problem('Watching', error);
      }
      if (!signal.aborted) await bell.wait(wait);
    }
    await Promise.race([chores.idle().then(writer.idle), effects.sleep(settings.stopMs, new AbortController().signal)]);
    await options.ports.close?.();
  };

  const done = run();
  return {
    nudge: () => {
      isNudged = true;
      bell.ring();
    },
    stop: async () => {
      end.abort();
      bell.ring();
      await done;
    },
    done,
  };
}
