import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { testStore } from './conformance/index.ts';
import { openStore } from './index.ts';

describe('the store on SQLite', () => {
  const folders: string[] = [];
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  testStore(() => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-store-'));
    folders.push(folder);
    return openStore(folder);
  });
});
