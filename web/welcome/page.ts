import { button, field, type Html, html, post, words } from '../ui/index.ts';
import type { WelcomeView } from './view.ts';

/** The first visit: three hints at the sample, then how to watch the first source. It goes away for good when told to. */
export function welcome({ sample, back }: WelcomeView): Html {
  const w = words.front;
  return html`<section class="welcome card" aria-labelledby="welcome-h"><h2 id="welcome-h">${sample ? w.welcome : w.welcomeEmpty}</h2>${post('/welcome/dismiss', { back }, button(w.dismiss, 'slight'), 'bare')}${
    sample &&
    html`<div class="hints"><p>${w.welcomeText(sample.reports, sample.accounts)}</p><ol>
<li><a href="${sample.href}#accounts">${w.hints.accounts}</a> ${w.hints.accountsText}</li>
<li><a href="${sample.href}#brief">${w.hints.evidence}</a> ${w.hints.evidenceText}</li>
<li><a href="${sample.href}#changes">${w.hints.changes}</a> ${w.hints.changesText}</li></ol></div>`
  }<div class="first">${sample && html`<h3>${w.first}</h3>`}<p>${w.firstText}</p>
<form class="line" action="/sources/new" data-busy="${words.sources.looking}">${field(w.address, { name: 'url', placeholder: 'https://…', required: true })}${button(w.look, 'main')}</form>
<div class="end"><a href="/sources/catalogue">${w.orCatalogue}</a> · <a href="/sources#lists">${w.orOpml}</a></div></div></section>`;
}
