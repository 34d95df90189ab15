/**
 * In: changes and rules. Out: alerts, told once each, and messages that carry the sentences they rest on.
 * Promise: one change is told once by a rule; nothing empty is sent; what sends and what tells the time is passed in.
 */
export { findRuleProblems } from './check-rule.ts';
export { type CitedAlert, citeAlerts } from './cite.ts';
export { deliver } from './deliver.ts';
export type { SendEffects } from './effects.ts';
export { renderAlertFeed } from './feed.ts';
export { judge } from './judge.ts';
export { makeMailer } from './mailer.ts';
export { firstRules, setFirstRules } from './rules.ts';
export { kindsInWords, type RuleNames, sentenceOf } from './sentence.ts';
export { testRule } from './test-rule.ts';
