import type { Database } from '../../database.ts';

import type { Signed } from '../../ports.ts';
import { UNDATED_DAY } from '../../settings.ts';

export function writeSignature(db: Database, report: number, signed: Signed, options: { readonly isNew: boolean }): void {
  const terms = [...new Set(signed.signature)].map((term) => term >>> 0);
  const day = signed.undated ? UNDATED_DAY : signed.day;
  if (!options.isNew) {
    const before = readEntries(db, report);
    if (before && before.day === day && before.signature.join() === terms.join()) return;
    forgetSignature(db, report);
    // Its partners are others now.
    db.run('UPDATE report SET ungrouped = 1 WHERE num = ?', report);
  }
  db.run('INSERT INTO report_signature (report, day, terms) VALUES (?, ?, ?)', report, day, toBytes(terms));
  for (const term of terms) db.run('INSERT INTO signature (term, day, report) VALUES (?, ?, ?)', term, day, report);
}

/** @param id of the report */
export function readSignature(db: Database, id: string): Signed | undefined {
  const row = db.get<{ day: number; indexed: number; terms: Uint8Array }>(
    `SELECT report.day AS day, report_signature.day AS indexed, report_signature.terms AS terms
     FROM report JOIN report_signature ON report_signature.report = report.num WHERE report.id = ?`,
    id,
  );
  return row && signedOf(row);
}

/** As it is found by others. */
export function signedOf(row: { readonly day: number; readonly indexed: number; readonly terms: Uint8Array }): Signed {
  return { signature: fromBytes(row.terms), day: row.day, ...(row.indexed === UNDATED_DAY && { undated: true }) };
}

/** As it stands in the index. */
function readEntries(db: Database, report: number): { readonly signature: readonly number[]; readonly day: number } | undefined {
  const row = db.get<{ day: number; terms: Uint8Array }>('SELECT day, terms FROM report_signature WHERE report = ?', report);
  return row && { day: row.day, signature: fromBytes(row.terms) };
}

export function forgetSignature(db: Database, report: number): void {
  const before = readEntries(db, report);
  if (!before) return;
  for (const term of before.signature) db.run('DELETE FROM signature WHERE term = ? AND day = ? AND report = ?', term, before.day, report);
  db.run('DELETE FROM report_signature WHERE report = ?', report);
}

function toBytes(terms: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(terms.length * 4);
  for (const [i, term] of terms.entries()) bytes.writeUInt32LE(term, i * 4);
  return bytes;
}

function fromBytes(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / 4 }, (_, i) => view.getUint32(i * 4, true));
}

/** How many of the terms of a signature, as it is stored, are asked for. */
export function countTerms(bytes: Uint8Array, asked: ReadonlySet<number>): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let shared = 0;
  for (let at = 0; at < bytes.byteLength; at += 4) if (asked.has(view.getUint32(at, true))) shared++;
  return shared;
}
