import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Dossier } from '../../src/model/index.ts';

/** What a user does at a terminal, with the program as a user starts it. */

const root = resolve(import.meta.dirname, '../..');
const samples = readdirSync(join(root, 'sample/reports'))
  .sort()
  .map((name) => join(root, 'sample/reports', name));
let folder = '';

function stemma(...words: readonly string[]): { code: number; out: string; err: string } {
  const result = spawnSync(process.execPath, [join(root, 'bin/stemma.mjs'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: result.status ?? -1, out: result.stdout, err: result.stderr };
}

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('stemma', () => {
  it('shows help for every command, its version, and ends with 2 on wrong usage', () => {
    const all = stemma('--help');
    assert.equal(all.code, 0);
    for (const name of ['read', 'verify', 'diff', 'schema', 'completion']) {
      assert.match(all.out, new RegExp(`\\n {2}${name}`));
      const one = stemma(name, '--help');
      assert.equal(one.code, 0);
      assert.match(one.out, new RegExp(`Usage: stemma ${name}`));
    }
    assert.match(stemma('--version').out, /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual(
      [
        stemma('raed').code,
        stemma('read').code,
        stemma('read', '--formt', 'json', 'x').code,
        stemma('read', '--format', 'docx', 'x').code,
        stemma('read', '--published', 'soon', 'x').code,
      ],
      [2, 2, 2, 2, 2],
    );
    assert.match(stemma('raed').err, /Did you mean "read"/);
    assert.match(stemma('read', '--formt', 'json', 'x').err, /--format/);
  });

  it('prints a completion script for three shells that names every command', () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, out } = stemma('completion', shell);
      assert.equal(code, 0);
      for (const name of ['read', 'verify', 'diff', 'schema']) assert.ok(out.includes(name));
    }
    assert.equal(stemma('completion', 'tcsh').code, 2);
  });

  it('publishes a JSON Schema in which every field of the dossier is described', () => {
    const { code, out } = stemma('schema');
    assert.equal(code, 0);
    const schema = JSON.parse(out) as { items: { properties: Record<string, unknown> } };
    for (const field of [
      'reports',
      'accounts',
      'independentAccounts',
      'links',
      'statements',
      'utterances',
      'discrepancies',
      'timeline',
      'positions',
      'proposals',
      'entities',
      'places',
      'figures',
      'problems',
    ])
      assert.ok(field in schema.items.properties, field);
  });
});

describe('stemma read', () => {
  it('reads the sample and prints the same in every format, twice the same', () => {
    const text = stemma('read', ...samples);
    assert.equal(text.code, 0);
    assert.match(text.out, /ESTABLISHED/);
    assert.match(text.out, /independent account/);
    assert.equal(stemma('read', ...samples).out, text.out);
    const [dossier] = JSON.parse(stemma('read', '--format', 'json', ...samples).out) as Dossier[];
    assert.equal(dossier?.reports.length, 12);
    assert.match(stemma('read', '--format', 'markdown', ...samples).out, /\[\^1\]/);
    const html = stemma('read', '--format', 'html', ...samples).out;
    assert.match(html, /^<!doctype html>/);
    assert.doesNotMatch(html, /<script/i);
  });

  it('goes on past bad input and says what to do', () => {
    const good = samples[0] as string;
    const bad = [
      join(folder, 'missing.txt'),
      write('empty.txt', ''),
      write('binary.bin', new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9, 0, 0])),
      write('nothing.html', '<html><body><nav><a href="/">Home</a></nav></body></html>'),
    ];
    const { code, out, err } = stemma('read', '--format', 'json', good, good, ...bad);
    assert.equal(code, 0);
    const [dossier] = JSON.parse(out) as Dossier[];
    assert.equal(dossier?.reports.length, 1);
    for (const file of bad) assert.ok(err.includes(file), `${file} is told`);
    assert.match(err, /twice/);
    assert.equal(stemma('read', '--quiet', good, ...bad).err, '');
  });

  it('ends with 1 where nothing could be read', () => {
    const { code, err } = stemma('read', join(folder, 'missing.txt'));
    assert.equal(code, 1);
    assert.match(err, /nothing could be read/);
  });

  it('makes a useful dossier of one report', () => {
    const { code, out } = stemma('read', samples[0] as string);
    assert.equal(code, 0);
    assert.match(out, /QUOTATIONS/);
    assert.match(out, /only one account/);
  });

  it('makes two dossiers of two events, one with --story one', () => {
    const other = write(
      'other.txt',
      'Orchid show opens in Pelham\n\nThe spring orchid show opened in Pelham on Saturday with 400 plants from nine growers.\n\n“The white ones came by train,” said Lena Sorbel, who runs the greenhouse.\n\nVisitors may vote for a favourite until Sunday evening, the gardeners said.',
    );
    const split = JSON.parse(stemma('read', '--format', 'json', samples[0] as string, samples[1] as string, other).out) as Dossier[];
    assert.equal(split.length, 2);
    const joined = JSON.parse(stemma('read', '--format', 'json', '--story', 'one', samples[0] as string, other).out) as Dossier[];
    assert.equal(joined.length, 1);
  });

  it('leaves out what was published after --as-of and tells so', () => {
    const { out, err } = stemma('read', '--format', 'json', '--as-of', '2026-09-03', ...samples);
    const [dossier] = JSON.parse(out) as Dossier[];
    assert.ok((dossier?.reports.length ?? 0) < 12);
    assert.match(err, /after 2026-09-03/);
  });

  it('writes to --out', () => {
    const file = join(folder, 'deep/er/dossier.html');
    const { code, out } = stemma('read', '--quiet', '--format', 'html', '--out', file, '--say-where', samples[0] as string);
    assert.equal(code, 0);
    assert.ok(existsSync(file));
    assert.ok(out.includes(file));
  });
});

