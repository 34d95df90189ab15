import type {
  Alert,
  AlertRule,
  Annotations,
  Change,
  Correction,
  Delivery,
  Dossier,
  Poll,
  StoryCard,
  WatchedSource,
} from '../../model/index.ts';
import type { KeptReport, Regrouping, Store } from '../index.ts';

/** Opens an empty store; it is closed by the test. */
export type OpenStore = () => Promise<Store>;

/** "2031-03-0dT0h:00:00.000Z" */
export const time = (day: number, hour = 0): string => new Date(Date.UTC(2031, 2, day, hour)).toISOString();

export const dayNumber = (day: number): number => Date.UTC(2031, 2, day) / 86_400_000;

export interface ReportWish {
  readonly title?: string;
  readonly text?: string;
  readonly outlet?: string;
  readonly source?: string;
  readonly day?: number;
  readonly seenAt?: string;
  readonly version?: string;
  readonly signature?: readonly number[];
  readonly people?: readonly string[];
  readonly silent?: boolean;
}

export function keptReport(id: string, wish: ReportWish = {}): KeptReport {
  const text = wish.text ?? `The harbour council met about pier ${id}.`;
  const annotations: Annotations = {
    report: id,
    language: 'en',
    tokens: [{ start: 0, end: 3, text: text.slice(0, 3), norm: text.slice(0, 3).toLowerCase(), pos: 'DET', lemma: 'the' }],
    sentences: [{ start: 0, end: text.length, block: 0, tokenStart: 0, tokenEnd: 1 }],
    entities: (wish.people ?? []).map((name, i) => ({ id: `e${i}`, type: 'person', name, roles: [], mentions: [] })),
    times: [],
    figures: [],
    quotations: [],
    acts: [],
    credits: [],
    notAttempted: [],
  };
  const day = wish.day ?? 1;
  return {
    report: {
      id,
      location: `https://news.example/${id}`,
      source: { id: 'news.example', name: wish.outlet ?? 'Marn Courier' },
      title: wish.title ?? `Pier ${id}`,
      language: 'en',
      published: { value: time(day), precision: 'day', basis: 'metadata' },
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      removed: [],
    },
    annotations,
    hash: `${wish.title ?? ''}|${text}`,
    version: wish.version ?? '1',
    signature: wish.signature ?? [],
    day: dayNumber(day),
    seenAt: wish.seenAt ?? time(day),
    ...(wish.source !== undefined && { source: wish.source }),
    ...(wish.silent !== undefined && { silent: wish.silent }),
  };
}

export function watchedSource(id: string, more: Partial<WatchedSource> = {}): WatchedSource {
  return {
    id,
    location: `https://${id}.example/feed`,
    given: `https://${id}.example/`,
    form: 'feed',
    name: `Gazette ${id}`,
    kind: 'outlet',
    tags: [],
    paused: false,
    addedAt: time(1),
    health: { state: 'new', failures: 0 },
    ...more,
  };
}

export function pollOf(source: string, more: Partial<Poll> = {}): Poll {
  return {
    source,
    at: time(2),
    outcome: 'changed',
    captures: [],
    deleted: [],
    memory: { failures: 0, items: [{ key: 'a', url: 'https://a.example/a', firstSeen: time(2) }] },
    health: { state: 'well', failures: 0, lastPolled: time(2), nextPoll: time(3) },
    log: [{ at: time(2), source, level: 'info', message: 'Two new pages.' }],
    more: false,
    ...more,
  };
}

export const grouping = (at: string, stories: Readonly<Record<string, readonly string[]>>, more: Partial<Regrouping> = {}): Regrouping => ({
  at,
  stories: Object.entries(stories).map(([id, reports]) => ({ id, reports, joinings: [] })),
  events: [],
  grouped: Object.values(stories).flat(),
  ...more,
});

export function storyCard(id: string, more: Partial<StoryCard> = {}): StoryCard {
  return {
    id,
    title: `Story ${id}`,
    reports: 1,
    independentAccounts: { min: 1, max: 1 },
    corroborated: 0,
    disputed: 0,
    lastPublished: time(1),
    updatedAt: time(1),
    languages: ['en'],
    places: [],
    people: [],
    kinds: ['outlet'],
    tags: [],
    arrivals: [],
    pinned: false,
    stale: false,
    ...more,
  };
}

export function dossierOf(id: string, reports: readonly KeptReport[], more: Partial<Dossier> = {}): Dossier {
  return {
    schema: 'stemma.dossier/1',
    generatedAt: time(2),
    asOf: time(2),
    story: { id, title: `Story ${id}`, titleFrom: reports[0]?.report.id ?? 'none', languages: ['en'], grouping: [] },
    reports: reports.map((kept) => kept.report),
    accounts: [],
    independentAccounts: { min: 1, max: 1 },
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

export const changeOf = (id: string, more: Partial<Change> = {}): Change => ({
  id,
  kind: 'figure',
  at: time(2),
  text: `The number of boats is ${id}.`,
  why: 'It was another before.',
  material: true,
  members: [],
  ...more,
});

export const ruleOf = (id: string, more: Partial<AlertRule> = {}): AlertRule => ({
  id,
  name: `Rule ${id}`,
  on: [],
  materialOnly: false,
  to: [{ kind: 'page' }],
  paused: false,
  createdAt: time(1),
  ...more,
});

export const delivery = (state: Delivery['state'], notBefore: string): Delivery => ({
  target: { kind: 'webhook', url: 'https://desk.example/hook' },
  state,
  attempts: 0,
  notBefore,
});

export const alertOf = (rule: string, change: Change, deliveries: readonly Delivery[] = []): Alert => ({
  id: `${rule}-${change.id}`,
  rule,
  ruleName: `Rule ${rule}`,
  at: time(2),
  change,
  deliveries,
});

export const correctionOf = (id: string, more: Partial<Correction> = {}): Correction => ({
  id,
  at: time(2),
  kind: 'merge',
  stories: ['s1', 's2'],
  reports: [],
  ...more,
});

/** Runs a test on a store that is closed afterwards, whatever happens. */
export const on =
  (open: OpenStore, test: (store: Store) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const store = await open();
    try {
      await test(store);
    } finally {
      await store.close();
    }
  };

/** All items of a listing, page by page. */
export async function drain<T>(
  page: (after: string | undefined) => Promise<{ readonly items: readonly T[]; readonly next?: string }>,
): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const part = await page(after);
    items.push(...part.items);
    after = part.next;
  } while (after !== undefined);
  return items;
}
