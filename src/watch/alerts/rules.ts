import type { AlertRule } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** Under this key the store remembers that the first rules were set, so that they do not come back when they are removed. */
const settled = 'alerts.first-rules';

/** The rules of a new installation. @param at ISO 8601 */
export function firstRules(at: string): readonly AlertRule[] {
  return [
    {
      id: 'rule-facts',
      name: 'What is known changed',
      on: ['account', 'corroborated', 'disputed', 'figure', 'official', 'position', 'tone', 'date-fixed', 'date-missed'],
      materialOnly: true,
      to: [{ kind: 'page' }, { kind: 'feed' }],
      paused: false,
      createdAt: at,
    },
    {
      id: 'rule-words',
      name: 'Words or numbers were altered',
      on: ['quotation-altered', 'correction-not-followed', 'deletion'],
      materialOnly: true,
      to: [{ kind: 'page' }, { kind: 'feed' }],
      paused: false,
      createdAt: at,
    },
    {
      id: 'rule-growth',
      name: 'A story grows unusually',
      on: ['growth'],
      materialOnly: false,
      to: [{ kind: 'page' }, { kind: 'feed' }],
      paused: false,
      createdAt: at,
    },
    {
      id: 'rule-sources',
      name: 'A source fell silent or came back',
      on: ['source'],
      materialOnly: false,
      to: [{ kind: 'page' }, { kind: 'feed' }, { kind: 'terminal' }],
      paused: false,
      createdAt: at,
    },
  ];
}

/** Sets the first rules, once in the life of a data folder, beside those that the analyst has made already. */
export async function setFirstRules(store: Pick<Store, 'alerts' | 'upkeep'>, at: string): Promise<void> {
  if ((await store.upkeep.value(settled)) !== undefined) return;
  for (const rule of firstRules(at)) await store.alerts.putRule(rule);
  await store.upkeep.setValue(settled, at);
}