describe('stemma verify and diff', () => {
  it('tells what holds, what changed, what is invented and what is misattributed', () => {
    const file = join(folder, 'dossier.json');
    stemma('read', '--quiet', '--format', 'json', '--out', file, ...samples.slice(0, 6));
    const held = stemma('verify', file);
    assert.equal(held.code, 0);
    assert.match(held.out, /0 text changed, 0 misattributed, 0 invented/);
    const [dossier] = JSON.parse(readFileSync(file, 'utf8')) as Dossier[];
    const statement = structuredClone(dossier?.statements.find((one) => one.members.length > 0)) as unknown as {
      members: { report: string; text: string; start: number; end: number }[];
    };
    const member = statement.members[0] as { report: string; text: string; start: number; end: number };
    const words = 'Nobody in this collection ever wrote this sentence about tulips';
    const forged = { ...dossier, statements: [{ ...statement, members: [{ ...member, text: words, end: member.start + words.length }] }] };
    const bad = stemma('verify', write('forged.json', JSON.stringify([forged])));
    assert.equal(bad.code, 1);
    assert.match(bad.out, /1 invented/);
    const cooperative = "The farmers' cooperative in Lower Ansel wants one thing only";
    const northline = dossier?.reports.find((report) => report.location.endsWith('01-northline.txt'));
    const moved = {
      ...dossier,
      statements: [{ ...statement, members: [{ ...member, report: northline?.id, start: 0, end: cooperative.length, text: cooperative }] }],
    };
    assert.match(stemma('verify', write('moved.json', JSON.stringify([moved]))).out, /1 misattributed/);
    const changed = write(
      '01-northline.txt',
      readFileSync(samples[0] as string, 'utf8').replace(
        'Seven people were killed and 19 wounded',
        'Nine people were killed and 17 wounded',
      ),
    );
    assert.match(stemma('verify', file, changed).out, /[1-9]\d* text changed/);
  });

  it('tells in words what changed between two dossiers', () => {
    const [early, late] = [join(folder, 'early.json'), join(folder, 'late.json')];
    stemma('read', '--quiet', '--story', 'one', '--format', 'json', '--out', early, ...samples.slice(0, 2));
    stemma('read', '--quiet', '--story', 'one', '--format', 'json', '--out', late, ...samples.slice(0, 6));
    const { code, out } = stemma('diff', early, late);
    assert.equal(code, 0);
    assert.match(out, /New report/);
    assert.match(out, /independent account/);
    assert.match(stemma('diff', late, late).out, /nothing changed/);
  });

  it('says what is wrong with a file that is no dossier', () => {
    const { code, err } = stemma('diff', write('no.json', '{"a":1}'), write('no2.json', 'x'));
    assert.equal(code, 2);
    assert.match(err, /does not hold a dossier/);
  });
});
