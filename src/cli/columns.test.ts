import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeColumns } from './columns.ts';
import { readCount, readMoment } from './moments.ts';

describe('columns', () => {
  const columns = [{ title: 'ID' }, { title: 'N', align: 'right' }, { title: 'TITLE', gives: true }] as const;

  it('are aligned, numbers to the right', () => {
    assert.equal(
      writeColumns(columns, [
        ['a', '7', 'Harbour'],
        ['bcd', '12', 'A mole'],
      ]),
      'ID    N  TITLE\na     7  Harbour\nbcd  12  A mole\n',
    );
  });

  it('give way where the terminal is narrow', () => {
    const text = writeColumns(columns, [['a', '7', 'A long title about a harbour']], 30);
    for (const line of text.split('\n')) assert.ok(line.length <= 30, line);
    assert.match(text, /…\n$/);
  });

  it('stay lines, whatever a report has in its title', () => {
    const text = writeColumns(columns, [['a', '7', 'Red\u001b[31m\nand\u202e bent\u0007']]);
    assert.equal(text.split('\n').length, 3);
    assert.ok(!/[\u001b\u202e\u0007]/.test(text));
  });
});

describe('moments', () => {
  const now = new Date('2026-03-08T12:00:00Z');
  const table: readonly (readonly [string, string])[] = [
    ['7d', '2026-03-01T12:00:00.000Z'],
    ['36h', '2026-03-07T00:00:00.000Z'],
    ['90m', '2026-03-08T10:30:00.000Z'],
    ['2w', '2026-02-22T12:00:00.000Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01T14:10Z', '2026-03-01T14:10:00.000Z'],
    ['2026-03-01T14:10+02:00', '2026-03-01T12:10:00.000Z'],
  ];
  for (const [typed, moment] of table) it(`${typed} is ${moment}`, () => assert.equal(readMoment(typed, 'since', now), moment));
  for (const typed of ['yesterday', '7', '2026-13-01', '', '7y', '-1d'])
    it(`"${typed}" is none`, () => assert.throws(() => readMoment(typed, 'since', now), /--since takes a moment/));

  it('counts are whole numbers from one on', () => {
    assert.equal(readCount('12', 'limit'), 12);
    assert.equal(readCount(undefined, 'limit'), undefined);
    for (const typed of ['0', '-1', '1.5', 'many', true]) assert.throws(() => readCount(typed, 'limit'), /whole number/);
  });
});
