import type { Call } from './commands.ts';

/** Does the work; returns the exit code: 0 done, 1 nothing could be read or something does not hold, 2 wrong usage. */
type Run = (call: Call) => Promise<number>;
export type Load = () => Promise<Run>;

/** Commands are loaded when they are called: start-up time counts. */
export const loaders: Readonly<Record<string, Load>> = {
  serve: async () => (await import('./serve.ts')).run,
  'sources add': async () => (await import('./sources/add.ts')).run,
  'sources list': async () => (await import('./sources/list.ts')).run,
  'sources show': async () => (await import('./sources/show.ts')).run,
  'sources set': async () => (await import('./sources/change.ts')).set,
  'sources pause': async () => (await import('./sources/change.ts')).pause,
  'sources resume': async () => (await import('./sources/change.ts')).resume,
  'sources grade': async () => (await import('./sources/change.ts')).grade,
  'sources remove': async () => (await import('./sources/change.ts')).remove,
  'sources poll': async () => (await import('./sources/change.ts')).poll,
  'sources import': async () => (await import('./sources/opml.ts')).importFiles,
  'sources export': async () => (await import('./sources/opml.ts')).exportAll,
  keep: async () => (await import('./keep.ts')).run,
  stories: async () => (await import('./stories.ts')).run,
  story: async () => (await import('./story.ts')).run,
  search: async () => (await import('./search.ts')).run,
  'alerts list': async () => (await import('./alerts/list.ts')).run,
  'alerts read': async () => (await import('./alerts/list.ts')).markRead,
  'alerts rules': async () => (await import('./alerts/rules.ts')).list,
  'alerts add': async () => (await import('./alerts/add.ts')).run,
  'alerts test': async () => (await import('./alerts/test-rule.ts')).run,
  'alerts pause': async () => (await import('./alerts/rules.ts')).pause,
  'alerts resume': async () => (await import('./alerts/rules.ts')).resume,
  'alerts remove': async () => (await import('./alerts/rules.ts')).remove,
  forget: async () => (await import('./forget.ts')).run,
  backup: async () => (await import('./backup.ts')).run,
  restore: async () => (await import('./restore.ts')).run,
  doctor: async () => (await import('./doctor.ts')).run,
  password: async () => (await import('./password.ts')).run,
  read: async () => (await import('./read.ts')).run,
  verify: async () => (await import('./verify.ts')).run,
  diff: async () => (await import('./diff.ts')).run,
  schema: async () => (await import('./schema.ts')).run,
  completion: async () => (await import('./completion.ts')).run,
};
