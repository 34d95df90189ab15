-- The index by which likely partners of a report are found: one row for a term of a report.
-- WITHOUT ROWID keeps the rows in the order of the key, so that a term's reports of some days lie side by side. PostgreSQL: leave it out.
CREATE TABLE signature (
  term BIGINT NOT NULL,
  day INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (term, day, report)
) WITHOUT ROWID;

-- The same by report: terms as unsigned 32-bit numbers, little-endian.
CREATE TABLE report_signature (
  report INTEGER PRIMARY KEY REFERENCES report (num) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  terms BLOB NOT NULL
);
