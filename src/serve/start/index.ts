/** From a data folder to a running server, and back. */
export { type MonitorOptions, startMonitor } from './start-monitor.ts';
export type { Running } from './start-server.ts';
