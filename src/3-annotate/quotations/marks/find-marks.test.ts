import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../model/index.ts';
import { parse } from '../../../text/index.ts';
import { findMarks } from './find-marks.ts';

/** Text (blocks are lines) → the stretches; ◦ behind one that has no closing mark, … behind one that goes on in the next paragraph. */
const table: readonly (readonly [string, readonly string[]])[] = [
  ['“We go,” he said. “Now.”', ['We go,', 'Now.']],
  ['"We go," he said. "Now."', ['We go,', 'Now.']],
  ["'We go,' he said. 'It's the ministers' plan.'", ['We go,', "It's the ministers' plan."]],
  ['‘We go,’ he said. ‘It’s the ministers’ plan.’', ['We go,', 'It’s the ministers’ plan.']],
  ['The ministers’ plan wasn’t new in the ’90s, nor ’til then.', []],
  ["The boys' club and the girls' choir of '68 rock 'n' roll.", []],
  ["``We go,'' he said.", ['We go,']],
  ['„Wir gehen“, sagte er. „Jetzt.“', ['Wir gehen', 'Jetzt.']],
  ['»Wir gehen«, sagte er.', ['Wir gehen']],
  ['« Nous partons », dit-il. L’« accord » tient.', ['Nous partons', 'accord']],
  ['”Vi går”, sade han.', ['Vi går']],
  ['Он сказал: «Мы уходим».', ['Мы уходим']],
  ['彼は「行く」と言った。', ['行く']],
  ['“He told me ‘no deal’ and left,” she said.', ['He told me ‘no deal’ and left,', 'no deal']],
  ['"It reads: “As you know, he left.” That is all."', ['It reads: “As you know, he left.” That is all.', 'As you know, he left.']],
  ['“We came here in peace, the minister said. “We leave in peace.”', ['We came here in peace,◦', 'We leave in peace.']],
  ['"We came here in peace, said Mr Bell. "We leave."', ['We came here in peace,◦', 'We leave.']],
  ['“They gave us a list,” she said. “We found more.', ['They gave us a list,', 'We found more.◦']],
  ['He said: “One.\n“Two.\n“Three.”', ['One.…', 'Two.…', 'Three.']],
  ['She wrote: “One.\n"Two."', ['One.…', 'Two.']],
  ['He said: “One.\nTwo,” and left.', ['One.…', 'Two,']],
  ['The board was 6\'2" tall and 5" wide.', []],
  ['“ ”', []],
  ['He called it a “mess” (“a real one”).', ['mess', 'a real one']],
  ['the "so-called" plan—"a mess"—failed', ['so-called', 'a mess']],
];

for (const [text, expected] of table)
  test(text.replaceAll('\n', ' ⏎ '), () => {
    const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
      kind: 'paragraph',
      start: line.index,
      end: line.index + line[0].length,
    }));
    const marks = findMarks({ text, blocks, sentences: parse(text, blocks).sentences });
    const shown = marks.map(({ start, end, close }) => text.slice(start, end) + (close ? (close.start === close.end ? '…' : '') : '◦'));
    assert.deepEqual(shown, expected);
  });
