/** The API: every line that answers in JSON, as values; what answers otherwise, as functions that mount it. */
import type { Endpoint } from '../http/index.ts';
import { alerts } from './alerts.ts';
import { corrections } from './corrections.ts';
import { health } from './health.ts';
import { notes } from './notes.ts';
import { publishers } from './publishers.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { stories } from './stories.ts';

export { mountAlertFeed } from './alert-feed.ts';
export { mountEvents } from './events.ts';
export { mountExports } from './exports.ts';
export { mountOpml } from './opml.ts';
export { mountWebSub } from './websub.ts';

export const endpoints: readonly Endpoint[] = [
  ...health,
  ...stories,
  ...corrections,
  ...reports,
  ...sources,
  ...publishers,
  ...alerts,
  ...search,
  ...notes,
];
