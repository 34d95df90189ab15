import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { Webhook } from 'standardwebhooks';
import type { Alert, AlertRule, Change, Report } from '../../model/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { realEffects } from '../stages/index.ts';
import type { HookAnswer, HookRequest, Letter, SendEffects } from './effects.ts';
import { type CitedAlert, citeAlerts, deliver, judge, makeMailer, renderAlertFeed, setFirstRules, testRule } from './index.ts';
import { titleOf } from './message.ts';

const text = 'The dam at Tallmere broke at noon. Nobody was warned, said “Ida <Berg>”.';
const address = 'https://news.example/dam?a=1&b=2';
const report: Report = {
  id: 'r-1',
  location: address,
  source: { id: 's-1', name: 'The Tallmere Post & Sons', kind: 'agency' },
  language: 'en',
  text,
  blocks: [],
  removed: [],
};
const sentence = { report: 'r-1', start: 0, end: 34, text: text.slice(0, 34) };
const start = new Date('2026-03-10T09:00:00Z');

function change(id: string, more: Partial<Change> = {}): Change {
  return {
    id,
    kind: 'figure',
    at: start.toISOString(),
    text: `Dead: ${id} now.`,
    why: 'A later number.',
    material: true,
    members: [sentence],
    ...more,
  };
}

function rule(more: Partial<AlertRule> = {}): AlertRule {
  return {
    id: 'rule',
    name: 'All',
    on: [],
    materialOnly: false,
    to: [{ kind: 'page' }],
    paused: false,
    createdAt: start.toISOString(),
    ...more,
  };
}

interface Outside extends SendEffects {
  nowMs: number;
  answer: HookAnswer | Error;
  readonly posts: { readonly url: string; readonly request: HookRequest }[];
  readonly letters: Letter[];
  readonly lines: string[];
}

function outside(): Outside {
  const world: Outside = {
    nowMs: start.getTime(),
    answer: { status: 204 },
    posts: [],
    letters: [],
    lines: [],
    now: () => new Date(world.nowMs),
    random: () => 0.5,
    terminal: (line) => void world.lines.push(line),
    mail: async (letter) => void world.letters.push(letter),
    post: async (url, request) => {
      world.posts.push({ url, request });
      if (world.answer instanceof Error) throw world.answer;
      return world.answer;
    },
  };
  return world;
}

/** As much of a mail server as a letter needs. */
function takeMail(socket: Socket, mails: string[]): void {
  let letter: string[] | undefined;
  const answer = (line: string): string | undefined => {
    if (letter && line !== '.') {
      letter.push(line);
      return undefined;
    }
    if (letter) mails.push(letter.join('\n'));
    letter = line === 'DATA' ? [] : undefined;
    return line === 'DATA' ? '354 go on' : line === 'QUIT' ? '221 bye' : '250 yes';
  };
  socket.write('220 mail.example\r\n');
  socket.on('data', (bytes) => {
    for (const line of bytes.toString().split('\r\n').slice(0, -1)) {
      const said = answer(line);
      if (said) socket.write(`${said}\r\n`);
    }
  });
}

const day = 86_400_000;
let folder: string;
let store: Store;
let world: Outside;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-alerts-'));
  store = await openStore(folder);
  world = outside();
  const annotations = {
    report: 'r-1',
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
  };
  await store.reports.keep([
    { report, annotations, hash: 'h', version: '1', signature: [1], day: 1, source: 's-1', seenAt: start.toISOString() },
  ]);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const tellAll = async (rules: readonly AlertRule[], changes: readonly Change[]): Promise<readonly Alert[]> => {
  for (const one of rules) await store.alerts.putRule(one);
  await store.changes.add(changes);
  return judge(store, world.now());
};
const send = () => deliver(store, 'http://stemma.example/', world);
const newest = async (): Promise<Alert> => (await store.alerts.page()).items[0] as Alert;

