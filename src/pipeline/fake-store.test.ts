import type { Correction, Dossier, Id, Report, StoryCard, StoryEvent } from '../model/index.ts';
import type { KeptReport, Regrouping, Store } from '../store/index.ts';

/** A store in memory with what the stages over time ask for, for tests that need nothing else of it. */
export function makeFakeStore(): Store & { readonly partition: () => string[]; readonly events: { readonly told: StoryEvent[] } } {
  const reports = new Map<Id, KeptReport & { deletedAt?: string }>();
  const ungrouped = new Set<Id>();
  const stories = new Map<Id, Regrouping['stories'][number]>();
  const log: { at: string; story: Id; reports: readonly Id[] }[] = [];
  const told: StoryEvent[] = [];
  const dossiers = new Map<Id, { dossier: Dossier; card: StoryCard; version: string }>();
  const stale = new Map<Id, string>();
  const corrections: Correction[] = [];
  const values = new Map<string, string>();
  const storyOf = (id: Id): Id | undefined => [...stories.values()].find((one) => one.reports.includes(id))?.id;
  const store = {
    sources: { get: async () => undefined },
    reports: {
      keep: async (list: readonly KeptReport[]) =>
        list.map((one) => {
          const old = reports.get(one.report.id);
          if (old?.hash === one.hash) return 'same' as const;
          reports.set(one.report.id, one);
          ungrouped.add(one.report.id);
          return old ? ('revised' as const) : ('new' as const);
        }),
      get: async (id: Id) => {
        const kept = reports.get(id);
        return (
          kept && {
            report: kept.report,
            firstSeen: kept.seenAt,
            lastSeen: kept.seenAt,
            revisions: [{ at: kept.seenAt, text: kept.report.text, silent: false }],
          }
        );
      },
      annotated: async (ids: readonly Id[]) => ids.flatMap((id) => reports.get(id) ?? []),
      ungrouped: async (limit: number) => [...ungrouped].slice(0, limit),
      near: async (signature: readonly number[], days: { from: number; to: number }, limit: number) =>
        [...reports.values()]
          .filter(({ day }) => day >= days.from && day <= days.to)
          .map((one) => ({ id: one.report.id, shared: one.signature.filter((term) => signature.includes(term)).length }))
          .filter(({ shared }) => shared > 0)
          .sort((a, b) => b.shared - a.shared)
          .slice(0, limit),
      signatures: async (ids: readonly Id[]) => new Map(ids.flatMap((id) => (reports.has(id) ? [[id, reports.get(id)] as const] : []))),
    },
    stories: {
      regroup: async (regrouping: Regrouping) => {
        for (const one of regrouping.stories) {
          stories.set(one.id, one);
          log.push({ at: regrouping.at, story: one.id, reports: one.reports });
          stale.set(one.id, regrouping.at);
        }
        for (const id of regrouping.grouped) {
          ungrouped.delete(id);
          const story = storyOf(id);
          if (story) stale.set(story, regrouping.at);
        }
        told.push(...regrouping.events);
      },
      storiesOf: async (ids: readonly Id[]) => new Map(ids.flatMap((id) => (storyOf(id) ? [[id, storyOf(id)] as const] : []))),
      members: async (id: Id) => stories.get(id),
      membersAsOf: async (id: Id, time: string) => log.findLast((one) => one.story === id && one.at <= time)?.reports ?? [],
      stale: async () =>
        [...stale]
          .filter(([id]) => stories.get(id)?.reports.length)
          .map(([id, since]) => ({ id, since, reports: stories.get(id)?.reports.length ?? 0 })),
      putDossier: async ({ dossier, card, changes, version }: Parameters<Store['stories']['putDossier']>[0]) => {
        dossiers.set(dossier.story.id, { dossier, card, version });
        stale.delete(dossier.story.id);
        return changes;
      },
      dossier: async (id: Id) => dossiers.get(id)?.dossier,
      card: async (id: Id) => dossiers.get(id)?.card,
      history: async () => ({ items: [] }),
      resolve: async (id: Id) => id,
    },
    corrections: {
      add: async (one: Correction) => void corrections.push(one),
      undo: async (id: Id, at: string) => {
        const index = corrections.findIndex((one) => one.id === id);
        corrections[index] = { ...(corrections[index] as Correction), undoneAt: at };
        return true;
      },
      get: async (id: Id) => corrections.find((one) => one.id === id),
      inForce: async () => corrections.filter((one) => !one.undoneAt),
    },
    upkeep: { value: async (key: string) => values.get(key), setValue: async (key: string, value: string) => void values.set(key, value) },
    events: { told },
    partition: () =>
      [...stories.values()]
        .filter((one) => one.reports.length > 0)
        .map((one) => [...one.reports].sort().join('+'))
        .sort(),
  };
  return store as never;
}

export type { Report };
