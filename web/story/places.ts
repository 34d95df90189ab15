import { chips, empty, evidence, type Html, html, table, unfold, words } from '../ui/index.ts';
import type { MapView, PlacesView } from './view.ts';

/** Where it happens: a map without tiles, what is told of who holds what, and the places no map knows. */
export function placesBody(view: PlacesView): Html {
  if (view.total === 0) return empty(words.story.noPlaces);
  const rows = view.control.map(
    (one) =>
      html`<tr id="${one.id}" data-item><td dir="auto"><b>${one.place}</b></td><td dir="auto">${one.told}${evidence(one.evidence)}</td><td>${chips(one.sigla, 6)}</td></tr>`,
  );
  return html`${view.map && map(view.map)}${view.unmapped.length > 0 && html`<p class="empty"><b>${words.story.unmapped}.</b> ${words.story.unmappedText} <span dir="auto">${view.unmapped.join(', ')}</span>.</p>`}
${rows.length > 0 && html`<h3 class="apart">${words.story.control}</h3>${unfold(rows, { open: view.openControl, what: words.story.rows.control, wrap: (some) => table(words.story.control, [words.story.place, words.story.asTold, words.story.toldBy], some) })}`}
<details class="ev"><summary>${words.story.placesAll(view.places.length)}</summary>${table(
    words.story.places,
    [words.story.place, words.story.mentions, words.story.onMap],
    view.places.map(
      (one) =>
        html`<tr><td dir="auto">${one.name}</td><td class="num">${one.mentions}</td><td>${one.where ?? words.story.notOnMap}</td></tr>`,
    ),
  )}</details>`;
}

function map(view: MapView): Html {
  return html`<figure class="map"><svg role="img" aria-label="${view.words}" viewBox="0 0 ${view.width} ${view.height}"><rect class="water" width="${view.width}" height="${view.height}"/>${view.lands.map((land) => html`<path class="${land.named ? 'land on' : 'land'}" d="${land.d}"><title>${land.name}</title></path>`)}${view.dots.map(
    (dot) =>
      html`<g class="dot"><title>${dot.name}: ${words.story.mentionsOf(dot.mentions)}${dot.held && `; ${dot.held}`}</title>${dot.held && html`<circle class="ring" cx="${dot.x}" cy="${dot.y}" r="${dot.r + 3}"/>`}<circle cx="${dot.x}" cy="${dot.y}" r="${dot.r}"/>${dot.labelled && html`<text x="${dot.flip ? dot.x - dot.r - 4 : dot.x + dot.r + 4}" y="${dot.y + 4}"${dot.flip && html` text-anchor="end"`}>${dot.name}</text>`}</g>`,
  )}</svg><figcaption>${words.story.mapNote}</figcaption></figure>`;
}
