import { button, field, type Html, html, nothing, time, words } from '../ui/index.ts';
import type { GradeView, HealthView } from './view.ts';

const w = words.sources;

/** How a source does: a mark with its word, what is wrong, and what to do. */
export function health(view: HealthView): Html {
  return html`<p class="state"><span class="mark ${view.mark}"></span><b>${view.words}</b></p>${view.reason && html`<p class="reason">${view.reason}</p>`}${view.advice && html`<p class="advice">${view.advice}</p>`}`;
}

export function healthTimes(view: HealthView): Html {
  const line = (name: string, at: HealthView['lastNew'], otherwise: string): Html =>
    html`<div><dt>${name}</dt><dd>${at ? time(at) : otherwise}</dd></div>`;
  return html`<dl class="times">${line(w.lastNew, view.lastNew, w.never)}${line(w.lastSuccess, view.lastSuccess, w.never)}${line(w.nextLook, view.nextLook, w.notPlanned)}</dl>`;
}

export function grade(view: GradeView | undefined): Html {
  if (!view) return nothing;
  return html`<span class="grade" title="${w.grade} ${view.letter}: ${view.words}"><span class="hide">${w.grade} </span>${view.letter}<span class="hide">, ${view.words}</span></span>`;
}

/** The Admiralty scale, explained. */
export function gradesExplained(): Html {
  return html`<details class="act grades"><summary>${w.gradesTitle}</summary><p class="empty">${w.gradesText}</p><dl>${(
    ['A', 'B', 'C', 'D', 'E', 'F'] as const
  ).map(
    (letter) => html`<div><dt><span class="grade">${letter}</span> ${w.grades[letter]}</dt><dd>${w.gradesWhy[letter]}</dd></div>`,
  )}</dl></details>`;
}

/** The way to a new source. */
export function lookForm(
  url: string,
  { error, main = false }: { readonly error?: string | undefined; readonly main?: boolean } = {},
): Html {
  return html`<form class="line look" action="/sources/new" data-busy="${w.looking}">${field(w.address, { name: 'url', value: url, placeholder: 'https://…', required: true, hint: main ? w.addressHint : '', error })}${button(w.look, main ? 'main' : 'plain')}</form>`;
}

export function doneLine(text: string | undefined): Html {
  return text ? html`<p class="done" role="status">${text}</p>` : nothing;
}
