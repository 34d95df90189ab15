import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnnotatedReport, Report } from '../model/index.ts';
import { clusterTexts, group } from './index.ts';

const strike = [
  'Tram drivers in Velmouth walked out at dawn on Monday over a plan to cut the night lines. The transport union said 1,200 drivers took part. Mayor Ilse Quandt called the strike reckless.',
  'Velmouth stood still on Monday as 1,200 tram drivers struck against cuts to night lines. Commuters walked across the Orne bridge. Mayor Ilse Quandt said the walkout was reckless and asked for talks.',
];
const volcano = [
  'Ash from Mount Tarrek closed the airport at Sallow Bay on Monday evening. Geologists raised the alert to orange after a series of tremors under the southern crater.',
  'The alert for Mount Tarrek went to orange on Monday after tremors under its southern crater. The airport of Sallow Bay stays closed because of ash.',
];
const other = [
  '火山喷发后机场关闭。地质学家提高了警戒级别。塔雷克山的火山灰覆盖了萨洛湾的跑道。',
  '塔雷克山火山喷发，萨洛湾机场关闭。地质学家提高警戒级别，火山灰覆盖跑道。',
  '电车司机周一罢工，反对削减夜间线路。市长呼吁谈判。',
];

const texts = (list: readonly string[]): { id: string; text: string; date: string }[] =>
  list.map((text, at) => ({ id: `t${at}`, text, date: '2026-05-04' }));
const sets = (clusters: readonly (readonly number[])[]): string[] =>
  clusters.map((members) => [...members].sort((a, b) => a - b).join('+')).sort();

function report(id: string, text: string, published?: string): AnnotatedReport {
  const made: Report = {
    id,
    location: id,
    source: { id: 's' },
    language: 'en',
    text,
    blocks: [],
    removed: [],
    ...(published ? { published: { value: published, precision: 'day', basis: 'given' } } : {}),
  };
  return {
    report: made,
    annotations: {
      report: id,
      language: 'en',
      tokens: [],
      sentences: [],
      entities: [],
      times: [],
      figures: [],
      quotations: [],
      acts: [],
      credits: [],
      notAttempted: [],
    },
  };
}

describe('group', () => {
  it('keeps two events apart and each together', () =>
    assert.deepEqual(sets(clusterTexts(texts([...strike, ...volcano]))), ['0+1', '2+3']));
  it('keeps an account of its own with copies of another', () => {
    const [wire = '', own = ''] = strike;
    assert.deepEqual(sets(clusterTexts(texts([wire, `${wire} More follows.`, own]))), ['0+1+2']);
  });
  it('works without spaces between words', () => assert.deepEqual(sets(clusterTexts(texts(other))), ['0+1', '2']));
  it('does not depend on the order of input', () => {
    const reports = [...strike, ...volcano].map((text, at) => report(`r${at}`, text, '2026-05-04'));
    assert.deepEqual(group([...reports].reverse()), group(reports));
  });
  it('tells why each report was joined, once for each but the first', () => {
    const [story] = group(strike.map((text, at) => report(`r${at}`, text, '2026-05-04')));
    assert.equal(story?.joinings.length, 1);
    assert.ok(story?.joinings[0]?.reasons.some((reason) => /quandt|velmouth/.test(reason.note)));
  });
  it('can be told to take all as one or each as its own', () => {
    const reports = [...strike, ...volcano].map((text, at) => report(`r${at}`, text));
    assert.equal(group(reports, { story: 'one' }).length, 1);
    assert.equal(group(reports, { story: 'split' }).length, 4);
  });
  it('puts a transcript with the report that quotes it', () => {
    const said = 'We will not open the sluice before the engineers have signed, and nobody will be sent home without pay while we wait.';
    const reports = [
      report(
        'a',
        `The director of the Marle dam spoke to workers on Tuesday. "${said}" The river stood four metres above its usual level and two villages had been cleared overnight by the fire brigade.`,
        '2026-05-05',
      ),
      report('b', `Good afternoon. Thank you for coming. ${said} I can take two questions.`, '2026-05-05'),
    ];
    assert.equal(group(reports).length, 1);
  });
  it('joins two tellings in quite other words by the names in them', () => {
    const a =
      'Regulators on Friday fined the dairy firm Holmvik 40 million crowns. Its chief, Sanne Drabbel, called the ruling by commissioner Oto Quillard absurd. Farmers in Veskal have sent no milk to the Torrey plant since March.';
    const b =
      'Nobody in Veskal was cheering. The Torrey works, shut for weeks, employs every second family, and what Quillard decided in the capital sounds far away. Drabbel was seen leaving by a side door. Holmvik shares closed lower.';
    const c =
      'A goalkeeper aged 41 saved three penalties as Lindmoor beat Castrel in the cup. Manager Petar Olnik said he had never doubted him.';
    assert.deepEqual(sets(clusterTexts(texts([a, b, c]))), ['0+1', '2']);
  });
  it('has nothing to say about nothing', () => assert.deepEqual(group([]), []));
});
