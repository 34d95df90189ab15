import { banner, button, choose, empty, field, filters, type Html, html, nothing, pager, words } from '../ui/index.ts';
import { doneLine, grade, gradesExplained, health, healthTimes, lookForm } from './parts.ts';
import type { SourceRowView, SourcesView } from './view.ts';

const w = words.sources;

/** The watched sources, how they do, and work on many at once. */
export function sourcesPage(view: SourcesView): Html {
  return html`<div class="listing"><header class="head"><h1>${w.title}</h1><p class="meta">${view.about}</p>${doneLine(view.done)}${view.error && banner({ kind: 'warn', title: view.error })}</header>
<section class="adding card" aria-labelledby="add-h"><h2 id="add-h">${w.add}</h2>${lookForm('')}<p class="end"><a href="/sources/catalogue">${w.catalogueText(view.publishers)}</a> · <a href="#lists">${w.lists}</a></p></section>
${filtering(view)}${view.none ? none(view) : rows(view)}${pager(view.pager)}
${gradesExplained()}${lists()}</div>`;
}

function filtering(view: SourcesView): Html {
  if (view.none === 'none') return nothing;
  const { find } = view;
  return html`<div class="narrowing">${filters(w.filterState, view.states)}${filters(w.filterTag, view.tags)}<form class="within" action="/sources" role="search" aria-label="${w.find}"><label><span class="hide">${w.find}</span><input type="search" name="q" value="${find.value}" placeholder="${w.find}" dir="auto"></label>${Object.entries(
    find.along,
  ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${button(w.findGo)}</form></div>`;
}

function none({ none: why }: SourcesView): Html {
  return why === 'filtered' ? empty(w.noneFiltered) : html`<div class="nothing"><h2>${w.none}</h2><p>${w.noneText}</p></div>`;
}

function rows(view: SourcesView): Html {
  return html`<form method="post" action="/sources/bulk" class="bulk"><input type="hidden" name="back" value="${view.here}">
<ul class="sources" data-tick>${view.rows.map(row)}</ul>${bulk(view)}</form>`;
}

function row(one: SourceRowView): Html {
  return html`<li data-item id="${one.id}"><label class="tick"><input type="checkbox" name="ids" value="${one.id}"><span class="hide">${w.tick(one.name)}</span></label>
<div class="called"><h3><a class="title" href="${one.href}" dir="auto">${one.name}</a> ${grade(one.grade)}</h3><p class="meta">${one.about}</p>${tags(one.tags)}</div>
<div class="does">${health(one.health)}</div>${healthTimes(one.health)}<p class="count num">${one.reports}</p></li>`;
}

function tags(list: readonly string[]): Html {
  if (list.length === 0) return nothing;
  return html`<ul class="tags" aria-label="${w.tags}">${list.map((tag) => html`<li><a href="/sources?tag=${encodeURIComponent(tag)}" dir="auto">${tag}</a></li>`)}</ul>`;
}

function bulk(view: SourcesView): Html {
  const act = (value: string, name: string): Html => html`<button class="button" name="act" value="${value}">${name}</button>`;
  return html`<fieldset class="with"><legend>${w.bulk}</legend>${act('pause', w.pause)}${act('resume', w.resume)}
<span class="pair">${choose(w.grade, { name: 'grade', value: '', choices: view.grades })}${act('grade', w.setGrade)}</span>
<span class="pair">${field(w.tag, { name: 'tag' })}${act('tag', w.addTag)}${act('untag', w.dropTag)}</span>${act('remove', w.remove)}</fieldset>`;
}

function lists(): Html {
  return html`<section id="lists" aria-labelledby="lists-h"><h2 id="lists-h">${w.lists}</h2><div class="two"><form method="post" action="/sources/import.opml" enctype="multipart/form-data"><label class="field"><span>${w.import}</span><input type="file" name="file" accept=".opml,.xml,text/x-opml,text/xml" required><small>${w.importHint}</small></label>${button(w.importGo)}</form>
<div><h3>${w.export}</h3><p class="more"><a href="/api/sources.opml">${w.exportLink}</a></p></div></div></section>`;
}
