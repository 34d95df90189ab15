import type { SourceView } from '../../../../web/sources/index.ts';
import { words } from '../../../../web/ui/index.ts';
import type { Id, SourceLogLine, StoredReport, WatchedSource } from '../../../model/index.ts';
import { query } from './edition.ts';
import { fromNow } from './relative.ts';
import { aboutSource, gradeView, healthView, nextLook, sourceHref } from './sources.ts';
import { instant, published } from './times.ts';

const w = words.sources;

/** What the store knows of a source. */
export interface SourceRecord {
  readonly log: readonly SourceLogLine[];
  readonly reports: readonly StoredReport[];
  readonly titleOf: (story: Id) => string | undefined;
  readonly count: number;
  readonly now: Date;
}

export function sourceView(source: WatchedSource, { log, reports, titleOf, count, now }: SourceRecord): Omit<SourceView, 'edit'> {
  const grade = gradeView(source);
  return {
    id: source.id,
    name: source.name,
    href: sourceHref(source.id),
    about: aboutSource(source),
    ...(grade ? { grade } : {}),
    tags: source.tags,
    health: healthView(source, now),
    paused: source.paused,
    facts: factsOf(source, count, now),
    log: log.map((line) => ({
      when: instant(line.at),
      level: w.levels[line.level],
      bad: line.level === 'error',
      text: line.message,
      ...(line.location ? { location: line.location } : {}),
      ...(line.location && isWeb(line.location) ? { href: line.location } : {}),
    })),
    reports: reports.map((one) => reportLine(one, titleOf)),
    reportCount: w.reports(count),
    ...(count > 0 ? { searchReports: `/search${query({ q: `source:"${source.name.replaceAll('"', '')}"`, kind: 'report' })}` } : {}),
  };
}

const isWeb = (location: string): boolean => /^https?:\/\//i.test(location);

function factsOf(source: WatchedSource, count: number, now: Date): SourceView['facts'] {
  const { location, given, form, addedAt, health, paused } = source;
  const when = (name: string, iso: string | undefined): SourceView['facts'] =>
    iso ? [{ name, value: '', when: fromNow(iso, now) }] : [{ name, value: w.never }];
  return [
    { name: w.moved, value: location, ...(isWeb(location) ? { href: location } : {}) },
    ...(given === location ? [] : [{ name: w.given, value: given }]),
    { name: w.form, value: w.forms[form] },
    { name: w.reportsTitle, value: w.reports(count) },
    ...when(w.lastNew, health.lastNew),
    ...when(w.lastSuccess, health.lastSucceeded),
    ...when(w.lastLook, health.lastPolled),
    ...(health.nextPoll && !paused && health.state !== 'dead'
      ? [{ name: w.nextLook, value: '', when: nextLook(health.nextPoll, now) }]
      : [{ name: w.nextLook, value: w.notPlanned }]),
    ...pushFact(health.push),
    ...(health.failures > 0 ? [{ name: w.failures, value: String(health.failures) }] : []),
    { name: w.added, value: '', when: instant(addedAt) },
  ];
}

function pushFact(push: WatchedSource['health']['push']): SourceView['facts'] {
  if (!push) return [];
  const hub = URL.canParse(push.hub) ? new URL(push.hub).host : push.hub;
  if (push.state === 'active')
    return [
      { name: w.pushed, value: hub },
      ...(push.until ? [{ name: w.pushedUntil, value: '', when: instant(push.until) }] : []),
      ...(push.lastPushed ? [{ name: w.lastPushed, value: '', when: instant(push.lastPushed) }] : []),
    ];
  return [{ name: w.pushed, value: push.state === 'asked' ? w.pushAsked(hub) : w.pushRefused(hub, push.reason ?? '') }];
}

function reportLine({ report, story }: StoredReport, titleOf: SourceRecord['titleOf']): SourceView['reports'][number] {
  const when = published(report.published);
  const title = story && titleOf(story);
  return {
    title: report.title ?? words.report.untitled,
    href: `/reports/${encodeURIComponent(report.id)}`,
    language: report.language,
    ...(when ? { when } : {}),
    ...(story && title ? { story: { title, href: `/stories/${encodeURIComponent(story)}` } } : {}),
  };
}
