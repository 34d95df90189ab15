-- What is kept. Plain SQL: for PostgreSQL, INTEGER PRIMARY KEY becomes BIGINT GENERATED ALWAYS AS IDENTITY and BLOB becomes BYTEA.
-- Columns hold what is filtered and sorted by; the record beside them is the whole, JSON as text (small) or compressed JSON (BLOB).
-- Times in columns are UTC with milliseconds, so that they sort as text; the records keep them as they were given.

CREATE TABLE source (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name_key TEXT NOT NULL,
  state TEXT NOT NULL,
  -- 1: polled when its time comes. 0: paused or dead, and nobody asked for a poll.
  active INTEGER NOT NULL,
  -- '': at once.
  next_poll TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX source_due ON source (next_poll, num) WHERE active = 1;
CREATE INDEX source_by_name ON source (name_key, num);

CREATE TABLE source_tag (
  source INTEGER NOT NULL REFERENCES source (num) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (source, tag)
);

CREATE TABLE source_memory (
  source INTEGER PRIMARY KEY REFERENCES source (num) ON DELETE CASCADE,
  record BLOB NOT NULL
);

CREATE TABLE source_log (
  num INTEGER PRIMARY KEY,
  -- Of the whole line: a poll that is kept twice is told once.
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  at TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX source_log_of_source ON source_log (source, num);

-- '': reports given by hand. Kept beside, because counting a million rows takes too long for a page.
CREATE TABLE report_count (
  source TEXT PRIMARY KEY,
  reports INTEGER NOT NULL
);

CREATE TABLE story (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  began_at TEXT NOT NULL,
  ended_at TEXT,
  -- The story that it went into.
  gone_into TEXT,
  pinned INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  -- Grows with every change of its reports, so that a dossier made in the meantime is known to be old.
  touched INTEGER NOT NULL,
  stale_since TEXT,
  dossier_version TEXT,
  dossier_at TEXT
);
CREATE INDEX story_stale ON story (stale_since) WHERE stale_since IS NOT NULL;
CREATE INDEX story_pinned ON story (num) WHERE pinned = 1;
CREATE INDEX story_by_version ON story (dossier_version, dossier_at);

CREATE TABLE report (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  location TEXT NOT NULL,
  source TEXT,
  story INTEGER REFERENCES story (num),
  day INTEGER NOT NULL,
  hash TEXT NOT NULL,
  version TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  -- When today's text came, and whether the page said so.
  revised_at TEXT NOT NULL,
  silent INTEGER NOT NULL,
  deleted_at TEXT,
  ungrouped INTEGER NOT NULL
);
CREATE INDEX report_by_location ON report (location);
CREATE INDEX report_of_source ON report (source, num);
CREATE INDEX report_of_story ON report (story, num) WHERE story IS NOT NULL;
CREATE INDEX report_by_version ON report (version, num);
CREATE INDEX report_ungrouped ON report (num) WHERE ungrouped = 1;
CREATE INDEX report_by_last_seen ON report (last_seen);

CREATE TABLE report_body (
  report INTEGER PRIMARY KEY REFERENCES report (num) ON DELETE CASCADE,
  record BLOB NOT NULL
);

CREATE TABLE report_annotations (
  report INTEGER PRIMARY KEY REFERENCES report (num) ON DELETE CASCADE,
  record BLOB NOT NULL
);

-- Earlier texts; today's is in report_body.
CREATE TABLE report_revision (
  report INTEGER NOT NULL REFERENCES report (num) ON DELETE CASCADE,
  at TEXT NOT NULL,
  silent INTEGER NOT NULL,
  record BLOB NOT NULL,
  PRIMARY KEY (report, at)
);

-- Which report was in which story, and when.
CREATE TABLE membership (
  num INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES story (num) ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES report (num) ON DELETE CASCADE,
  since TEXT NOT NULL,
  until TEXT
);
CREATE INDEX membership_of_story ON membership (story, since);
CREATE INDEX membership_of_report ON membership (report, until);

CREATE TABLE story_joinings (
  story INTEGER PRIMARY KEY REFERENCES story (num) ON DELETE CASCADE,
  record BLOB NOT NULL
);

CREATE TABLE story_event (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  story TEXT NOT NULL,
  at TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX story_event_of_story ON story_event (story, num);

CREATE TABLE dossier (
  story INTEGER PRIMARY KEY REFERENCES story (num) ON DELETE CASCADE,
  record BLOB NOT NULL
);

CREATE TABLE story_card (
  story INTEGER PRIMARY KEY REFERENCES story (num) ON DELETE CASCADE,
  changed_at TEXT NOT NULL,
  reported_at TEXT NOT NULL,
  reports INTEGER NOT NULL,
  -- Folded words of title and names, each between spaces.
  words TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX story_card_by_change ON story_card (changed_at, story);
CREATE INDEX story_card_by_report ON story_card (reported_at, story);

-- language, kind, tag, place.
CREATE TABLE story_facet (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  story INTEGER NOT NULL REFERENCES story_card (story) ON DELETE CASCADE,
  PRIMARY KEY (facet, value, story)
);
CREATE INDEX story_facet_of_story ON story_facet (story);

CREATE TABLE change (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  story TEXT,
  source TEXT,
  at TEXT NOT NULL,
  judged INTEGER NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX change_by_time ON change (at, num);
CREATE INDEX change_of_story ON change (story, at, num);
CREATE INDEX change_of_source ON change (source, at, num);
CREATE INDEX change_unjudged ON change (num) WHERE judged = 0;

CREATE TABLE alert_rule (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL
);

CREATE TABLE alert (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rule TEXT NOT NULL,
  change TEXT NOT NULL,
  story TEXT,
  read_at TEXT,
  -- When the first of its deliveries that wait may go out.
  waits_for TEXT,
  record TEXT NOT NULL,
  UNIQUE (rule, change)
);
CREATE INDEX alert_unread ON alert (num) WHERE read_at IS NULL;
CREATE INDEX alert_of_rule ON alert (rule, num);
CREATE INDEX alert_of_story ON alert (story, num);
CREATE INDEX alert_outbox ON alert (waits_for, num) WHERE waits_for IS NOT NULL;

CREATE TABLE correction (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  undone_at TEXT,
  record TEXT NOT NULL
);

CREATE TABLE correction_story (
  correction INTEGER NOT NULL REFERENCES correction (num) ON DELETE CASCADE,
  story TEXT NOT NULL,
  PRIMARY KEY (correction, story)
);
CREATE INDEX correction_of_story ON correction_story (story, correction);

CREATE TABLE note (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  story TEXT,
  report TEXT,
  record TEXT NOT NULL
);
CREATE INDEX note_of_story ON note (story, num);
CREATE INDEX note_of_report ON note (report, num);

CREATE TABLE live_event (
  id INTEGER PRIMARY KEY,
  record TEXT NOT NULL
);

CREATE TABLE kept_value (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
