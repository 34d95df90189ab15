import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { CannotStart } from './cannot-start.ts';
import { dataFolder, prepareFolder } from './data-folder.ts';
import { lockFolder, tryLock, whoServes } from './lock.ts';

/** Whether somebody has the lock. */
function isServing(where: string): boolean {
  const lock = tryLock(where);
  lock?.release();
  return lock === undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'stemma-folder-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  const home = '/home/analyst';
  it('is what is asked for, else what the environment says, else that of the checkout, else that of the system', () => {
    const linux = { environment: {}, platform: 'linux', home } as const;
    assert.equal(dataFolder('/srv/a', { ...linux, environment: { STEMMA_DATA: '/srv/b' } }), '/srv/a');
    assert.equal(dataFolder(undefined, { ...linux, environment: { STEMMA_DATA: '/srv/b' }, checkout: '/src' }), '/srv/b');
    assert.equal(dataFolder(undefined, { ...linux, checkout: '/src' }), join('/src', '.stemma', 'data'));
    assert.equal(dataFolder(undefined, linux), join(home, '.local', 'share', 'stemma'));
    assert.equal(dataFolder(undefined, { ...linux, environment: { XDG_DATA_HOME: '/xdg' } }), join('/xdg', 'stemma'));
    assert.equal(dataFolder(undefined, { ...linux, platform: 'darwin' }), join(home, 'Library', 'Application Support', 'Stemma'));
  });

  it('is made for the user alone, and told where it cannot be', () => {
    const made = join(folder, 'a', 'b');
    prepareFolder(made);
    assert.equal(statSync(made).mode & 0o077, 0);
    prepareFolder(made);
    const file = join(folder, 'file');
    writeFileSync(file, '');
    assert.throws(
      () => prepareFolder(file),
      (error) => error instanceof CannotStart && /cannot be written.*--data DIR/.test(error.message),
    );
    assert.throws(() => prepareFolder(join(file, 'below')), CannotStart);
  });
});

describe('the lock of a folder', () => {
  it('lets one in, tells the others who it is, and lets the next in when it is given back', () => {
    const lock = lockFolder(folder);
    lock.announce('http://127.0.0.1:1', { allow: ['10.0.0.0/8'], mail: false });
    assert.deepEqual(whoServes(folder), { address: 'http://127.0.0.1:1', pid: process.pid, allow: ['10.0.0.0/8'], mail: false });
    assert.equal(isServing(folder), true);
    assert.throws(
      () => lockFolder(folder),
      (error) => error instanceof CannotStart && /http:\/\/127\.0\.0\.1:1 \(process \d+\)/.test(error.message),
    );
    lock.release();
    assert.equal(isServing(folder), false);
    assert.equal(whoServes(folder), undefined);
    assert.equal(existsSync(join(folder, 'serving.json')), false);
    lockFolder(folder).release();
  });

  it('ends with a process that is killed', async () => {
    const code = `const { lockFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))});
      const lock = lockFolder(${JSON.stringify(folder)}); lock.announce('http://127.0.0.1:2', { allow: [], mail: false }); console.log('locked'); setInterval(() => lock, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((done) => child.stdout.once('data', done));
    assert.equal(isServing(folder), true);
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    assert.equal(isServing(folder), false);
  });
});
