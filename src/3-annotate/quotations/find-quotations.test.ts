import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, LocalEntity } from '../../model/index.ts';
import { parse } from '../../text/index.ts';
import { findMarks, findQuotations } from './index.ts';

/**
 * Text (blocks are lines) → one row a quotation: kind, in marks or as clause, speaker, words; rows of one turn carry the same letter.
 * "scare": marks that quote no speech.
 */
const table: readonly (readonly [string, readonly string[]])[] = [
  ['“We go,” Tom Reed said. “Now.”', ['a direct “We go,” Reed', 'a direct “Now.” Reed']],
  ['“We go,” said Tom Reed, who chairs the board.', ['a direct “We go,” Reed']],
  ['"It is our home," Ann Bell, its chair, told the paper.', ['a direct “It is our home,” Bell']],
  ['Reed told a crowd in the old harbour on Friday: “We stay.”', ['a direct “We stay.” Reed']],
  ['Reed said that the dock would close.', ['a indirect that the dock would close: Reed']],
  ['Reed told reporters that the dock would close.', ['a indirect that the dock would close: Reed']],
  ['The dock would close, Reed said on Friday.', ['a indirect The dock would close: Reed']],
  ['The dock, Reed said, would close.', ['a indirect The dock: Reed', 'a indirect would close: Reed']],
  ['The dock will close, according to the harbour master.', ['a indirect The dock will close: harbour master']],
  [
    'Reed said it was “a disgrace” and that the town would pay.',
    ['a mixed it was “a disgrace” and that the town would pay: Reed', 'a mixed “a disgrace” Reed'],
  ],
  ['Bell called it “nonsense”.', ['a mixed it “nonsense”: Bell', 'a mixed “nonsense” Bell']],
  ['The so-called “iron ring” held.', ['a scare “iron ring”']],
  ['Ms Bell was candid. “We failed.”', ['a direct “We failed.” Bell']],
  ['Reed urged the council to act.', ['a indirect the council to act: Reed']],
  ['Reed refused to resign, adding that he was innocent.', ['a indirect to resign: Reed', 'b indirect that he was innocent: Reed']],
  ['The ship would sink if Bell refused to pay.', []],
  ['Reed said: “One.\n“Two.”', ['a direct “One.” Reed', 'a direct “Two.” Reed']],
  ['“We go, Reed said. “We come back.”', ['a direct “We go,” Reed', 'a direct “We come back.” Reed']],
  ['Owners who have dealt with Reed say he is honest.', ['a indirect he is honest: Owners']],
  ['The dock would close, port records show.', ['a indirect The dock would close: port records']],
  ['According to surveys taken by two firms for the port, most boats are old.', ['a indirect most boats are old: surveys']],
  ['Reed said the dock would close, but he gave no day.', ['a indirect the dock would close: Reed']],
  ['Reed was confident that the dock would close.', ['a indirect that the dock would close: Reed']],
  ['Bell was asked by a reporter whether the dock would close.', ['a indirect whether the dock would close: reporter']],
  ['The plan was rejected by the board.', ['a indirect The plan: board']],
  ['Tom Reed, 26, student nurse: “They took the bowls away.”', ['a direct “They took the bowls away.” Reed']],
  ['“We stay,” Bell shot back.', ['a direct “We stay,” Bell']],
  ['It was, in the words of Tom Reed, “a harbour without water”.', ['a direct “a harbour without water” Reed']],
  ['The plan, as Ann Bell put it, is “a bill for our children”.', ['a direct “a bill for our children” Bell']],
  [
    'The dock held “90 boats too many”, according to harbour master Ann Bell.',
    ['a mixed The dock held “90 boats too many”: Bell', 'a mixed “90 boats too many” Bell'],
  ],
  [
    'Her book “The Salt Winter,” Reed said, sold well.',
    ['a indirect Her book “The Salt Winter,”: Reed', 'b scare “The Salt Winter,”', 'a indirect sold well: Reed'],
  ],
  [
    'Bell said a soldier had told her to “turn round”.',
    ['a mixed a soldier had told her to “turn round”: Bell', 'b mixed her to “turn round”: soldier', 'b mixed “turn round” soldier'],
  ],
  [
    'The contract, signed in May, states that Reed “shall pay”.',
    ['a mixed that Reed “shall pay”: contract', 'a mixed “shall pay” contract'],
  ],
  ['Reed admitted in a union forum on Monday night “it will be hard for us”.', ['a direct “it will be hard for us” Reed']],
  [
    'The crowd chanted, “Send them home,” and “Close the dock.”',
    ['a mixed “Send them home,” and “Close the dock.”: crowd', 'a mixed “Send them home,” crowd', 'a mixed “Close the dock.” crowd'],
  ],
  [
    'Whatever choice the voters make, “it should not be made tonight,” Bell said.',
    ['a mixed Whatever choice the voters make, “it should not be made tonight,”: Bell', 'a mixed “it should not be made tonight,” Bell'],
  ],
  ['An allegation from Ann Bell that he lied was dropped.', ['a indirect that he lied was dropped: Bell']],
  [
    'Reed called the plan to move the dock to Calmar “a disgrace”.',
    ['a mixed the plan to move the dock to Calmar “a disgrace”: Reed', 'a mixed “a disgrace” Reed'],
  ],
  ['Residents call the old road the “Bone Mile”.', ['a indirect the old road the “Bone Mile”: Residents', 'b scare “Bone Mile”']],
  ['Those who owe money are afraid, Reed said.', ['a indirect Those who owe money are afraid: Reed']],
  ['That will be true in May, Reed said.', ['a indirect That will be true in May: Reed']],
  ['Polls show Bell ahead.', ['a indirect Bell ahead: Polls']],
  ['The harbour office said about half of the boats were lost.', ['a indirect about half of the boats were lost: harbour office']],
  ['Tom Reed last month said that the dock would close.', ['a indirect that the dock would close: Reed last month']],
  ['Reed said the owners want a new dock.', ['a indirect the owners want a new dock: Reed']],
  ['Reed avoided all talk of a strike.', ['a indirect a strike: Reed']],
  [
    'According to a leaked memo, the dock “leaked in May”.',
    ['a mixed the dock “leaked in May”: leaked memo', 'a mixed “leaked in May” leaked memo'],
  ],
  ['As Tom Reed said before the trial, “the sea does not read”.', ['a direct “the sea does not read” Reed']],
  ['Bell left to chants of “Resign!” from a hundred teachers.', ['a direct “Resign!” hundred teachers']],
  ['Tom Reed’s answer was short: “No.”', ['a direct “No.” Reed']],
  ['Somebody had painted “Thieves out” on the wall.', ['a mixed “Thieves out” on the wall: Somebody', 'a scare “Thieves out” Somebody']],
  ['Reed: ‘I was set up’', ['a direct “I was set up” Reed']],
  ['“A bad deal,” grinned union secretary Tom Reed.', ['a direct “A bad deal,” Reed']],
  ['A girl held a sign that said “My school is a barracks”.', ['a scare “My school is a barracks” sign']],
  [
    'Bell said the general had called her a “tourist in a helmet”.',
    [
      'a mixed the general had called her a “tourist in a helmet”: Bell',
      'b mixed her a “tourist in a helmet”: general',
      'b mixed “tourist in a helmet” general',
    ],
  ],
  ['As Tom Reed puts it, the harbour is asleep.', ['a indirect the harbour is asleep: Reed']],
  ['Bell’s main claim is that the dock was sold.', ['a indirect that the dock was sold: Bell']],
];

