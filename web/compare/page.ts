import { button, check, chip, empty, fold, type Html, html, section, time, words } from '../ui/index.ts';
import type { CompareView, RowView, UnitView } from './view.ts';

/** Two or more reports side by side: sentences that tell the same stand beside each other, words that both have are lit. */
export function comparePage(view: CompareView): Html {
  return html`<div class="cmp">${view.story && html`<p class="crumb"><a href="${view.story.href}" dir="auto">${view.story.title}</a></p>`}
<h1 class="lesser">${words.compare.title}</h1>
${view.columns.length < 2 ? empty(words.compare.few) : html`${reasons(view)}${texts(view)}`}
${view.choices.length > 1 && choice(view)}</div>`;
}

function reasons(view: CompareView): Html {
  return html`<div class="why-linked">${view.pairs.map(
    (pair) =>
      html`<div class="pair"><p>${chip(pair.a)} <span class="quiet">${pair.words}</span> ${chip(pair.b)}</p>${pair.reasons.length > 0 && html`<ul class="reasons">${pair.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}</div>`,
  )}</div>`;
}

function texts(view: CompareView): Html {
  const heads = view.columns.map(
    (column) =>
      html`<th scope="col">${chip(column.siglum)} <a class="title" href="${column.href}" dir="auto" lang="${column.language}">${column.title}</a><small class="under"><bdi>${column.outlet}</bdi>${column.when && html` · ${time(column.when)}`}</small></th>`,
  );
  const body = html`<p class="empty">${words.compare.lit}</p><div class="scroll" role="region" aria-label="${words.compare.aligned}" tabindex="0"><table class="beside n${view.columns.length}"><thead><tr>${heads}</tr></thead><tbody>${view.rows.map((row) => rowOf(row, view))}</tbody></table></div>`;
  return section({ id: 'texts', name: words.compare.aligned, note: words.compare.sharedCount(view.shared) }, body);
}

function rowOf(row: RowView, view: CompareView): Html {
  return html`<tr class="${row.kind}" data-item>${row.cells.map(
    (cell, at) =>
      html`<td class="${cell.length === 0 ? 'none' : ''}" lang="${view.columns[at]?.language}">${cell.length > 0 && html`<span class="who-narrow" aria-hidden="true">${view.columns[at]?.siglum.label}</span>`}<div dir="auto">${cell.map(unit)}</div>${cell.length > 0 && row.kind === 'only' && html`<span class="hide" lang="en"> (${words.compare.only})</span>`}</td>`,
  )}</tr>`;
}

function unit(one: UnitView): Html {
  return html`<a class="quoted" href="${one.href}">${one.runs.map((run) => (run.lit ? html`<span class="lit">${run.text}</span>` : run.text))}</a> `;
}

function choice({ choices, action }: CompareView): Html {
  const ticks = choices.map((one) =>
    check(html`<b>${one.siglum.label}</b> <bdi>${one.outlet}</bdi>: <span dir="auto">${one.title}</span>`, {
      name: 'reports',
      value: one.id,
      on: one.on,
    }),
  );
  return fold(
    words.compare.pick,
    choices.length,
    html`<form action="${action.href}" class="pick">${Object.entries(action.hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<fieldset><legend class="hide">${words.compare.pick}</legend>${ticks}</fieldset>${button(words.compare.show)}</form>`,
  );
}
