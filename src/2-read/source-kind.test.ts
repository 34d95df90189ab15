import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerOfTitle, tellSourceKind } from './source-kind.ts';

const KINDS: readonly [name: string | undefined, location: string, kind: string | undefined][] = [
  ['Ministry of Transport of Orland', 'a.html', 'official'],
  ['Office of the Governor of Lower Marl', 'a.html', 'official'],
  ['Orland Coast Guard', 'a.html', 'official'],
  [undefined, 'https://www.mofa.gov.xy/statement', 'official'],
  [undefined, 'https://www.senate.gov/x', 'official'],
  ['Orland Press Agency', 'a.html', 'agency'],
  ['Northern Newswire', 'a.html', 'agency'],
  ['The Marl Gazette', 'https://gazette.example/x', undefined],
  ['Department Store News', 'a.html', undefined],
  ['The Police Gazette', 'a.html', undefined],
  [undefined, 'report.txt', undefined],
];
for (const [name, location, kind] of KINDS)
  test(`${name ?? location}: ${kind ?? 'not told'}`, () => assert.equal(tellSourceKind(name, location), kind));

const TITLES: readonly [title: string, speaker: string | undefined][] = [
  ['Statement by the Ministry of Trade of Orland on the tariff talks', 'Ministry of Trade of Orland'],
  ['Remarks of the President to the press', undefined],
  ['Statement of intent signed in Marl', undefined],
];
for (const [title, speaker] of TITLES) test(title, () => assert.equal(speakerOfTitle(title), speaker));
