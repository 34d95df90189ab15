import type { Poll, SourceMemory, WatchedSource } from '../../model/index.ts';
import type { GatherEffects } from '../effects.ts';
import { nodeEffects } from '../node-effects.ts';
import type { Look } from './look.ts';
import { type PollOptions, settleOptions } from './options.ts';
import { lookIntoArchive } from './poll-archive.ts';
import { lookIntoFolder } from './poll-folder.ts';
import { lookAtListing } from './poll-listing.ts';
import { lookAtPage } from './poll-page.ts';
import { settlePoll } from './settle-poll.ts';

/**
 * One look at a source. All state is in the memory that goes in and comes out; keeping the poll keeps everything.
 * @param memory what the last poll gave; undefined at the first look
 * @returns what came, bounded by `maxCaptures` (`more` where pages wait), the new memory, the health with reason and advice, the log.
 *   Never throws for what the world does: that is the source's health
 */
export async function pollSource(
  source: WatchedSource,
  memory: SourceMemory | undefined,
  options: PollOptions = {},
  effects: GatherEffects = nodeEffects,
): Promise<Poll> {
  const setting = settleOptions(options, effects);
  const at = new Date(effects.now()).toISOString();
  if (source.paused) return unasked(source, memory, at, 'paused');
  if (memory?.notBefore && memory.notBefore > at) return unasked(source, memory, at, source.health.state);
  const found = await look();
  // Stopped from outside: nothing is learned of the source, and what had come already comes again.
  if (found.failure?.kind === 'stopped') return unasked(source, memory, at, source.health.state);
  return settlePoll(source, memory, found, setting, effects);

  function look(): Promise<Look> {
    if (source.form === 'folder') return lookIntoFolder(source, memory, setting, effects);
    if (source.form === 'archive') return lookIntoArchive(source, memory, setting, effects);
    return source.form === 'page' ? lookAtPage(source, memory, setting) : lookAtListing(source, memory, setting);
  }
}

/** Nothing was asked: it is paused, or its server asked to be left alone until a time. */
function unasked(source: WatchedSource, memory: SourceMemory | undefined, at: string, state: WatchedSource['health']['state']): Poll {
  const { reason, advice, ...before } = source.health;
  const why = state === 'paused' ? { reason: 'It was paused.', advice: 'Resume it to have it watched again.' } : { reason, advice };
  return {
    source: source.id,
    at,
    outcome: 'unchanged',
    captures: [],
    deleted: [],
    memory: memory ?? { failures: 0, items: [] },
    health: {
      ...before,
      state,
      ...(why.reason && { reason: why.reason }),
      ...(why.advice && { advice: why.advice }),
      ...(state !== 'paused' && memory?.notBefore && { nextPoll: memory.notBefore }),
    },
    log: [],
    more: false,
  };
}
