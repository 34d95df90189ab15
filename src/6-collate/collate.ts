import type { CollateInput, Collation } from '../model/index.ts';
import { alignSentences } from './align-sentences.ts';
import { withoutCopiedWords } from './copied-words.ts';
import { findDiscrepancies } from './discrepancies/index.ts';
import { distinctTexts } from './distinct-texts.ts';
import { joinEntities } from './entities/index.ts';
import { expandCopies } from './expand-copies.ts';
import { collectFigures } from './figures/index.ts';
import { readSentences } from './sentences.ts';
import { settleStatements } from './settle-statements.ts';
import { alignStatements } from './statements/index.ts';
import { alignUtterances } from './utterances/index.ts';

/**
 * Lines up what the reports of a story say.
 * @param input annotated reports and who copied whom among them
 * @returns entities, statements, utterances, figures and discrepancies; pure, independent of the order of reports
 */
export function collate(input: CollateInput): Collation {
  // First: a text that stands in several reports is lined up once. A copy must sway no step.
  const texts = distinctTexts(input);
  return expandCopies(collateTexts(texts.input), texts);
}

function collateTexts(input: CollateInput): Collation {
  // Entities first: "he" in one report and a surname in another are one speaker, one subject.
  const joined = joinEntities(input.reports);
  const { entities, entityOf } = joined;
  const sentences = readSentences(input.reports);
  const places = alignSentences(input.trace, sentences);
  const utterances = alignUtterances({ ...input, entities, entityOf, places });
  const statements = alignStatements({ ...input, entityOf, places });
  const figures = collectFigures(input);
  // Last: a discrepancy is told between things that were found to be the same.
  const discrepancies = findDiscrepancies({ ...input, joined, sentences, places, utterances, statements });
  const settled = withoutCopiedWords(settleStatements({ statements, discrepancies, trace: input.trace }), input);
  return { entities, entityOf, statements: settled, utterances, discrepancies, figures };
}
