import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Capture, Dossier } from '../../src/model/index.ts';
import { makeDossiersOf } from '../../src/pipeline/index.ts';
import { makeCapture } from './generate.ts';

/**
 * Nothing comes out that no report said with that polarity, certainty and speaker: no statement, rendering or line of the timeline is parted from the
 * words that deny, doubt, ask or condition it.
 */

const here = import.meta.dirname;
const one = async (list: readonly Capture[]): Promise<Dossier> => (await makeDossiersOf(list, { story: 'one' })).dossiers[0] as Dossier;

/** Sentences with what must never be told of them: `#` opens a group, a sentence is followed by its propositions behind `! `. */
const cases = readFileSync(join(here, 'claims.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .reduce<{ readonly sentence: string; readonly never: string[] }[]>((list, line) => {
    if (line.startsWith('! ')) list.at(-1)?.never.push(line.slice(2));
    else list.push({ sentence: line, never: [] });
    return list;
  }, []);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"]/g, '')
    .replace(/^(?:that|and|but)\s/, '')
    .replace(/[.,;:\s]+$/, '')
    .trim();

/** Words around a proposition without which it would be told as so. */
const GOVERNING =
  /\b(?:den|reject|disput|dismiss|refut|rebut|ruled? out|rule out|doubt|fear|hope|want|demand|call|urg|expect|accus|alleg|suspect|suggest|question|ask|whether|if|unless|until|had|clear|stop|not|never|no|nobody|nothing|none|neither|nor|without|cannot|could|would|may|might|should|must|fail|refus|declin|examin|investigat|unclear|false|untrue|believ|think|said to|before|fell short|hint|wonder|propos|seek|seeking|sought|offer|promis|threat|plan|try|tried|attempt|prevent|risk|likely|unlikely|possib|rumou?r|claim|insist|order|ban|forb|warn|intend|mull|consider|weigh|lack|far from|instead|rather|wrong|withdr|apolog|nonsense|truth|back|early|lie|imagine|meant|thought|close|rarely|nearly|supposed|lying|wide of|against|drop|look|saying|voice|retract)\w*/;

/** Every text of a dossier that stands for something told, with where it stands. */
function toldIn(dossier: Dossier): readonly (readonly [where: string, text: string])[] {
  return [
    ...dossier.statements.flatMap(({ text, members }) => [
      ['statement', text] as const,
      ...members.map((member) => ['member of a statement', member.text] as const),
    ]),
    ...dossier.utterances.flatMap(({ versions }) =>
      versions.filter(({ marked, governor }) => !marked || !governor).map(({ text }) => ['rendering', text] as const),
    ),
    ...dossier.timeline.map(({ text }) => ['timeline', text] as const),
    ...dossier.positions.map(({ text }) => ['position', text] as const),
    ...dossier.proposals.flatMap(({ provisions }) => provisions.map(({ text }) => ['provision', text] as const)),
    ...dossier.places.flatMap(({ members }) => members.map(({ text }) => ['place', text] as const)),
  ];
}

describe('a denial, a doubt and a condition stay with what they govern', () => {
  for (const { sentence, never } of cases)
    it(sentence, async () => {
      const told = toldIn(await one([makeCapture('report.txt', `${sentence}\n`, '2026-11-25T08:00Z')]));
      assert.ok(
        told.some(([where]) => where === 'statement'),
        'something is told',
      );
      for (const proposition of never.map(plain))
        for (const [where, text] of told) {
          const rest = plain(text).split(proposition);
          assert.ok(rest.length === 1 || rest.some((words) => GOVERNING.test(words)), `${where}: “${text}”`);
        }
    });
});

describe('who holds a place is told only where a report tells it', () => {
  const table: readonly (readonly [sentence: string, held: number])[] = [
    ['Norland controls the town of Brask.', 1],
    ['Norland denied that it controls the town of Brask.', 0],
    ['Sudmark rejected claims that Norland had captured Brask.', 0],
    ['Norland allegedly captured the town of Brask.', 0],
    ['There is no evidence that Norland occupied Brask.', 0],
  ];
  for (const [sentence, held] of table)
    it(sentence, async () => {
      const text = `Norland and Sudmark are at war. The town of Brask lies in Sudmark. ${sentence}\n`;
      assert.equal((await one([makeCapture('report.txt', text, '2026-11-25T08:00Z')])).places.length, held);
    });
});

