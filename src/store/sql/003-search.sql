-- Full-text search. doc says what a text is; doc_fts is SQLite's FTS5 (PostgreSQL: a tsvector column of doc).
CREATE TABLE doc (
  num INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  -- Absent for reports, whose story changes: report.story holds it.
  story INTEGER REFERENCES story (num) ON DELETE CASCADE,
  report INTEGER REFERENCES report (num) ON DELETE CASCADE,
  day INTEGER,
  at TEXT,
  -- What is shown; absent for reports, whose text is in report_body.
  title TEXT,
  text TEXT,
  -- Of all that is indexed: the same means that it need not be indexed again.
  hash TEXT NOT NULL
);
CREATE INDEX doc_of_story ON doc (story, kind, id);
CREATE INDEX doc_of_report ON doc (report, kind);
CREATE INDEX doc_by_id ON doc (kind, id);

-- Without content: the texts are kept once, compressed, in their own tables.
CREATE VIRTUAL TABLE doc_fts USING fts5 (
  title, body, source, person, quote,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
