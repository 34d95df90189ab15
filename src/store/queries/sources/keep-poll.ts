import type { Poll, WatchedSource } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { applyLearned } from './apply-learned.ts';
import { pausedHealth } from './patch-source.ts';
import { writeLog } from './source-log.ts';
import { writeMemory } from './source-memory.ts';
import { findSource, writeSource } from './source-rows.ts';

/** Memory, health, address and log. A source that was removed while it was polled stays removed. */
export function keepPoll(db: Database, poll: Poll): WatchedSource | undefined {
  const found = findSource(db, poll.source);
  if (!found) return undefined;
  const before = found.source;
  // A poll knows nothing of what the hub does in the meantime.
  const { push: _, ...polled } = poll.health;
  const told = { ...polled, ...(before.health.push && { push: before.health.push }) };
  // The analyst may have paused it while it was polled.
  const health = before.paused ? pausedHealth(told) : told;
  const source: WatchedSource = {
    ...applyLearned(before, poll),
    health,
    location: poll.moved ?? before.location,
  };
  writeSource(db, found.num, source);
  writeMemory(db, found.num, poll.memory);
  writeLog(db, poll.log);
  return source;
}
