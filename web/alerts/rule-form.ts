import { banner, check, choose, field, type Html, html, nothing, words } from '../ui/index.ts';
import { alertBody, subPages } from './parts.ts';
import type { RuleFormView, TestView, TickView } from './view.ts';

const w = words.alerts;

/** A rule as a sentence to be filled in; tested on the past before it can be saved. */
export function ruleFormPage(view: RuleFormView): Html {
  const { values, errors } = view;
  return html`<div class="listing"><header class="head"><h1 class="lesser">${view.id ? w.editRule : w.newRule}</h1>${subPages('rules')}</header>
<form method="post" action="/alerts/rules" class="rule">${view.id && html`<input type="hidden" name="id" value="${view.id}">`}${view.test && html`<input type="hidden" name="tested" value="${view.test.mark}">`}
${view.test ? tested(view.test) : nothing}${field(w.name, { name: 'name', value: values.name, required: true, placeholder: w.namePlaceholder, error: errors.name })}
${targets(view)}
${group(w.when, html`${hint(w.whenHint)}<div class="ticks two-columns">${ticks('on', view.on)}</div>${check(w.materialOnly, { name: 'materialOnly', value: 'yes', on: view.materialOnly })}`)}
${group(w.where, field(w.words, { name: 'words', value: values.words, hint: w.whereHint, error: errors.words }))}
${picks(w.inStories, w.inAny, 'stories', view.stories)}${picks(w.fromSources, w.fromAny, 'sources', view.sources)}
${group(w.fromKinds, html`<div class="ticks row">${ticks('sourceKinds', view.kinds)}</div>`)}
${hours(view)}
<div class="saving"><p class="empty">${w.testFirst}</p><div class="line">${choose(w.over, { name: 'days', value: values.days, choices: view.spans })}<button class="${view.test ? 'button' : 'button main'}" name="act" value="test">${view.test ? w.testAgain : w.testDo}</button></div></div></form></div>`;
}

function group(name: string, body: Html): Html {
  return html`<fieldset><legend>${name}</legend>${body}</fieldset>`;
}

const hint = (text: string): Html => html`<p class="empty">${text}</p>`;

function ticks(name: string, list: readonly TickView[]): readonly Html[] {
  return list.map((one) => check(html`<span dir="auto">${one.name}</span>`, { name, value: one.value, on: one.on }));
}

/** A choice of few among many, folded away until one is chosen. */
function picks(name: string, any: string, field: string, list: readonly TickView[]): Html {
  if (list.length === 0) return nothing;
  const on = list.filter((one) => one.on).length;
  return html`<details class="pick"${on > 0 && html` open`}><summary>${name} <span class="quiet">${on > 0 ? on : any}</span></summary><fieldset><legend class="hide">${name}</legend><div class="ticks">${ticks(field, list)}</div></fieldset></details>`;
}

function targets(view: RuleFormView): Html {
  const { values, errors } = view;
  return group(
    w.tell,
    html`${errors.to && html`<p class="bad">${errors.to}</p>`}<div class="ticks">${ticks('to', view.to)}</div><div class="fields">${field(w.email, { name: 'email', value: values.email, type: 'email', hint: w.emailHint, error: errors.email })}${field(w.webhook, { name: 'webhook', value: values.webhook, placeholder: 'https://…', hint: w.webhookHint, error: errors.webhook })}${field(w.secret, { name: 'secret', type: 'password', value: values.secret, hint: view.hasSecret ? w.secretKept : w.secretHint })}</div>`,
  );
}

function hours(view: RuleFormView): Html {
  const { values, errors } = view;
  return group(
    w.changed,
    html`<div class="fields four">${choose(w.digest, { name: 'digest', value: values.digest, choices: view.digests })}${field(w.digestAt, { name: 'digestAt', value: values.digestAt, type: 'time', error: errors.digest })}</div><div class="fields four">${field(w.quiet, { name: 'quietFrom', value: values.quietFrom, type: 'time', error: errors.quiet })}${field(w.quietTo, { name: 'quietTo', value: values.quietTo, type: 'time' })}${field(w.zone, { name: 'zone', value: values.zone, error: errors.zone })}</div>`,
  );
}

function tested(test: TestView): Html {
  return html`<section id="tested" class="card tested" aria-labelledby="tested-h"><h2 id="tested-h">${w.tested}</h2><p class="said" dir="auto">${test.sentence}</p>${test.note && banner({ kind: 'plain', title: test.note })}<p class="head">${test.head}</p><ol class="alerts">${test.alerts.map((alert) => html`<li data-item><div>${alertBody(alert)}</div></li>`)}</ol>${test.more && html`<p class="empty">${test.more}</p>`}<p class="more"><button class="button main" name="act" value="save">${w.save}</button></p></section>`;
}
