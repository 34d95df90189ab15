import { empty, evidence, type Html, html, isolated, pager, time, unfold, words } from '../ui/index.ts';
import type { ChangesView, ChangeView } from './view.ts';

/** What changed since the reader looked, newest first; each change opens its reason and its sentences. */
export function changesBody(view: ChangesView, extent: 'part' | 'whole'): Html {
  const none = view.since ? words.story.changedNone : words.story.changedNoneEver;
  return html`${view.since && html`<p class="empty">${words.story.changedSince(view.since.words)}</p>`}${view.items.length === 0 && empty(none)}${
    extent === 'part'
      ? unfold(
          view.items.map((one) => change(one, 'dated')),
          { open: view.open, what: words.story.rows.changes, all: view.all },
        )
      : byMoment(view.items)
  }${pager(view.pager)}`;
}

/** What came at one moment stands together. */
function byMoment(changes: readonly ChangeView[]): Html {
  const moments = [...Map.groupBy(changes, (one) => one.when.words).values()];
  return html`${moments.map((group) => html`<h2 class="moment">${time((group[0] as ChangeView).when)}</h2>${group.map((one) => change(one, 'plain'))}`)}`;
}

function change(one: ChangeView, dating: 'dated' | 'plain'): Html {
  const label = dating === 'dated' ? html`${time(one.when)} · ${one.kind}` : one.kind;
  const also = html`<p>${isolated(one.why)}</p>${one.before && html`<p>${words.story.before}: <span dir="auto">${one.before}</span></p>`}${one.after && html`<p>${words.story.after}: <span dir="auto">${one.after}</span></p>`}`;
  return html`<div class="ch" id="${one.id}" data-item><span class="mark ${one.material ? 'big' : 'detail'}"></span><div><p dir="ltr">${!one.material && html`<span class="hide">${words.story.detail} </span>`}${isolated(one.text)}</p>${evidence(one.evidence, { label, also })}</div></div>`;
}
