import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredResult } from './stored-result.ts';

/** Set → metric → the score below which a change is a step back. A floor is only ever raised, unless a note in the change says why. */
export type Floors = Record<string, Record<string, number>>;

const file = 'floors.json';

export function loadFloors(folder: string): Floors {
  const path = join(folder, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {};
}

export function saveFloors(folder: string, floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, file), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Raises each floor to the score, rounded away from noise: the third decimal, downwards. */
export function raiseFloors(floors: Floors, result: StoredResult): void {
  const set = (floors[result.set] ??= {});
  for (const { metric, value, better } of result.scores) {
    const old = set[metric];
    const reached = better === 'down' ? Math.ceil(value * 1000) / 1000 : Math.floor(value * 1000) / 1000;
    set[metric] = old === undefined ? reached : better === 'down' ? Math.min(old, reached) : Math.max(old, reached);
  }
}
