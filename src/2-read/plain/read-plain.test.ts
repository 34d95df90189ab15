import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlain } from './index.ts';

const BODY = [
  'The harbour council voted on Monday to close the old bridge for two years, the mayor said after the session.',
  'Engineers had found cracks in three of the five pillars, and a fourth is still being examined by a team from abroad.',
];

function head(...lines: readonly string[]) {
  const draft = readPlain([...lines, ...BODY].join('\n\n'), 'en', { location: 'a.txt', modified: '2026-11-25T00:00:00Z' });
  return {
    title: draft.title,
    byline: draft.byline,
    source: draft.sourceName,
    date: draft.published?.value,
    kept: draft.lines.length - BODY.length,
    reasons: draft.removed.map((item) => item.reason).join(' '),
  };
}

const HEADS: readonly [lines: readonly string[], expected: Readonly<Record<string, string | number | undefined>>][] = [
  [[], { title: undefined, kept: 0, reasons: '' }],
  [['Council closes old bridge'], { title: 'Council closes old bridge', kept: 0, reasons: 'title' }],
  [['https://haven.example/2026/03/old-bridge.html', 'Council closes old bridge'], { title: 'Council closes old bridge', kept: 0 }],
  [['Will the old bridge ever reopen?'], { title: 'Will the old bridge ever reopen?', kept: 0 }],
  [
    ['Local News', 'Council closes old bridge for two years', 'Council closes old bridge for two years'],
    { title: 'Council closes old bridge for two years', kept: 0, reasons: 'section-label title title' },
  ],
  [['Council closes old bridge', 'By Rosa Vance and Peter Olm'], { byline: 'Rosa Vance, Peter Olm', reasons: 'title byline' }],
  [['Council closes old bridge', 'Haven Today, live page, 3 March 2026'], { date: '2026-03-03', source: 'Haven Today', kept: 0 }],
  [['Council closes old bridge', 'East Haven, 3 March 2026, 14:00 hrs'], { date: '2026-03-03T14:00', kept: 0 }],
  [['Council closes old bridge', 'East Haven, 3 March 2026, 14:00 (official translation)'], { date: '2026-03-03T14:00', kept: 0 }],
  [['Council closes old bridge', 'Talks to resume on 3 March 2026'], { date: undefined, kept: 1 }],
  [['Council closes old bridge', 'Rosa Vance in East Haven'], { byline: 'Rosa Vance', reasons: 'title byline' }],
  [['Council closes old bridge', 'Rosa Vance'], { byline: 'Rosa Vance', reasons: 'title byline' }],
  [['Council closes old bridge', 'The Haven Courier'], { source: 'The Haven Courier', reasons: 'title dateline' }],
  [['Council closes old bridge', 'HAVEN DAILY COURIER, Monday 16 March'], { source: 'Haven Daily Courier', date: '2026-03-16' }],
  [['Council closes old bridge', 'Radio Haven newsroom, Monday 16 March, 20:30'], { source: 'Radio Haven', date: '2026-03-16T20:30' }],
  [['Council closes old bridge', 'Haven Online - Posted 16/03/2026 23:48'], { source: 'Haven Online', date: '2026-03-16T23:48' }],
  [['Council closes old bridge', 'Compiled by the Haven Brief desk, 16 March, 01:00'], { source: 'Haven Brief', date: '2026-03-16T01:00' }],
  [['Council closes old bridge', 'havennews.example'], { source: 'havennews.example' }],
  [['Council closes old bridge', 'The East Haven Lantern | Monday 16 March 2026 | 4.30 pm'], { source: 'The East Haven Lantern', kept: 0 }],
  [['Council closes old bridge', 'HavenBuzz · 16 Mar 2026 · 3 min read'], { source: 'HavenBuzz', kept: 0 }],
  [['Council closes old bridge', 'The Haven Wireless / Mar. 16, 2026'], { source: 'The Haven Wireless', date: '2026-03-16' }],
  [['Council closes old bridge', 'Haven Times foreign desk, 16 Mar 2026, 19:45 GMT'], { source: 'Haven Times', kept: 0 }],
  [['Council closes old bridge', 'The Haven Lantern LIVE', 'Monday 16 March 2026'], { source: 'The Haven Lantern', kept: 0 }],
  [['Council closes old bridge', 'From our wires | 16/03/2026'], { date: '2026-03-16', kept: 0, byline: undefined }],
  [
    ['Council closes old bridge', 'Compiled by Rosa Vance for the Haven Evening Herald, Monday 16 March 2026'],
    { source: 'Haven Evening Herald', byline: 'Rosa Vance' },
  ],
  [
    ['Council closes old bridge', 'With Rosa Vance, Peter Olm and Ada Brink-Lund'],
    { byline: 'Rosa Vance, Peter Olm, Ada Brink-Lund', kept: 0 },
  ],
  [['Council closes old bridge', 'Interview: Rosa Vance'], { byline: 'Rosa Vance', kept: 0 }],
  [['Council closes old bridge', 'KEY POINTS'], { byline: undefined, kept: 1 }],
  [['Council closes old bridge', 'With Two Years of Detours Ahead'], { byline: undefined, kept: 1 }],
  [
    ['Council closes old bridge', 'The town takes the ferry until 2028.', 'By Rosa Vance', 'Haven Courier, 16 March 2026'],
    { byline: 'Rosa Vance', source: 'Haven Courier', date: '2026-03-16', kept: 1 },
  ],
  [
    ['Council closes old bridge', 'The town takes the ferry until 2028.', 'Rosa Vance, East Haven correspondent'],
    { byline: 'Rosa Vance', kept: 1 },
  ],
  [['Council closes old bridge', 'Story by: Rosa Vance | Photos by: Peter Olm'], { byline: 'Rosa Vance, Peter Olm', kept: 0 }],
  [['Council closes old bridge', 'By ROSA VANCE Staff Writer'], { byline: 'Rosa Vance', kept: 0 }],
  [
    ['Council closes old bridge', 'Rosa Vance', 'Senior reporter, The Haven Courier'],
    { byline: 'Rosa Vance', source: 'The Haven Courier', kept: 0 },
  ],
  [['Council closes old bridge', 'Haven Courier staff'], { source: 'Haven Courier', kept: 0 }],
  [['Council closes old bridge', 'Press statement, 16 March 2026'], { date: '2026-03-16', kept: 0 }],
  [['Council closes old bridge', 'rosa@haven.example'], { kept: 0 }],
  [['Council closes old bridge', 'Published 2 hours ago'], { kept: 0 }],
  [['Council closes old bridge', 'EAST HAVEN TOWN COUNCIL'], { byline: undefined, kept: 1 }],
  [['Council closes old bridge', 'Rosa Vance | Monday 16 March 2026'], { source: undefined, kept: 0 }],
  [['Council closes old bridge', 'Geneva, 16 March 2026'], { source: undefined, kept: 0 }],
  [['Council closes old bridge', 'Two years of detours lie ahead for the town'], { kept: 1, reasons: 'title' }],
];

