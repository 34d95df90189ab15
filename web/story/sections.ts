import { type Html, section, words } from '../ui/index.ts';
import { accountsBody } from './accounts.ts';
import { briefBody, discrepanciesBody, statementsBody } from './brief.ts';
import { changesBody } from './changes.ts';
import { correctionsBody } from './correct.ts';
import { figuresBody, groupingBody, peopleBody, problemsBody, reportsBody } from './lists.ts';
import { placesBody } from './places.ts';
import { positionsBody } from './positions.ts';
import { proposalsBody } from './proposals.ts';
import { quotationsBody } from './quotations.ts';
import { timelineBody } from './timeline.ts';
import { toneBody } from './tone.ts';
import type { SectionId, StoryView } from './view.ts';

interface SectionDrawing {
  readonly name: string;
  readonly note?: string;
  readonly total: number;
  readonly all?: string;
  readonly body: Html;
}

/** A section with its heading; 'part' is how it stands on the page of the story. */
export function sectionBody(view: StoryView, id: SectionId, extent: 'part' | 'whole'): Html {
  const drawn = draw[id](view, extent);
  const all = extent === 'part' && drawn.all ? { href: drawn.all, total: drawn.total } : undefined;
  return section(
    { id, name: drawn.name, ...(drawn.note ? { note: drawn.note } : {}), ...(all ? { all } : {}), level: extent === 'whole' ? 1 : 2 },
    drawn.body,
  );
}

const list = (
  name: string,
  from: { readonly total: number; readonly note?: string; readonly all?: string },
  body: Html,
): SectionDrawing => ({
  name,
  total: from.total,
  body,
  ...(from.note ? { note: from.note } : {}),
  ...(from.all ? { all: from.all } : {}),
});

const draw: Readonly<Record<SectionId, (view: StoryView, extent: 'part' | 'whole') => SectionDrawing>> = {
  brief: (view) => ({
    name: words.story.brief,
    note: words.story.briefNote,
    total: view.statements.total,
    body: briefBody(view.brief),
  }),
  changes: (view, extent) => list(words.story.changed, view.changes, changesBody(view.changes, extent)),
  accounts: (view, extent) =>
    list(words.story.accountsTitle, { ...view.accounts.links, note: view.accounts.about }, accountsBody(view.accounts, extent)),
  quotations: (view) => list(words.story.quotations, view.quotations, quotationsBody(view.quotations, view.frame)),
  discrepancies: (view) => list(words.story.discrepancies, view.discrepancies, discrepanciesBody(view.discrepancies, view.frame)),
  positions: (view) => list(words.story.positions, view.positions, positionsBody(view.positions)),
  tone: (view) => list(words.story.tone, view.tone, toneBody(view.tone)),
  proposals: (view) => list(words.story.proposals, view.proposals, proposalsBody(view.proposals)),
  timeline: (view) => list(words.story.timeline, view.timeline, timelineBody(view.timeline)),
  places: (view) => list(words.story.places, { total: view.places.total }, placesBody(view.places)),
  statements: (view, extent) => list(words.story.statements, view.statements, statementsBody(view.statements, view.frame, extent)),
  figures: (view) => list(words.story.figures, view.figures, figuresBody(view.figures)),
  people: (view) => list(words.story.people, view.people, peopleBody(view.people)),
  reports: (view, extent) => list(words.story.reports, view.reports, reportsBody(view.reports, view.frame, extent)),
  grouping: (view) => list(words.story.grouping, view.grouping, groupingBody(view.grouping)),
  corrections: (view) => list(words.story.corrections, view.corrections, correctionsBody(view)),
  problems: (view) => list(words.story.problems, view.problems, problemsBody(view.problems)),
};
