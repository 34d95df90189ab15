import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Capture, Dossier, dependentKinds } from '../../src/model/index.ts';
import { makeDossiersOf } from '../../src/pipeline/index.ts';
import { captures, makeCapture } from './generate.ts';

/** The laws at the end of the dossier's contract, over generated and real reports. */

const runs = { numRuns: 25 };
const one = async (list: readonly Capture[]): Promise<Dossier> => (await makeDossiersOf(list, { story: 'one' })).dossiers[0] as Dossier;

const samples: readonly { readonly name: string; readonly folder: string }[] = [
  { name: 'the sample', folder: join(import.meta.dirname, '../../sample/reports') },
  { name: 'seeds', folder: join(import.meta.dirname, '../../../shared/seeds') },
  { name: 'story-summit', folder: join(import.meta.dirname, '../../../shared/stories/story-summit/reports') },
  { name: 'story-ferry', folder: join(import.meta.dirname, '../../../shared/stories/story-ferry/reports') },
];
const real = samples.filter(({ folder }) => existsSync(folder));

const load = (folder: string): Capture[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ location: name, bytes: readFileSync(join(folder, name)) }));

function spansOf(dossier: Dossier): { report: string; start: number; end: number; text: string }[] {
  const found: { report: string; start: number; end: number; text: string }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value && typeof value === 'object') {
      if ('report' in value && 'start' in value && 'text' in value) found.push(value as never);
      for (const item of Object.values(value)) visit(item);
    }
  };
  const { reports: _reports, ...rest } = dossier;
  visit(rest);
  return found;
}

function checkRecord(dossier: Dossier): void {
  assert.ok(Dossier.safeParse(dossier).success, 'valid against the schema');
  checkSpans(dossier);
  checkIndependence(dossier);
  checkReferences(dossier);
}

function checkSpans(dossier: Dossier): void {
  const texts = new Map(dossier.reports.map((report) => [report.id, report.text]));
  for (const span of spansOf(dossier))
    assert.equal(texts.get(span.report)?.slice(span.start, span.end), span.text, 'a span gives its text');
  for (const report of dossier.reports)
    for (const block of report.blocks) assert.ok(block.start < block.end && block.end <= report.text.length, 'blocks lie in the text');
}

function checkIndependence(dossier: Dossier): void {
  const accountsOf = (report: string): string[] =>
    dossier.accounts.filter((account) => account.reports.includes(report)).map((account) => account.id);
  for (const statement of dossier.statements.filter((one) => one.status === 'corroborated')) {
    assert.ok(new Set(statement.members.flatMap((member) => accountsOf(member.report))).size > 1, 'corroborated only over accounts');
  }
  for (const link of dossier.links.filter((one) => dependentKinds.has(one.kind))) {
    const [from, to] = [accountsOf(link.from), accountsOf(link.to)];
    // A bridge stands in several accounts; of two reports that stand in one each, a dependent link makes them one.
    if (from.length === 1 && to.length === 1) assert.deepEqual(from, to, `reports joined by ${link.kind} are one account`);
  }
  const { min, max } = dossier.independentAccounts;
  assert.ok(min <= max);
  if (dossier.links.some((link) => link.kind === 'undecided')) assert.ok(min < max, 'an undecided link widens the count');
}

function checkReferences(dossier: Dossier): void {
  const names = new Set(dossier.entities.map((entity) => entity.id));
  for (const statement of dossier.statements) assert.ok(!statement.attributedTo || names.has(statement.attributedTo));
  for (const position of dossier.positions) assert.ok(names.has(position.party));
  for (const utterance of dossier.utterances) assert.ok(utterance.versions[utterance.best], 'best is a version');
}

