import { z } from 'zod';
import { Discrepancy } from './discrepancy.ts';
import { Entity, Figure, PlaceStatement } from './entity.ts';
import { Position } from './position.ts';
import { Problem } from './problem.ts';
import { Proposal } from './proposal.ts';
import { Report } from './report.ts';
import { Id } from './span.ts';
import { Statement } from './statement.ts';
import { TimelineEvent } from './timeline.ts';
import { Account, IndependentAccounts, Link, Reason } from './trace.ts';
import { Utterance } from './utterance.ts';

export const StoryHead = z
  .object({
    id: Id,
    title: z.string(),
    titleFrom: Id.describe('Report whose title or sentence it is'),
    languages: z.array(z.string()).readonly(),
    firstPublished: z.string().optional(),
    lastPublished: z.string().optional(),
    grouping: z
      .array(z.object({ report: Id, with: Id, reasons: z.array(Reason).readonly() }).readonly())
      .readonly()
      .describe('Why each report is in this story: the report it is nearest to, and the reasons'),
  })
  .readonly();
export type StoryHead = z.infer<typeof StoryHead>;

/** The one record that everything shows. */
export const Dossier = z
  .object({
    schema: z.literal('stemma.dossier/1'),
    generatedAt: z.string().describe('ISO 8601; equal to asOf where no clock is given, so that the same input gives the same output'),
    asOf: z.string(),
    story: StoryHead,
    reports: z.array(Report).readonly(),
    accounts: z.array(Account).readonly(),
    independentAccounts: IndependentAccounts,
    links: z.array(Link).readonly(),
    statements: z.array(Statement).readonly(),
    utterances: z.array(Utterance).readonly(),
    discrepancies: z.array(Discrepancy).readonly(),
    timeline: z.array(TimelineEvent).readonly(),
    positions: z.array(Position).readonly(),
    proposals: z.array(Proposal).readonly(),
    entities: z.array(Entity).readonly(),
    places: z.array(PlaceStatement).readonly(),
    figures: z.array(Figure).readonly(),
    problems: z.array(Problem).readonly(),
  })
  .readonly();
export type Dossier = z.infer<typeof Dossier>;
