import { banner, button, choose, empty, field, type Html, html, joined, post, section, time, words } from '../ui/index.ts';
import { doneLine, grade, gradesExplained, health } from './parts.ts';
import type { RemoveView, SourceEditView, SourceView } from './view.ts';

const w = words.sources;

/** A source: how it does, what happened, what it brought, and what is known of it. */
export function sourcePage(view: SourceView): Html {
  return html`<div class="listing one"><header class="head"><p class="crumb"><a href="/sources">${w.back}</a></p><h1 dir="auto">${view.name}</h1>
<p class="meta">${view.about} ${grade(view.grade)}</p>${doneLine(view.done)}<div class="does">${health(view.health)}</div>
<div class="tools">${post(`${view.href}/poll`, {}, button(w.pollNow), 'bare')}${post(`${view.href}/pause`, { paused: view.paused ? '' : 'yes' }, button(view.paused ? w.resume : w.pause), 'bare')}<a href="/sources/remove?ids=${encodeURIComponent(view.id)}">${w.remove}</a></div></header>
<div class="columns"><div>
${section({ id: 'log', name: w.log }, log(view))}
${section({ id: 'reports', name: w.reportsTitle, note: html`${view.reportCount}${view.searchReports && html` · <a href="${view.searchReports}">${w.allReports}</a>`}` }, reports(view))}</div>
<div>${section({ id: 'facts', name: w.facts }, html`<dl class="facts-list">${view.facts.map((fact) => html`<div><dt>${fact.name}</dt><dd dir="auto">${fact.when ? time(fact.when) : fact.href ? html`<a href="${fact.href}" rel="noreferrer noopener">${fact.value}</a>` : fact.value}</dd></div>`)}</dl>`)}
${section({ id: 'edit', name: w.edit }, editForm(view.edit, view.href))}</div></div></div>`;
}

function log(view: SourceView): Html {
  if (view.log.length === 0) return empty(w.noLog);
  return html`<ol class="log">${view.log.map(
    (line) =>
      html`<li data-item><small>${time(line.when)}</small> <span>${line.level && html`<b class="${line.bad ? 'bad' : 'quiet'}">${line.level}:</b> `}${line.text}${line.location && html` <small class="under address">${line.href ? html`<a href="${line.href}" rel="noreferrer noopener">${line.location}</a>` : line.location}</small>`}</span></li>`,
  )}</ol>${view.olderLog && html`<p class="more"><a href="${view.olderLog}">${w.older}</a></p>`}`;
}

function reports(view: SourceView): Html {
  if (view.reports.length === 0) return empty(w.noReports);
  return html`<ul class="reports brought">${view.reports.map(
    (one) =>
      html`<li data-item><div><a class="title" href="${one.href}" dir="auto" lang="${one.language}">${one.title}</a><small class="under">${joined([one.when && time(one.when), one.story && html`<a href="${one.story.href}" dir="auto">${one.story.title}</a>`])}</small></div></li>`,
  )}</ul>${view.olderReports && html`<p class="more"><a href="${view.olderReports}">${words.pager.next}</a></p>`}`;
}

function editForm({ values, errors, kinds, grades }: SourceEditView, href: string): Html {
  return html`${post(
    href,
    {},
    html`${field(w.name, { name: 'name', value: values.name, required: true, error: errors.name })}${choose(w.kind, { name: 'kind', value: values.kind, choices: kinds })}${choose(w.grade, { name: 'reliability', value: values.reliability, choices: grades })}${field(w.tags, { name: 'tags', value: values.tags, hint: w.tagsHint })}${field(w.country, { name: 'country', value: values.country, hint: w.countryHint, error: errors.country })}${field(w.language, { name: 'language', value: values.language, hint: w.languageHint, error: errors.language })}${field(w.timeZone, { name: 'timeZone', value: values.timeZone, hint: w.timeZoneHint, error: errors.timeZone })}${field(w.address, { name: 'location', value: values.location, error: errors.location })}<p class="empty">${w.editHint}</p>${button(w.save, 'main')}`,
  )}${gradesExplained()}`;
}

/** Asked before sources are watched no more. */
export function removePage(view: RemoveView): Html {
  return html`<div class="ask"><h1 class="lesser">${w.removeTitle(view.ids.length)}</h1><ul>${view.names.map((name) => html`<li dir="auto">${name}</li>`)}</ul><p>${w.removeText(view.ids.length)}</p>
<form method="post" action="/sources/remove">${view.ids.map((id) => html`<input type="hidden" name="ids" value="${id}">`)}${button(w.removeDo, 'main')} <a class="button" href="${view.back}">${w.keep}</a></form></div>`;
}

/** What of a list of feeds could not be used. */
export function importPage(problems: readonly string[], said: string): Html {
  return html`<div class="listing"><header class="head"><p class="crumb"><a href="/sources">${w.back}</a></p><h1>${w.lists}</h1></header>${banner({ kind: 'plain', title: said })}${section({ id: 'problems', name: w.importProblems, note: String(problems.length) }, html`<ul class="log">${problems.map((one) => html`<li>${one}</li>`)}</ul>`)}</div>`;
}
