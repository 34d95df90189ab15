/** Serving: HTTP over a store. In: a store and what other folders do for it. Out: an app, a running server. */
export { makeApp } from './app.ts';
export type { Candidate, Discovery, ServeContext, Work } from './context.ts';
