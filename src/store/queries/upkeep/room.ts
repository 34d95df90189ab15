import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '../../database.ts';

/** Bytes that can still be kept: what is free on the disk, or less where the file may not grow so far (its quota, and the pages free in it). */
export function roomOf(db: Database): number {
  const { bavail, bsize } = statfsSync(dirname(db.file));
  const value = (name: 'page_size' | 'page_count' | 'freelist_count' | 'max_page_count'): number =>
    Number(Object.values(db.get<Record<string, number>>(`PRAGMA ${name}`) ?? {})[0] ?? 0);
  const pages = value('max_page_count') - value('page_count') + value('freelist_count');
  return Math.min(bavail * bsize, pages * value('page_size'));
}