for (const [text, expected] of table)
  test(text.replaceAll('\n', ' ⏎ '), () => {
    const letters = new Map<number, string>();
    const shown = read(text, 'en').map((one) => {
      if (!letters.has(one.turn)) letters.set(one.turn, String.fromCharCode(97 + letters.size));
      const words = text.slice(one.start, one.end);
      const last = one.speaker?.name.replace(/^.*(?:Tom|Ann|Ms)\s/, '');
      const kind = one.scare ? 'scare' : one.kind;
      return `${letters.get(one.turn)} ${kind} ${one.marked ? `“${words}”` : `${words}:`}${last ? ` ${last}` : ''}`;
    });
    assert.deepEqual(shown, expected);
  });

test('who is spoken to, by which words, and how it came into English', () => {
  const text = '“We want peace,” Ada Fell told reporters through an interpreter.';
  const [one] = read(text, 'en');
  assert.equal(one?.addressee, 'reporters');
  assert.equal(one?.cue && text.slice(one.cue.start, one.cue.end), 'told');
  assert.equal(one?.translation, 'through an interpreter');
  assert.equal(one?.closed, true);
});

test('mere topics are marked', () => {
  const topics = (text: string): boolean[] => read(text, 'en').map((one) => one.topic === true);
  assert.deepEqual(topics('Reed denied the charge.'), [true]);
  assert.deepEqual(topics('Reed called Bell a liar.'), [false]);
  assert.deepEqual(topics('Reed denied that he lied.'), [false]);
});

