import { chip, empty, evidence, type Html, html, pager, unfold, words } from '../ui/index.ts';
import { stemmaFigure } from './stemma.ts';
import type { AccountsView, LinkView } from './view.ts';

/** Why reports are taken to depend on each other: the tree, and each link with its reasons and shared passages. */
export function accountsBody(view: AccountsView, extent: 'part' | 'whole'): Html {
  const tree = html`<div class="stemma-whole">${stemmaFigure(view.stemma)}</div>
<ul class="told">${view.told.map((one) => html`<li>${chip(one.siglum)} <span>${one.text}</span></li>`)}</ul>`;
  // On the page of the story the tree stands in the card beside the text.
  return html`${extent === 'whole' ? tree : html`<div class="narrow-only">${stemmaFigure(view.stemma)}</div>`}${view.links.items.length === 0 && empty(words.story.noLinks)}${unfold(view.links.items.map(link), { open: view.links.open, what: words.story.rows.links, all: view.links.all })}${pager(view.links.pager)}`;
}

export function link(one: LinkView): Html {
  const rows = one.passages.map(
    ({ from, to }) =>
      html`<tr><td>${chip(from.siglum)} <a class="quoted" dir="auto" href="${from.href}">${from.text}</a></td><td>${chip(to.siglum)} <a class="quoted" dir="auto" href="${to.href}">${to.text}</a></td></tr>`,
  );
  const also = html`<ul class="reasons">${one.reasons.map((reason) => html`<li>${reason}</li>`)}</ul><p><a href="${one.compare}" data-panel>${words.story.compare}</a></p>${rows.length > 0 && html`<table class="pass"><tbody>${rows}</tbody></table>`}${one.morePassages > 0 && html`<p>${words.story.morePassages(one.morePassages)}</p>`}`;
  return html`<div class="link" data-item>${evidence({ sentences: [], total: 0 }, { label: html`${chip(one.later.siglum)} <span dir="auto">${one.later.outlet}</span> <span class="quiet">${one.words}</span> ${chip(one.source.siglum)} <span dir="auto">${one.source.outlet}</span>`, also })}</div>`;
}
