/** Serving: HTTP over a data folder. In: a folder, a host, a port. Out: a running server; an app for tests. */
export { makeApp } from './app.ts';
export type { Candidate, Discovery, ServeContext, Work } from './context.ts';
export {
  CannotStart,
  dataFolder,
  prepareFolder,
  type Running,
  type ServeEffects,
  type ServeOptions,
  startServer,
  type Watching,
} from './start/index.ts';
