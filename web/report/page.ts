import { link, quotation } from '../story/index.ts';
import { banner, chip, diff, empty, type Html, html, joined, nothing, section, time, words } from '../ui/index.ts';
import { reportText } from './text.ts';
import type { ReportView, RevisionView } from './view.ts';

/** A report as a reader would want it: the text, and in the margin what it shares with whom and what only it says. */
export function reportPage(view: ReportView): Html {
  return html`<article class="rep">
<header class="head"><p class="crumb">${view.story ? html`<a href="${view.story.href}" dir="auto">${view.story.title}</a>` : words.report.noStory}</p>
<h1 dir="auto" lang="${view.language}">${view.title}</h1>
<p class="meta">${view.siglum && chip(view.siglum)} ${joined([html`<b dir="auto">${view.outlet}</b>`, view.byline && html`<span dir="auto">${view.byline}</span>`])}</p>${neighbours(view)}${banners(view)}</header>
${reportText(view)}
<aside class="facts" aria-label="${words.report.about}"><dl>${view.facts.map((fact) => html`<div><dt>${fact.name}</dt><dd dir="auto">${fact.href ? html`<a href="${fact.href}" rel="noreferrer noopener">${fact.value}</a>` : fact.value}</dd></div>`)}</dl></aside>
<div class="body">
${section({ id: 'links', name: words.report.links, ...(view.compareAll ? { note: html`<a href="${view.compareAll}">${words.report.compareAll}</a>` } : {}) }, links(view))}
${view.quotations.length > 0 && section({ id: 'quotations', name: words.report.quotations, note: String(view.quotations.length) }, html`${view.quotations.map((one) => quotation(one))}`)}
${section({ id: 'revisions', name: words.report.revisions }, revisions(view.revisions))}
${view.removed.length > 0 && removed(view)}</div></article>`;
}

function neighbours({ before, after }: ReportView): Html {
  if (!before && !after) return nothing;
  const side = (rel: 'prev' | 'next', one: NonNullable<ReportView['before']>, name: string): Html =>
    html`<a rel="${rel}" href="${one.siglum.href}"><span class="hide">${name} </span>${rel === 'prev' && '← '}<b>${one.siglum.label}</b> <span dir="auto">${one.outlet}</span>${rel === 'next' && ' →'}</a>`;
  return html`<nav class="beside-it" aria-label="${words.report.others}">${before && side('prev', before, words.report.before)}${after && side('next', after, words.report.after)}</nav>`;
}

function banners(view: ReportView): Html {
  return html`${view.past && banner({ kind: 'warn', title: words.story.past(view.past.words) })}${view.deleted && banner({ kind: 'warn', title: words.report.deleted, text: html`${words.report.deletedText} ${time(view.deleted)}` })}`;
}

function links(view: ReportView): Html {
  if (view.links.length === 0) return empty(words.report.noLinks);
  return html`${view.links.map(link)}${view.moreLinks > 0 && empty(words.report.moreLinks(view.moreLinks))}`;
}

function revisions(list: readonly RevisionView[]): Html {
  if (list.length === 0) return empty(words.report.noRevisions);
  return html`${list.map(
    (one) =>
      html`<details class="fold"><summary>${time(one.when)}${one.silent && html` <span class="bad">${words.report.silent}</span>`}</summary>${one.title && html`<p class="said rev" dir="auto"><del>${one.title.before}</del> <ins>${one.title.after}</ins></p>`}<p class="said rev" dir="auto">${diff(one.parts, 'exact')}</p></details>`,
  )}`;
}

function removed(view: ReportView): Html {
  return html`<details class="fold" id="removed"><summary>${words.report.removed(view.removed.length)}</summary><ul class="removed">${view.removed.map((one) => html`<li><span class="rel">${one.reason}</span> <span dir="auto">${one.text}</span></li>`)}</ul></details>`;
}
