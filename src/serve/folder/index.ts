/** The folder in which everything is kept: where it lies, and who serves from it. */
export { CannotStart } from './cannot-start.ts';
export { dataFolder, prepareFolder } from './data-folder.ts';
export { lockFolder, tryLock, whoServes } from './lock.ts';
