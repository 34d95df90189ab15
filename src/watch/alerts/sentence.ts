import type { AlertRule, AlertTarget, ChangeKind } from '../../model/index.ts';

/** What a change of each kind is, as the end of "Tells when …". */
export const kindsInWords: Readonly<Record<ChangeKind, string>> = {
  story: 'a story begins',
  report: 'a report comes',
  revision: 'a report is changed',
  deletion: 'a report is taken away',
  account: 'the number of independent accounts changes',
  corroborated: 'a statement is corroborated, or is no longer',
  disputed: 'a statement is disputed, or is no longer',
  statement: 'something is told for the first time',
  figure: 'a figure changes',
  discrepancy: 'reports differ on something',
  quotation: 'somebody is quoted anew',
  'quotation-altered': 'a quotation is altered',
  position: 'a party takes or changes a position',
  tone: 'the tone between two parties shifts',
  timeline: 'an event comes onto the timeline or moves',
  'date-fixed': 'a date is fixed',
  'date-missed': 'a planned date passes in silence',
  official: 'an official source speaks',
  'correction-not-followed': 'a copy does not follow a correction of its origin',
  growth: 'a story grows unusually',
  grouping: 'reports are grouped otherwise',
  source: 'a source fails, falls silent or comes back',
};

/** Names behind ids, for the reader. */
export interface RuleNames {
  readonly story?: (id: string) => string | undefined;
  readonly source?: (id: string) => string | undefined;
}

/** A rule in a plain sentence. */
export function sentenceOf(rule: AlertRule, names: RuleNames = {}): string {
  const where = [
    ...(rule.stories?.length
      ? [
          `in ${list(
            rule.stories.map((id) => quoted(names.story?.(id) ?? id)),
            'or',
          )}`,
        ]
      : []),
    ...(rule.sources?.length
      ? [
          `from ${list(
            rule.sources.map((id) => names.source?.(id) ?? id),
            'or',
          )}`,
        ]
      : []),
    ...(rule.sourceKinds?.length ? [`from ${list(rule.sourceKinds.map(sourceWords), 'or')}`] : []),
    ...(rule.words?.length ? [`where ${list(rule.words.map(quoted), 'or')} is told`] : []),
  ];
  const what = rule.on.length
    ? list(
        rule.on.map((kind) => kindsInWords[kind]),
        'or',
      )
    : 'anything changes';
  const after = [
    ...(rule.materialOnly ? ['details are left out'] : []),
    ...(rule.digest ? [digestWords(rule.digest)] : []),
    ...(rule.quiet ? [`nothing is sent from ${rule.quiet.from} to ${rule.quiet.to} (${rule.quiet.timeZone})`] : []),
  ];
  const main = `Tells ${rule.to.length ? list(rule.to.map(targetWords), 'and') : 'nobody'} when ${[what, ...where].join(' ')}`;
  return `${rule.paused ? 'Paused. ' : ''}${[main, ...after].join('; ')}.`;
}

function targetWords(target: AlertTarget): string {
  switch (target.kind) {
    case 'page':
      return 'the page';
    case 'feed':
      return 'the Atom feed';
    case 'terminal':
      return 'the terminal';
    case 'webhook':
      return `the web hook at ${URL.canParse(target.url) ? new URL(target.url).host : target.url}`;
    case 'email':
      return target.to;
  }
}

function sourceWords(kind: NonNullable<AlertRule['sourceKinds']>[number]): string {
  const words = {
    official: 'official sources',
    agency: 'agencies',
    outlet: 'outlets',
    analyst: 'analysts',
    unknown: 'sources of no known kind',
  };
  return words[kind];
}

function digestWords({ every, at, timeZone }: NonNullable<AlertRule['digest']>): string {
  if (every === 'hour') return `collected every hour, ${Number(at.slice(3))} minutes past`;
  return `collected every ${every === 'day' ? 'day' : 'Monday'} at ${at} (${timeZone})`;
}

const quoted = (text: string): string => `“${text}”`;

function list(items: readonly string[], last: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
