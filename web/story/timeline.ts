import { chips, empty, evidence, type Html, html, nothing, pager, rest, time, unfold, words } from '../ui/index.ts';
import type { EventView, TimelineView } from './view.ts';

/** Dated events in the order of their time; what is still to come stands apart. The mark shows how finely the text dates it. */
export function timelineBody(view: TimelineView): Html {
  if (view.total === 0) return empty(words.story.noTimeline);
  return html`${happened(view)}${pager(view.pager)}${planned(view)}`;
}

/** The latest stand, the earlier ones are folded above them. */
function happened({ items, open = items.length }: TimelineView): Html {
  const earlier = items.length > open + 1 ? items.slice(0, -open) : [];
  return html`${earlier.length > 0 && rest(words.earlier(earlier.length, words.story.rows.events), list(events(earlier)))}${list(events(items.slice(earlier.length)))}`;
}

function planned(view: TimelineView): Html {
  if (view.planned.length === 0) return nothing;
  return html`<h3 class="apart">${words.story.planned}</h3>${unfold(events(view.planned), { open: view.openPlanned, what: words.story.rows.planned, all: view.all, wrap: list })}`;
}

const list = (rows: readonly Html[]): Html => (rows.length > 0 ? html`<ol class="tl">${rows}</ol>` : nothing);

/** What is dated like the event before it does not show that again; it is still read out. */
function events(all: readonly EventView[]): readonly Html[] {
  return all.map((one, at) => event(one, dating(one) === dating(all[at - 1]) ? 'hide' : 'when'));
}

function dating(one: EventView | undefined): string {
  return one ? [one.when.words, one.status, one.precision].join(' ') : '';
}

function event(one: EventView, head: 'when' | 'hide'): Html {
  const status = one.status === 'happened' ? '' : words.story.eventStatus[one.status];
  return html`<li class="${one.status} ${one.precision}" id="${one.id}" data-item><span class="${head}">${time(one.when)}${status && html` · ${status}`}</span><p class="said" dir="auto">${one.text}</p><div class="acts">${chips(one.sigla, 6)}${evidence(one.evidence, { label: words.story.dating(one.evidence.total), also: html`<p>${one.basis}</p>` })}</div></li>`;
}
