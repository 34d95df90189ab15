import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { type AlertRule, Dossier, type Note, type StoryCard, type WatchedSource } from '../../src/model/index.ts';
import { newsPage } from '../site/index.ts';

/** The commands of the monitor on a data folder of their own, without anybody serving. */

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stemma-terminal-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function stemma(words: readonly string[], input?: string): Result {
  const result = spawnSync(process.execPath, [join(root, 'bin/stemma.mjs'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', STEMMA_DATA: join(folder, 'data') },
    ...(input === undefined ? {} : { input }),
  });
  return { code: result.status ?? -1, out: result.stdout, err: result.stderr };
}

function json<T>(words: readonly string[]): T {
  const { code, out, err } = stemma([...words, '--json']);
  assert.equal(code, 0, err);
  return JSON.parse(out) as T;
}

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('the commands of the monitor', () => {
  it('say what to do where nothing is there yet', () => {
    for (const [words, advice] of [
      [['stories'], /stemma sources add/],
      [['sources'], /stemma sources add/],
      [['alerts'], /No alert yet/],
      [['correct'], /Nothing was corrected/],
    ] as const) {
      const { code, out, err } = stemma(words);
      assert.deepEqual([code, out], [0, ''], words.join(' '));
      assert.match(err, advice);
    }
  });

  it('keep reports, show their story, correct it, take that back and forget it', () => {
    const paragraphs = [
      'The Ossa dam was opened on Tuesday to let flood water out, the water board of Lower Ossa said.',
      'Some 240 people left the village of Merl.',
    ];
    const files = ['one', 'two'].map((name) =>
      write(`${name}.html`, newsPage({ title: `Ossa dam opened to let flood water out (${name})`, paragraphs })),
    );
    const kept = stemma(['keep', ...files, join(folder, 'missing.html')]);
    assert.equal(kept.code, 0);
    assert.match(kept.out, /^2 new, 0 changed, 0 there already\./);
    assert.match(kept.err, /missing\.html/);
    assert.match(stemma(['keep', ...files]).out, /^0 new, 0 changed, 2 there already\./);

    const [card] = json<readonly StoryCard[]>(['stories']);
    assert.ok(card);
    assert.equal(card.reports, 2);
    const listed = stemma(['stories']).out.split('\n');
    assert.match(listed[0] ?? '', /^ID +REPORTS +ACCOUNTS +CHANGED +TITLE$/);
    assert.ok(listed[1]?.startsWith(card.id));
    assert.equal(Dossier.parse(json(['story', card.id])).reports.length, 2);
    assert.match(stemma(['story', card.id.slice(0, 7)]).out, /Ossa/);
    const page = join(folder, 'story.html');
    assert.equal(stemma(['story', card.id, '--format', 'html', '--out', page]).code, 0);
    assert.equal(stemma(['story', card.id, '--as-of', '2001-01-01']).code, 1);

    const renamed = stemma(['correct', 'rename', card.id, 'Flood', 'at', 'Ossa', '--by', 'Ines']);
    assert.match(renamed.out, /^rename .* done/);
    assert.match(stemma(['correct']).out, /^ID +WHEN +KIND +BY +ABOUT\n.* rename +Ines +st-/m);
    assert.match(stemma(['notes', 'add', card.id.slice(0, 8), 'Ask', 'the', 'water', 'board.', '--by', 'Jon']).out, /^noted/);
    const [note] = json<readonly Note[]>(['notes', 'list', card.id]);
    assert.deepEqual([note?.text, note?.by, note?.story], ['Ask the water board.', 'Jon', card.id]);
    assert.match(stemma(['notes']).out, /Jon, on st-.*\n {2}Ask the water board\.\n/);
    assert.equal(stemma(['notes', 'remove', note?.id.slice(0, 8) ?? '']).code, 0);
    assert.equal(stemma(['notes', 'add', 'st-none', 'x']).code, 2);
    assert.equal(json<readonly StoryCard[]>(['stories', 'flood'])[0]?.title, 'Flood at Ossa');
    const id = /undo (\w+)/.exec(renamed.out)?.[1] ?? '';
    assert.equal(stemma(['correct', 'undo', id]).code, 0);
    assert.notEqual(json<readonly StoryCard[]>(['stories'])[0]?.title, 'Flood at Ossa');
    assert.equal(stemma(['correct', 'undo', id]).code, 2);
    assert.equal(stemma(['correct', 'merge', card.id, card.id]).code, 1);

    assert.match(stemma(['forget', card.id]).out, /^removed .* 2 reports/);
    assert.deepEqual(json<readonly StoryCard[]>(['stories']), []);
  });

  it('manage sources: an archive folder, what is said of it, its grade, a pause, a list', () => {
    const added = stemma(['sources', 'add', folder, '--name', 'Drop box', '--kind', 'analyst', '--tag', 'flood', '--tag', 'ossa']);
    assert.match(added.out, /^added .* folder +Drop box/, added.err);
    const [source] = json<readonly WatchedSource[]>(['sources', 'list']);
    assert.ok(source);
    assert.deepEqual([source.form, source.kind, source.tags, source.location], ['folder', 'analyst', ['flood', 'ossa'], folder]);
    assert.match(stemma(['sources', 'add', folder]).out, /^there already/);
    const short = source.id.slice(0, 8);
    assert.equal(stemma(['sources', 'grade', short, 'b']).code, 0);
    assert.equal(stemma(['sources', 'grade', short, 'x']).code, 2);
    assert.equal(stemma(['sources', 'set', short, '--time-zone', 'Moon/Base']).code, 2);
    assert.equal(stemma(['sources', 'pause', short]).code, 0);
    const shown = stemma(['sources', 'show', short]).out;
    for (const part of ['Drop box', 'grade        B', 'paused', 'flood, ossa']) assert.ok(shown.includes(part), part);
    const opml = join(folder, 'all.opml');
    assert.equal(stemma(['sources', 'export', '--out', opml]).code, 0);
    assert.match(stemma(['sources', 'import', opml]).out, /0 added, 1 there already/);
    const refused = stemma(['sources', 'add', 'http://127.0.0.1:9/feed']);
    assert.deepEqual([refused.code, /^not added: http:\/\/127\.0\.0\.1:9\/feed: /.test(refused.err)], [1, true]);
    assert.equal(stemma(['sources', 'remove', short]).code, 0);
    assert.deepEqual(json<readonly WatchedSource[]>(['sources']), []);
  });

  it('add, try and remove rules', () => {
    const added = stemma([
      'alerts',
      'add',
      '--on',
      'figure',
      '--word',
      'Ossa',
      '--to',
      'desk@example.org',
      '--quiet-hours',
      '22:00-07:00',
      '--time-zone',
      'Europe/Oslo',
    ]);
    assert.equal(added.code, 0, added.err);
    assert.match(added.out, /Tells desk@example\.org when a figure changes/);
    assert.match(added.err, /note: Stemma has no mail server set.*STEMMA_SMTP_URL/);
    const hook = stemma(['alerts', 'add', '--to', 'http://10.1.1.1/hook']);
    assert.match(hook.err, /note: 10\.1\.1\.1 is not public.*stemma serve --allow 10\.1\.1\.1/);
    assert.equal(stemma(['alerts', 'remove', /^added +(\S+)/.exec(hook.out)?.[1] ?? '']).code, 0);
    const [rule] = json<readonly AlertRule[]>(['alerts', 'rules']);
    assert.ok(rule);
    assert.deepEqual(rule.quiet, { from: '22:00', to: '07:00', timeZone: 'Europe/Oslo' });
    assert.match(stemma(['alerts', 'test', rule.id.slice(0, 6)]).err, /would have told 0 alerts/);
    for (const wrong of [
      ['--on', 'weather'],
      ['--to', 'nobody'],
      ['--quiet-hours', 'night'],
      ['--digest', 'day', '--time-zone', 'Moon/Base'],
      ['--to', 'ftp://x'],
    ])
      assert.equal(stemma(['alerts', 'add', ...wrong]).code, 2, wrong.join(' '));
    assert.equal(stemma(['alerts', 'remove', rule.id]).code, 0);
    assert.deepEqual(json<readonly AlertRule[]>(['alerts', 'rules']), []);
  });

  it('say what to do where a word, a file or a quotation mark is wrong', () => {
    for (const [words, code, message] of [
      [['sources', 'frob'], 2, /There is no command "sources frob"\. "stemma sources" has: add, list, show,.*\nSee: stemma sources --help/],
      [['sources', 'lsit'], 2, /Did you mean "sources list"\?/],
      [['restore', 'nope.db'], 2, /There is no file .*nope\.db\. Give the path of a file that "stemma backup" wrote\./],
      [['verify', 'nope'], 2, /There is no file nope\. Make a dossier with: stemma read/],
      [['verify', write('no.json', 'no')], 2, /no\.json is not JSON/],
      [['search', 'pier', '"of the'], 1, /A quotation mark is not closed/],
      [['serve', '--keep', '3'], 2, /--keep takes days or weeks such as 90d/],
      [['alerts', 'resend', 'all'], 0, /Every message was delivered/],
      [['keep', 'nope.html'], 1, /nope\.html/],
    ] as const) {
      const result = stemma(words);
      assert.equal(result.code, code, `${words.join(' ')}: ${result.err}`);
      assert.match(result.err, message);
    }
    assert.doesNotMatch(stemma(['keep', 'nope.html']).out, /in their stories/);
  });

  it('set a password, and a token only where there is one', () => {
    assert.equal(stemma(['password', '--token']).code, 2);
    assert.equal(stemma(['password'], 'short\n').code, 2);
    assert.equal(stemma(['password'], 'four quiet rivers\n').code, 0);
    assert.match(stemma(['password', '--token']).out, /^stemma_[\w-]{32}\n$/);
    assert.equal(stemma(['password', '--remove']).code, 0);
  });

  it('refuse a store of a newer program and a stranger’s file, in words', () => {
    const strange = write('strange.db', 'not a database, but long enough to be looked at as one');
    const restored = stemma(['restore', strange, '--data', join(folder, 'new')]);
    assert.deepEqual([restored.code, / at .*\.ts:\d/.test(restored.err)], [1, false], restored.err);
  });
});
