import type { EventView, TimelineView } from '../../../../web/story/index.ts';
import { count } from '../../../7-brief/edition/index.ts';
import type { TimelineEvent } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { evidenceOf, reportSigla } from './evidence.ts';
import { type Asked, allOf, cut, openOf } from './paging.ts';
import { part, standing } from './settings.ts';
import { period } from './times.ts';

/** Events in the order of their time; what is still to come stands apart. */
export function timelineView(edition: Edition, asked: Asked): TimelineView {
  const all = edition.dossier.timeline;
  const toCome = (event: TimelineEvent): boolean => event.status === 'planned' || event.status === 'conditional';
  const past = all.filter((event) => !toCome(event));
  const planned = all.filter(toCome);
  // On the page of the story the latest ones stand, in their order: the oldest are background.
  const latest = edition.extent === 'part' ? past.slice(-part.events) : past;
  const { items, pager } = cut(edition, latest, 'timeline', asked, part.events);
  const shownPlanned = edition.extent === 'part' ? planned.slice(0, part.events) : planned;
  return {
    items: items.map((event) => eventView(edition, event)),
    planned: asked.page > 1 ? [] : shownPlanned.map((event) => eventView(edition, event)),
    total: all.length,
    note: count(all.length, 'dated event'),
    ...allOf(edition, 'timeline', items.length + shownPlanned.length, all.length),
    ...openOf(edition, standing.events),
    ...(edition.extent === 'part' ? { openPlanned: standing.planned } : {}),
    ...(pager ? { pager } : {}),
  };
}

const spans = new Set(['part-of-week', 'week', 'month']);

function eventView(edition: Edition, event: TimelineEvent): EventView {
  const { precision } = event.date;
  return {
    id: event.id,
    when: period(event.date) ?? { iso: '', words: 'undated' },
    status: event.status,
    precision: precision === 'time' || precision === 'day' ? 'day' : spans.has(precision) ? 'span' : 'vague',
    text: event.text,
    basis: event.basis,
    sigla: reportSigla(edition, event.members),
    evidence: evidenceOf(edition, event.members),
  };
}
