import type { Change, Dossier, Report, Span } from '../../model/index.ts';
import { spanOf } from '../evidence.ts';
import { accountsInWords, count, quote } from '../words.ts';
import { foldText, sentencesOf, shorten } from './fold.ts';
import type { Frame } from './frame.ts';
import { makeChange, nameOf, namesOf } from './write.ts';

/** What the caller knows and a dossier does not. */
export interface Movements {
  /** Reports that came from another story, or went into one. */
  readonly moved?: readonly string[];
  /** Reports that their publisher took away. */
  readonly deleted?: readonly string[];
  /** Reports that changed without saying so. */
  readonly silent?: readonly string[];
  /** An analyst parted, joined or moved the reports. */
  readonly corrected?: boolean;
}

/** A story that was not there before: one change that tells what is known, for nothing in it has changed. */
export function beginStory(newer: Dossier, at: string): Change {
  const statements = (status: string): number => newer.statements.filter((one) => one.status === status).length;
  const [borne, disputed] = [statements('corroborated'), statements('disputed')];
  const known = [
    count(newer.reports.length, 'report'),
    accountsInWords(newer.independentAccounts),
    ...(borne ? [`${count(borne, 'statement')} told by two or more of them`] : []),
    ...(disputed ? [`${count(disputed, 'statement')} disputed`] : []),
  ];
  return makeChange(
    { newer, at },
    {
      kind: 'story',
      mark: [],
      text: `A new story: ${quote(newer.story.title)}, ${known.join(', ')}.`,
      why: `No story told of it before${newer.reports.length > 1 ? `; ${namesOf(newer.reports)} do` : ''}.`,
      material: true,
      subject: newer.story.id,
      members: newer.reports.slice(0, 1).flatMap(leadOf),
    },
  );
}

export function reportChanges(frame: Frame, { moved = [], deleted = [], silent = [] }: Movements): Change[] {
  const [movedIds, deletedIds] = [new Set(moved), new Set(deleted)];
  return [
    ...frame.arrived.filter(({ id }) => !movedIds.has(id)).map((report) => arrival(frame, report)),
    ...frame.revised.map((one) => revision(frame, one, silent.includes(one.after.id) ? 'silent' : 'told')),
    ...[...frame.newer.reports, ...frame.left]
      .filter(({ id }) => deletedIds.has(id))
      .map((report) =>
        makeChange(frame, {
          kind: 'deletion',
          mark: [report.id],
          text: `${nameOf(report)} took its report away${titleOf(report)}.`,
          why: `The page at ${report.location} is gone; the text as it stood is kept.`,
          material: true,
          subject: report.id,
          members: leadOf(report),
        }),
      ),
    ...regrouped(
      frame,
      'came',
      frame.arrived.filter(({ id }) => movedIds.has(id)),
    ),
    ...regrouped(
      frame,
      'left',
      frame.left.filter(({ id }) => !deletedIds.has(id)),
    ),
  ];
}

function arrival(frame: Frame, report: Report): Change {
  return makeChange(frame, {
    kind: 'report',
    mark: [report.id],
    text: `New report: ${nameOf(report)}${titleOf(report)}.`,
    why: `${nameOf(report)} tells of this story.`,
    material: false,
    subject: report.id,
    members: leadOf(report),
  });
}

function revision(frame: Frame, { before, after }: Frame['revised'][number], how: 'silent' | 'told'): Change {
  const [gone, put] = [newSentences(before, after), newSentences(after, before)];
  const [from, to] = [gone[0], put[0]];
  const retitled = before.title !== after.title && after.title ? ` It is now headed ${quote(after.title)}.` : '';
  const what = to ? `; new: ${quote(shorten(to.text))}` : from ? `; gone: ${quote(shorten(from.text))}` : '';
  return makeChange(frame, {
    kind: 'revision',
    // Of the text that it has now: put back and forth, each text is told once.
    mark: [after.location, foldText(`${after.title ?? ''} ${after.text}`)],
    text: `${nameOf(after)} ${how === 'silent' ? 'silently changed' : 'changed'} its report${titleOf(after)}${what}.${retitled}`,
    why: `${count(gone.length, 'sentence')} of ${after.location} went, ${count(put.length, 'sentence')} came${how === 'silent' ? '; the page does not say that it was changed' : ''}.`,
    material: [...gone, ...put].some(({ text }) => /\p{L}/u.test(text)),
    subject: after.id,
    before: from ? shorten(from.text) : before.title,
    after: to ? shorten(to.text) : after.title,
    members: put.length ? put : leadOf(after),
  });
}

/** Sentences of a report that another text does not have. */
function newSentences(report: Report, other: Report): Span[] {
  const there = foldText(other.text);
  return sentencesOf(report.text)
    .map((range) => spanOf(report, range))
    .filter(({ text }) => !there.includes(foldText(text)));
}

function regrouped(frame: Frame, how: 'came' | 'left', reports: readonly Report[]): Change[] {
  if (!reports.length) return [];
  const ids = reports.map(({ id }) => id).sort();
  return [
    makeChange(frame, {
      kind: 'grouping',
      mark: [how, ...ids],
      text:
        how === 'came'
          ? `${count(reports.length, 'report')} came from another story: ${namesOf(reports)}.`
          : `${count(reports.length, 'report')} left this story: ${namesOf(reports)}.`,
      why: 'The reports were grouped afresh; the story’s history tells the reasons.',
      material: false,
      subject: ids[0],
      members: reports.flatMap(leadOf),
    }),
  ];
}

/** An official source speaks: every report of it, the first one told as such. */
export function officialChanges(frame: Frame): Change[] {
  const spoke = new Set(frame.older.reports.map(({ source }) => source.id));
  return frame.arrived
    .filter(({ source }) => source.kind === 'official')
    .map((report) =>
      makeChange(frame, {
        kind: 'official',
        mark: [report.id],
        text: `An official source speaks${spoke.has(report.source.id) ? ' again' : ''}: ${nameOf(report)}${titleOf(report)}.`,
        why: `${nameOf(report)} is an official source${spoke.has(report.source.id) ? '' : ' and had not spoken in this story'}.`,
        material: true,
        subject: report.id,
        members: leadOf(report),
      }),
    );
}

export const titleOf = (report: Report): string => (report.title ? `, ${quote(report.title)}` : '');

/** The first sentence of a report's first paragraph. */
export function leadOf(report: Report): Span[] {
  const block = report.blocks.find(({ kind }) => kind === 'paragraph') ?? report.blocks[0];
  const from = block?.start ?? 0;
  const [first] = sentencesOf(report.text.slice(from, block?.end));
  return first ? [spanOf(report, { start: from + first.start, end: from + first.end })] : [];
}