describe('judging', () => {
  it('tells a change once by each rule, whatever is done twice', async () => {
    const rules = [rule(), rule({ id: 'other' }), rule({ id: 'paused', paused: true })];
    assert.equal((await tellAll(rules, [change('9'), change('10')])).length, 4);
    assert.equal((await tellAll(rules, [change('9'), change('10')])).length, 0);
    assert.equal(await store.alerts.unread(), 4);
    assert.equal((await store.events.after(0, 100)).filter(({ kind }) => kind === 'alert').length, 4);
  });

  const cases: readonly (readonly [name: string, rule: Partial<AlertRule>, change: Partial<Change>, told: boolean])[] = [
    ['kind', { on: ['figure'] }, {}, true],
    ['another kind', { on: ['account'] }, {}, false],
    ['a detail', { materialOnly: true }, { material: false }, false],
    ['story', { stories: ['st-1'] }, { story: 'st-1' }, true],
    ['another story', { stories: ['st-1'] }, { story: 'st-2' }, false],
    ['no story', { stories: ['st-1'] }, {}, false],
    ['source of the sentence', { sources: ['s-1'] }, {}, true],
    ['another source', { sources: ['s-2'] }, {}, false],
    ['source itself', { sources: ['s-2'] }, { source: 's-2', members: [] }, true],
    ['kind of source', { sourceKinds: ['agency'] }, {}, true],
    ['another kind of source', { sourceKinds: ['official'] }, {}, false],
    ['word in the sentence', { words: ['TALLMERE'] }, {}, true],
    ['word in the text', { words: ['dead'] }, {}, true],
    ['word nowhere', { words: ['Ostrin'] }, {}, false],
    ['word elsewhere in the report, of a new report', { words: ['Ida'] }, { kind: 'report', subject: 'r-1' }, true],
    ['a report is a detail', { materialOnly: true }, { kind: 'report', subject: 'r-1', material: false }, false],
    [
      'a report with the word is what was asked for',
      { materialOnly: true, words: ['Ida'] },
      { kind: 'report', subject: 'r-1', material: false },
      true,
    ],
    ['word elsewhere in the report, of another change', { words: ['Ida'] }, {}, false],
  ];
  for (const [name, of, what, told] of cases)
    it(`${name}: ${told ? 'told' : 'not told'}`, async () => {
      assert.equal((await tellAll([rule(of)], [change('9', what)])).length, told ? 1 : 0);
    });

  it('a watched word brings its sentence', async () => {
    const [alert] = await tellAll([rule({ words: ['ida'] })], [change('9', { kind: 'report', subject: 'r-1' })]);
    assert.equal(alert?.change.members[0]?.text, 'Nobody was warned, said “Ida <Berg>”.');
  });

  it('a rule is replayed over the past without being kept', async () => {
    await store.changes.add([change('9'), change('10', { at: '2026-03-01T00:00:00Z' }), change('11')]);
    const told = await testRule(store, rule({ words: ['dead'] }), '2026-03-05T00:00:00Z');
    assert.deepEqual(
      told.map((alert) => alert.change.text),
      ['Dead: 9 now.', 'Dead: 11 now.'],
    );
    assert.equal((await store.alerts.page()).items.length, 0);
  });

  it('the first rules are set once', async () => {
    await setFirstRules(store, start.toISOString());
    for (const { id } of await store.alerts.rules()) await store.alerts.removeRule(id);
    await setFirstRules(store, start.toISOString());
    assert.deepEqual(await store.alerts.rules(), []);
  });
});

