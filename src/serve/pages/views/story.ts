import { type SectionId, type StoryFrame, type StoryView, sectionOrder } from '../../../../web/story/index.ts';
import { words } from '../../../../web/ui/index.ts';
import { summaryLine } from '../../../7-brief/edition/index.ts';
import type { Change, Correction, StoryCard, StoryEvent } from '../../../model/index.ts';
import { tables } from '../../export/index.ts';
import { accountsView } from './accounts.ts';
import { briefView } from './brief.ts';
import { changesView } from './changes.ts';
import { correctionsView, historyView } from './corrections.ts';
import { discrepanciesView } from './discrepancies.ts';
import { type Edition, query } from './edition.ts';
import { keyView } from './key.ts';
import { figuresView, groupingView, peopleView, problemsView, reportsView } from './lists.ts';
import type { Asked } from './paging.ts';
import { nothingAsked } from './paging.ts';
import { placesView } from './places.ts';
import { positionsView } from './positions.ts';
import { proposalsView } from './proposals.ts';
import { quotationsView } from './quotations.ts';
import { mostStops } from './settings.ts';
import { statementsView } from './statements.ts';
import { timelineView } from './timeline.ts';
import { instant } from './times.ts';
import { toneView } from './tone.ts';

/** What the store knows of a story beside its dossier. */
export interface StoryRecord {
  readonly card?: StoryCard;
  readonly changes: readonly Change[];
  readonly corrections: readonly Correction[];
  /** Newest first. */
  readonly history: readonly StoryEvent[];
  /** When its first report came, when the newest; as the store saw them. */
  readonly moments: readonly string[];
  readonly since?: string;
  /** Reports that its dossier does not hold yet. */
  readonly pending: number;
  readonly now: string;
  /** Stories that may be merged into this one. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

/** Everything on the page of a story, or of one of its sections: `section` is made whole, the others as far as the frame needs them. */
export function storyView(edition: Edition, record: StoryRecord, asked: Asked, section?: SectionId): StoryView {
  const of = <T>(id: SectionId, make: (asked: Asked) => T): T => make(section === id ? asked : nothingAsked);
  const view = {
    key: keyView(edition),
    brief: briefView(edition),
    changes: of('changes', (one) =>
      changesView(edition, { changes: record.changes, asked: one, ...(record.since ? { since: record.since } : {}) }),
    ),
    accounts: of('accounts', (one) => accountsView(edition, one)),
    quotations: of('quotations', (one) => quotationsView(edition, one)),
    discrepancies: of('discrepancies', (one) => discrepanciesView(edition, one)),
    positions: of('positions', (one) => positionsView(edition, one)),
    tone: of('tone', (one) => toneView(edition, one)),
    proposals: of('proposals', (one) => proposalsView(edition, one)),
    timeline: of('timeline', (one) => timelineView(edition, one)),
    places: placesView(edition),
    statements: of('statements', (one) => statementsView(edition, one)),
    figures: of('figures', (one) => figuresView(edition, one)),
    people: of('people', (one) => peopleView(edition, one)),
    reports: of('reports', (one) => reportsView(edition, one)),
    grouping: of('grouping', (one) => groupingView(edition, one)),
    corrections: correctionsView(edition, record.corrections),
    others: record.others,
    history: historyView(record.history),
    problems: of('problems', (one) => problemsView(edition, one)),
  };
  return { ...view, frame: frameOf(edition, record, view, section) };
}

const names: Readonly<Record<SectionId, string>> = {
  brief: words.story.brief,
  changes: words.story.changed,
  accounts: words.story.accounts,
  quotations: words.story.quotations,
  discrepancies: words.story.discrepancies,
  positions: words.story.positions,
  tone: words.story.tone,
  proposals: words.story.proposals,
  timeline: words.story.timeline,
  places: words.story.places,
  statements: words.story.statements,
  figures: words.story.figures,
  people: words.story.peopleShort,
  reports: words.story.reports,
  grouping: words.story.groupingShort,
  corrections: words.story.corrections,
  problems: words.story.problemsShort,
};

/** Sections that stand in the contents even where nothing is in them. */
const always = new Set<SectionId>(['brief', 'changes', 'corrections']);

function frameOf(edition: Edition, record: StoryRecord, view: Omit<StoryView, 'frame'>, section: SectionId | undefined): StoryFrame {
  const { dossier, base, asOf } = edition;
  const { card } = record;
  const totals: Readonly<Record<SectionId, number>> = {
    brief: view.brief.established.length + view.brief.disputed.length + view.brief.contradicted.length + view.brief.single.length,
    changes: view.changes.total,
    accounts: dossier.accounts.length,
    quotations: view.quotations.total,
    discrepancies: view.discrepancies.total,
    positions: view.positions.total,
    tone: view.tone.total,
    proposals: view.proposals.total,
    timeline: view.timeline.total,
    places: view.places.places.length,
    statements: view.statements.total,
    figures: view.figures.total,
    people: view.people.total,
    reports: view.reports.total,
    grouping: view.grouping.total,
    corrections: view.corrections.total,
    problems: view.problems.total,
  };
  // Sections with a page of their own lead there from a section page; on the page of the story to their place on it.
  const apart = new Set<SectionId>(['tone', 'grouping', 'figures']);
  const here = `${base}${query({ asOf })}`;
  return {
    id: edition.story,
    href: here,
    base,
    title: dossier.story.title,
    summary: summaryLine(dossier),
    reports: dossier.reports.length,
    pinned: card?.pinned ?? false,
    stale: card?.stale ?? false,
    pending: record.pending,
    ...(view.problems.total > 0 ? { partial: { words: words.story.partial(view.problems.total), href: edition.to('problems') } } : {}),
    ...(card?.arrivals.some((number) => number > 0)
      ? { arrivals: { counts: card.arrivals, words: words.story.arrivals(card.reports) } }
      : {}),
    ...(asOf ? { past: instant(sameMoment(record.moments, asOf)) } : {}),
    stops: stopsOf(asOf ? [...record.moments, sameMoment(record.moments, asOf)] : record.moments),
    contents: sectionOrder
      .filter((id) => totals[id] > 0 || always.has(id))
      .map((id) => ({
        id,
        name: names[id],
        count: totals[id],
        here: section === id,
        href: section === undefined && !apart.has(id) ? `#${id}` : id === 'brief' ? here : edition.to(id),
      })),
    now: record.now,
    exports: {
      documents: Object.entries(words.story.forms).map(([ending, name]) => ({
        name,
        href: `/api${base}/export.${ending}${query({ asOf })}`,
      })),
      tables: Object.keys(tables).map((table) => ({
        name: table.replaceAll('-', ' '),
        href: `/api${base}/export/${table}.csv${query({ asOf })}`,
      })),
    },
  };
}

/** The moment as the history writes it, so that the control stands where the reader is. */
function sameMoment(moments: readonly string[], asOf: string): string {
  return moments.find((one) => Date.parse(one) === Date.parse(asOf)) ?? asOf;
}

/** Moments at which the story grew, thinned where there are very many: the first and the last stay. */
function stopsOf(moments: readonly string[]): StoryFrame['stops'] {
  const sorted = [...new Set(moments)].sort();
  const step = Math.max(1, Math.ceil(sorted.length / mostStops));
  return sorted.filter((_, at) => at % step === 0 || at === sorted.length - 1).map(instant);
}
