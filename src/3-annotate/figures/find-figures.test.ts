import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../model/index.ts';
import { parse } from '../../text/index.ts';
import { findTimes } from '../times/index.ts';
import { findFigures } from './index.ts';

function figures(text: string) {
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
  const context = {
    text,
    language: 'en',
    blocks,
    ...parse(text, blocks),
    published: { value: '2025-03-12T18:30:00+02:00', precision: 'minute', basis: 'given' } as const,
  };
  return findFigures({ ...context, times: findTimes(context) });
}

/** Sentence, and each figure as: written = value[-valueTo] [unit] | of | role. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['At least nine people were killed.', ['nine = 9 | dead | quantity']],
  ['The blast killed nine and injured 30.', ['nine = 9 | dead | quantity', '30 = 30 | injured | quantity']],
  ['Rescuers said eight were still missing.', ['eight = 8 | missing | quantity']],
  ['Fourteen bodies had been brought ashore.', ['Fourteen = 14 | bodies | quantity']],
  ['The death toll rose to 17.', ['17 = 17 | dead | quantity']],
  ['This brings the number of dead to 17.', ['17 = 17 | dead | quantity']],
  [
    'They raised the quota of cod to 22,500 tonnes from 19,000.',
    ['22,500 tonnes = 22500 tonne | cod | quantity', '19,000 = 19000 tonne | cod | quantity'],
  ],
  [
    'Some 57 percent of voters agreed, down from 62 per cent.',
    ['57 percent = 57 percent | voters | share', '62 per cent = 62 percent | voters | share'],
  ],
  ['A third of the harvest was lost.', ['A third = 33.33 percent | harvest | share']],
  ['Half the bank was flooded.', ['Half = 50 percent | bank | share']],
  ['The price was 40 Canadian dollars.', ['40 Canadian dollars = 40 CAD | price | money']],
  ['Between 20 and 30 houses burned.', ['20 and 30 = 20-30 | houses | quantity']],
  ['It took 20-30 minutes.', ['20-30 minutes = 20-30 minute | minute | quantity']],
  ['The price of the ship was $1.2m, not €5bn.', ['$1.2m = 1200000 USD | ship | money', '€5bn = 5000000000 EUR | EUR | money']],
  ['A dozen boats and half a dozen lorries sank.', ['A dozen = 12 | boats | quantity', 'half a dozen = 6 | lorries | quantity']],
  ['The inquiry has two months.', ['two months = 2 month | inquiry | quantity']],
  ['Article 7 of the 28-point plan was cut.', ['7 = 7 |  | label', '28 = 28 | point | quantity']],
  ['A 34-year-old welder and Anna Blum, 58, were held.', ['34-year-old = 34 year | welder | age', '58 = 58 year |  | age']],
  ['On 3 June 2024 at 9 a.m. they left.', []],
  ['The deaths of more than 500,000 Northlanders are mourned.', ['500,000 = 500000 | dead | quantity']],
  ['The deficit grew $205 billion.', ['$205 billion = 205000000000 USD | deficit | money']],
  ['The farm lost 300 sheep.', ['300 = 300 | sheep | quantity']],
  ['The confirmed dead stood at nine.', ['nine = 9 | dead | quantity']],
  ['Nine dead, up from four.', ['Nine = 9 | dead | quantity', 'four = 4 | dead | quantity']],
  ['Covid-19 killed 300 people.', ['19 = 19 |  | label', '300 = 300 | dead | quantity']],
  ['It raised the minimum wage to $15 an hour.', ['$15 = 15 USD | minimum wage | money']],
  ['Several hundred people came on the 11th day.', ['11th = 11 | day | ordinal']],
  ['Firms cut 372,000 jobs last month.', ['372,000 = 372000 | jobs | quantity']],
  ['Inflation was 5,7 percent.', []],
  ['One of them left and no one came.', []],
  ['It takes a two-thirds majority.', ['two-thirds = 66.67 percent | majority | share']],
  ['The widow of a 9/11 victim spoke.', []],
  ['Guards take a 40- to 60-hour course.', ['40- to 60-hour = 40-60 hour | course | quantity']],
  ['He sold 90-plus percent of the sheep.', ['90-plus percent = 90 percent | sheep | share']],
  ['The court freed 15 of the 19 sailors.', ['15 = 15 | sailors | quantity', '19 = 19 | sailors | quantity']],
  ['The field covers 60 square miles.', ['60 square miles = 60 square mile | square mile | quantity']],
];
for (const [text, expected] of rows)
  test(text, () =>
    assert.deepEqual(
      figures(text).map(
        (one) =>
          `${text.slice(one.start, one.end)} = ${one.value}${one.valueTo === undefined ? '' : `-${one.valueTo}`}${one.unit ? ` ${one.unit}` : ''} | ${one.of} | ${one.role}`,
      ),
      expected,
    ),
  );

const hedges: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['At least nine people came.', 'at least', 'at-least'],
  ['Up to 40 boats sank.', 'up to', 'at-most'],
  ['More than 300 boats sank.', 'more than', 'more-than'],
  ['Nearly 300 boats sank.', 'nearly', 'less-than'],
  ['About 300 boats sank.', 'about', undefined],
  ['300 boats sank.', undefined, undefined],
];
for (const [text, hedge, bound] of hedges)
  test(`hedge: ${text}`, () => {
    const one = figures(text)[0];
    assert.deepEqual([one?.hedge, one?.bound, one?.approximate], [hedge, bound, hedge !== undefined]);
  });

test('numbers of other languages are left alone', () => {
  const text = 'Der Bau kostet 12 Millionen Euro.';
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
  assert.deepEqual(findFigures({ text, language: 'de', blocks, ...parse(text, blocks), published: undefined, times: [] }), []);
});

test('a count is dated by "as of" and "by"', () => {
  assert.equal(figures('Eight people were missing as of 9 a.m.')[0]?.asOf?.from, '2025-03-12T09:00+02:00');
  assert.equal(figures("By six o'clock this evening fourteen bodies had been found.")[0]?.asOf?.from, '2025-03-12T18:00+02:00');
  assert.equal(figures('Nine people were killed on Monday.')[0]?.asOf, undefined);
});
