import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change, ChangeKind, Dossier, Position, Report, Span, Statement, TimelineEvent } from '../../model/index.ts';
import { findChanges, findMissedDates } from './index.ts';

/** Dossiers written by hand: a report is a line of text, and what is said of it is found by its words. */

const at = '2026-03-10T12:00:00Z';

function report(id: string, text: string, more: Partial<Report> = {}): Report {
  return {
    id,
    location: `https://news.example/${id}`,
    source: { id: `s-${id}`, name: `The ${id}` },
    language: 'en',
    published: { value: '2026-03-09', precision: 'day', basis: 'given' },
    text,
    blocks: [],
    removed: [],
    ...more,
  };
}

function dossier(reports: readonly Report[], more: Partial<Dossier> = {}): Dossier {
  const accounts = reports.map(({ id }) => ({ id: id.toUpperCase(), reports: [id], origin: { kind: 'report' as const, report: id } }));
  const count = (more.accounts ?? accounts).length;
  return {
    schema: 'stemma.dossier/1',
    generatedAt: '2026-03-09',
    asOf: '2026-03-09',
    story: { id: 'st-1', title: 'Flood at Tallmere', titleFrom: reports[0]?.id ?? '', languages: ['en'], grouping: [] },
    reports,
    accounts,
    independentAccounts: { min: count, max: count },
    links: [],
    statements: [],
    utterances: [],
    discrepancies: [],
    timeline: [],
    positions: [],
    proposals: [],
    entities: [],
    places: [],
    figures: [],
    problems: [],
    ...more,
  };
}

function span({ id, text }: Report, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { report: id, start, end: start + words.length, text: words };
}

function statement(id: string, status: Statement['status'], members: readonly Span[], against: readonly Span[] = []): Statement {
  return {
    id,
    text: members[0]?.text ?? '',
    kind: 'event',
    status,
    members: [
      ...members.map((one) => ({ ...one, relation: 'same' as const })),
      ...against.map((one) => ({ ...one, relation: 'contradicts' as const })),
    ],
    accounts: [],
    reports: [...members, ...against].map((one) => one.report),
  };
}

const told = (changes: readonly Change[], kind: ChangeKind): readonly Change[] => changes.filter((change) => change.kind === kind);
const find = (older: Dossier | undefined, newer: Dossier, when = at): readonly Change[] => findChanges(older, newer, { at: when });

const a = report('a', 'The dam broke at noon. Nobody was warned.');
const b = report('b', 'At noon the dam gave way. A siren was heard.');
const [aBroke, aWarned] = [span(a, 'The dam broke at noon.'), span(a, 'Nobody was warned.')];
const [bBroke, bSiren] = [span(b, 'At noon the dam gave way.'), span(b, 'A siren was heard.')];

