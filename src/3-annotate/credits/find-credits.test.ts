import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../model/index.ts';
import { findCredits } from './index.ts';

const creditsOf = (text: string): string[] => {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line) blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  const found = findCredits({ text, language: 'en', blocks, tokens: [], sentences: [], published: undefined, marks: [], entities: [] });
  return found.map(({ kind, name }) => `${kind} ${name}`);
};

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['OSLO, Norway (AP) — Snow fell.', ['agency AP']],
  ['MALMO, Nov. 3 (UPI) — Snow fell.', ['agency UPI']],
  ['NORTH BAY, June 2 (Harbour Wire) - Snow fell.', ['agency Harbour Wire']],
  ['Paris (AFP) – Snow fell.', ['agency AFP']],
  ['BRUSSELS — Ministers met.', ['dateline BRUSSELS']],
  ['(Reuters) - Snow fell.', ['agency Reuters']],
  ['Snow fell on Monday. (dpa)', ['agency DPA']],
  ['LONDON, Reuters - Snow fell.', ['agency Reuters']],
  ['Snow fell. (dpa/ls)', ['agency DPA']],
  ['– Reuters', ['agency Reuters']],
  ['© 2024 AFP', ['agency AFP']],
  ['With Reuters', ['agency Reuters']],
  ['The fee goes to the road agency (STA).', []],
  ['With Berlin', []],
  ['He told the BBC’s Anna Berg that snow fell.', ['told the BBC']],
  ['"No," she told Al Jazeera.', ['told Al Jazeera']],
  ['Two died, according to The Times of India.', ['reported-by The Times of India']],
  ['From our wire services', ['agency wire services']],
  ['"We will see," she told CNN on Friday.', ['told CNN']],
  ['"We will see," she told the Lakeside Courier.', ['told the Lakeside Courier']],
  ['The mayor told Anna Berg to leave.', []],
  ['He told Parliament that snow fell.', []],
  ['In comments translated by Reuters, he refused.', ['translated Reuters']],
  ['The plan, first reported by Axios, was dropped.', ['reported-by Axios']],
  ['Two died, according to a Reuters report.', ['reported-by Reuters']],
  ['Two died, according to the ministry.', []],
  ['Associated Press writers Ann Bell and Bo Carr contributed to this report.', ['contributed Ann Bell and Bo Carr', 'agency AP']],
  ['Additional reporting by Ann Bell', ['contributed Ann Bell']],
];

for (const [text, expected] of cases) test(text, () => assert.deepEqual([...creditsOf(text)].sort(), [...expected].sort()));
