import type { SourceHealth, WatchedSource } from '../../model/index.ts';
import type { Look, Trouble } from './look.ts';
import { type Rhythm, silentTooLong } from './rhythm.ts';
import { DEAD_AFTER_404, DEAD_AFTER_FAILURES, DEAD_AFTER_MS } from './settings.ts';

type State = Pick<SourceHealth, 'state' | 'reason' | 'advice'>;

/** The health of a source after a look at it. What is wrong is told at once, with what to do. */
export function judgeHealth(source: WatchedSource, look: Look, rhythm: Rhythm, failures: number, nowMs: number): SourceHealth {
  const at = new Date(nowMs).toISOString();
  const before = source.health;
  // Pages that are kept from us are no success, though the listing answered.
  const lastSucceeded = look.failure || look.closed ? before.lastSucceeded : at;
  const lastNew = look.captures.length ? at : before.lastNew;
  return {
    ...(look.failure ? failing(look.failure, failures, before, source, nowMs) : succeeding(source, look, rhythm, nowMs)),
    lastPolled: at,
    ...(lastSucceeded && { lastSucceeded }),
    ...(lastNew && { lastNew }),
    failures: look.closed ? before.failures + 1 : failures,
  };
}

function failing(trouble: Trouble, failures: number, before: SourceHealth, source: WatchedSource, nowMs: number): State {
  const { reason, advice } = trouble;
  if (trouble.status === 410) return { state: 'dead', reason, advice };
  const since = nowMs - Date.parse(before.lastSucceeded ?? source.addedAt);
  const givenUp = (trouble.status === 404 && failures >= DEAD_AFTER_404) || (failures >= DEAD_AFTER_FAILURES && since >= DEAD_AFTER_MS);
  if (!givenUp) return { state: 'failing', reason, advice };
  return {
    state: 'dead',
    reason: `${reason} It was tried ${failures} times in a row and is given up.`,
    advice: `${advice} Once that is mended, take it up again.`,
  };
}

function succeeding(source: WatchedSource, look: Look, rhythm: Rhythm, nowMs: number): State {
  if (look.empty) return { state: 'empty', reason: look.empty.reason, advice: look.empty.advice };
  if (look.closed) return { state: 'failing', reason: look.closed.reason, advice: look.closed.advice };
  const listed = source.form === 'feed' || source.form === 'site' || source.form === 'sitemap';
  const silentMs = listed ? silentTooLong(rhythm, nowMs) : undefined;
  if (silentMs === undefined) return { state: 'well' };
  const habit = rhythm.gapMs === undefined ? '' : `; by its habit there is something new every ${inTime(rhythm.gapMs)}`;
  return {
    state: 'stale',
    reason: `It answers, but has brought nothing new for ${inTime(silentMs)}${habit}.`,
    advice: 'Look on the site whether it still publishes there, or has a new feed; otherwise pause it.',
  };
}

/** "3 days", "5 hours", "20 minutes". */
function inTime(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const [count, unit] =
    minutes < 90 ? [minutes, 'minute'] : minutes < 36 * 60 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
