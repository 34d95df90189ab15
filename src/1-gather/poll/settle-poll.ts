import type { Poll, SourceHealth, SourceLogLine, SourceMemory, WatchedSource } from '../../model/index.ts';
import type { GatherEffects } from '../effects.ts';
import { judgeHealth } from './judge-health.ts';
import type { Look, Note } from './look.ts';
import type { PollSetting } from './options.ts';
import { backOff, chooseInterval, jitter, measureRhythm, type Rhythm } from './rhythm.ts';
import { FIRST_INTERVAL_MS, LINES_OF_A_KIND } from './settings.ts';

/** Makes the Poll of what a look found: health, memory, when to come again, and the log. */
export function settlePoll(
  source: WatchedSource,
  memory: SourceMemory | undefined,
  look: Look,
  setting: PollSetting,
  effects: GatherEffects,
): Poll {
  const nowMs = effects.now();
  const at = iso(nowMs);
  const failures = look.failure ? Math.min(source.health.failures, memory?.failures ?? 0) + 1 : 0;
  const rhythm = measureRhythm(look.items, nowMs);
  const health = judgeHealth(source, look, rhythm, failures, nowMs);
  const intervalMs = chooseInterval(rhythm, {
    minMs: setting.minIntervalMs,
    maxMs: setting.maxIntervalMs,
    wishedMs: look.memory?.updateEveryMs ?? memory?.updateEveryMs,
    nowMs,
  });
  const gone = health.state === 'dead';
  return {
    source: source.id,
    at,
    outcome: gone ? 'gone' : look.failure ? 'failed' : look.captures.length || look.deleted.length ? 'changed' : 'unchanged',
    captures: look.captures,
    deleted: look.deleted,
    memory: { ...remember(memory, look, rhythm, nowMs), failures, intervalMs: Math.round(intervalMs) },
    health: { ...health, ...(!gone && { nextPoll: iso(nextPoll(look, failures, intervalMs, nowMs, effects)) }) },
    log: [...tellHealth(source.health, health, look), ...shorten(look.notes)].map((note) => ({ at, source: source.id, ...note })),
    ...(look.moved && { moved: look.moved }),
    ...(look.learned && { learned: look.learned }),
    more: look.more && !look.failure,
  };
}

function nextPoll(look: Look, failures: number, intervalMs: number, nowMs: number, effects: GatherEffects): number {
  const asked = look.notBeforeMs ?? 0;
  if (look.failure) return Math.max(nowMs + backOff(failures, effects.random()), asked);
  if (look.more) return Math.max(nowMs, asked);
  const waiting = look.items.some((item) => item.pending);
  if (waiting && asked > nowMs) return asked;
  if (waiting) return nowMs + jitter(Math.min(intervalMs, FIRST_INTERVAL_MS), effects.random());
  return Math.max(nowMs + jitter(intervalMs, effects.random()), asked, look.freshUntilMs ?? 0);
}

function remember(memory: SourceMemory | undefined, look: Look, rhythm: Rhythm, nowMs: number): SourceMemory {
  const { notBefore, etag, lastModified, hub, topic, thorough, ...before } = memory ?? { failures: 0, items: [] };
  // A new answer without validators takes the old ones away: the server must not be asked with them.
  const validators = look.memory?.bodyHash ? {} : { ...(etag && { etag }), ...(lastModified && { lastModified }) };
  // A listing that was read anew says itself whether it has a hub.
  const isReadAnew = look.memory?.bodyHash !== undefined && look.memory.bodyHash !== memory?.bodyHash;
  const known = isReadAnew ? {} : { ...(hub && { hub }), ...(topic && { topic }) };
  return {
    ...before,
    ...validators,
    ...known,
    ...look.memory,
    items: look.items,
    ...(rhythm.newestMs !== undefined && { newestItem: iso(rhythm.newestMs) }),
    ...(look.notBeforeMs !== undefined && look.notBeforeMs > nowMs && { notBefore: iso(look.notBeforeMs) }),
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** The state is told when it changes, and a failure every time. */
function tellHealth(before: SourceHealth, now: SourceHealth, look: Look): Note[] {
  const message = [now.reason, now.advice].filter(Boolean).join(' ');
  if (look.failure) return [{ level: 'error', message }];
  if (now.state === 'well') return before.failures > 0 ? [{ level: 'info', message: 'It answers again.' }] : [];
  return message && before.state !== now.state ? [{ level: 'warning', message }] : [];
}

/** The same said of many pages is said of the first ones, and the rest are counted. */
function shorten(notes: readonly Note[]): readonly Omit<SourceLogLine, 'at' | 'source'>[] {
  const seen = new Map<string, number>();
  const kept: Note[] = [];
  for (const note of notes) {
    const count = (seen.get(note.message) ?? 0) + 1;
    seen.set(note.message, count);
    if (count <= LINES_OF_A_KIND) kept.push(note);
  }
  for (const [message, count] of seen) {
    const level = notes.find((note) => note.message === message)?.level ?? 'info';
    if (count > LINES_OF_A_KIND) kept.push({ level, message: `${count - LINES_OF_A_KIND} more pages: ${message}` });
  }
  return kept;
}
