import { kept, make } from './dom.client.ts';
import { words } from './words.client.ts';

interface LiveEvent {
  readonly id: number;
  readonly kind: string;
  readonly story?: string;
  readonly report?: string;
}

/** Announces what happens, and never moves the text: a line at the foot of the window with a link that loads the page again. */
export function listenToEvents(): void {
  const place = document.querySelector<HTMLElement>('.live');
  const last = document.body.dataset.lastEvent;
  if (!place || last === undefined || !('EventSource' in window)) return;
  const story = document.body.dataset.story;
  const reports = new Set<string>();
  const stories = new Set<string>();
  let changes = 0;
  let alerts = 0;

  const announce = (): void => {
    const parts = [
      // A list of stories is told of stories; of reports only until they are in one.
      (story || stories.size === 0) && reports.size > 0 && words.newReports(reports.size),
      story && reports.size === 0 && changes > 0 && words.changed(changes),
      !story && stories.size > 0 && words.elsewhere(stories.size),
      alerts > 0 && words.newAlerts(alerts),
    ].filter((part): part is string => typeof part === 'string');
    if (parts.length === 0) return;
    const onlyAlerts = alerts > 0 && parts.length === 1;
    const dismiss = make('button', { type: 'button', 'aria-label': words.dismiss }, '×');
    dismiss.addEventListener('click', () => place.replaceChildren());
    place.replaceChildren(
      make('div', {}, parts.join(', '), make('a', { href: onlyAlerts ? '/alerts' : whereTo(story) }, words.show), dismiss),
    );
  };

  const take = (event: LiveEvent): void => {
    if (event.kind === 'alert') alerts++;
    else if (story && event.story !== story) return;
    else if (event.kind === 'report') reports.add(event.report ?? String(event.id));
    else if (event.kind === 'change') changes++;
    else if (event.kind === 'story') {
      changes++;
      stories.add(event.story ?? String(event.id));
    } else return;
    announce();
  };

  let source: EventSource | undefined;
  let seen = last;
  const open = (): void => {
    if (source) return;
    source = new EventSource(`/api/events?after=${encodeURIComponent(seen)}`);
    for (const kind of ['story', 'report', 'alert', 'change'])
      source.addEventListener(kind, (event) => {
        seen = event.lastEventId || seen;
        try {
          take(JSON.parse(event.data) as LiveEvent);
        } catch {
          // A line that is not ours.
        }
      });
  };
  const close = (): void => {
    source?.close();
    source = undefined;
  };
  // A page that nobody looks at holds no line open.
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  window.addEventListener('pagehide', close);
  if (!document.hidden) open();
}

/** A page that shows stories is loaded anew; from another one leads to their list. */
function whereTo(story: string | undefined): string {
  return story || location.pathname === '/' ? again(story) : '/';
}

/** This page anew; of a story, with what changed since it was last looked at on top. */
function again(story: string | undefined): string {
  const url = new URL(location.href);
  url.hash = '';
  const since = story && kept.get(`loaded.${story}`);
  if (since && !url.searchParams.has('since')) url.searchParams.set('since', since);
  return url.pathname + url.search;
}
