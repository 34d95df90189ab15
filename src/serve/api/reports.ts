import { z } from '@hono/zod-openapi';
import { type Id, Published, StoredReport } from '../../model/index.ts';
import { compareRevisions, forgetReports, RevisionChange } from '../desk/index.ts';
import { given } from '../given.ts';
import { endpoint, ProblemError, pageOf, pageQuery } from '../http/index.ts';

const group = 'Reports';

const ReportLine = z
  .object({
    id: z.string(),
    title: z.string().optional(),
    location: z.string(),
    outlet: z.string().optional().describe('The outlet or office as it names itself'),
    published: Published.optional(),
    source: z.string().optional().describe('The watched source that brought it first'),
    story: z.string().optional(),
    firstSeen: z.string(),
    deletedAt: z.string().optional(),
    revisions: z.int().describe('How many texts it has had'),
  })
  .readonly()
  .openapi('ReportLine');

const ReportAnswer = StoredReport.unwrap()
  .extend({ differences: z.array(RevisionChange).readonly().describe('From each text to the next, word by word') })
  .readonly()
  .openapi('StoredReport');

/** The reports: endpoints. */
export const reports = [
  endpoint({
    method: 'get',
    path: '/api/reports',
    group,
    about: 'Reports, the latest first, without their texts',
    query: z.object({ ...pageQuery, source: z.string().optional(), story: z.string().optional() }),
    answer: pageOf(ReportLine),
    run: async ({ query }, { store }) => {
      const page = await store.reports.page(given(query));
      return { ...page, items: page.items.map(lineOf) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/api/reports/{id}',
    group,
    about: 'A report with its text, what was removed from it, and its earlier texts',
    answer: ReportAnswer,
    run: async ({ path }, { store }) => {
      const stored = await store.reports.get(path.id as Id);
      if (!stored) throw new ProblemError('not-found', `There is no report ${path.id}.`);
      return { ...stored, differences: compareRevisions(stored.revisions) };
    },
  }),
  endpoint({
    method: 'delete',
    path: '/api/reports/{id}',
    group,
    about: 'Remove a report as if it had never come; a source that still brings it brings it again',
    run: async ({ path, http }, context) => {
      if ((await forgetReports(context.store, [path.id as Id], context)) === 0)
        throw new ProblemError('not-found', `There is no report ${path.id}.`);
      return http.body(null, 204);
    },
  }),
];

function lineOf({ report, source, story, firstSeen, deletedAt, revisions }: StoredReport): z.infer<typeof ReportLine> {
  return {
    id: report.id,
    location: report.location,
    ...given({ title: report.title, outlet: report.source.name, published: report.published, source, story, deletedAt }),
    firstSeen,
    revisions: Math.max(1, revisions.length),
  };
}
