import type { Poll, WatchedSource } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { pausedHealth } from './patch-source.ts';
import { writeLog } from './source-log.ts';
import { writeMemory } from './source-memory.ts';
import { findSource, writeSource } from './source-rows.ts';

/** Memory, health, address and log. A source that was removed while it was polled stays removed. */
export function keepPoll(db: Database, poll: Poll): WatchedSource | undefined {
  const found = findSource(db, poll.source);
  if (!found) return undefined;
  const before = found.source;
  // The analyst may have paused it while it was polled.
  const health = before.paused ? pausedHealth(poll.health) : poll.health;
  const { name, language, family } = poll.learned ?? {};
  const source: WatchedSource = {
    ...before,
    health,
    location: poll.moved ?? before.location,
    name: name !== undefined && isNameless(before) ? name : before.name,
    ...(before.language === undefined && language !== undefined && { language }),
    ...(before.family === undefined && family !== undefined && { family }),
  };
  writeSource(db, found.num, source);
  writeMemory(db, found.num, poll.memory);
  writeLog(db, poll.log);
  return source;
}

/** Nobody gave it a name: it is called by its address. */
function isNameless(source: WatchedSource): boolean {
  const name = source.name.trim();
  if (name === '' || name === source.given || name === source.location) return true;
  const host = URL.canParse(source.location) ? new URL(source.location).hostname : '';
  return name === host || name === host.replace(/^www\./, '');
}
