import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Capture } from '../../model/index.ts';
import { completeDates, read } from '../index.ts';

const BODY = 'The old mill at Upper Brook burned down to its walls, the fire service said, and nobody was hurt in the hills around it.';

type Sketch = readonly [head: string, body: string, modified?: string];

async function datesOf(sketches: readonly Sketch[]): Promise<(string | undefined)[]> {
  const readings = [];
  for (const [index, [head, body, modified]] of sketches.entries()) {
    const capture: Capture = {
      location: `${index}.txt`,
      bytes: new TextEncoder().encode(`Fire destroys the old mill in the hills\n\nThe Brook Gazette, ${head}\n\n${body}\n`),
      ...(modified && { modified }),
    };
    readings.push(await read(capture));
  }
  return completeDates(readings).map(({ report }) => report?.published?.value);
}

const CASES: readonly (readonly [name: string, sketches: readonly Sketch[], expected: readonly (string | undefined)[]])[] = [
  [
    'by a fellow report',
    [
      ['2 May 2019', BODY],
      ['May 3', BODY, '2024-01-01'],
    ],
    ['2019-05-02', '2019-05-03'],
  ],
  [
    'across the turn of the year',
    [
      ['2 January 2020', BODY],
      ['31 December', BODY],
    ],
    ['2020-01-02', '2019-12-31'],
  ],
  [
    'order of day and month by a fellow',
    [
      ['2 May 2019', BODY],
      ['05/04/2019', BODY],
    ],
    ['2019-05-02', '2019-05-04'],
  ],
  ['by a full date in the text', [['May 3', `${BODY} It had burned since 1 May 2019.`, '2024-01-01']], ['2019-05-03']],
  [
    'not by an anniversary',
    [['May 3', `${BODY} It had burned before, on 1 May 1979, and was built up again in 1990.`, '2019-06-01']],
    ['2019-05-03'],
  ],
  [
    'by weekdays of all together',
    [
      ['Friday 3 May', BODY, '2020-02-01'],
      ['May 4', BODY, '2020-08-01'],
    ],
    ['2019-05-03', '2019-05-04'],
  ],
  ['by the file, with nothing else', [['May 3', BODY, '2020-02-01']], ['2019-05-03']],
  ['a file of no date tells nothing', [['May 3', BODY, '1980-01-01']], [undefined]],
  [
    'a weekday among days',
    [
      ['2 May 2019', BODY],
      ['Friday 09:00', BODY],
    ],
    ['2019-05-02', '2019-05-03T09:00'],
  ],
  [
    'a weekday that may be two days',
    [
      ['2 May 2019', BODY],
      ['12 May 2019', BODY],
      ['Friday 09:00', BODY],
    ],
    ['2019-05-02', '2019-05-12', undefined],
  ],
];

for (const [name, sketches, expected] of CASES) {
  test(`dates completed: ${name}`, async () => {
    assert.deepEqual(await datesOf(sketches), expected);
    const backwards = await datesOf([...sketches].reverse());
    assert.deepEqual(backwards.reverse(), expected);
  });
}
