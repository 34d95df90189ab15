import { existsSync, statSync } from 'node:fs';
import { checkDatabase } from '../../copy-database.ts';
import type { Database } from '../../database.ts';
import { schemaOf } from '../../migrate.ts';
import { LITTLE_DISK_BYTES, LONG_WAL_BYTES, NO_DISK_BYTES, RETENTION_KEY, WRONG_CLOCK_MS } from '../../settings.ts';
import { roomOf } from './room.ts';
import { readValue } from './values.ts';

export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly message: string;
}

/** Looks at everything that can go wrong without being noticed. */
export async function examine(db: Database, now: Date): Promise<readonly Finding[]> {
  const problems = await checkDatabase(db.file);
  return [
    {
      check: 'integrity',
      ok: problems.length === 0,
      message: problems.length
        ? `The database is damaged: ${problems.join('; ')}. Stop the program, keep a copy of the folder, and restore the last backup.`
        : `The database is whole (schema ${schemaOf(db)}, ${size(fileBytes(db.file) + fileBytes(`${db.file}-wal`))} with its write-ahead log).`,
    },
    searchIndex(db),
    disk(db),
    log(db),
    clock(db, now),
    ...sources(db),
    work(db),
    retention(db, now),
  ];
}

/** Whether it is whole is a part of the check of the file; here: whether every report is in it. */
function searchIndex(db: Database): Finding {
  const reports = db.get<{ n: number }>('SELECT count(*) AS n FROM report')?.n ?? 0;
  const indexed = db.get<{ n: number }>(`SELECT count(*) AS n FROM doc WHERE kind = 'report'`)?.n ?? 0;
  const ok = reports === indexed;
  return {
    check: 'search',
    ok,
    message: ok
      ? `All ${reports} reports can be searched.`
      : `${reports} reports are kept, ${indexed} can be searched. Restore the last backup.`,
  };
}

function disk(db: Database): Finding {
  const free = roomOf(db);
  const needed = Math.max(LITTLE_DISK_BYTES, fileBytes(db.file));
  const ok = free >= needed;
  const message = `${size(free)} are free where the data are kept`;
  if (free < NO_DISK_BYTES)
    return {
      check: 'disk',
      ok,
      message: `The disk is full: ${message}, too little to keep anything new. What was kept is not lost. Free some space, or remove old reports: "stemma forget --older-than 90d".`,
    };
  return {
    check: 'disk',
    ok,
    message: ok
      ? `${message}.`
      : `${message}; ${size(needed)} are wanted, for a copy takes as much as the database. Free some, or remove old reports: "stemma forget --older-than 90d".`,
  };
}

function log(db: Database): Finding {
  const bytes = fileBytes(`${db.file}-wal`);
  const ok = bytes < LONG_WAL_BYTES;
  return {
    check: 'write-ahead log',
    ok,
    message: ok
      ? `The write-ahead log has ${size(bytes)}.`
      : `The write-ahead log has ${size(bytes)}: some program keeps the database open for reading. End other programs that use the file, or start anew.`,
  };
}

/** Times of what was kept lie in the past, unless a clock went wrong. */
function clock(db: Database, now: Date): Finding {
  const limit = new Date(now.getTime() + WRONG_CLOCK_MS).toISOString();
  const newest = db.get<{ last: string | null }>('SELECT max(last_seen) AS last FROM report')?.last ?? '';
  const change = db.get<{ last: string | null }>('SELECT max(at) AS last FROM change')?.last ?? '';
  const last = newest > change ? newest : change;
  const ok = last <= limit;
  return {
    check: 'clock',
    ok,
    message: ok
      ? `The clock says ${now.toISOString()}; nothing that is kept is younger.`
      : `The clock says ${now.toISOString()}, but something was kept at ${last}. Set the clock right: what comes now would be taken for older.`,
  };
}

const words: Readonly<Record<string, { readonly is: string; readonly advice: string }>> = {
  dead: { is: 'dead', advice: 'Look for their new addresses, or remove them.' },
  failing: { is: 'failing', advice: 'The log of each tells why ("stemma sources show ID").' },
  stale: { is: 'stale', advice: 'They answer but bring nothing new: see whether they moved, or pause them.' },
  empty: { is: 'empty', advice: 'They answer without any item: look whether the address is still the right one.' },
};

function sources(db: Database): readonly Finding[] {
  const counts = new Map(
    db.all<{ state: string; n: number }>('SELECT state, count(*) AS n FROM source GROUP BY state').map((row) => [row.state, row.n]),
  );
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const troubled = Object.entries(words).flatMap(([state, { is, advice }]) => {
    const n = counts.get(state) ?? 0;
    if (!n) return [];
    const names = db.column<string>('SELECT record FROM source WHERE state = ? ORDER BY name_key LIMIT 3', state).map(nameIn);
    const more = n > names.length ? ' …' : '';
    return [
      {
        check: `sources ${state}`,
        ok: false,
        message: `${n} of ${total} sources ${n === 1 ? 'is' : 'are'} ${is}: ${names.join(', ')}${more}. ${advice}`,
      },
    ];
  });
  if (troubled.length) return troubled;
  const waiting = (counts.get('new') ?? 0) + (counts.get('paused') ?? 0);
  const message = total
    ? `${total} sources, of which ${waiting} are new or paused; none is in trouble.`
    : 'There are no sources. Add one: "stemma sources add URL".';
  return [{ check: 'sources', ok: true, message }];
}

const nameIn = (record: string): string => (JSON.parse(record) as { readonly name: string }).name;

function work(db: Database): Finding {
  const count = (sql: string): number => db.get<{ n: number }>(sql)?.n ?? 0;
  const ungrouped = count('SELECT count(*) AS n FROM report WHERE ungrouped = 1');
  const stale = count('SELECT count(*) AS n FROM story WHERE stale_since IS NOT NULL');
  const alerts = count('SELECT count(*) AS n FROM alert WHERE waits_for IS NOT NULL');
  const lost = count('SELECT count(*) AS n FROM alert WHERE undelivered = 1');
  const waiting = `Waiting: ${ungrouped} reports to be grouped, ${stale} stories to be written anew, ${alerts} alerts to be delivered.`;
  return {
    check: 'work',
    ok: lost === 0,
    message:
      lost === 0
        ? waiting
        : `${waiting} The messages of ${lost} ${lost === 1 ? 'alert' : 'alerts'} were given up: "stemma alerts list --undelivered" says why, "stemma alerts resend all" sends them again.`,
  };
}

const dayMs = 86_400_000;

/** How long reports are kept, and whether what is too old was removed. */
function retention(db: Database, now: Date): Finding {
  const check = 'retention';
  const { keepDays, at, reports } = JSON.parse(readValue(db, RETENTION_KEY) ?? '{}') as {
    readonly keepDays?: number;
    readonly at?: string;
    readonly reports?: number;
  };
  if (keepDays === undefined || at === undefined)
    return { check, ok: true, message: 'Reports are kept for ever. To keep them for a time: "stemma serve --keep 90d".' };
  const ok = now.getTime() - Date.parse(at) < 2 * dayMs;
  const last = `Reports are kept for ${keepDays} days; ${reports} were removed at ${at}`;
  return {
    check,
    ok,
    message: ok ? `${last}.` : `${last}, and none since. It is done every night while "stemma serve" runs.`,
  };
}

const fileBytes = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

function size(bytes: number): string {
  const mb = bytes / 1024 / 1024;
  if (mb >= 1024) return `${(mb / 1024).toFixed(1)} GB`;
  return mb >= 1 ? `${mb.toFixed(0)} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
