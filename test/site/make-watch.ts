import { type GatherEffects, nodeEffects, type PollOptions, pollSource, startPolling } from '../../src/1-gather/index.ts';
import type { Poll, SourceForm, SourceMemory, WatchedSource } from '../../src/model/index.ts';

export interface Watch {
  /** Polls once and keeps what has to be kept, as the store does. */
  poll(step?: { readonly laterMinutes?: number; readonly options?: PollOptions }): Promise<Poll>;
  readonly source: WatchedSource;
  readonly memory: SourceMemory | undefined;
  now(): string;
}

/** A source that is watched without a store, by a clock that only moves when told to. Loopback is allowed and there is no gap between requests. */
export function makeWatch(
  location: string,
  start: { readonly form: SourceForm; readonly now: string; readonly source?: Partial<WatchedSource>; readonly options?: PollOptions },
): Watch {
  let nowMs = Date.parse(start.now);
  let memory: SourceMemory | undefined;
  let source: WatchedSource = {
    id: 'source-1',
    location,
    given: location,
    form: start.form,
    name: 'The Courier',
    kind: 'outlet',
    tags: [],
    paused: false,
    addedAt: start.now,
    health: { state: 'new', failures: 0 },
    ...start.source,
  };
  const effects: GatherEffects = { ...nodeEffects, now: () => nowMs, random: () => 0.5 };
  const given: PollOptions = { allowPrivateAddresses: true, gapMs: 0, ...start.options };
  const options: PollOptions = { manners: startPolling(given, effects), ...given };
  return {
    get source() {
      return source;
    },
    get memory() {
      return memory;
    },
    now: () => new Date(nowMs).toISOString(),
    async poll({ laterMinutes = 0, options: more = {} } = {}) {
      nowMs += laterMinutes * 60_000;
      const poll = await pollSource(source, memory, { ...options, ...more }, effects);
      // What is kept must be plain JSON.
      memory = JSON.parse(JSON.stringify(poll.memory)) as SourceMemory;
      source = { ...source, health: poll.health, ...(poll.moved && { location: poll.moved }) };
      return poll;
    },
  };
}
