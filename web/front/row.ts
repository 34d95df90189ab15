import { type Html, html, isolated, nothing, post, spark, time, words } from '../ui/index.ts';
import type { StoryRowView } from './view.ts';

/** A story in the list: its title, how many tell it, what changed last, and how certain it is. */
export function storyRow(row: StoryRowView, here: string): Html {
  return html`<li data-item id="${row.id}"><div class="what"><h3><a class="title" href="${row.href}" dir="auto">${row.title}</a></h3>${newest(row)}${about(row)}</div>
<div class="how">${spark(row.arrivals)}<ul class="marks">${row.corroborated && html`<li><span class="mark ok"></span>${row.corroborated}</li>`}${row.disputed && html`<li><span class="mark dis"></span>${row.disputed}</li>`}</ul>${pinForm(row, here)}</div></li>`;
}

function newest({ newest: change, since }: StoryRowView): Html {
  if (!change) return nothing;
  return html`<p class="news"><span class="kind">${change.kind}</span> <a class="quoted" href="${change.href}" dir="ltr">${isolated(change.text)}</a> <span class="quiet nowrap">${time(change.when)}</span>${since && html` <a class="fresh" href="${since.href}">${since.words}</a>`}</p>`;
}

function about(row: StoryRowView): Html {
  return html`<p class="meta"><b>${row.reports}</b>, <b>${row.accounts}</b>${row.about && html` · <span dir="auto">${row.about}</span>`}${row.waiting && html` · <span class="waits" title="${words.front.waitingWhy}">${row.waiting}</span>`}</p>`;
}

function pinForm(row: StoryRowView, back: string): Html {
  const name = row.pinned ? words.front.unpin : words.front.pin;
  return post(
    `${row.href.split('?')[0]}/correct`,
    { kind: row.pinned ? 'unpin' : 'pin', back },
    html`<button class="button slight" aria-label="${name}: ${row.title}">${name}</button>`,
    'bare',
  );
}
