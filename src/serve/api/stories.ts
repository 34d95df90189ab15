import { z } from '@hono/zod-openapi';
import { type Dossier, type Id, SourceKind, StoryEvent } from '../../model/index.ts';
import type { ServeContext } from '../context.ts';
import { countPending, forgetStory } from '../desk/index.ts';
import { given } from '../given.ts';
import { endpoint, flag, moment, ProblemError, pageOf, pageQuery } from '../http/index.ts';
import { named } from './named.ts';

const group = 'Stories';

const list = endpoint({
  method: 'get',
  path: '/api/stories',
  group,
  about: 'Stories, those that changed last first',
  query: z.object({
    ...pageQuery,
    q: z.string().optional().describe('Words of the title or of names of its places, people and bodies'),
    language: z.string().optional().describe('BCP 47'),
    kind: SourceKind.optional().describe('A kind of its sources'),
    tag: z.string().optional().describe('A tag of one of its sources'),
    place: z.string().optional().describe('Name of a place'),
    order: z.enum(['changed', 'reported']).optional().describe('changed (default): by newest change; reported: by last report'),
    least: z.coerce.number({ error: 'takes a whole number' }).int().min(1).optional().describe('Least number of reports'),
    pinned: flag.describe('Only pinned ones'),
  }),
  answer: pageOf(named.StoryCard),
  run: async ({ query: { q, ...filters } }, { store }) => store.stories.page({ ...given(filters), ...(q?.trim() ? { words: q } : {}) }),
});

const dossier = endpoint({
  method: 'get',
  path: '/api/stories/{id}',
  group,
  about: 'The dossier of a story; 301 to the story that an ended one went into',
  query: z.object({ asOf: moment.optional().describe('As it stood then, ISO 8601') }),
  answer: named.Dossier,
  run: async ({ path, query, http }, context) => {
    const moved = await whereItWent(path.id as Id, context);
    if (moved) return http.redirect(`/api/stories/${moved}${new URL(http.req.url).search}`, 301);
    const found = await findDossier({ id: path.id as Id, asOf: query.asOf }, context);
    const pending = query.asOf ? 0 : await countPending(context.store, found);
    return pending > 0 ? { ...found, pending } : found;
  },
});

const card = endpoint({
  method: 'get',
  path: '/api/stories/{id}/card',
  group,
  about: 'A story in brief, as it stands in a list',
  answer: named.StoryCard,
  run: async ({ path, http }, context) => {
    const moved = await whereItWent(path.id as Id, context);
    if (moved) return http.redirect(`/api/stories/${moved}/card`, 301);
    const found = await context.store.stories.card(path.id as Id);
    if (!found) throw notYet(path.id as Id);
    return found;
  },
});

const history = endpoint({
  method: 'get',
  path: '/api/stories/{id}/history',
  group,
  about: 'Why a story is as it is: growth, splits and merges',
  query: z.object(pageQuery),
  answer: pageOf(StoryEvent),
  run: async ({ path, query }, { store }) => store.stories.history(path.id as Id, given(query)),
});

const changes = endpoint({
  method: 'get',
  path: '/api/stories/{id}/changes',
  group,
  about: 'What changed in a story, newest first',
  query: z.object({ ...pageQuery, since: moment.optional().describe('ISO 8601'), until: moment.optional().describe('ISO 8601') }),
  answer: pageOf(named.Change),
  run: async ({ path, query }, { store }) =>
    store.changes.page({ ...given(query), story: (await store.stories.resolve(path.id as Id)) ?? (path.id as Id) }),
});

const difference = endpoint({
  method: 'get',
  path: '/api/stories/{id}/difference',
  group,
  about: 'How a story is different now from how it stood at a time, the most important first; what changed back is not told',
  query: z.object({ since: moment.describe('ISO 8601') }),
  answer: z.object({ items: z.array(named.Change).readonly() }).readonly(),
  run: async ({ path, query }, { work }) => {
    const items = await work.changesSince(path.id as Id, new Date(query.since).toISOString());
    if (!items) throw new ProblemError('not-found', `There is no story ${path.id}. The stories stand at /api/stories.`);
    return { items };
  },
});

const removal = endpoint({
  method: 'delete',
  path: '/api/stories/{id}',
  group,
  about: 'Remove a story with all its reports',
  run: async ({ path, http }, context) => {
    if (!(await forgetStory(context.store, path.id as Id, context)))
      throw new ProblemError('not-found', `There is no story ${path.id}. The stories stand at /api/stories.`);
    return http.body(null, 204);
  },
});

/** The stories: endpoints. */
export const stories = [list, dossier, card, history, changes, difference, removal];

/**
 * The dossier of a living story, now or at a time.
 * @throws ProblemError where there is none
 */
export async function findDossier(
  { id, asOf }: { readonly id: Id; readonly asOf?: string | undefined },
  { store, work }: Pick<ServeContext, 'store' | 'work'>,
): Promise<Dossier> {
  const found = asOf ? await work.dossierAsOf(id, asOf) : await store.stories.dossier(id);
  if (found) return found;
  if (asOf) throw new ProblemError('not-found', `Story ${id} had no report at ${asOf}.`);
  throw notYet(id);
}

/** The story that an ended one went into; undefined where it lives. @throws ProblemError where there is no such story */
async function whereItWent(id: Id, { store }: Pick<ServeContext, 'store'>): Promise<Id | undefined> {
  const living = await livingStory(id, { store });
  return living === id ? undefined : living;
}

/** The story itself, or the one that it went into. @throws ProblemError where there is no such story */
export async function livingStory(id: Id, { store }: Pick<ServeContext, 'store'>): Promise<Id> {
  const living = await store.stories.resolve(id);
  if (living === undefined) throw new ProblemError('not-found', `There is no story ${id}. The stories stand at /api/stories.`);
  return living;
}

function notYet(id: Id): ProblemError {
  return new ProblemError('unavailable', `The dossier of story ${id} is not made yet. Ask again in a few seconds.`, {
    headers: { 'retry-after': '5' },
  });
}