/** The end of what stands before a stretch in its sentence, if it takes the stretch back or leaves it open. */
const governs =
  /(?:\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|doubt(?:s|ed|ing)?|fear(?:s|ed|ing)?|hop(?:es?|ed|ing)|ask(?:s|ed|ing)?|alleg(?:es?|ed|ing)|suspect(?:s|ed|ing)?)(?:\s\w+){0,2}\s(?:that|whether|if)|\b(?:no|not|never|n['’]t|cannot)\s(?:\w+\s){0,2}(?:that|whether)|\b(?:whether|unless|if|lest))\s*$/i;

const folders: readonly (readonly [name: string, folder: string])[] = [
  ['the sample', join(here, '../../sample/reports')],
  ...['quake', 'recall', 'recount'].map((story) => [story, join(here, '../../eval/stories', story, 'reports')] as const),
  ...['story-summit', 'story-ferry'].map((story) => [story, join(here, '../../../shared/stories', story, 'reports')] as const),
  ['seeds', join(here, '../../../shared/seeds')],
];

/** The invented reports of a folder of cases: a sentence a line, its answer on the next. */
function casesOf(folder: string): readonly Capture[] {
  return readdirSync(folder).map((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
    return makeCapture(name, `${lines.filter((_, i) => i % 2 === 0).join('\n\n')}\n`, '2026-11-25T08:00Z');
  });
}

const stories: readonly (readonly [name: string, load: () => readonly Capture[]])[] = [
  ...folders
    .filter(([, folder]) => existsSync(folder))
    .map(([name, folder]): readonly [string, () => readonly Capture[]] => [
      name,
      () =>
        readdirSync(folder)
          .sort()
          .map((file) => ({ location: file, bytes: readFileSync(join(folder, file)) })),
    ]),
  ['the cases of acts', () => casesOf(join(here, '../../src/3-annotate/acts/cases'))],
];

describe('over whole stories', () => {
  for (const [name, load] of stories) {
    it(`${name}: no statement begins behind the word that governs it`, async () => {
      const dossier = await one(load());
      const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]));
      for (const { text, members } of dossier.statements)
        for (const member of members) {
          const before = (texts.get(member.report) ?? '').slice(Math.max(0, member.start - 80), member.start);
          const sentence = before.replace(/^[\s\S]*[.!?]["”’]?\s/, '').replace(/[“"‘]\s*$/, '');
          assert.ok(!governs.test(sentence) || text.length > member.text.length + 8, `“${sentence}” | “${member.text}” in “${text}”`);
        }
    });

    it(`${name}: every id stands for one thing`, async () => {
      const dossier = await one(load());
      for (const [kind, list] of Object.entries({
        statements: dossier.statements,
        utterances: dossier.utterances,
        discrepancies: dossier.discrepancies,
        timeline: dossier.timeline,
        positions: dossier.positions,
        figures: dossier.figures,
        entities: dossier.entities,
      })) {
        const ids = list.map(({ id }) => id);
        assert.deepEqual(
          ids.filter((id, i) => ids.indexOf(id) !== i),
          [],
          kind,
        );
      }
    });

    it(`${name}: words of somebody say whose`, async () => {
      const dossier = await one(load());
      const marked = dossier.utterances.flatMap(({ versions }) => versions.filter(({ verdict }) => verdict !== 'indirect'));
      for (const { attributedTo, text, members } of dossier.statements) {
        if (attributedTo !== undefined) continue;
        const quoted = members.every((member) =>
          marked.some((one) => one.report === member.report && one.marked && one.start <= member.start && member.end <= one.end),
        );
        assert.ok(!quoted || members.every((member) => text.length > member.text.length), `nobody is told to say “${text}”`);
      }
    });
  }

  it('two counts that contradict each other are two statements', async () => {
    const dossier = await one([
      makeCapture(
        'one.txt',
        'The tram was stopped on Tuesday. At least 14 passengers were taken off the tram by bus.\n',
        '2026-11-25T08:00Z',
      ),
      makeCapture(
        'two.txt',
        'The tram was stopped on Tuesday. At least 17 passengers were taken off the tram by bus.\n',
        '2026-11-25T08:00Z',
      ),
    ]);
    const ids = dossier.statements.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length >= 3);
  });
});