describe('delivering', () => {
  const hook = { kind: 'webhook', url: 'https://hooks.example/in', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' } as const;

  it('posts a signed message with sentences, outlet, address and why', async () => {
    await tellAll([rule({ to: [hook] })], [change('9', { story: 'st-1' }), change('10', { story: 'st-1' })]);
    assert.deepEqual(await send(), { sent: 1, failed: 0 });
    const { url, request } = world.posts[0] as Outside['posts'][number];
    assert.equal(url, hook.url);
    const signed = { ...request.headers, 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) };
    assert.throws(() => new Webhook(hook.secret).verify(request.body, signed), 'a false time breaks the signature');
    const expected = new Webhook(hook.secret).sign(request.headers['webhook-id'] as string, world.now(), request.body);
    assert.equal(request.headers['webhook-signature'], expected);
    const { data } = JSON.parse(request.body);
    assert.equal(data.alerts.length, 2);
    assert.deepEqual(data.alerts[0].sentences[0], { text: sentence.text, report: 'r-1', outlet: 'The Tallmere Post & Sons', address });
    assert.equal(data.alerts[0].url, 'http://stemma.example/stories/st-1');
    assert.equal(data.alerts[0].change.why, 'A later number.');
    assert.deepEqual(await send(), { sent: 0, failed: 0 }, 'not twice');
  });

  const quoted = (count: number, story: string): Change[] =>
    Array.from({ length: count }, (_, k) =>
      change(`${story} ${k}`, { kind: k === count - 1 ? 'correction-not-followed' : 'quotation-altered', story, material: k !== 0 }),
    );
  const alertsIn = (post: Outside['posts'][number] | undefined): string[] =>
    JSON.parse(post?.request.body ?? '').data.alerts.map((one: Alert) => one.change.text);

  it('what a rule tells of a story is one message, the most important first', async () => {
    await tellAll(
      [rule({ to: [hook, { kind: 'terminal' }, { kind: 'email', to: 'desk@news.example' }] }), rule({ id: 'other', to: [hook] })],
      [...quoted(10, 'st-1'), ...quoted(2, 'st-2')],
    );
    assert.equal((await store.alerts.page()).items.length, 24, 'each stands in the inbox');
    assert.deepEqual(await send(), { sent: 8, failed: 0 });
    assert.deepEqual(world.posts.map((post) => alertsIn(post).length).sort(), [10, 10, 2, 2]);
    const [long] = world.posts.filter((post) => alertsIn(post).length === 10);
    assert.deepEqual([alertsIn(long)[0], alertsIn(long)[9]], ['Dead: st-1 9 now.', 'Dead: st-1 0 now.']);
    assert.deepEqual([world.lines.length, world.letters.length], [14, 2]);
    assert.equal(new Set(world.posts.map(({ request }) => request.headers['webhook-id'])).size, 4);
  });

  it('the title of a message names the story and how many changes', async () => {
    const alerts = await tellAll([rule()], [...quoted(3, 'st-1'), change('9')]);
    const cited = (await citeAlerts(store, alerts)).map((one) =>
      one.alert.change.story ? { ...one, alert: { ...one.alert, storyTitle: 'Dam breaks' } } : one,
    );
    const [one, two, three, none] = cited as [CitedAlert, CitedAlert, CitedAlert, CitedAlert];
    const other = { ...two, alert: { ...two.alert, storyTitle: 'Strike' } };
    const titles: readonly (readonly [readonly CitedAlert[], string])[] = [
      [[one], 'Dead: st-1 0 now.'],
      [[one, two, three], 'Dam breaks: 3 changes'],
      [[one, other, none], '3 changes in 3 stories: Dam breaks; Strike; sources'],
      [[none, none], '2 changes: Dead: 9 now.'],
    ];
    for (const [list, title] of titles) assert.equal(titleOf(list), title);
  });

  it('a message that it was stopped in is sent once more, whole and under the same id, and not a third time', async () => {
    await tellAll([rule({ to: [hook] })], quoted(3, 'st-1'));
    const killed = {
      ...world,
      post: async (url: string, request: HookRequest) => world.post(url, request).then(() => new Promise<never>(() => {})),
    };
    const kill = async (): Promise<void> => {
      const before = world.posts.length;
      void deliver(store, undefined, killed);
      for (let k = 0; k < 200 && world.posts.length === before; k++) await new Promise((done) => setImmediate(done));
    };
    await kill();
    assert.equal((await newest()).deliveries[0]?.state, 'sending');
    await tellAll([], quoted(4, 'st-1'));
    assert.deepEqual(await send(), { sent: 2, failed: 0 });
    const ids = world.posts.map(({ request }) => request.headers['webhook-id']);
    assert.deepEqual(
      world.posts.map((post) => alertsIn(post).length),
      [3, 3, 1],
    );
    assert.ok(ids[0] === ids[1] && ids[2] !== ids[0]);
    await tellAll([], quoted(5, 'st-1'));
    await kill();
    await kill();
    assert.deepEqual(await send(), { sent: 0, failed: 1 });
    assert.match((await newest()).deliveries[0]?.lastError ?? '', /stopped each time.*may have arrived/);
    assert.equal(world.posts.length, 5);
  });

  it('tries again with waits that grow, under one id, and gives up with a reason', async () => {
    await tellAll([rule({ to: [hook] })], [change('9')]);
    world.answer = { status: 500 };
    const waits: number[] = [];
    for (let k = 0; k < 20 && (await newest()).deliveries[0]?.state === 'waiting'; k++) {
      await send();
      const wait = Date.parse((await newest()).deliveries[0]?.notBefore ?? '') - world.nowMs;
      waits.push(wait);
      world.nowMs += wait - 1;
      assert.equal((await send()).failed, 0, 'not before its time');
      world.nowMs += 1;
    }
    const [delivery] = (await newest()).deliveries;
    assert.equal(delivery?.state, 'failed');
    assert.match(delivery?.lastError ?? '', /Given up after 9 tries: The web hook answered 500/);
    assert.equal(world.posts.length, 9);
    assert.equal(new Set(world.posts.map(({ request }) => request.headers['webhook-id'])).size, 1);
    for (const [k, wait] of waits.slice(0, -2).entries()) assert.ok((waits[k + 1] as number) >= wait);
  });

  it('comes back when the server says, and not at all where the hook is gone', async () => {
    await tellAll([rule({ to: [hook] })], [change('9')]);
    world.answer = { status: 429, retryAfter: '7200' };
    await send();
    assert.equal(Date.parse((await newest()).deliveries[0]?.notBefore ?? ''), world.nowMs + 7_200_000);
    world.nowMs += 7_200_000;
    world.answer = { status: 410 };
    await send();
    assert.equal((await newest()).deliveries[0]?.state, 'failed');
    assert.match((await newest()).deliveries[0]?.lastError ?? '', /gone \(410\)/);
  });

  it('what is held back over quiet hours or for a digest is one message', async () => {
    const quiet = { from: '08:00', to: '20:00', timeZone: 'UTC' };
    const digest = { every: 'day', at: '18:00', timeZone: 'UTC' } as const;
    await tellAll(
      [
        rule({ to: [{ kind: 'email', to: 'desk@news.example' }], quiet }),
        rule({ id: 'd', name: 'Daily', to: [{ kind: 'terminal' }], digest }),
      ],
      [change('9')],
    );
    world.nowMs += 3_600_000;
    await tellAll([], [change('10'), change('11')]);
    assert.deepEqual(await send(), { sent: 0, failed: 0 });
    world.nowMs = Date.parse('2026-03-10T18:00:00Z');
    assert.deepEqual(await send(), { sent: 1, failed: 0 });
    assert.equal(world.lines.length, 4, 'what it is about, and a line an alert');
    assert.match(world.lines[0] ?? '', /^2026-03-10T09:00:00\.000Z Daily: 3 changes/);
    world.nowMs = Date.parse('2026-03-10T20:00:00Z');
    assert.deepEqual(await send(), { sent: 1, failed: 0 });
    assert.equal(world.letters.length, 1);
    assert.match(world.letters[0]?.subject ?? '', /^3 changes: Dead: 9 now\.$/);
    for (const count of ['9', '10', '11']) assert.ok(world.letters[0]?.text.includes(`Dead: ${count} now.`));
    world.nowMs += day;
    assert.deepEqual(await send(), { sent: 0, failed: 0 }, 'nothing empty');
  });

  it('one target that fails does not hold up the others', async () => {
    await tellAll([rule({ to: [hook, { kind: 'terminal' }, { kind: 'email', to: 'a@b.example' }] })], [change('9')]);
    world.answer = new Error('no route');
    assert.deepEqual(await send(), { sent: 2, failed: 1 });
    assert.deepEqual(
      (await newest()).deliveries.map(({ state }) => state),
      ['waiting', 'done', 'done'],
    );
    world.answer = { status: 204 };
    world.nowMs += day;
    assert.deepEqual(await send(), { sent: 1, failed: 0 });
    assert.deepEqual([world.letters.length, world.lines.length, world.posts.length], [1, 1, 2], 'the others are not told again');
  });

  it('a line for the terminal is one line without control characters', async () => {
    await tellAll([rule({ to: [{ kind: 'terminal' }] })], [change('9', { text: 'Dead:\u001b[2J 9\nnow' })]);
    await send();
    assert.equal(world.lines.length, 1);
    assert.doesNotMatch(world.lines[0] ?? '', /\p{Cc}/u);
  });

  it('refuses a private address', async () => {
    const real = realEffects({ tell: () => {}, env: {} });
    for (const url of ['http://127.0.0.1:9/', 'http://[::ffff:127.0.0.1]:9/', 'http://2130706433:9/'])
      await assert.rejects(real.post(url, { headers: {}, body: '{}', timeoutMs: 2_000 }), /private address/);
    await assert.rejects(real.mail({ to: 'a@b.example', subject: '', text: '', html: '', list: '', id: '' }), /Set STEMMA_SMTP_URL/);
  });
});

