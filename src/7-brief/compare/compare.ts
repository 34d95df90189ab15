import type { Discrepancy, Dossier, Position, Utterance } from '../../model/index.ts';
import { isAltered } from '../digest.ts';
import { accountsInWords, dateInWords, quote, statusSentences } from '../words.ts';
import { pairUp } from './pair.ts';

/** One thing that is different between two dossiers, in a sentence. */
export interface Change {
  readonly kind: 'reports' | 'accounts' | 'statement' | 'discrepancy' | 'quotation' | 'position' | 'timeline' | 'figure';
  readonly text: string;
}

/**
 * What changed between an older and a newer dossier of one story, in words; the order is that of importance.
 * Things are the same where their ids are; where a text changed, where most of their words are.
 */
export function compareDossiers(older: Dossier, newer: Dossier): readonly Change[] {
  return [
    ...reportChanges(older, newer),
    ...accountChanges(older, newer),
    ...statementChanges(older, newer),
    ...discrepancyChanges(older, newer),
    ...quotationChanges(older, newer),
    ...positionChanges(older, newer),
    ...timelineChanges(older, newer),
    ...figureChanges(older, newer),
  ];
}

function reportChanges(older: Dossier, newer: Dossier): Change[] {
  const changes: Change[] = [];
  const before = new Map(older.reports.map((report) => [report.location, report]));
  const after = new Set(newer.reports.map((report) => report.location));
  for (const report of newer.reports) {
    const old = before.get(report.location);
    const name = report.source.name ?? report.location;
    if (!old) changes.push({ kind: 'reports', text: `New report: ${name}${report.title ? `, ${quote(report.title)}` : ''}.` });
    else if (old.text !== report.text)
      changes.push({ kind: 'reports', text: `${name} changed its text${report.title ? ` under ${quote(report.title)}` : ''}.` });
  }
  for (const report of older.reports)
    if (!after.has(report.location)) changes.push({ kind: 'reports', text: `No longer here: ${report.source.name ?? report.location}.` });
  return changes;
}

function accountChanges(older: Dossier, newer: Dossier): Change[] {
  const a = older.independentAccounts;
  const b = newer.independentAccounts;
  if (a.min === b.min && a.max === b.max) return [];
  return [{ kind: 'accounts', text: `${capital(accountsInWords(b))}; there ${a.max === 1 ? 'was' : 'were'} ${accountsInWords(a)}.` }];
}

function statementChanges(older: Dossier, newer: Dossier): Change[] {
  const { pairs, added, gone } = pairUp(older.statements, newer.statements, (statement) => statement.text);
  const moved = pairs
    .filter(([a, b]) => a.status !== b.status)
    .map(
      ([a, b]): Change => ({
        kind: 'statement',
        text: `${capital(statusSentences[b.status])} now, before ${statusSentences[a.status]}: ${quote(b.text)}`,
      }),
    );
  const fresh = added
    .filter((one) => one.status !== 'single-report')
    .map((one): Change => ({ kind: 'statement', text: `New, ${statusSentences[one.status]}: ${quote(one.text)}` }));
  const quiet = added.length - fresh.length;
  const lost = gone.map((one): Change => ({ kind: 'statement', text: `No longer told: ${quote(one.text)}` }));
  return [
    ...moved,
    ...fresh,
    ...(quiet > 0
      ? [{ kind: 'statement', text: `${quiet} new ${quiet === 1 ? 'statement' : 'statements'} in one report only.` } as const]
      : []),
    ...lost,
  ];
}

function discrepancyChanges(older: Dossier, newer: Dossier): Change[] {
  const key = (one: Discrepancy): string => `${one.kind} ${one.subject}`;
  const values = (one: Discrepancy): string => one.values.map((value) => quote(value.value)).join(' or ');
  const { pairs, added, gone } = pairUp(older.discrepancies, newer.discrepancies, key);
  return [
    ...added.map((one): Change => ({ kind: 'discrepancy', text: `New discrepancy, ${one.kind}: ${one.subject}: ${values(one)}.` })),
    ...pairs
      .filter(([a, b]) => a.values.length !== b.values.length)
      .map(
        ([a, b]): Change => ({
          kind: 'discrepancy',
          text: `${capital(b.subject)} has ${b.values.length} answers now, before ${a.values.length}: ${values(b)}.`,
        }),
      ),
    ...gone.map((one): Change => ({ kind: 'discrepancy', text: `No longer a discrepancy: ${one.subject}.` })),
  ];
}

function quotationChanges(older: Dossier, newer: Dossier): Change[] {
  const { pairs, added } = pairUp(
    older.utterances.filter((one) => one.direct),
    newer.utterances.filter((one) => one.direct),
    wordingOf,
  );
  return [
    ...added.map((one): Change => ({ kind: 'quotation', text: `New quotation, ${one.speaker.name}: ${quote(wordingOf(one))}` })),
    ...pairs
      .filter(([a, b]) => isAltered(b) && !isAltered(a))
      .map(([, b]): Change => ({ kind: 'quotation', text: `A report alters the words of ${b.speaker.name}: ${quote(wordingOf(b))}` })),
  ];
}

function wordingOf(utterance: Utterance): string {
  return utterance.versions[utterance.best]?.text ?? '';
}

function positionChanges(older: Dossier, newer: Dossier): Change[] {
  const names = new Map([...older.entities, ...newer.entities].map((entity) => [entity.id, entity.name]));
  const name = (one: Position): string => names.get(one.party) ?? one.party;
  const { added } = pairUp(older.positions, newer.positions, (one) => `${name(one)} ${one.kind} ${one.text}`);
  return added.map((one): Change => ({ kind: 'position', text: `${name(one)}, ${one.kind}: ${quote(one.text)}` }));
}

function timelineChanges(older: Dossier, newer: Dossier): Change[] {
  const { pairs, added } = pairUp(older.timeline, newer.timeline, (one) => one.text);
  return [
    ...added.map((one): Change => ({ kind: 'timeline', text: `New on the timeline, ${dateInWords(one.date)}: ${one.text}` })),
    ...pairs
      .filter(([a, b]) => a.date.from !== b.date.from || a.date.to !== b.date.to)
      .map(([a, b]): Change => ({ kind: 'timeline', text: `Moved from ${dateInWords(a.date)} to ${dateInWords(b.date)}: ${b.text}` })),
  ];
}

function figureChanges(older: Dossier, newer: Dossier): Change[] {
  const key = (one: Dossier['figures'][number]): string => `${one.value} ${one.unit ?? ''} ${one.of}`;
  const before = new Set(older.figures.map(key));
  return newer.figures
    .filter((one) => !before.has(key(one)) && one.accounts.length > 1)
    .map(
      (one): Change => ({
        kind: 'figure',
        text: `New figure: ${one.hedge ? `${one.hedge} ` : ''}${one.value.toLocaleString('en-US')}${one.unit ? ` ${one.unit}` : ''} ${one.of}.`,
      }),
    );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
