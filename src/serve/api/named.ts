import '@hono/zod-openapi';
import { z } from 'zod';
import {
  Alert,
  AlertRule,
  Change,
  Correction,
  Dossier,
  Note,
  SearchHit,
  SourceLogLine,
  StoryCard,
  WatchedSource,
} from '../../model/index.ts';

/**
 * A record under the name that it has in /openapi.json. It is cloned, because only schemas that are made after the library of the
 * description was loaded can be named, whoever loaded the records first.
 */
function name<Schema extends z.ZodType>(schema: Schema, id: string): Schema {
  return (schema.clone() as Schema).openapi(id);
}

export const named = {
  Alert: name(Alert, 'Alert'),
  AlertRule: name(AlertRule, 'AlertRule'),
  Change: name(Change, 'Change'),
  Correction: name(Correction, 'Correction'),
  /** With how many reports wait for it: the dossier of a story that is watched. */
  Dossier: name(
    Dossier.unwrap()
      .extend({
        pending: z.int().min(1).optional().describe('Reports that have come to the story and are not in the dossier yet; absent: none'),
      })
      .readonly(),
    'Dossier',
  ),
  Note: name(Note, 'Note'),
  SearchHit: name(SearchHit, 'SearchHit'),
  SourceLogLine: name(SourceLogLine, 'SourceLogLine'),
  StoryCard: name(StoryCard, 'StoryCard'),
  WatchedSource: name(WatchedSource, 'WatchedSource'),
};
