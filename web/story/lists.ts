import { chip, chips, empty, filters, type Html, html, pager, table, time, unfold, words } from '../ui/index.ts';
import { splitForm } from './correct.ts';
import type { FigureView, GroupingView, ListView, NameView, ProblemView, ReportLineView, StoryFrame } from './view.ts';

export function figuresBody(view: ListView<FigureView>): Html {
  const rows = view.items.map(
    (one) =>
      html`<tr id="${one.id}" data-item><td class="num nowrap"><b>${one.value}</b></td><td dir="auto">${one.of}${one.asOf && html`<small class="under">${one.asOf}</small>`}</td><td>${chips(one.sigla, 6)}</td></tr>`,
  );
  return html`${view.total === 0 ? empty(words.story.noFigures) : table(words.story.figures, [words.story.figure, words.story.of, words.story.toldBy], rows)}${pager(view.pager)}`;
}

export function peopleBody(view: ListView<NameView>): Html {
  const rows = view.items.map(
    (one) =>
      html`<tr id="${one.id}" data-item><td dir="auto"><a class="plain" href="${one.search}"><b>${one.name}</b></a><small class="under">${one.type}</small></td><td data-label="${words.story.office}" class="${one.roles ? '' : 'none'}" dir="auto">${one.roles}</td><td data-label="${words.story.alsoWritten}" class="${one.variants.length > 0 ? '' : 'none'}" dir="auto">${one.variants.map(
        (variant, at) =>
          html`${at > 0 && ', '}${variant.slip ? html`<del><span class="hide">${words.story.slip} </span>${variant.text}</del>` : variant.text}`,
      )}</td><td data-label="${words.story.mentions}" class="num">${one.mentions}</td></tr>`,
  );
  return html`${view.filters && filters(words.story.people, view.filters)}${view.items.length === 0 ? empty(words.story.noPeople) : unfold(rows, { open: view.open, what: words.story.rows.people, all: view.all, wrap: (some) => table(words.story.people, [words.story.nameOf, words.story.office, words.story.alsoWritten, words.story.mentions], some, 'stack') })}${pager(view.pager)}`;
}

/** The reports, each with its siglum, outlet and time. */
export function reportsBody(view: ListView<ReportLineView>, frame: StoryFrame, extent: 'part' | 'whole'): Html {
  return html`${view.filters && filters(words.story.reports, view.filters)}${unfold(view.items.map(reportLine), { open: view.open, what: words.story.rows.reports, all: view.all, wrap: (some) => html`<ul class="reports">${some}</ul>` })}${pager(view.pager)}${extent === 'whole' && view.total > 1 && splitForm(view.items, frame)}`;
}

export function reportLine(one: ReportLineView): Html {
  return html`<li data-item>${chip(one.siglum)}<div><a class="title" href="${one.href}" dir="auto" lang="${one.language}">${one.title}</a><small class="under"><bdi>${one.outlet}</bdi>${one.when && html` · ${time(one.when)}`}${one.about && html` · ${one.about}`}</small></div></li>`;
}

/** Why each report is in this story. */
export function groupingBody(view: ListView<GroupingView>): Html {
  return html`<p class="empty">${words.story.groupingNote}</p><ul class="reports">${view.items.map(
    (one) =>
      html`<li>${chip(one.report.siglum)}<div><span dir="auto">${one.report.outlet}</span> <span class="quiet">${words.story.nearestTo}</span> ${chip(one.with.siglum)} <span dir="auto">${one.with.outlet}</span><ul class="reasons">${one.reasons.map((reason) => html`<li>${reason}</li>`)}</ul></div></li>`,
  )}</ul>${pager(view.pager)}`;
}

export function problemsBody(view: ListView<ProblemView>): Html {
  const rows = view.items.map(
    (one) => html`<li><span></span><div><b dir="auto">${one.location}</b><small class="under">${one.message}</small></div></li>`,
  );
  return html`${unfold(rows, { open: view.open, what: words.story.rows.problems, all: view.all, wrap: (some) => html`<ul class="reports">${some}</ul>` })}${pager(view.pager)}`;
}
