import type { SourceMemory } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { pack, unpack } from '../../pack.ts';

export function readMemory(db: Database, source: number): SourceMemory | undefined {
  const row = db.get<{ record: Uint8Array }>('SELECT record FROM source_memory WHERE source = ?', source);
  return row && unpack<SourceMemory>(row.record);
}

export function writeMemory(db: Database, source: number, memory: SourceMemory): void {
  db.run(
    'INSERT INTO source_memory (source, record) VALUES (?, ?) ON CONFLICT (source) DO UPDATE SET record = excluded.record',
    source,
    pack(memory),
  );
}