describe('what changed in what is known', () => {
  const one = dossier([a], { statements: [statement('1', 'single-report', [aBroke]), statement('2', 'single-report', [aWarned])] });
  const two = dossier([a, b], {
    statements: [statement('3', 'corroborated', [aBroke, bBroke]), statement('4', 'disputed', [aWarned], [bSiren])],
  });

  it('a new story is one change, with its reports and official sources', () => {
    const official = { ...b, source: { ...b.source, kind: 'official' as const } };
    const changes = find(undefined, dossier([a, official]));
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['story', 'official', 'report', 'report'],
    );
    assert.match(changes[0]?.text ?? '', /A new story: “Flood at Tallmere”, 2 reports, 2 independent accounts/);
  });

  it('a statement is corroborated or disputed by another account, with the sentences of both', () => {
    const changes = find(one, two);
    const [borne] = told(changes, 'corroborated');
    assert.equal(borne?.text, 'Corroborated: “The dam broke at noon.”');
    assert.equal(borne?.why, 'The a told it; The b tells it too, independently.');
    assert.deepEqual(
      borne?.members.map(({ text }) => text),
      ['At noon the dam gave way.', 'The dam broke at noon.'],
    );
    const [disputed] = told(changes, 'disputed');
    assert.match(disputed?.text ?? '', /“Nobody was warned.” – The b: “A siren was heard.”/);
    assert.equal(told(changes, 'account').length, 1);
    assert.ok(changes.every((change) => change.at === at && change.story === 'st-1' && change.text && change.why));
  });

  it('a contradiction is told from one side, and another one besides', () => {
    const both = dossier([a, b], {
      statements: [statement('4', 'disputed', [aWarned], [bSiren]), statement('5', 'disputed', [bSiren], [aWarned])],
    });
    assert.deepEqual(
      told(find(one, both), 'disputed').map(({ text }) => text),
      ['Disputed: “Nobody was warned.” – The b: “A siren was heard.”'],
    );
    const more = dossier([a, b], {
      statements: [...both.statements, statement('6', 'disputed', [bBroke], [aBroke])],
    });
    assert.equal(told(find(one, more), 'disputed').length, 2);
  });

  it('other ids, another wording in front and other sorting of the same sentences are no change', () => {
    const reworded = dossier([a, b], {
      statements: [statement('x', 'corroborated', [bBroke, aBroke]), statement('y', 'disputed', [aWarned], [bSiren])],
    });
    assert.deepEqual(find(two, reworded), []);
    const asunder = dossier([a, b], {
      statements: [
        statement('p', 'single-report', [aBroke]),
        statement('q', 'single-report', [bBroke]),
        statement('r', 'single-report', [aWarned]),
      ],
    });
    assert.deepEqual(find(two, asunder), []);
    assert.deepEqual(told(find(asunder, two), 'corroborated'), []);
    const c = report('c', 'The dam is broken.');
    const third = dossier([a, b, c], { statements: [statement('3', 'corroborated', [aBroke, bBroke, span(c, c.text)])] });
    assert.deepEqual(told(find(asunder, third), 'corroborated'), [], 'it was borne out before, and only sorted asunder');
    assert.deepEqual(told(find(two, third), 'corroborated'), []);
  });

  it('back: words that were taken out corroborate and contradict no more', () => {
    const edited = { ...b, text: 'The mayor will speak on Friday.' };
    const changes = find(
      two,
      dossier([a, edited], { statements: [statement('1', 'single-report', [aBroke]), statement('2', 'single-report', [aWarned])] }),
    );
    assert.equal(told(changes, 'corroborated')[0]?.text, 'No longer corroborated: “The dam broke at noon.”');
    assert.equal(told(changes, 'disputed')[0]?.text, 'No longer disputed: “Nobody was warned.”');
    assert.match(told(changes, 'revision')[0]?.text ?? '', /The b changed its report; new: “The mayor will speak on Friday.”/);
  });

  it('the same files read from another folder are the same reports', () => {
    const moved = dossier([{ ...a, id: 'm', location: '/elsewhere/a' }], {
      statements: [statement('m', 'single-report', [{ ...aBroke, report: 'm' }])],
    });
    assert.deepEqual(find(one, moved), []);
  });

  it('the same change has the same id, whenever it comes', () => {
    const ids = (list: readonly Change[]): string[] => list.map(({ id }) => id);
    const first = new Set(ids(find(one, two)));
    const later = find(one, dossier([b, a], { statements: [statement('n', 'corroborated', [aBroke, bBroke])] }), '2026-03-12T00:00:00Z');
    for (const change of told(later, 'corroborated')) assert.ok(first.has(change.id));
    assert.equal(told(later, 'corroborated').length, 1);
  });

  it('accounts that turn out to be one are told once, and not statement by statement', () => {
    const joined = dossier([a, b], {
      accounts: [{ id: 'A', reports: ['a', 'b'], origin: { kind: 'unknown' } }],
      statements: [statement('3', 'one-account', [aBroke, bBroke])],
    });
    const changes = find(two, joined);
    assert.deepEqual(told(changes, 'corroborated'), []);
    assert.match(
      told(changes, 'account')[0]?.text ?? '',
      /^1 independent account now, before 2 .*; 1 statement no longer surely corroborated\.$/,
    );
  });
});

