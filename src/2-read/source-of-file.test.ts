import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceOfFile } from './source-of-file.ts';

describe('the outlet that a file is called after', () => {
  const cases: readonly (readonly [location: string, name: string | undefined])[] = [
    ['/tmp/set/08-harbour-gazette.txt', 'Harbour Gazette'],
    ['reports\\3_the_hill_courier.html', 'The Hill Courier'],
    ['2024-05-03 Radio Lund.txt', 'Radio Lund'],
    ['echo-of-the-valley-news.md', 'Echo of the Valley News'],
    // What a file holds, or its number, is no outlet.
    ['press-release.txt', undefined],
    ['daily-report-2.txt', undefined],
    ['final-report.txt', undefined],
    ['outlet-a.txt', undefined],
    ['04.txt', undefined],
    ['mayor-resigns-after-flood.txt', undefined],
    ['news.txt', undefined],
    ['https://lund.example/hill-courier.html', undefined],
  ];
  for (const [location, name] of cases) it(location, () => assert.equal(sourceOfFile(location), name));
});
