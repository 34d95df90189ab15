import type { Correction, Dossier, Problem } from '../../model/index.ts';
import { assembleDossier } from '../assemble-dossier.ts';
import { dateUndated } from '../date-undated.ts';
import { correctDossier } from './correct-dossier.ts';
import type { LoadedStory } from './load-story.ts';

/**
 * The dossier of a story as it stands, made from the annotations that are kept; nothing of the dossier before goes into it.
 * @param asOf ISO 8601
 */
export function makeStoryDossier(story: LoadedStory, corrections: readonly Correction[], asOf: string): Dossier {
  const problems = story.reports.flatMap(({ report, annotations }): Problem[] =>
    annotations.notAttempted.map(({ what, why }) => ({
      location: report.location,
      stage: 'annotate',
      message: `Not attempted: ${what}. ${why}`,
      fatal: false,
    })),
  );
  const reports = dateUndated(story.reports);
  const group = { id: story.id, reports: reports.map(({ report }) => report.id), joinings: story.joinings };
  return correctDossier(assembleDossier({ group, reports, problems, asOf }), corrections);
}
