import { chips, empty, evidence, filters, type Html, html, joined, time, unfold, words } from '../ui/index.ts';
import type { ListView, PartyView, PositionView } from './view.ts';

/** What each party demands, refuses, offers, threatens, on what, and when. */
export function positionsBody(view: ListView<PartyView>): Html {
  if (view.total === 0) return empty(words.story.noPositions);
  return html`${view.filters && filters(words.story.positions, view.filters)}${unfold(view.items.map(partyBody), {
    open: view.open,
    what: words.story.rows.parties,
    all: view.all,
  })}`;
}

function partyBody(party: PartyView): Html {
  const rows = unfold(party.positions.map(position), {
    open: party.open,
    what: words.story.rows.positions,
    all: party.all,
    whole: words.story.allPositionsOf(party.total, party.name),
  });
  return html`<div class="party" id="${party.id}"><h3 dir="auto">${party.name}</h3>${rows}</div>`;
}

function position(one: PositionView): Html {
  const pieces = [
    one.party && html`<b dir="auto">${one.party}</b>`,
    one.issue && html`<span dir="auto">${one.issue}</span>`,
    one.about,
    one.when && time(one.when),
  ].filter(Boolean);
  // Where nothing is known of it but its sentence, the fold is called by the number of its sentences.
  const label = pieces.length > 0 ? { label: joined(pieces) } : {};
  return html`<div class="pos" id="${one.id}" data-item><span class="kind ${one.tone}">${one.kind}</span><div><p class="said" dir="auto">${one.text}</p>${evidence(one.evidence, label)}</div>${chips(one.sigla, 4)}</div>`;
}
