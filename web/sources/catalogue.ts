import { button, choose, empty, field, type Html, html, pager, words } from '../ui/index.ts';
import type { CatalogueView, PublisherView } from './view.ts';

const w = words.sources;

/** The publishers that ship with the program, to be chosen from. */
export function cataloguePage(view: CatalogueView): Html {
  return html`<div class="listing"><header class="head"><p class="crumb"><a href="/sources">${w.back}</a></p><h1>${w.catalogueTitle}</h1><p class="meta">${w.catalogueNote}</p></header>
<form class="line narrowing" action="/sources/catalogue">${field(w.name, { name: 'q', value: view.find.q, type: 'search' })}${choose(w.kinds, { name: 'kind', value: view.find.kind, choices: view.kinds })}${choose(w.countries, { name: 'country', value: view.find.country, choices: view.countries })}${button(w.show)}</form>
${view.rows.length === 0 ? empty(w.noPublisher) : html`<form method="post" action="/sources/catalogue">${view.error && html`<p class="bad">${view.error}</p>`}<ul class="publishers">${view.rows.map(publisher)}</ul>${pager(view.pager)}<p class="more sticky">${button(w.confirm, 'main')}</p></form>`}</div>`;
}

function publisher(one: PublisherView): Html {
  return html`<li data-item><div><h3><a class="title" href="${one.look}">${one.name}</a></h3><p class="meta">${one.about}${one.owner && html` · ${one.owner}`} · ${one.checked}</p></div><div class="feeds">${
    one.feeds.length === 0
      ? html`<span class="quiet">${w.noFeed}</span> <a href="${one.look}">${w.lookAt}<span class="hide">: ${one.name}</span></a>`
      : one.feeds.map((feed) =>
          feed.known
            ? html`<p class="check"><span>${feed.name} · <a href="${feed.known}">${w.watched}</a></span></p>`
            : html`<label class="check"><input type="checkbox" name="feeds" value="${feed.url}"><span><span class="hide">${one.name}: </span>${feed.name}${feed.note && html` <span class="quiet">· ${feed.note}</span>`}<small class="under address">${feed.url}</small></span></label>`,
        )
  }</div></li>`;
}
