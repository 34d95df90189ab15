import { chip } from './chips.ts';
import { type Html, html, nothing } from './html.ts';
import type { EvidenceView, SentenceView } from './view.ts';
import { words } from './words.ts';

/** A sentence of a report; a click opens the report at it. */
export function sentence(one: SentenceView): Html {
  return html`<li>${chip(one.siglum)}<span><a class="quoted" dir="auto"${one.language && html` lang="${one.language}"`} href="${one.href}">${one.text}</a> <cite dir="auto">${one.outlet}</cite>${one.relation && html` <span class="rel">${one.relation}</span>`}</span></li>`;
}

/** The sentences that a line rests on, folded away until asked for. `label` is what the fold is called; `more` stands below the sentences. */
export function evidence(view: EvidenceView, { label, also }: { readonly label?: Html | string; readonly also?: Html } = {}): Html {
  if (view.sentences.length === 0 && !also) return label ? html`<div class="ev quiet">${label}</div>` : nothing;
  const rest = view.total - view.sentences.length;
  return html`<details class="ev"${view.open && html` open`}><summary>${label ?? words.evidence.sentences(view.total)}</summary>${also}${
    view.sentences.length > 0 &&
    html`<ul class="sentences">${view.sentences.map(sentence)}${
      rest > 0 &&
      html`<li><span></span><span>${view.more ? html`<a href="${view.more}">${words.evidence.more(rest)}</a>` : words.evidence.more(rest)}</span></li>`
    }</ul>`
  }</details>`;
}
