import { empty, type Html, html, isolated, table, time, words } from '../ui/index.ts';
import { subPages } from './parts.ts';
import type { DeliveriesView } from './view.ts';

const w = words.alerts;

/** What was sent where, and what became of it. */
export function deliveriesPage(view: DeliveriesView): Html {
  const rows = view.rows.map(
    (row) =>
      html`<tr data-item><td class="nowrap">${time(row.when)}</td><td><a href="${row.href}" dir="ltr">${isolated(row.text)}</a><small class="under" dir="auto">${row.rule}</small></td><td dir="auto" data-label="${w.target}">${row.target}</td><td><span class="state"><span class="mark ${row.mark}"></span><b>${row.state}</b></span>${row.about && html`<small class="under">${row.about}</small>`}${row.error && html`<small class="under bad" dir="auto">${row.error}</small>`}</td></tr>`,
  );
  return html`<div class="listing"><header class="head"><h1>${w.title}</h1>${subPages('deliveries')}</header>${rows.length === 0 ? empty(w.noDeliveries) : table(w.deliveries, [w.sentAt, w.what, w.target, w.state], rows, 'stack')}
${(view.older || view.newest) && html`<p class="more">${view.newest && html`<a href="${view.newest}">${w.newest}</a> `}${view.older && html`<a rel="next" href="${view.older}">${w.older}</a>`}</p>`}</div>`;
}