for (const [lines, expected] of HEADS) {
  test(`head: ${lines.join(' / ') || '(none)'}`, () => {
    const got = head(...lines);
    for (const [key, value] of Object.entries(expected)) {
      const actual = got[key as keyof typeof got];
      assert.equal(key === 'byline' ? got.byline?.replace(' and ', ', ') : actual, value, key);
    }
  });
}

test('a dateline stays in the text and gives date and credit', () => {
  const draft = readPlain(`Bridge closed\n\nEAST HAVEN, March 16 (Coast Agency) - ${BODY[0]}\n\n${BODY[1]}`, 'en', {
    location: 'a',
    modified: '2026-11-25',
  });
  assert.match(draft.lines[0]?.text ?? '', /^EAST HAVEN, March 16 \(Coast Agency\) - /);
  assert.equal(draft.sourceName, 'Coast Agency');
  assert.equal(draft.published?.value, '2026-03-16');
});

const DATELINES: readonly [paragraph: string, source: string | undefined, date: string | undefined][] = [
  [`EAST HAVEN (Coast Agency), March 16, 2026 -- ${BODY[0]}`, 'Coast Agency', '2026-03-16'],
  [`(CNA) ${BODY[0]}`, 'CNA', undefined],
  [`(Sunday) ${BODY[0]}`, undefined, undefined],
  [`${BODY[0]} (Radio Haven, Monday 16 March 2026, 16:20)`, 'Radio Haven', '2026-03-16T16:20'],
  [`${BODY[0]} (It was built in 1931.)`, undefined, undefined],
];

