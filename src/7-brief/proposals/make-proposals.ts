import type { BriefInput, DateRange, Id, Position, Proposal, Span } from '../../model/index.ts';
import { stableId } from '../../text/index.ts';
import { compareText, inOrder, sortSpans } from '../evidence.ts';
import { comparing, vague } from './lexicon.ts';
import { settings } from './settings.ts';
import { type Telling, tellingsOf, type VersionOrder } from './tellings.ts';

/**
 * The text that is being negotiated, where the story has one: found by sentences that speak of its versions, articles, provisions or authors.
 * A story has one such text here; where it has several they are told as one.
 * @param positions positions of the story; those taken on the text are its reception
 */
export function makeProposals(input: BriefInput, positions: readonly Position[]): Proposal[] {
  const tellings = inOrder(input).flatMap((report) => tellingsOf(input, report));
  const evidence = tellings.filter((telling) => telling.version || telling.article || telling.authors.length);
  const names = tellings.flatMap((telling) => telling.names);
  if (evidence.length < settings.evidence || !names.length) return [];
  const name = chooseName(names);
  const id = stableId('pr', name, ...tellings.map((telling) => telling.span.report).slice(0, 1));
  const versions = makeVersions(id, tellings);
  return [
    {
      id,
      name,
      authors: makeAuthors(tellings),
      versions,
      provisions: makeProvisions(id, versions, tellings, statementsOf(input)),
      reception: receptionOf(positions, tellings),
    },
  ];
}

function chooseName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const worth = ([name, count]: readonly [string, number]) =>
    (vague.has(name) ? 0.1 : 1) * count * (1 + Math.min(2, name.split(' ').length - 1));
  return [...counts].sort((a, b) => worth(b) - worth(a) || compareText(a[0], b[0]))[0]?.[0] ?? 'proposal';
}

function makeAuthors(tellings: readonly Telling[]): Proposal['authors'] {
  const rows = new Map<Id, Span[]>();
  for (const { authors, span } of tellings) for (const party of authors) rows.set(party, [...(rows.get(party) ?? []), span]);
  return [...rows]
    .map(([party, members]) => ({ party, members: sortSpans(members) }))
    .sort((a, b) => b.members.length - a.members.length || compareText(a.party, b.party));
}

function makeVersions(id: Id, tellings: readonly Telling[]): Proposal['versions'] {
  return (['earlier', 'later'] as const).flatMap((order) => {
    const own = tellings.filter((telling) => telling.version?.order === order || telling.alsoVersion === order);
    if (!own.length) return [];
    const labels = own.flatMap(({ version }) => (version?.order === order ? [version.label] : []));
    const date = mostTold(own.flatMap((telling) => (telling.version?.order === order ? telling.date : telling.alsoDate) ?? []));
    const changes = order === 'later' ? changesIn(own) : [];
    return [
      {
        id: versionId(id, order),
        label: labels.length ? chooseName(labels) : `${order} version`,
        ...(date ? { date } : {}),
        members: sortSpans(own.map((telling) => telling.span)),
        ...(changes.length ? { changes: changes.map(({ span }) => span.text.replace(/\s+/g, ' ')).join(' ') } : {}),
      },
    ];
  });
}

/** The day that most tellings give; of two told as often the earlier. */
function mostTold(dates: readonly DateRange[]): DateRange | undefined {
  const dayOf = ({ from }: DateRange): string => from.slice(0, 10);
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(dayOf(date), (counts.get(dayOf(date)) ?? 0) + 1);
  return [...dates].sort(
    (a, b) => (counts.get(dayOf(b)) ?? 0) - (counts.get(dayOf(a)) ?? 0) || compareText(a.from, b.from) || compareText(a.to, b.to),
  )[0];
}

/** Sentences that tell what is new, each once; those that say what the text holds come first. */
function changesIn(tellings: readonly Telling[]): readonly Telling[] {
  const told = new Map<string, Telling>();
  for (const telling of tellings)
    if (comparing.test(telling.span.text) && !told.has(telling.span.text)) told.set(telling.span.text, telling);
  const holds = [...told.values()].filter(({ provision }) => provision !== undefined);
  return (holds.length ? holds : [...told.values()]).slice(0, settings.changes);
}

function versionId(id: Id, order: VersionOrder): Id {
  return `${id}-${order}`;
}

/** @param statementOf the statement that holds most of a sentence: two reports' tellings of one provision stand in one */
function makeProvisions(
  id: Id,
  versions: Proposal['versions'],
  tellings: readonly Telling[],
  statementOf: (span: Span) => Id | undefined,
): Proposal['provisions'] {
  const known = new Set(versions.map((version) => version.id));
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    if (telling.provision === undefined) continue;
    const key = telling.article ?? statementOf(telling.span) ?? telling.provision.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), telling]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([key, group]) => {
      const orders = new Set<VersionOrder>(
        group.flatMap(({ version, alsoVersion, holds }) =>
          holds ? [holds] : [...(version ? [version.order] : []), ...(alsoVersion ? [alsoVersion] : [])],
        ),
      );
      if (!orders.size) orders.add('later');
      const longest = [...group].sort(
        (a, b) => (b.provision ?? '').length - (a.provision ?? '').length || compareText(a.span.report, b.span.report),
      )[0] as Telling;
      return {
        id: stableId('pv', id, key),
        text: (longest.provision ?? '').replace(/\s+/g, ' '),
        in: [...orders]
          .map((order) => versionId(id, order))
          .filter((version) => known.has(version))
          .sort(),
        members: sortSpans(group.map((telling) => telling.span)),
      };
    });
}

function statementsOf({ collation }: BriefInput): (span: Span) => Id | undefined {
  const byReport = new Map<Id, { readonly id: Id; readonly start: number; readonly end: number }[]>();
  for (const { id, members } of collation.statements)
    for (const { report, start, end } of members.length > 1 ? members : [])
      byReport.set(report, [...(byReport.get(report) ?? []), { id, start, end }]);
  return ({ report, start, end }) =>
    byReport.get(report)?.find((one) => Math.min(one.end, end) - Math.max(one.start, start) > settings.statementShare * (end - start))?.id;
}

const receiving: ReadonlySet<string> = new Set(['acceptance', 'rejection', 'red-line', 'accusation', 'demand', 'offer', 'concession']);

function receptionOf(positions: readonly Position[], tellings: readonly Telling[]): readonly Id[] {
  const about = new Map<Id, Span[]>();
  for (const { span, names, version, article } of tellings) {
    if (!names.length && !version && !article) continue;
    const list = about.get(span.report);
    if (list) list.push(span);
    else about.set(span.report, [span]);
  }
  const isAbout = (member: Span) => (about.get(member.report) ?? []).some((span) => span.start < member.end && span.end > member.start);
  return positions
    .filter(({ kind, members }) => receiving.has(kind) && members.some(isAbout))
    .map(({ id }) => id)
    .sort();
}
