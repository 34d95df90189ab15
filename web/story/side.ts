import { card, chip, type Html, html, nothing, words } from '../ui/index.ts';
import { stemmaFigure } from './stemma.ts';
import { toneChart } from './tone.ts';
import type { StoryView } from './view.ts';

/** The cards beside the text: where the reports come from, the tone, the positions in short. */
export function sideCards(view: StoryView): Html {
  return html`${card('card-accounts', words.story.accountsTitle, html`<p>${view.accounts.about}</p>${stemmaFigure(view.accounts.stemma)}<p class="end">${words.story.legend}</p>`)}${toneCard(view)}${positionsCard(view)}${keyCard(view)}`;
}

/** Dyads in the card. */
const mostDyads = 4;

function toneCard(view: StoryView): Html {
  const { tone } = view;
  if (tone.items.length === 0) return nothing;
  const rows = tone.items
    .slice(0, mostDyads)
    .map((dyad) => html`<div class="dyad"><span dir="auto">${dyad.name}</span>${toneChart(dyad)}</div>`);
  return card(
    'card-tone',
    words.story.tone,
    html`<p>${words.story.toneText}</p>${rows}${tone.all && html`<p class="end"><a href="${tone.all}">${words.story.toneAll}</a></p>`}`,
  );
}

/** Parties in the card. */
const mostParties = 6;

function positionsCard(view: StoryView): Html {
  const parties = view.positions.items.slice(0, mostParties);
  if (parties.length === 0) return nothing;
  const rows = parties.map(
    (party) =>
      html`<tr><th scope="row" dir="auto">${party.name}</th><td>${party.short.map((one, at) => html`<span class="nowrap"><a class="plain" href="${one.href}" title="${one.title}" dir="auto">${one.words}</a>${at < party.short.length - 1 && ' ·'}</span> `)}</td></tr>`,
  );
  return card('card-positions', words.story.positions, html`<table>${rows}</table>`);
}

/** The key to the sigla: which letter stands for whom. It stays in sight while one reads. */
function keyCard(view: StoryView): Html {
  const rows = view.key.map((one) => html`<li>${chip(one.siglum)}<span class="plain" dir="auto">${one.name}</span></li>`);
  return html`<div class="key">${card('card-key', words.story.key, html`<ul tabindex="0" aria-label="${words.story.key}">${rows}</ul>`)}</div>`;
}
