import type { BriefInput, Id, Position, Proposal, Span } from '../../model/index.ts';
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
      provisions: makeProvisions(id, versions, tellings),
      reception: receptionOf(positions, tellings),
    },
  ];
}

function chooseName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const worth = ([name, count]: readonly [string, number]) =>
    (vague.has(name) ? 0.1 : 1) * count * (1 + Math.min(2, name.split(' ').length - 1) / 2);
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
    const date = own.find((telling) => telling.version?.order === order && telling.date)?.date;
    const changes = order === 'later' ? own.filter(({ span }) => comparing.test(span.text)).slice(0, settings.changes) : [];
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

function versionId(id: Id, order: VersionOrder): Id {
  return `${id}-${order}`;
}

function makeProvisions(id: Id, versions: Proposal['versions'], tellings: readonly Telling[]): Proposal['provisions'] {
  const known = new Set(versions.map((version) => version.id));
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    if (telling.provision === undefined) continue;
    const key = telling.article ?? telling.provision.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), telling]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([key, group]) => {
      const orders = new Set<VersionOrder>(
        group.flatMap(({ version, alsoVersion }) => [...(version ? [version.order] : []), ...(alsoVersion ? [alsoVersion] : [])]),
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
