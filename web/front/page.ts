import { banner, empty, filters, type Html, html, nothing, pager, words } from '../ui/index.ts';
import { welcome } from '../welcome/index.ts';
import { facetList, findForm } from './facets.ts';
import { storyRow } from './row.ts';
import type { FrontView, StoryGroupView } from './view.ts';

/** The list of stories: what changed since the reader looked comes first. */
export function frontPage(view: FrontView): Html {
  return html`<div class="front"><div class="head"><h1>${words.front.title}</h1>${view.since.length > 1 && !view.welcome && view.none !== 'none' && sinceLine(view)}${active(view)}</div>
<aside class="rail" aria-label="${words.front.filters}">${view.none !== 'none' && findForm(view.find)}${facetList(view.facets)}${sourcesLine(view)}</aside>
<div class="body">${view.welcome && welcome(view.welcome)}${view.none ? none(view) : view.groups.map((group) => groupSection(group, view.here))}${pager(view.pager)}</div></div>`;
}

function sinceLine(view: FrontView): Html {
  return html`<div class="since"><span>${words.front.since}</span>${filters(words.front.since, view.since)}</div>`;
}

function active(view: FrontView): Html {
  if (view.active.length === 0) return nothing;
  return html`<ul class="active">${view.active.map(
    (one) =>
      html`<li><a href="${one.href}"><span class="label">${one.label}</span> <b dir="auto">${one.value}</b> <span aria-hidden="true">×</span><span class="hide">${words.front.remove(one.value)}</span></a></li>`,
  )}<li><a class="all" href="/">${words.front.clear}</a></li></ul>`;
}

function groupSection(group: StoryGroupView, here: string): Html {
  return html`<section id="${group.id}" aria-labelledby="${group.id}-h"><h2 id="${group.id}-h">${group.name}${group.note && html` <span class="note">${group.note}</span>`}</h2>${
    group.rows.length === 0 && group.empty
      ? empty(group.empty)
      : html`<ol class="stories">${group.rows.map((row) => storyRow(row, here))}</ol>`
  }</section>`;
}

function none(view: FrontView): Html {
  if (view.none === 'filtered')
    return banner({
      kind: 'plain',
      title: words.front.noneFiltered,
      text: words.front.noneFilteredText,
      ...(view.searchHref ? { action: html`<a href="${view.searchHref}">${words.front.searchInstead}</a>` } : {}),
    });
  return html`<div class="nothing"><h2>${words.front.none}</h2><p>${words.front.noneText}</p>${!view.welcome && html`<p><a class="button main" href="/sources/new">${words.front.addSource}</a></p>`}</div>`;
}

function sourcesLine({ sources }: FrontView): Html {
  return html`<p class="watched"><a href="/sources">${sources.words}</a>${sources.trouble && html` · <a class="bad" href="/sources?state=trouble">${sources.trouble}</a>`}<span> · </span><a href="/sources/new">${words.front.addSource}</a></p>`;
}
