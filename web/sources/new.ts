import { banner, button, check, choose, empty, field, type Html, html, nothing, section, time, words } from '../ui/index.ts';
import { gradesExplained, lookForm } from './parts.ts';
import type { CandidateView, NewSourceView } from './view.ts';

const w = words.sources;

/** A new source: an address, what was found there with a preview, and what is known of it, to be confirmed. */
export function newSourcePage(view: NewSourceView): Html {
  const asked = view.url !== '' || view.error !== undefined;
  return html`<div class="listing"><header class="head"><p class="crumb"><a href="/sources">${w.back}</a></p><h1>${w.newTitle}</h1></header>
${lookForm(view.url, { error: view.candidates.length === 0 ? view.error : undefined, main: !asked || view.candidates.length === 0 })}
${view.candidates.length > 0 ? found(view) : html`<p class="empty">${w.lookHint}</p><p class="more"><a href="/sources/catalogue">${w.catalogueText(view.publishers)}</a> · <a href="/sources#lists">${w.lists}</a></p>`}</div>`;
}

function found(view: NewSourceView): Html {
  const body = html`${view.notes.map((note) => banner({ kind: 'warn', title: w.foundAlso, text: note }))}<form method="post" action="/sources/new"><input type="hidden" name="url" value="${view.url}">
${view.pick && html`<p class="bad">${view.pick}</p>`}<ul class="candidates">${view.candidates.map(candidate)}</ul>
${view.candidates.some((one) => !one.known) && facts(view)}</form>`;
  return section({ id: 'found', name: w.found, ...(view.candidates.some((one) => !one.known) ? { note: w.foundNote } : {}) }, body);
}

/** What is known of the sources to be watched, to be put right before it is kept. */
function facts(view: NewSourceView): Html {
  return html`<fieldset class="facts"><legend class="hide">${w.edit}</legend>${choose(w.kind, { name: 'kind', value: view.kind, choices: view.kinds })}${choose(w.grade, { name: 'reliability', value: '', choices: view.grades })}${field(w.tags, { name: 'tags', value: view.tags, hint: w.tagsHint })}</fieldset>
${gradesExplained()}<p class="more">${button(w.confirm, 'main')}</p>`;
}

function candidate(one: CandidateView): Html {
  const label = html`<b dir="auto">${one.title ?? one.name}</b> <span class="quiet">${one.about}</span>`;
  return html`<li>${one.known ? html`<p class="check"><span>${label} · <a href="${one.known}">${w.watched}</a></span></p>` : check(label, { name: 'pick', value: String(one.index), on: one.ticked })}
<div class="inside"><p class="meta"><span class="address">${one.location}</span> · ${one.how}</p>${one.known ? nothing : field(w.name, { name: `name-${one.index}`, value: one.name })}${Object.entries(
    one.along,
  ).map(([name, value]) => html`<input type="hidden" name="${name}-${one.index}" value="${value}">`)}${preview(one)}</div></li>`;
}

function preview({ preview: items }: CandidateView): Html {
  if (items.length === 0) return empty(w.noPreview);
  return html`<ul class="preview" aria-label="${w.preview}">${items.map(
    (item) =>
      html`<li><span class="said" dir="auto">${item.href ? html`<a class="plain" href="${item.href}" rel="noreferrer noopener">${item.title}</a>` : item.title}</span>${item.when && html` <small>${time(item.when)}</small>`}</li>`,
  )}</ul>`;
}