test('pronouns and offices lead to the person that was named', () => {
  const text = 'Ada Fell spoke first. “We stay,” she said. The leader argued that talks had failed.';
  const fell: LocalEntity = {
    id: 'e0',
    type: 'person',
    name: 'Ada Fell',
    roles: ['Prime Minister'],
    gender: 'f',
    mentions: [{ start: 0, end: 8, kind: 'name' }],
  };
  assert.deepEqual(
    read(text, 'en', [fell]).map((one) => one.speaker?.entity),
    ['e0', 'e0'],
  );
});

const credited: readonly string[] = [
  '“They took the bowls away.”\n— Ada Fell, 71, retired driver',
  '“They took the bowls away.” – Ada Fell, baker',
  '“We stay,” said the doctor who treats him, Ada Fell.',
  '“We stay,” said its foreign minister, Ada Fell, on Monday.',
];

for (const text of credited)
  test(`${text}: the name behind`, () => {
    const start = text.indexOf('Ada Fell');
    const fell: LocalEntity = {
      id: 'e0',
      type: 'person',
      name: 'Ada Fell',
      roles: [],
      mentions: [{ start, end: start + 8, kind: 'name' }],
    };
    assert.deepEqual(
      read(text, 'en', [fell]).map((one) => one.speaker?.entity),
      ['e0'],
    );
  });

test('a transcript: label, colon and the whole line, also in questions and answers', () => {
  const told = (text: string, name: string): string[] => {
    const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      kind: 'name' as const,
    }));
    const person: LocalEntity = { id: 'e0', type: 'person', name, roles: [], mentions };
    return read(text, 'en', [person]).map((one) => `${one.speaker?.entity ?? one.speaker?.name}: ${text.slice(one.start, one.end)}`);
  };
  assert.deepEqual(told('Ada Fell: We stay. It is ours.\nTOM REED: Then pay.\nFELL: We will.', 'Ada Fell'), [
    'e0: We stay. It is ours.',
    'TOM REED: Then pay.',
    'e0: We will.',
  ]);
  assert.deepEqual(told('Ada Fell met us.\nQ: Will you go?\nA: No. I was elected.\nQ: When?\nA: In May.', 'Ada Fell'), [
    'e0: No. I was elected.',
    'e0: In May.',
  ]);
});

test('an interview whose two labels take turns, whoever they are', () => {
  const text = 'The Mercury: Who did it?\nAda Fell: We do not know.\nThe Mercury: Was it lost?\nAda Fell: Some.';
  assert.deepEqual(
    read(text, 'en').map((one) => `${one.speaker?.name}: ${text.slice(one.start, one.end)}`),
    ['Ada Fell: We do not know.', 'Ada Fell: Some.'],
  );
});

test('a paper that speaks without a name speaks for who issued it', () => {
  const text = 'Ada Fell issued a statement. “The vote was free,” it read.';
  const fell: LocalEntity = {
    id: 'e0',
    type: 'person',
    name: 'Ada Fell',
    roles: [],
    gender: 'f',
    mentions: [{ start: 0, end: 8, kind: 'name' }],
  };
  assert.equal(read(text, 'en', [fell]).find((one) => one.marked)?.speaker?.entity, 'e0');
});

const foreign: readonly (readonly [string, string, readonly string[]])[] = [
  ['de', '„Wir gehen nicht“, erklärte Ada Fell am Montag.', ['Wir gehen nicht: Ada Fell']],
  ['es', '«No nos vamos», dijo Ada Fell.', ['No nos vamos: Ada Fell']],
  ['ru', '«Мы остаёмся», — заявил Иван Петров.', ['Мы остаёмся: Иван Петров']],
  ['uk', 'Іван Петренко сказав: «Ми чекаємо».', ['Ми чекаємо: Іван Петренко']],
];

for (const [language, text, expected] of foreign)
  test(text, () => {
    assert.deepEqual(
      read(text, language).map((one) => `${text.slice(one.start, one.end)}: ${one.speaker?.name}`),
      expected,
    );
  });

function read(text: string, language: string, entities: readonly LocalEntity[] = []) {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }));
  const base = { text, language, blocks, ...parse(text, blocks), published: undefined };
  return findQuotations({ ...base, marks: findMarks(base), entities });
}
