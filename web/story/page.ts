import { banner, button, choose, type Html, html, nothing, post, spark, words } from '../ui/index.ts';
import { sectionBody } from './sections.ts';
import { sideCards } from './side.ts';
import type { ExportView, SectionId, StoryFrame, StoryView } from './view.ts';

/** The order in which the sections are read. */
export const sectionOrder: readonly SectionId[] = [
  'brief',
  'changes',
  'accounts',
  'quotations',
  'discrepancies',
  'positions',
  'tone',
  'proposals',
  'timeline',
  'places',
  'statements',
  'figures',
  'people',
  'reports',
  'grouping',
  'corrections',
  'problems',
];

/** Sections that have room on the page of the story itself; the others are reached from the contents. */
const onStory: ReadonlySet<SectionId> = new Set(sectionOrder.filter((id) => id !== 'tone' && id !== 'grouping' && id !== 'figures'));
/** Shown although there is nothing in them: that nothing was found is told. */
const always: ReadonlySet<SectionId> = new Set(['brief', 'changes', 'discrepancies', 'corrections']);

/** The page of a story: what is established, what is disputed, where it comes from, and everything else in part. */
export function storyPage(view: StoryView): Html {
  const { frame } = view;
  const shown = sectionOrder.filter(
    (id) => onStory.has(id) && (always.has(id) || (frame.contents.find((one) => one.id === id)?.count ?? 0) > 0),
  );
  // Who has been here before reads first what is new.
  const ordered: readonly SectionId[] = view.changes.since ? ['changes', ...shown.filter((id) => id !== 'changes')] : shown;
  return html`<div class="story">${contents(frame)}
<div class="head"><h1 dir="auto">${frame.title}</h1>${meta(frame)}${banners(frame)}</div>
<aside class="side" aria-label="${words.story.beside}">${sideCards(view)}</aside>
<div class="body">${ordered.map((id) => sectionBody(view, id, 'part'))}</div></div>`;
}

/** One section of a story, whole. */
export function storySectionPage(view: StoryView, id: SectionId): Html {
  const { frame } = view;
  return html`<div class="story one">${contents(frame)}
<div class="head"><p class="crumb"><a href="${frame.href}" dir="auto">${frame.title}</a></p>${banners(frame)}</div>
<div class="body">${sectionBody(view, id, 'whole')}</div></div>`;
}

function contents(frame: StoryFrame): Html {
  return html`<nav class="toc" aria-label="${words.story.contents}"><ul>${frame.contents.map(
    (one) =>
      html`<li><a href="${one.href}"${one.here && html` aria-current="page"`}>${one.name} <span class="num">${one.count}</span></a></li>`,
  )}</ul></nav>`;
}

function meta(frame: StoryFrame): Html {
  const [reports = '', accounts = '', ...rest] = frame.summary;
  return html`<div class="meta"><b>${reports}</b> · <b>${accounts}</b>${rest.map((part) => ` · ${part}`)}${frame.partial && html` · <a href="${frame.partial.href}">${frame.partial.words}</a>`}${frame.arrivals && !frame.past && html` ${spark(frame.arrivals)}`}</div>
<div class="tools">${asOf(frame)}${!frame.past && post(`${frame.base}/correct`, { kind: frame.pinned ? 'unpin' : 'pin' }, button(frame.pinned ? words.correct.unpin : words.correct.pin, 'slight'), 'bare')}<a href="/alerts/rules/new?story=${encodeURIComponent(frame.id)}">${words.story.alert}</a><a href="/notes?story=${encodeURIComponent(frame.id)}">${words.story.notes}</a><details class="act"><summary>${words.story.take}</summary>${exportsOf(frame)}</details></div>`;
}

function exportsOf({ exports }: StoryFrame): Html {
  const item = (one: ExportView, before?: string): Html =>
    html`<li><a href="${one.href}">${before && html`<span class="hide">${before}: </span>`}${one.name}</a></li>`;
  return html`<div class="exports"><b>${words.story.documents}</b><ul>${exports.documents.map((one) => item(one))}<li>${words.story.print}</li></ul><b>${words.story.csv}</b><ul>${exports.tables.map((one) => item(one, words.story.csv))}</ul></div>`;
}

/** The story as it stood: a choice of moments, a slider where script runs. */
function asOf(frame: StoryFrame): Html {
  if (frame.stops.length < 2) return nothing;
  const choices = [
    ...frame.stops.map((stop) => ({ value: stop.iso, name: stop.words })),
    { value: '', name: words.story.asOfNow },
  ].reverse();
  return html`<form class="line asof" action="" method="get">${choose(words.story.asOf, { name: 'asOf', value: frame.past?.iso ?? '', choices })}${button(words.story.show)}</form>`;
}

function banners(frame: StoryFrame): Html {
  return html`${
    frame.past &&
    banner({
      kind: 'warn',
      title: words.story.past(frame.past.words),
      text: words.story.pastText,
      action: html`<a href="${frame.base}">${words.story.toNow}</a>`,
    })
  }${frame.stale && !frame.past && banner({ kind: 'plain', title: words.story.stale(frame.pending), text: words.story.staleText })}`;
}
