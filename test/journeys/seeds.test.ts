import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Dossier } from '../../src/model/index.ts';
import { makeDossiersOf } from '../../src/pipeline/index.ts';

/** Five real reports of one event, kept beside the project: what a reader who knows them would insist on. */

const folder = join(import.meta.dirname, '../../../shared/seeds');

describe('the five seed reports', { skip: existsSync(folder) ? false : `${folder} is not here` }, () => {
  let dossier: Dossier;
  const number = (id: string): string => dossier.reports.find((report) => report.id === id)?.location.slice(0, 3) ?? '?';
  const marked = (): { speaker: string; text: string; report: string }[] =>
    dossier.utterances.flatMap((utterance) =>
      utterance.versions
        .filter((version) => version.marked)
        .map((version) => ({ speaker: utterance.speaker.name, text: version.text, report: number(version.report) })),
    );
  const variant = (text: string): { misspelling?: boolean | undefined } | undefined =>
    dossier.entities
      .flatMap((entity) => entity.variants)
      .find((one) => one.text === text || one.text.endsWith(` ${text}`) || one.text.startsWith(`${text} `));

  before(async () => {
    const captures = readdirSync(folder)
      .sort()
      .map((name) => ({
        location: name,
        bytes: readFileSync(join(folder, name)),
        given: { published: '2025-11-27', publishedBasis: 'given' as const },
      }));
    const { dossiers } = await makeDossiersOf(captures);
    assert.equal(dossiers.length, 1, 'one story');
    dossier = dossiers[0] as Dossier;
  });

  it('go back to two accounts', () => {
    const accounts = dossier.accounts.map((account) => account.reports.map(number).sort().join('+')).sort();
    assert.deepEqual(accounts, ['000+001+002', '003+004']);
  });

  it('corroborate nothing inside one account', () => {
    for (const statement of dossier.statements.filter((one) => one.status === 'corroborated')) {
      const sides = new Set(statement.members.map((member) => (['003', '004'].includes(number(member.report)) ? 'B' : 'A')));
      assert.equal(sides.size, 2, statement.text);
    }
  });

  it('lose the advertisements, the promotion and the related headlines, and nothing else', () => {
    const removed = dossier.reports
      .flatMap((report) => report.removed.filter((part) => part.reason !== 'title').map((part) => `${number(report.id)} ${part.reason}`))
      .sort();
    assert.deepEqual(removed, [
      '002 promotion',
      '003 advertisement',
      '003 advertisement',
      '003 related',
      '003 related',
      '003 section-label',
    ]);
  });

  it('find each quotation in marks with its speaker', () => {
    const wanted: readonly [string, RegExp][] = [
      ['through military means', /Putin/],
      ['serious discussion', /Putin/],
      ['foundation for forthcoming accords', /Putin/],
      ['substantive dialogue', /Putin|Kremlin/],
      ['upon the withdrawal of Ukrainian military units', /Putin/],
      ['Should they decline to withdraw', /Putin/],
      ['significant parleys', /Zelensk/],
      ['a Russian military triumph in Ukraine', /Institute for the Study of War/],
      ['form the basis for future agreements', /Putin/],
      ['serious discussions', /Putin/],
      ['when Ukrainian troops withdraw', /Putin/],
      ['If they don’t withdraw', /Putin/],
      ['important negotiations', /Zelensk/],
      ['could form the basis for future agreements', /Putin/],
      ['can be the basis for future agreements', /Putin/],
      ['If Ukrainian troops leave', /Putin/],
      ['Russia will achieve its aims militarily', /Putin/],
      ['Witkoff showed no bias', /Putin/],
      ['Putin feels confident', /Stanovaya/],
      ['In general, we agree', /Putin/],
      ['If they don’t, we will achieve', /Putin/],
      ['nonsense', /Putin/],
      ['I see nothing at the moment', /Stanovaya/],
      ['Those demands have remained', /Stanovaya/],
    ];
    const missing = wanted.filter(([text, speaker]) => !marked().some((one) => one.text.includes(text) && speaker.test(one.speaker)));
    assert.deepEqual(
      missing.map(([text]) => text),
      [],
    );
  });

  it('are dated: the remarks on the Thursday, the visit early in the week after', () => {
    assert.ok(dossier.timeline.some((event) => event.date.from.startsWith('2025-11-27') && event.status !== 'planned'));
    assert.ok(
      dossier.timeline.some(
        (event) =>
          /Witkoff/.test(event.text) && event.date.from >= '2025-12-01' && event.date.to <= '2025-12-04' && event.status === 'planned',
      ),
    );
  });

  it('tell misspellings from transliterations', () => {
    assert.equal(variant('Bishtek')?.misspelling, true);
    assert.equal(variant('Tatnaya')?.misspelling ?? variant('Tatnaya Stanovaya')?.misspelling, true);
    assert.notEqual(variant('Zelenskyy')?.misspelling, true);
  });

  it('tell an office that is out of date', () => {
    const told = dossier.discrepancies.some((one) => one.kind === 'role' && one.values.some((value) => /former/i.test(value.value)));
    assert.ok(told);
  });

  it('tell four answers to whose plan it is', () => {
    const plan = dossier.discrepancies.find((one) => one.kind === 'authorship' && /28-point/.test(one.subject));
    assert.deepEqual(plan?.values.map((value) => value.value).sort(), [
      'Russia',
      'Russia and United States',
      'Ukraine and United States',
      'United States',
    ]);
    assert.ok((plan?.values.filter((value) => value.members.some((member) => number(member.report) === '003')).length ?? 0) >= 3);
  });

  const asked = (pattern: RegExp): string[] | undefined =>
    dossier.discrepancies
      .find((one) => pattern.test(one.subject))
      ?.values.map((value) => value.value)
      .sort();
  it('tell the leaked call in two directions', () =>
    assert.deepEqual(asked(/^Who was to be persuaded/), ['Trump', 'the Russian leadership']));
  it('tell that an institute became analysts', () =>
    assert.deepEqual(asked(/^Whose finding/), ['Institute for the Study of War', 'conflict analysts']));
  it('know a remark in two wordings of one report, and blame no wording whose translator is named', () => {
    const remark = dossier.utterances.find(({ versions }) => versions.some(({ text }) => text.includes('foundation for forthcoming')));
    const here = (words: string) => remark?.versions.find(({ text }) => text.includes(words));
    assert.equal(remark?.versions.filter(({ report, marked }) => marked && number(report) === '001').length, 2);
    assert.notEqual(here('In general, we agree')?.verdict, 'reworded');
    assert.equal(here('can be the basis')?.verdict, 'reworded');
  });

  it('show what each side demands, threatens and refuses', () => {
    const has = (party: RegExp, kinds: readonly string[]): boolean =>
      dossier.positions.some(
        (position) =>
          kinds.includes(position.kind) && party.test(dossier.entities.find((entity) => entity.id === position.party)?.name ?? ''),
      );
    assert.ok(has(/Russia/, ['demand']), 'Russia demands');
    assert.ok(has(/Russia|Putin/, ['threat', 'warning']), 'Russia threatens');
    assert.ok(has(/Ukraine/, ['rejection', 'red-line']), 'Ukraine refuses');
    assert.ok(has(/Europe/, ['red-line', 'rejection', 'demand']), 'Europe draws a line');
  });
});
