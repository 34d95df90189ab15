import type { Id, SourceHealth, SourceMemory, SourcePatch, WatchedSource } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { readMemory, writeMemory } from './source-memory.ts';
import { findSource, writeSource } from './source-rows.ts';

/** What the analyst changes. A source that goes on after a pause, or has a new address, is polled at once as if it had never failed. */
export function patchSource(db: Database, id: Id, patch: SourcePatch): WatchedSource | undefined {
  const found = findSource(db, id);
  if (!found) return undefined;
  const moved = patch.location !== undefined && patch.location !== found.source.location;
  const resumed = patch.paused === false && (found.source.paused || found.source.health.state === 'dead');
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const patched = without({ ...found.source, ...given }, patch);
  const health = moved || resumed ? renewed(patched.health) : patched.health;
  const source: WatchedSource = { ...patched, health: patched.paused ? pausedHealth(health) : health };
  writeSource(db, found.num, source);
  if (moved || resumed) {
    const memory = readMemory(db, found.num);
    if (memory) writeMemory(db, found.num, moved ? withoutAnswers(memory) : withoutWaiting(memory));
  }
  return source;
}

/** Facts that may be unknown are taken away where the patch has them as undefined. */
function without(source: WatchedSource, patch: SourcePatch): WatchedSource {
  const gone = (['reliability', 'country', 'language', 'timeZone', 'family'] as const).filter(
    (key) => Object.hasOwn(patch, key) && patch[key] === undefined,
  );
  return Object.fromEntries(
    Object.entries(source).filter(([key]) => !(gone as readonly string[]).includes(key)),
  ) as unknown as WatchedSource;
}

/** The analyst asks for a poll at once; a dead source lives again, a paused one is polled this once. */
export function hastenSource(db: Database, id: Id, at: string, how?: 'thorough'): boolean {
  const found = findSource(db, id);
  if (!found) return false;
  const health = found.source.health.state === 'dead' ? renewed(found.source.health) : found.source.health;
  writeSource(db, found.num, { ...found.source, health: { ...health, nextPoll: at } }, { hastened: true });
  const memory = readMemory(db, found.num);
  if (memory && (memory.notBefore !== undefined || how))
    writeMemory(db, found.num, { ...(memory.notBefore === undefined ? memory : withoutWaiting(memory)), ...(how && { thorough: true }) });
  return true;
}

export function pausedHealth(health: SourceHealth): SourceHealth {
  return { ...health, state: 'paused', reason: 'It is paused.', advice: 'Let it go on when its reports are wanted again.' };
}

function renewed(health: SourceHealth): SourceHealth {
  const { nextPoll: _, reason: _reason, advice: _advice, ...rest } = health;
  return { ...rest, state: 'new', failures: 0 };
}

function withoutWaiting(memory: SourceMemory): SourceMemory {
  const { notBefore: _, ...rest } = memory;
  return { ...rest, failures: 0 };
}

/** At another address the validators of the old one say nothing. */
function withoutAnswers(memory: SourceMemory): SourceMemory {
  const { etag: _etag, lastModified: _modified, bodyHash: _hash, ...rest } = withoutWaiting(memory);
  return rest;
}
