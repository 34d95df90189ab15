import '@hono/zod-openapi';
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

/** The records under the names that they have in /openapi.json. */
export const named = {
  Alert: Alert.openapi('Alert'),
  AlertRule: AlertRule.openapi('AlertRule'),
  Change: Change.openapi('Change'),
  Correction: Correction.openapi('Correction'),
  Dossier: Dossier.openapi('Dossier'),
  Note: Note.openapi('Note'),
  SearchHit: SearchHit.openapi('SearchHit'),
  SourceLogLine: SourceLogLine.openapi('SourceLogLine'),
  StoryCard: StoryCard.openapi('StoryCard'),
  WatchedSource: WatchedSource.openapi('WatchedSource'),
};
