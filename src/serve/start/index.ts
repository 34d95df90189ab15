/** From a data folder to a running server, and back. */
export { startMonitor } from './start-monitor.ts';
