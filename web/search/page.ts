import { button, filters, type Html, html, joined, time, words } from '../ui/index.ts';
import type { HitView, SearchView } from './view.ts';

const w = words.search;

/** Search over everything; a result opens at the sentence. */
export function searchPage(view: SearchView): Html {
  return html`<div class="listing searching"><header class="head"><h1>${w.title}</h1></header>
<form class="ask-for" action="/search" role="search" aria-label="${w.label}"><label><span class="hide">${w.label}</span><input type="search" name="q" value="${view.query}" placeholder="${w.label}" dir="auto"${!view.query && html` autofocus`}></label>${view.kind && html`<input type="hidden" name="kind" value="${view.kind}">`}${view.story && html`<input type="hidden" name="story" value="${view.story.id}">`}${button(w.go, 'main')}</form>
${view.story && html`<p class="meta">${w.within} <b dir="auto">${view.story.title}</b> · <a href="${view.story.everywhere}">${w.everywhere}</a></p>`}${view.query && filters(w.kinds, view.filters)}
${view.none === 'none' ? nothingFound(view) : view.none === 'ask' ? html`<p class="empty">${w.ask}</p>` : results(view)}
${operators(view.none !== undefined)}</div>`;
}

function results(view: SearchView): Html {
  return html`<p class="meta" role="status">${view.count}</p><ol class="hits">${view.hits.map(hit)}</ol>${(view.next || view.first) && html`<p class="more">${joined([view.first && html`<a href="${view.first}">${w.first}</a>`, view.next && html`<a rel="next" href="${view.next}">${w.more}</a>`])}</p>`}`;
}

function hit(one: HitView): Html {
  const lang = one.language && html` lang="${one.language}"`;
  const about = joined([
    one.speaker && html`<b dir="auto">${one.speaker}</b>`,
    one.outlet && html`<span class="quiet" dir="auto">${one.outlet}</span>`,
    one.when && html`<span class="quiet">${time(one.when)}</span>`,
  ]);
  return html`<li data-item><p class="of"><span class="kind">${one.kind}</span> ${about}</p>${
    one.title
      ? html`<h2><a class="title" href="${one.href}" dir="auto"${lang}>${one.title}</a></h2>${one.runs.length > 0 && html`<p class="${one.said ? 'said' : 'quiet'}" dir="auto"${lang}>${lit(one.runs)}</p>`}`
      : html`<h2 class="whole"><a class="title" href="${one.href}" dir="auto"${lang}>${lit(one.runs)}</a></h2>`
  }${one.story && html`<p class="meta">${w.inStory} <a href="${one.story.href}" dir="auto">${one.story.title}</a></p>`}</li>`;
}

const lit = (runs: HitView['runs']): readonly (Html | string)[] => runs.map((run) => (run.lit ? html`<mark>${run.text}</mark>` : run.text));

function nothingFound(view: SearchView): Html {
  const advice = [...w.advice, ...(view.kind ? [w.adviceKind] : []), ...(view.story ? [w.adviceStory] : [])];
  return html`<div class="nothing" role="status"><h2 dir="auto">${w.none(view.query)}</h2><ul>${advice.map((one) => html`<li>${one}</li>`)}</ul></div>`;
}

/** The language of questions, each with an example that can be tried. */
function operators(open: boolean): Html {
  const rows = w.operators.map(
    ([example, meaning]) =>
      html`<tr><td><a href="/search?q=${encodeURIComponent(example)}"><code>${example}</code></a></td><td>${meaning}</td></tr>`,
  );
  return html`<details class="act operators"${open && html` open`}><summary>${w.help}</summary><table>${rows}</table><p class="empty">${w.helpNote}</p></details>`;
}
