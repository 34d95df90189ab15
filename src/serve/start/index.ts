/** From a data folder to a running server, and back. */
export { CannotStart } from './cannot-start.ts';
export { dataFolder, prepareFolder } from './data-folder.ts';
export { type Running, type ServeEffects, type ServeOptions, startServer, type Watching } from './start-server.ts';
