import { randomUUID } from 'node:crypto';
import type { Correction } from '../../model/index.ts';
import { correct, type Wish } from '../../serve/desk/index.ts';
import { settleStories } from '../../serve/work/index.ts';
import type { Store } from '../../store/index.ts';
import type { Call } from '../commands.ts';
import { readUser, textOf } from '../options.ts';
import { fullId, fullIds } from '../short-ids.ts';
import { say, sayJson } from '../terminal.ts';
import { withStore } from '../with-store.ts';

type Read = (store: Store, args: readonly string[]) => Promise<Omit<Wish, 'note' | 'by'>>;

/** How the words behind each command are meant. */
const readers: Readonly<Record<Correction['kind'], Read>> = {
  merge: async (store, args) => ({ kind: 'merge', stories: await fullIds(store, 'story', args), reports: [] }),
  split: (store, args) => storyAndReports(store, 'split', args),
  move: (store, args) => storyAndReports(store, 'move', args),
  pin: (store, args) => aboutStory(store, 'pin', args),
  unpin: (store, args) => aboutStory(store, 'unpin', args),
  rename: async (store, [story, ...words]) => ({ ...(await aboutStory(store, 'rename', [story])), value: words.join(' ') }),
  speaker: async (store, [story, subject, ...words]) => ({
    ...(await aboutStory(store, 'speaker', [story])),
    ...(subject ? { subject } : {}),
    value: words.join(' '),
  }),
  'not-a-discrepancy': async (store, [story, subject]) => ({
    ...(await aboutStory(store, 'not-a-discrepancy', [story])),
    ...(subject ? { subject } : {}),
  }),
};

/** `stemma correct merge|split|…`. */
export function correctAs(kind: Correction['kind']): (call: Call) => Promise<number> {
  return (call) =>
    withStore(call, async (store, folder) => {
      const note = textOf(call, 'note');
      const by = readUser(call);
      const wish: Wish = { ...(await readers[kind](store, call.args)), ...(note ? { note } : {}), ...(by ? { by } : {}) };
      const correction = await correct(store, wish, { work: { nudge: () => {} }, now: () => new Date(), newId: randomUUID });
      const done = await settleStories(store, folder);
      if (call.options.json) sayJson(correction);
      else
        say(
          `${kind}  ${correction.id}  ${done ? 'done' : 'the Stemma that serves from this folder carries it out'}. Take it back with: stemma correct undo ${correction.id.slice(0, 8)}`,
        );
      return 0;
    });
}

async function aboutStory(store: Store, kind: Correction['kind'], args: readonly (string | undefined)[]): Promise<Omit<Wish, 'note'>> {
  return { kind, stories: [await fullId(store, 'story', args[0] ?? '')], reports: [] };
}

async function storyAndReports(
  store: Store,
  kind: Correction['kind'],
  [story, ...reports]: readonly string[],
): Promise<Omit<Wish, 'note'>> {
  return { ...(await aboutStory(store, kind, [story])), reports: await fullIds(store, 'report', reports) };
}