describe('the feed', () => {
  it('is Atom, with the sentences, and reads back', async () => {
    await tellAll([rule({ to: [{ kind: 'feed' }] })], [change('9', { story: 'st-1', text: 'A <b> & “c”\u0007 \ud800.' })]);
    const cited = await citeAlerts(store, (await store.alerts.page()).items);
    const xml = renderAlertFeed(cited, 'http://stemma.example/', start.toISOString());
    const feed = parseAtomFeed(xml);
    assert.equal(feed.entries?.length, 1);
    const [entry] = feed.entries ?? [];
    assert.match(entry?.id ?? '', /^urn:stemma:alert:al-/);
    assert.equal(entry?.links?.[0]?.href, 'http://stemma.example/stories/st-1');
    assert.match(entry?.content?.value ?? '', /The dam at Tallmere broke at noon/);
    assert.match(entry?.content?.value ?? '', /href="https:\/\/news\.example\/dam\?a=1&#38;b=2"/);
    assert.doesNotMatch(xml, /[\u0007\ud800]/);
    assert.equal(parseAtomFeed(renderAlertFeed([], 'http://stemma.example', start.toISOString())).entries?.length ?? 0, 0);
  });
});

describe('the mail', () => {
  it('goes out with its headers, and nothing of a report gets among them', async () => {
    const mails: string[] = [];
    const server = createServer((socket) => takeMail(socket, mails));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const mail = makeMailer({ STEMMA_SMTP_URL: `smtp://127.0.0.1:${port}`, STEMMA_MAIL_FROM: 'Stemma <alerts@stemma.example>' });
    await tellAll(
      [rule({ to: [{ kind: 'email', to: 'desk@news.example' }] })],
      [change('9', { text: 'Dead\r\nBcc: all@news.example\r\n\r\nHello' })],
    );
    assert.deepEqual(await deliver(store, undefined, { ...world, mail }), { sent: 1, failed: 0 });
    server.close();
    const head = mails[0]?.split('\n\n')[0] ?? '';
    assert.match(head, /^Subject: Dead Bcc: all@news\.example Hello$/m);
    assert.doesNotMatch(head, /^Bcc:/m);
    assert.match(head, /^To: desk@news\.example$/m);
    assert.match(head, /^List-ID: .*<rule\.stemma\.example>$/im);
    assert.match(head, /^Message-ID: <msg-\w+@stemma\.example>$/im);
    assert.match(head, /^Content-Type: multipart\/alternative/m);
    assert.match(mails[0] ?? '', /The dam at Tallmere broke at noon/);
  });
});
