/** What a store promises, whatever stands behind it: one suite for all. In: how an empty store is opened. */
import { testChanges } from './changes.ts';
import { testDecisions } from './decisions.ts';
import type { OpenStore } from './fixtures.ts';
import { testReports } from './reports.ts';
import { testSearch } from './search.ts';
import { testSources } from './sources.ts';
import { testStories } from './stories.ts';
import { testSubscriptions } from './subscriptions.ts';
import { testUpkeep } from './upkeep.ts';

export { keptReport, pollOf, time, watchedSource } from './fixtures.ts';

export function testStore(open: OpenStore): void {
  testSources(open);
  testSubscriptions(open);
  testReports(open);
  testStories(open);
  testChanges(open);
  testDecisions(open);
  testSearch(open);
  testUpkeep(open);
}
