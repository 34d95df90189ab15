/** Serving: HTTP over a data folder. In: a folder, a host, a port. Out: a running server; an app for tests. */
export { makeApp } from './app.ts';
export type { ServeContext, Work } from './context.ts';
export { type MonitorOptions, type Running, startMonitor } from './start/index.ts';
