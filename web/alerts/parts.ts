import { type Html, html, isolated, time, words } from '../ui/index.ts';
import type { AlertView } from './view.ts';

const w = words.alerts;

export type AlertsPage = 'inbox' | 'rules' | 'deliveries';

/** The pages of alerts beside each other. */
export function subPages(at: AlertsPage): Html {
  const pages = [
    ['inbox', '/alerts'],
    ['rules', '/alerts/rules'],
    ['deliveries', '/alerts/deliveries'],
  ] as const;
  return html`<nav class="sub" aria-label="${w.pages}"><ul>${pages.map(
    ([name, href]) => html`<li><a href="${href}"${name === at && html` aria-current="page"`}>${w[name]}</a></li>`,
  )}<li><a href="/alerts.atom">${w.feed}</a></li></ul></nav>`;
}

/** What changed, why it is told, and the sentences that it rests on; its kind where it does not stand above. */
export function alertBody(alert: AlertView, place: 'alone' | 'grouped' = 'alone'): Html {
  return html`<p class="news">${place === 'alone' && html`<span class="kind">${alert.kind}</span> `}<span class="said" dir="ltr">${isolated(alert.text)}</span></p>
<p class="meta">${time(alert.when)} · ${w.told} ${alert.rule.href ? html`<a href="${alert.rule.href}" dir="auto">${alert.rule.name}</a>` : html`<span dir="auto">${alert.rule.name}</span>`}</p>
<details class="ev"><summary>${w.why}${alert.sentences.length > 0 && html` · ${w.sentences(alert.sentences.length)}`}</summary><p>${isolated(alert.why)}</p>${
    alert.sentences.length > 0 &&
    html`<ul class="cited">${alert.sentences.map((one) => html`<li><a class="quoted" dir="auto" href="${one.href}">${one.text}</a> <cite dir="auto">${one.outlet}</cite></li>`)}</ul>`
  }</details>`;
}
