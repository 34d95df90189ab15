import { copyDatabase } from '../../copy-database.ts';
import type { Database } from '../../database.ts';
import type { Upkeep } from '../../ports.ts';
import { examine } from './examine.ts';
import { idsFrom } from './ids-from.ts';
import { probe } from './probe.ts';
import { forget, retain } from './retain.ts';
import { readValue, writeValue } from './values.ts';

export function upkeepOf(db: Database, now: () => Date): Upkeep {
  return {
    backup: async (file) => copyDatabase(db.file, file),
    retain: async (since) => retain(db, since, now().toISOString()),
    forget: async (reports) => db.write(() => forget(db, reports, now().toISOString())),
    probe: async () => probe(db, now()),
    doctor: async () => examine(db, now()),
    idsFrom: async (kind, prefix, limit) => idsFrom(db, kind, prefix, limit),
    value: async (key) => readValue(db, key),
    setValue: async (key, value) => {
      await db.write(() => writeValue(db, key, value));
    },
  };
}
