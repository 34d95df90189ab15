import { chips, empty, evidence, type Html, html, pager, time, words } from '../ui/index.ts';
import type { EventView, TimelineView } from './view.ts';

/** Dated events in the order of their time; what is still to come stands apart. The mark shows how finely the text dates it. */
export function timelineBody(view: TimelineView): Html {
  if (view.total === 0) return empty(words.story.noTimeline);
  return html`${view.items.length > 0 && html`<ol class="tl">${view.items.map(event)}</ol>`}${pager(view.pager)}${view.planned.length > 0 && html`<h3 class="apart">${words.story.planned}</h3><ol class="tl">${view.planned.map(event)}</ol>`}`;
}

function event(one: EventView): Html {
  const status = one.status === 'happened' ? '' : words.story.eventStatus[one.status];
  return html`<li class="${one.status} ${one.precision}" id="${one.id}" data-item><span class="when">${time(one.when)}${status && html` · ${status}`}</span><p class="said" dir="auto">${one.text}</p><div class="acts">${chips(one.sigla, 6)}${evidence(one.evidence, { label: words.story.dating(one.evidence.total), also: html`<p>${one.basis}</p>` })}</div></li>`;
}
