/**
 * Watches sources and tells what changed. In: a store, and the stages as ports. Out: reports, stories and alerts in the store, messages.
 * Promise: one writer; no source twice at once; nothing is told twice; can be killed at any moment.
 */
export {
  type CitedAlert,
  citeAlerts,
  findRuleProblems,
  firstRules,
  judge,
  kindsInWords,
  makeMailer,
  type RuleNames,
  renderAlertFeed,
  sentenceOf,
  setFirstRules,
  testRule,
} from './alerts/index.ts';
export { sleep, type WatchEffects, type WatchEvent } from './effects.ts';
export { type Watching, type WatchOptions, watch } from './monitor.ts';
export type { WatchPorts } from './ports.ts';
export { answerIntent, type HubAnswer, PUSH_PATH, takePush } from './push/index.ts';
export { type Cycle, runOnce } from './run-once.ts';
export { type Pulse, type StartOptions, startWatching } from './start-watching.ts';