for (const [paragraph, source, date] of DATELINES) {
  test(`dateline: ${paragraph.slice(0, 40)} … ${paragraph.slice(-40)}`, () => {
    const draft = readPlain(`${paragraph}\n\n${BODY[1]}`, 'en', { location: 'a' });
    assert.deepEqual([draft.sourceName, draft.published?.value, draft.lines.length], [source, date, 2]);
  });
}

const KINDS: readonly [name: string, text: string, kinds: string][] = [
  ['a line is a paragraph', BODY.join('\n'), 'paragraph paragraph'],
  ['headings between paragraphs', `${BODY[0]}\nWhat comes next\n${BODY[1]}`, 'paragraph heading paragraph'],
  ['bullets', `${BODY[0]}\nThe plan includes:\n- A new bridge\n- Two ferries\n${BODY[1]}`, 'paragraph paragraph item item paragraph'],
  ['numbers', `${BODY[0]}\nThe plan includes:\n1. A new bridge\n2. Two ferries`, 'paragraph paragraph item item'],
  ['a dash of dialogue is no list', `${BODY[0]}\n– We will not leave, said the baker.\n${BODY[1]}`, 'paragraph paragraph paragraph'],
  ['an editor below', `${BODY.join('\n')}\nEdited by: Peter Olm`, 'paragraph paragraph dateline'],
  ['credits below after a dash', `${BODY.join('\n')}\n– Reporting by Rosa Vance`, 'paragraph paragraph dateline'],
  ['credits below', `${BODY.join('\n')}\nReporting by Rosa Vance; editing by Peter Olm`, 'paragraph paragraph dateline'],
  [
    'Arabic',
    'قال رئيس البلدية يوم الاثنين إن الجسر القديم سيغلق لمدة عامين بسبب التشققات.\nماذا بعد\nوقال المهندسون إن ثلاثة من الأعمدة الخمسة متضررة، وإن الرابع قيد الفحص حاليا.',
    'paragraph heading paragraph',
  ],
  [
    'Chinese',
    '市长星期一在会后表示，由于桥墩出现裂缝，旧桥将关闭两年。\n接下来会怎样\n工程师在五个桥墩中的三个发现了裂缝，第四个仍在由外国专家小组检查之中。',
    'paragraph heading paragraph',
  ],
];

for (const [name, text, kinds] of KINDS) {
  test(`kinds: ${name}`, () =>
    assert.equal(
      readPlain(text, 'en', { location: 'a' })
        .lines.map((line) => line.kind)
        .join(' '),
      kinds,
    ));
}

test('lines wrapped at a fixed width are joined', () => {
  const wrapped = BODY.map((text) => text.replace(/(.{1,58}) /g, '$1\n')).join('\n\n');
  const more = `${wrapped}\n\n${wrapped.replace(/Monday/g, 'Friday')}`;
  const { lines } = readPlain(more, 'en', { location: 'a' });
  assert.deepEqual(
    lines.slice(0, 2).map((line) => line.text),
    BODY,
  );
});
