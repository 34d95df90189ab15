import { kept, make } from './dom.client.ts';
import { words } from './words.client.ts';

/** A look within this time of the one before is the same visit. */
const sameVisitMs = 20 * 60_000;

/** Remembers when a story was looked at; on the next visit a link beside the tools shows what changed since. Nothing is put above the text. */
export function rememberVisit(): void {
  const { story, now } = document.body.dataset;
  if (!story || !now || new URLSearchParams(location.search).has('asOf')) return;
  const loaded = kept.get(`loaded.${story}`);
  const before = kept.get(`visit.${story}`);
  if (loaded && Date.parse(now) - Date.parse(loaded) > sameVisitMs) kept.set(`visit.${story}`, loaded);
  kept.set(`loaded.${story}`, now);
  const since = loaded && Date.parse(now) - Date.parse(loaded) > sameVisitMs ? loaded : before;
  const tools = document.querySelector('.tools');
  if (!since || !tools || new URLSearchParams(location.search).has('since')) return;
  tools.append(make('a', { href: `?since=${encodeURIComponent(since)}` }, words.sinceVisit));
}
