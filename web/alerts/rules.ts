import { button, empty, type Html, html, post, words } from '../ui/index.ts';
import { subPages } from './parts.ts';
import type { RulesView } from './view.ts';

const w = words.alerts;

/** The rules, each as a sentence. */
export function rulesPage(view: RulesView): Html {
  return html`<div class="listing"><header class="head"><h1>${w.title}</h1>${subPages('rules')}${view.done && html`<p class="done" role="status">${view.done}</p>`}</header>
<p class="more"><a class="button main" href="/alerts/rules/new">${w.addRule}</a></p>
${
  view.rules.length === 0
    ? empty(w.noRules)
    : html`<ul class="rules">${view.rules.map(
        (rule) =>
          html`<li data-item id="rule-${rule.id}"><h3 dir="auto"><a class="title" href="${rule.href}">${rule.name}</a></h3><p class="${rule.paused ? 'said quiet' : 'said'}" dir="auto">${rule.sentence}</p><div class="tools"><a href="${rule.href}">${w.edit}<span class="hide">: ${rule.name}</span></a><a href="${rule.told}">${w.seeAlerts}<span class="hide">: ${rule.name}</span></a>${post(`${rule.href}/pause`, { paused: rule.paused ? '' : 'yes' }, html`<button class="button slight" aria-label="${rule.paused ? w.resume : w.pause}: ${rule.name}">${rule.paused ? w.resume : w.pause}</button>`, 'bare')}<a href="${rule.href}/remove">${w.remove}<span class="hide">: ${rule.name}</span></a></div></li>`,
      )}</ul>`
}</div>`;
}

/** Asked before a rule is removed. */
export function removeRulePage(rule: { readonly name: string; readonly href: string; readonly sentence: string }): Html {
  return html`<div class="ask"><h1 class="lesser" dir="auto">${w.removeTitle(rule.name)}</h1><p class="said" dir="auto">${rule.sentence}</p><p>${w.removeText}</p>${post(`${rule.href}/remove`, {}, html`${button(w.removeDo, 'main')} <a class="button" href="/alerts/rules">${w.keep}</a>`)}</div>`;
}
