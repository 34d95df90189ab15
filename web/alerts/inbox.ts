import { button, empty, filters, type Html, html, nothing, post, words } from '../ui/index.ts';
import { alertBody, subPages } from './parts.ts';
import type { AlertGroupView, AlertView, InboxView } from './view.ts';

const w = words.alerts;

/** What rules told of: unread first, story by story, each with its sentences. */
export function inboxPage(view: InboxView): Html {
  return html`<div class="listing inbox"><header class="head"><h1>${w.title}</h1>${subPages('inbox')}<div class="meta">${view.about}${view.anyUnread && html` ${post('/alerts/read', { all: 'yes', back: view.here }, button(w.markAll, 'slight'), 'bare')}`}</div></header>
${filters(w.filter, view.filters)}${filters(w.byRule, view.rules)}${view.story && html`<p class="meta"><span dir="auto">${w.onlyStory(view.story.title)}</span> · <a href="${view.story.all}">${w.everyStory}</a></p>`}
${view.none && empty(view.none)}${view.unread.length > 0 && part('unread', w.unread, view.unread, view.here)}${view.read.length > 0 && part('read', w.read, view.read, view.here)}
${(view.older || view.newest) && html`<p class="more">${view.newest && html`<a href="${view.newest}">${w.newest}</a> `}${view.older && html`<a rel="next" href="${view.older}">${w.older}</a>`}</p>`}</div>`;
}

function part(id: string, name: string, groups: readonly AlertGroupView[], here: string): Html {
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${name}</h2>${groups.map((group) => groupOf(group, here))}</section>`;
}

/** Of one kind so many are in sight; the others are folded away. */
const mostInSight = 4;

function groupOf(group: AlertGroupView, here: string): Html {
  const unread = group.kinds.flatMap(({ alerts }) => alerts).filter((alert) => alert.unread);
  return html`<div class="group"><div class="of"><h3>${group.href ? html`<a class="title" href="${group.href}" dir="auto">${group.name}</a>` : group.name}</h3>${unread.length > 1 ? mark(unread, here, w.markGroup, group.name) : nothing}</div>${group.kinds.map(
    ({ kind, alerts }) => {
      // One more is shown rather than told of.
      const cut = alerts.length > mostInSight + 1 ? mostInSight : alerts.length;
      const rest = alerts.slice(cut);
      return html`<h4 class="kind-of">${kind}${alerts.length > 1 && html` <span class="num">· ${alerts.length}</span>`}</h4>${lines(alerts.slice(0, cut), here)}${rest.length > 0 && html`<details class="rest"><summary>${w.moreTold(rest.length)}</summary>${lines(rest, here)}</details>`}`;
    },
  )}</div>`;
}

function lines(alerts: readonly AlertView[], here: string): Html {
  return html`<ol class="alerts">${alerts.map(
    (alert) =>
      html`<li data-item id="alert-${alert.id}"><div>${alertBody(alert, 'grouped')}</div>${alert.unread && mark([alert], here, w.markRead, alert.text)}</li>`,
  )}</ol>`;
}

function mark(alerts: readonly AlertView[], back: string, name: string, of: string): Html {
  return post(
    '/alerts/read',
    { back },
    html`${alerts.map((alert) => html`<input type="hidden" name="ids" value="${alert.id}">`)}<button class="button slight" aria-label="${name}: ${of}">${name}</button>`,
    'bare',
  );
}
