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
    title: z.string().describe('Title of the story'),
    titleFrom: Id.describe('Report whose title or sentence it is'),
    languages: z.array(z.string()).readonly().describe('BCP 47 tags of the reports'),
    firstPublished: z.string().optional().describe('Time of the earliest dated report'),
    lastPublished: z.string().optional().describe('Time of the latest dated report'),
    grouping: z
      .array(
        z
          .object({
            report: Id.describe('The report'),
            with: Id.describe('The report that it is nearest to'),
            reasons: z.array(Reason).readonly().describe('Why they are one story'),
          })
          .readonly(),
      )
      .readonly()
      .describe('Why each report is in this story: the report it is nearest to, and the reasons'),
  })
  .readonly();
export type StoryHead = z.infer<typeof StoryHead>;

/** The one record that everything shows. */
export const Dossier = z
  .object({
    schema: z.literal('stemma.dossier/1').describe('Name and version of this record'),
    generatedAt: z.string().describe('ISO 8601; equal to asOf where no clock is given, so that the same input gives the same output'),
    asOf: z.string().describe('The moment for which it is written, ISO 8601'),
    story: StoryHead.describe('What the reports are about'),
    reports: z.array(Report).readonly().describe('The reports, in the order of input'),
    accounts: z.array(Account).readonly().describe('Which reports go back to one telling'),
    independentAccounts: IndependentAccounts.describe('How many accounts are independent of each other'),
    links: z.array(Link).readonly().describe('Who took from whom, with the evidence'),
    statements: z.array(Statement).readonly().describe('What is said, and by how many independent accounts'),
    utterances: z.array(Utterance).readonly().describe('Who said exactly what'),
    discrepancies: z.array(Discrepancy).readonly().describe('Where the reports differ'),
    timeline: z.array(TimelineEvent).readonly().describe('Dated events, in order'),
    positions: z.array(Position).readonly().describe('What each party demands, offers, refuses'),
    proposals: z.array(Proposal).readonly().describe('Plans and drafts under discussion'),
    entities: z.array(Entity).readonly().describe('People, organisations, places and other named things'),
    places: z.array(PlaceStatement).readonly().describe('Who holds or claims what territory'),
    figures: z.array(Figure).readonly().describe('Numbers with unit and what they count'),
    problems: z.array(Problem).readonly().describe('What could not be read or was not attempted'),
  })
  .readonly();
export type Dossier = z.infer<typeof Dossier>;
