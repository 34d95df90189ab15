/** The pages of alerts: the inbox, the rules, a rule, what was sent. */
export { deliveriesPage } from './deliveries.ts';
export { inboxPage } from './inbox.ts';
export { ruleFormPage } from './rule-form.ts';
export { removeRulePage, rulesPage } from './rules.ts';
export type {
  AlertGroupView,
  AlertView,
  DeliveryView,
  InboxView,
  RuleErrors,
  RuleFormView,
  RuleLineView,
  TestView,
  TickView,
} from './view.ts';
