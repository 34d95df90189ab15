import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../3-annotate/index.ts';
import type { Report } from '../../model/index.ts';
import { readActs } from './read-acts.ts';

function positions(text: string): string[] {
  const report = { id: 'r', text, language: 'en', blocks: [{ kind: 'paragraph', start: 0, end: text.length }], source: {}, removed: [] };
  const annotations = annotate(report as unknown as Report);
  const nameOf = (id: string | undefined): string => annotations.entities.find((entity) => entity.id === id)?.name ?? 'nobody';
  return readActs({ text, annotations }).map(({ actor, kind }) => `${nameOf(actor)}: ${kind}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Bram Koestler did not respond to requests for comment.', []],
  ['The Varkland ministry has not replied to questions.', []],
  ['A Kestrian official, who asked not to be named, said talks would go on.', []],
  ['Ombra’s president, Luk Tavaris, has yet to approve the text.', []],
  ['President Luk Tavaris of Ombra has not yet approved the text.', []],
  ['President Luk Tavaris of Ombra has approved the text.', ['Luk Tavaris: acceptance']],
  ['A spokeswoman for Luk Tavaris said he would study the text on Friday.', []],
  ['A second operation had to be broken off, Hanne Vlisk said.', []],
  ['Varkland refused to give in to hackers who paralysed clinics and want $12 million.', ['Varkland: rejection']],
  ['The draft, which was seen by Meridian Wire, has nine points. It calls for guns to fall silent.', []],
  ['Ombra wants a truce. It calls on Kestria to withdraw.', ['Ombra: demand', 'Ombra: demand']],
  ['Kestria shelled the town of Vesk on Friday, wounding three.', ['Kestria: action']],
  ['Kestria shelled the town of Vesk on Friday, Ombra’s government said.', ['Ombra: accusation']],
  ['Varkland will expel diplomats if the sanctions are put into force, the minister Oleg Harsan said.', ['Varkland: threat']],
  ['Should the measures come, Varkland will reduce gas deliveries by half.', ['Varkland: threat']],
  ['“There will be no talks under blackmail,” said Luk Tavaris.', ['Luk Tavaris: red-line']],
  ['Luk Tavaris said amnesty was not on the table.', ['Luk Tavaris: rejection']],
  ['Luk Tavaris said he saw no reason for alarm.', []],
  ['Luk Tavaris said Ombra could live with an observer.', ['Ombra: acceptance', 'Luk Tavaris: acceptance']],
  ['“She should go, and go today,” said Luk Tavaris.', ['Luk Tavaris: demand']],
  ['“You must open the gates,” said Luk Tavaris.', ['Luk Tavaris: demand']],
  ['“You must be tired,” said Luk Tavaris.', []],
  ['“We have accepted the timetable,” said Luk Tavaris.', ['Luk Tavaris: acceptance']],
  ['The Ombra Rowers’ Union’s condition is that the ferry sails.', ['Ombra Rowers’ Union: demand']],
  ['The Ombra Rowers’ Union’s members voted to turn down the offer.', ['Ombra Rowers’ Union: rejection']],
  ['If the siege ends, Varkland will reduce its troops.', ['Varkland: offer']],
];
for (const [text, expected] of cases)
  test(`“${text}”: ${expected.join(', ') || 'no position'}`, () => assert.deepEqual(positions(text), expected));
