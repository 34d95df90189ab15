import type { CitedMessage } from './cite.ts';
import type { Letter } from './effects.ts';
import { type Base, htmlOf, oneLine, subjectOf, textOf } from './message.ts';

/** One e-mail of some alerts. Nothing that a report or a rule says gets into a header but as one line. */
export function writeLetter(to: string, { id, alerts }: CitedMessage, base: Base): Letter {
  const rules = [...new Set(alerts.map(({ alert }) => alert.rule))];
  return {
    to: oneLine(to),
    subject: subjectOf(alerts),
    text: textOf(alerts, base),
    html: htmlOf(alerts, base),
    list: rules.length === 1 ? (rules[0] as string).replace(/[^\w-]/g, '-') : 'alerts',
    id,
  };
}
