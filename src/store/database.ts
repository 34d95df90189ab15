import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { explainError, isBusy } from './explain-error.ts';
import { queueWrites } from './queue-writes.ts';
import { BUSY_WAIT_MS, CACHE_KIB, CHECKPOINT_PAGES, WAL_KEPT_BYTES } from './settings.ts';

export type Value = SQLInputValue;

/** One connection. Statements are prepared once; rows are plain objects by column name. */
export interface Database {
  readonly file: string;
  /** @returns the number of rows changed */
  run(sql: string, ...values: Value[]): number;
  /**
   * Inserts one row. @returns its number, the INTEGER PRIMARY KEY (PostgreSQL: append RETURNING; in SQLite that takes ten times as long,
   * 146 instead of 15 us a report)
   */
  insert(sql: string, ...values: Value[]): number;
  get<Row>(sql: string, ...values: Value[]): Row | undefined;
  all<Row>(sql: string, ...values: Value[]): Row[];
  /** The first column of all rows. */
  column<T>(sql: string, ...values: Value[]): T[];
  /** Several statements without values: migrations. */
  exec(sql: string): void;
  /** One transaction that writes: all of it, or nothing where `work` throws. Waits for the other connection's without blocking the thread. */
  write<T>(work: () => T): Promise<T>;
  /** The same at once, blocking the thread while it waits: for opening. */
  writeNow<T>(work: () => T): T;
  /** Several reads of one moment. */
  read<T>(work: () => T): T;
  /** When all that is to be written is written. */
  settled(): Promise<void>;
  close(): void;
}

export interface DatabaseOptions {
  readonly waitMs?: number;
  readonly mostPages?: number;
  readonly readOnly?: boolean;
}

/** @throws StoreError where the file cannot be opened */
export function openDatabase(file: string, options: DatabaseOptions = {}): Database {
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(file, { timeout: options.waitMs ?? BUSY_WAIT_MS, readOnly: options.readOnly ?? false });
    connection.exec('PRAGMA foreign_keys = ON');
    connection.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
    connection.exec('PRAGMA temp_store = MEMORY');
    if (!options.readOnly) {
      connection.exec('PRAGMA journal_mode = WAL');
      connection.exec('PRAGMA synchronous = FULL');
      connection.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
      if (options.mostPages !== undefined) connection.exec(`PRAGMA max_page_count = ${options.mostPages}`);
      connection.exec(`PRAGMA journal_size_limit = ${WAL_KEPT_BYTES}`);
    }
  } catch (error) {
    connection?.close();
    throw explainError(error, file);
  }
  return wrapConnection(connection, file, options.waitMs ?? BUSY_WAIT_MS);
}

function wrapConnection(connection: DatabaseSync, file: string, waitMs: number): Database {
  const prepare = remember((sql) => connection.prepare(sql));
  // Arrays instead of objects: half the time where thousands of rows are read.
  const prepareColumn = remember((sql) => {
    const statement = connection.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  });
  const finish = <T>(work: () => T): T => {
    try {
      const result = work();
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw explainError(error, file);
    }
  };
  const begin = (): boolean => {
    connection.exec('PRAGMA busy_timeout = 0');
    try {
      connection.exec('BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      if (isBusy(error)) return false;
      throw explainError(error, file);
    } finally {
      connection.exec(`PRAGMA busy_timeout = ${waitMs}`);
    }
  };
  const beginNow = (sql: string): void => {
    try {
      connection.exec(sql);
    } catch (error) {
      throw explainError(error, file);
    }
  };
  const othersVersion = (): number => Number(prepare('PRAGMA data_version').get()?.data_version);
  const queue = queueWrites({ file, begin, finish, waitMs, othersVersion });
  return {
    file,
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    insert: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    get: <Row>(sql: string, ...values: Value[]) => prepare(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as Row[],
    column: <T>(sql: string, ...values: Value[]) =>
      (prepareColumn(sql).all(...values) as unknown as readonly T[][]).map((row) => row[0] as T),
    exec: (sql) => connection.exec(sql),
    write: queue.write,
    writeNow: (work) => {
      beginNow('BEGIN IMMEDIATE');
      return finish(work);
    },
    read: (work) => {
      beginNow('BEGIN');
      return finish(work);
    },
    settled: queue.settled,
    close: () => connection.close(),
  };
}

function remember(prepare: (sql: string) => StatementSync): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = prepare(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };
}
