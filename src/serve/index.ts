/** Serving: HTTP over a data folder. In: a folder, a host, a port. Out: a running server. */
export { startMonitor } from './start/index.ts';