describe('what changed in numbers, words and dates', () => {
  const figure = (id: string, value: number, of: string, member: Span): Dossier['figures'][number] => ({
    id,
    value,
    of,
    members: [member],
    accounts: [],
  });

  it('a later count replaces an earlier one, a contradiction does not', () => {
    const early = report('a', 'At least 7 dead were counted.');
    const late = report('b', 'The dead are now 9.', { published: { value: '2026-03-10', precision: 'day', basis: 'given' } });
    const [seven, nine] = [figure('f7', 7, 'dead', span(early, early.text)), figure('f9', 9, 'dead', span(late, late.text))];
    const newer = dossier([early, late], { figures: [seven, nine] });
    const [change] = told(find(dossier([early], { figures: [seven] }), newer), 'figure');
    assert.deepEqual([change?.text, change?.before, change?.after], ['Dead: 9 now, before 7.', '7', '9']);
    const value = (told: string, member: Span) => ({ value: told, members: [member], accounts: [] });
    const disputed = dossier([early, late], {
      figures: [seven, nine],
      discrepancies: [
        {
          id: 'd',
          kind: 'figure',
          subject: 'Dead',
          severity: 'material',
          scope: 'between-accounts',
          values: [value('7', span(early, early.text)), value('9', span(late, late.text))],
          note: 'The same thing is put at 7 and at 9.',
        },
      ],
    });
    const changes = find(dossier([early], { figures: [seven] }), disputed);
    assert.deepEqual([told(changes, 'figure').length, told(changes, 'discrepancy').length], [0, 1]);
    assert.deepEqual(told(find(dossier([late], { figures: [nine] }), newer), 'figure'), [], 'an older report that comes late');
  });

  it('a correction at the origin that a copy has not followed', () => {
    const origin = report('a', 'The council met. The bridge cost 12 million crowns and opened in May.');
    const copy = report('b', 'The bridge cost 12 million crowns and opened in May, it was said.');
    const passage = {
      from: span(origin, 'The bridge cost 12 million crowns and opened in May.'),
      to: span(copy, copy.text),
      similarity: 1,
      verbatim: true,
    };
    const links = [{ from: 'a', to: 'b', directed: true, kind: 'copy' as const, score: 1, reasons: [], passages: [passage] }];
    const corrected = { ...origin, text: 'The council met. The bridge cost 21 million crowns and opened in May.' };
    const older = dossier([origin, copy], { links });
    const [change, ...rest] = told(find(older, dossier([corrected, copy], { links: [] })), 'correction-not-followed');
    assert.equal(rest.length, 0);
    assert.match(change?.text ?? '', /The a corrected .*12 million.* to .*21 million.*; The b still has/);
    assert.equal(change?.members[0]?.report, 'b');
    const followed = { ...copy, text: copy.text.replace('12', '21') };
    assert.deepEqual(told(find(older, dossier([corrected, followed], { links })), 'correction-not-followed'), []);
    const added = { ...origin, text: `${origin.text} The mayor cut the ribbon.` };
    assert.deepEqual(told(find(older, dossier([added, copy], { links })), 'correction-not-followed'), [], 'an addition corrects nothing');
  });

  it('a copy that tells the new beside the old has followed', () => {
    const origin = report('a', 'The bridge cost 12 million crowns and opened in May.');
    const copy = report('b', 'The bridge cost 12 million crowns, later put at 21 million, and opened in May.');
    const links = [{ from: 'a', to: 'b', directed: true, kind: 'rewrite' as const, score: 1, reasons: [], passages: [] }];
    const corrected = { ...origin, text: 'The bridge cost 21 million crowns and opened in May.' };
    const changes = find(dossier([origin, copy], { links }), dossier([corrected, copy], { links }));
    assert.deepEqual(told(changes, 'correction-not-followed'), []);
  });

  it('an altered quotation is told once, also when a better wording comes', () => {
    const first = report('a', '“We will never pay a crown for that bridge,” the mayor said.');
    const altered = report('b', '“We will never ever pay for bridges,” the mayor said.');
    const minutes = report('c', 'The mayor: “We shall never pay one crown for that bridge.”');
    const version = (of: Report, words: string, verdict: 'base' | 'same' | 'reworded') => ({
      ...span(of, words),
      marked: true,
      speaker: null,
      verdict,
      notes: [],
      changes: [],
    });
    const utterance = (best: number, versions: Dossier['utterances'][number]['versions']): Dossier['utterances'][number] => ({
      id: `u${versions.length}`,
      speaker: { name: 'the mayor', asWritten: [] },
      direct: true,
      best,
      whyBest: '',
      versions,
    });
    const words = [
      'We will never pay a crown for that bridge',
      'We will never ever pay for bridges',
      'We shall never pay one crown for that bridge',
    ] as const;
    const one = dossier([first], { utterances: [utterance(0, [version(first, words[0], 'base')])] });
    const two = dossier([first, altered], {
      utterances: [utterance(0, [version(first, words[0], 'base'), version(altered, words[1], 'reworded')])],
    });
    const three = dossier([first, altered, minutes], {
      utterances: [
        utterance(2, [version(first, words[0], 'reworded'), version(altered, words[1], 'reworded'), version(minutes, words[2], 'base')]),
      ],
    });
    const texts = (older: Dossier, newer: Dossier): string[] =>
      told(find(older, newer), 'quotation-altered').map(({ after = '' }) => after);
    assert.deepEqual(texts(one, two), [words[1]]);
    assert.deepEqual(texts(two, three), [words[0]], 'what was held for the wording is now seen to be altered');
    const copied = report('d', altered.text);
    const four = dossier([first, altered, copied], {
      utterances: [
        utterance(0, [version(first, words[0], 'base'), version(altered, words[1], 'reworded'), version(copied, words[1], 'reworded')]),
      ],
    });
    assert.deepEqual(texts(two, four), [], 'a copy of an alteration');
  });

  it('a planned event gets its day, moves, and is missed', () => {
    const event = (
      id: string,
      from: string,
      to: string,
      precision: TimelineEvent['date']['precision'],
      member: Span,
      status: TimelineEvent['status'] = 'planned',
    ): TimelineEvent => ({
      id,
      date: { from, to, precision },
      status,
      text: member.text,
      basis: 'as told.',
      members: [member],
      accounts: [],
    });
    const vague = report('a', 'The harbour tribunal will open its hearing in March.');
    const exact = report('b', 'The harbour tribunal will open its hearing on 12 March.');
    const month = event('1', '2026-03-01', '2026-03-31', 'month', span(vague, vague.text));
    const day = event('2', '2026-03-12', '2026-03-12', 'day', span(exact, exact.text));
    const older = dossier([vague], { timeline: [month] });
    const newer = dossier([vague, exact], { timeline: [day, month] });
    assert.match(told(find(older, newer), 'date-fixed')[0]?.text ?? '', /^A date is fixed: Thu 12 Mar 2026, before Mar 2026/);
    const later = report('c', 'The harbour tribunal will open its hearing on 19 March.');
    const put = event('3', '2026-03-19', '2026-03-19', 'day', span(later, later.text));
    const postponed = dossier([exact, later], { timeline: [day, put] });
    assert.match(
      told(find(dossier([exact], { timeline: [day] }), postponed), 'timeline')[0]?.text ?? '',
      /^Moved from Thu 12 Mar 2026 to Thu 19 Mar 2026/,
    );

    const planned = dossier([exact], { timeline: [day] });
    assert.deepEqual(findMissedDates(planned, '2026-03-13T08:00:00Z'), [], 'the day after is not over');
    const [missed] = findMissedDates(planned, '2026-03-14T08:00:00Z');
    assert.match(missed?.text ?? '', /^A date has passed, Thu 12 Mar 2026/);
    assert.equal(findMissedDates(planned, '2026-03-20T08:00:00Z')[0]?.id, missed?.id);
    assert.deepEqual(findMissedDates(planned, '2026-06-01T08:00:00Z'), [], 'too long ago to be news');
    assert.deepEqual(findMissedDates(postponed, '2026-03-14T08:00:00Z'), [], 'put off');
    const done = report('d', 'The harbour tribunal opened its hearing on Thursday.');
    const happened = event('4', '2026-03-12', '2026-03-12', 'day', span(done, done.text), 'happened');
    assert.deepEqual(findMissedDates(dossier([exact, done], { timeline: [day, happened] }), '2026-03-14T08:00:00Z'), []);
    assert.equal(told(find(planned, planned, '2026-03-14T08:00:00Z'), 'date-missed').length, 1, 'time alone passes');
    assert.deepEqual(find(planned, planned, planned.asOf), []);
  });

  it('a shift of tone is told when it comes, not while it lasts', () => {
    const talk = report('a', 'Ost met Wend. Ost thanked Wend. Ost praised Wend. Ost threatens Wend. Ost attacked Wend. Ost shelled Wend.');
    const act = (words: string, goldstein: number): Position => ({
      id: words,
      party: 'ost',
      target: 'wend',
      kind: 'action',
      plover: 'X',
      goldstein,
      text: words,
      members: [span(talk, words)],
      accounts: [],
    });
    const mild = [act('Ost met Wend.', 1), act('Ost thanked Wend.', 3), act('Ost praised Wend.', 3)];
    const harsh = [act('Ost threatens Wend.', -7), act('Ost attacked Wend.', -9)];
    const before = dossier([{ ...talk, text: 'Ost met Wend. Ost thanked Wend. Ost praised Wend.' }], { positions: mild });
    const after = dossier([talk], { positions: [...mild, ...harsh] });
    const [change] = told(find(before, after), 'tone');
    assert.match(change?.text ?? '', /takes a sharper tone towards wend: -8\.0 now, before 2\.3/);
    assert.deepEqual(told(find(after, dossier([talk], { positions: [...mild, ...harsh, act('Ost shelled Wend.', -9)] })), 'tone'), []);
  });

  it('grows unusually against its own rhythm', () => {
    const hourly = (hours: readonly number[]): Report[] =>
      hours.map((hour) =>
        report(`h${hour}`, 'News.', {
          published: { value: new Date(Date.UTC(2026, 2, 1) + hour * 3_600_000).toISOString(), precision: 'second', basis: 'feed' },
        }),
      );
    const slow = [0, 12, 24, 36, 48];
    const burst = [...slow, 60, 60.5, 61, 61.5, 62];
    assert.match(told(find(dossier(hourly(slow)), dossier(hourly(burst))), 'growth')[0]?.text ?? '', /5 reports in 6 hours/);
    assert.deepEqual(told(find(dossier(hourly(burst)), dossier(hourly([...burst, 62.5]))), 'growth'), [], 'told once');
    const steady = Array.from({ length: 60 }, (_, hour) => hour);
    assert.deepEqual(told(find(dossier(hourly(steady)), dossier(hourly([...steady, 60]))), 'growth'), []);
  });

  it('what reports tell among themselves is told once, whatever story they are put into', () => {
    const statements = [statement('x', 'corroborated', [aBroke, bBroke])];
    const c = report('c', 'Broken is the dam, since noon.');
    const [cBroke] = [span(c, c.text)];
    const elsewhere = find(undefined, dossier([a], { story: { ...dossier([a]).story, id: 'st-2' } }));
    const here = find(undefined, dossier([a]));
    assert.deepEqual(told(here, 'report')[0]?.id, told(elsewhere, 'report')[0]?.id);
    const joined = (moved: readonly string[], older: Dossier, newer: Dossier): readonly Change[] =>
      told(findChanges(older, newer, { at, moved }), 'corroborated');
    assert.equal(joined(['a', 'b'], dossier([c]), dossier([a, b, c], { statements })).length, 0, 'told in the story they came from');
    const alone = dossier([c], { statements: [statement('y', 'single-report', [cBroke])] });
    const both = dossier([a, c], { statements: [statement('z', 'corroborated', [aBroke, cBroke])] });
    assert.equal(joined(['a'], alone, both).length, 1, 'the two stories together bear it out');
  });

  it('reports that were regrouped or taken away', () => {
    const changes = findChanges(dossier([a]), dossier([a, b]), { at, moved: ['b'], deleted: ['a'] });
    assert.match(told(changes, 'grouping')[0]?.text ?? '', /^1 report came from another story: The b/);
    assert.match(told(changes, 'deletion')[0]?.text ?? '', /^The a took its report away/);
    assert.deepEqual(told(changes, 'report'), []);
    assert.match(told(find(dossier([a, b]), dossier([a])), 'grouping')[0]?.text ?? '', /left this story: The b/);
  });
});