/** What must not depend on the order of input: all but the order of reports. */
function withoutOrder(dossier: Dossier): unknown {
  return { ...dossier, reports: [...dossier.reports].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('laws over generated reports', () => {
  it('the record is valid, every span gives its text, nothing is corroborated in one account', () =>
    fc.assert(
      fc.asyncProperty(captures, async (list) => {
        const { dossiers } = await makeDossiersOf(list);
        for (const dossier of dossiers) checkRecord(dossier);
      }),
      runs,
    ));

  it('the order of input changes nothing but the order of reports', () =>
    fc.assert(
      fc.asyncProperty(captures, async (list) => {
        assert.deepEqual(withoutOrder(await one([...list].reverse())), withoutOrder(await one(list)));
      }),
      runs,
    ));

  it('a second copy adds a report, and changes no account count and no status', () =>
    fc.assert(
      fc.asyncProperty(captures, async (list) => {
        const before = await one(list);
        const copied = list[0] as Capture;
        const after = await one([...list, { ...copied, location: 'copy-elsewhere.txt' }]);
        assert.equal(after.reports.length, before.reports.length + 1);
        assert.deepEqual(after.independentAccounts, before.independentAccounts);
        assert.equal(after.accounts.length, before.accounts.length);
        const count = (dossier: Dossier): number => dossier.statements.filter((statement) => statement.status === 'corroborated').length;
        assert.equal(count(after), count(before));
      }),
      runs,
    ));

  it('never throws, whatever the text', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { minLength: 1, maxLength: 3 }), async (texts) => {
        const { dossiers } = await makeDossiersOf(texts.map((text, index) => makeCapture(`odd-${index}.txt`, text)));
        for (const dossier of dossiers) checkRecord(dossier);
      }),
      runs,
    ));
});

describe('laws over real reports', () => {
  if (real.length < samples.length)
    it.skip(
      `not here: ${samples
        .filter((sample) => !real.includes(sample))
        .map(({ name }) => name)
        .join(', ')}`,
    );
  for (const { name, folder } of real) {
    it(`${name}: the record holds`, async () => {
      const { dossiers } = await makeDossiersOf(load(folder));
      assert.ok(dossiers.length > 0);
      for (const dossier of dossiers) checkRecord(dossier);
    });

    it(`${name}: the order of input changes nothing`, async () => {
      const list = load(folder);
      assert.deepEqual(withoutOrder(await one([...list].reverse())), withoutOrder(await one(list)));
    });

    it(`${name}: a second copy of any report changes no count and no status`, async () => {
      const list = load(folder);
      const before = await one(list);
      for (const copied of list) {
        const after = await one([...list, { ...copied, location: `zz-copy-of-${copied.location}` }]);
        assert.deepEqual(after.independentAccounts, before.independentAccounts, copied.location);
        assert.equal(after.accounts.length, before.accounts.length, copied.location);
        const status = (dossier: Dossier): string[] =>
          dossier.statements
            .map((statement) => statement.status)
            .filter((word) => word !== 'single-report' && word !== 'one-account')
            .sort();
        assert.deepEqual(status(after), status(before), copied.location);
      }
    });
  }
});

describe('press conference', () => {
  it('the same words inside quotation marks make no two reports dependent', async () => {
    const said =
      '“We will not raise fares before the spring, and we will publish every invoice that the council has paid since the bridge was closed to traffic.”';
    const a = makeCapture(
      'a.txt',
      `Fares frozen until spring\n\nPassengers on the Tallmere tram will pay no more this winter. ${said} Mayor Mara Ellingsworth told reporters. Two lines remain closed after the flood of last month.\n\nThe opposition wants to see a timetable for the repairs.`,
      '2026-05-12T09:00:00Z',
    );
    const b = makeCapture(
      'b.txt',
      `Mayor promises invoices\n\nThe city hall press room was full when Mara Ellingsworth came to the microphone on Tuesday. ${said} she said, before leaving without taking questions. Outside, drivers had parked three trams across the square to demand new contracts.`,
      '2026-05-12T10:00:00Z',
    );
    const dossier = await one([a, b]);
    assert.equal(dossier.independentAccounts.max, 2);
    assert.deepEqual(
      dossier.links.filter((link) => dependentKinds.has(link.kind)),
      [],
    );
  });
});
