import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isolated } from '../../../../web/ui/index.ts';

const cases: readonly [string, string][] = [
  ['New report: Herald.', 'New report: Herald.'],
  ['New: “فتح السد بعد 3 أيام”, 2 reports.', 'New: “<bdi>فتح السد بعد 3 أيام</bdi>”, 2 reports.'],
  ['صحيفة الميناء, “فتح السد” (Herald)', '<bdi>صحيفة الميناء</bdi>, “<bdi>فتح السد</bdi>” (Herald)'],
  ['הסכר נפתח in Kelm ב', '<bdi>הסכר נפתח</bdi> in Kelm <bdi>ב</bdi>'],
  ['<b>فتح</b>', '&lt;b&gt;<bdi>فتح</bdi>&lt;/b&gt;'],
];

describe('words from right to left in a sentence of ours', () => {
  for (const [text, expected] of cases) it(text, async () => assert.equal(String(await isolated(text)), expected));
});
