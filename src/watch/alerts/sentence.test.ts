import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AlertRule, ChangeKind } from '../../model/index.ts';
import { findRuleProblems } from './check-rule.ts';
import { firstRules } from './rules.ts';
import { kindsInWords, sentenceOf } from './sentence.ts';

const at = '2026-03-10T09:00:00Z';
const plain: AlertRule = { id: 'r', name: 'R', on: [], materialOnly: false, to: [{ kind: 'page' }], paused: false, createdAt: at };

describe('a rule in a sentence', () => {
  const cases: readonly (readonly [AlertRule, string])[] = [
    [plain, 'Tells the page when anything changes.'],
    [
      {
        ...plain,
        on: ['account', 'figure'],
        sourceKinds: ['official', 'agency'],
        words: ['Tallmere', 'dam'],
        materialOnly: true,
        to: [{ kind: 'feed' }, { kind: 'webhook', url: 'https://hooks.example/x?key=1' }, { kind: 'email', to: 'desk@news.example' }],
        digest: { every: 'day', at: '08:00', timeZone: 'Europe/Vienna' },
        quiet: { from: '22:00', to: '07:00', timeZone: 'Europe/Vienna' },
        paused: true,
      },
      'Paused. Tells the Atom feed, the web hook at hooks.example and desk@news.example when the number of independent accounts changes or a figure changes from official sources or agencies where “Tallmere” or “dam” is told; details are left out; collected every day at 08:00 (Europe/Vienna); nothing is sent from 22:00 to 07:00 (Europe/Vienna).',
    ],
    [{ ...plain, stories: ['st-1'], to: [] }, 'Tells nobody when anything changes in “The flood”.'],
  ];
  for (const [rule, sentence] of cases)
    it(sentence.slice(0, 60), () => assert.equal(sentenceOf(rule, { story: () => 'The flood' }), sentence));

  it('has words for every kind of change', () => {
    for (const kind of ChangeKind.options) assert.ok(kindsInWords[kind]);
  });
});

describe('rules', () => {
  it('the first ones are valid and work', () => {
    for (const rule of firstRules(at)) {
      assert.ok(AlertRule.safeParse(rule).success);
      assert.deepEqual(findRuleProblems(rule), []);
    }
  });

  it('tell what is wrong with them', () => {
    const wrong = findRuleProblems({
      ...plain,
      words: ['–'],
      to: [
        { kind: 'webhook', url: 'ftp://hooks.example' },
        { kind: 'webhook', url: 'https://hooks.example', secret: 'whsec_not base64!' },
        { kind: 'email', to: 'desk@news.example\nBcc: all@news.example' },
      ],
      quiet: { from: '25:00', to: '07:00', timeZone: 'Vienna' },
    });
    assert.equal(wrong.length, 6, wrong.join('\n'));
    assert.deepEqual(findRuleProblems({ ...plain, to: [] }).length, 1);
  });
});
