/** Every line of the API that answers in JSON, as values. */
import type { Endpoint } from '../http/index.ts';
import { alerts } from './alerts.ts';
import { corrections } from './corrections.ts';
import { health } from './health.ts';
import { notes } from './notes.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { stories } from './stories.ts';

export const endpoints: readonly Endpoint[] = [
  ...health,
  ...stories,
  ...corrections,
  ...reports,
  ...sources,
  ...alerts,
  ...search,
  ...notes,
];
