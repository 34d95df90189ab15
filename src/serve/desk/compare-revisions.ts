import { diffWordsWithSpace } from 'diff';
import { z } from 'zod';
import type { StoredReport } from '../../model/index.ts';

/** From one text of a report to the next. */
export const RevisionChange = z
  .object({
    at: z.string().describe('When the newer text was seen, ISO 8601'),
    silent: z.boolean().describe('The page does not say that it was changed'),
    title: z.object({ before: z.string(), after: z.string() }).readonly().optional().describe('Where the headline changed'),
    parts: z
      .array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }).readonly())
      .readonly()
      .describe('The newer text with what was taken out: all but the removed parts joined give it'),
  })
  .readonly();
export type RevisionChange = z.infer<typeof RevisionChange>;

/**
 * What was edited, word by word.
 * @param revisions oldest first
 * @returns one row for each revision but the first
 */
export function compareRevisions(revisions: StoredReport['revisions']): readonly RevisionChange[] {
  return revisions.slice(1).map((newer, index): RevisionChange => {
    const older = revisions[index] as StoredReport['revisions'][number];
    const [before, after] = [older.title ?? '', newer.title ?? ''];
    return {
      at: newer.at,
      silent: newer.silent,
      ...(before === after ? {} : { title: { before, after } }),
      parts: diffWordsWithSpace(older.text, newer.text).map((part) => ({
        kind: part.added ? ('added' as const) : part.removed ? ('removed' as const) : ('same' as const),
        text: part.value,
      })),
    };
  });
}
