import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../store/index.ts';
import { makeApp } from './app.ts';
import type { ServeContext } from './context.ts';
import { importOverTime, makeWork } from './work/index.ts';

/** For the tests of serving: an app over a store in a folder of its own, with a story of four reports in it. */

interface Page {
  readonly file: string;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const agency: Page = {
  file: '1-agency.html',
  outlet: 'Orsava Wire',
  published: '2026-03-02T09:00:00Z',
  title: 'Orsava and Telmark agree to reopen the Brenn ferry',
  paragraphs: [
    'Orsava and Telmark agreed on Monday to reopen the ferry across the Brenn strait, which has been closed since a collision killed 14 people in January.',
    '“The first boat will sail on April 6 and it will sail every day after that,” said Transport Minister Lena Varga of Orsava in Port Karum.',
    'The repair of the pier at Port Karum cost 31 million crowns, according to the ministry.',
  ],
};

const pages: readonly Page[] = [
  agency,
  {
    ...agency,
    file: '2-paper.html',
    outlet: 'Karum Evening Post',
    published: '2026-03-02T12:30:00Z',
    title: 'Brenn ferry to sail again in April',
    paragraphs: [...agency.paragraphs, 'Shopkeepers at the harbour said they had waited long enough.'],
  },
  {
    file: '3-telmark.html',
    outlet: 'Telmark Herald',
    published: '2026-03-03T07:15:00Z',
    title: 'Ferry over the Brenn strait: Telmark doubts the April date',
    paragraphs: [
      'Telmark is not sure that the ferry across the Brenn strait will be running on April 6, harbour master Jonas Eik told our reporter on Tuesday.',
      '“We have not seen a single certificate for that pier in Port Karum,” Eik said.',
      'The collision in January killed 16 people, by the count of the Telmark coast guard.',
    ],
  },
  {
    file: '4-ministry.html',
    outlet: 'Ministry of Transport of Orsava',
    published: '2026-03-04T10:00:00Z',
    title: 'Statement on the Brenn ferry',
    paragraphs: [
      'The Ministry of Transport of Orsava confirms that the ferry across the Brenn strait will sail on April 6.',
      'The pier at Port Karum was certified on March 3, and the certificate was handed to the harbour master of Telmark.',
    ],
  },
];

export interface Fixture {
  readonly app: ReturnType<typeof makeApp>;
  readonly context: ServeContext;
  readonly store: Store;
  /** Its story. */
  readonly story: string;
  readonly folder: string;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly send: (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** How often whoever watches was told to look. */
  readonly nudges: () => number;
  readonly close: () => Promise<void>;
}

export interface FixtureOptions {
  readonly access?: Partial<ServeContext['access']>;
  readonly discover?: ServeContext['work']['discover'];
  /** Leave the store empty. */
  readonly empty?: boolean;
}

/** An app to be asked without a socket. Close it. */
export async function openFixture(options: FixtureOptions = {}): Promise<Fixture> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-serve-'));
  const store = await openStore(join(folder, 'data'));
  if (!options.empty) await importOverTime(store, writePages(join(folder, 'reports')));
  const [card] = (await store.stories.page()).items;
  let nudges = 0;
  let ids = 0;
  const work = makeWork(store, {
    allow: [],
    nudge: () => {
      nudges++;
    },
  });
  const context: ServeContext = {
    store,
    work: { ...work, ...(options.discover ? { discover: options.discover } : {}) },
    access: { credentials: { sessionKey: 'k'.repeat(43) }, loopbackOnly: true, ...options.access },
    version: '0.0.0-test',
    now: () => new Date('2026-03-05T12:00:00Z'),
    newId: () => `id-${++ids}`,
    tell: (error) => {
      throw error;
    },
  };
  const app = makeApp(context);
  return {
    app,
    context,
    store,
    story: card?.id ?? '',
    folder,
    get: async (path, headers = {}) => app.request(path, { headers }),
    send: async (method, path, body, headers = {}) =>
      app.request(path, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    nudges: () => nudges,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writePages(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return pages.map((page) => {
    const path = join(folder, page.file);
    writeFileSync(path, pageHtml(page));
    return path;
  });
}

function pageHtml({ outlet, published, title, paragraphs }: Page): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="${outlet}"><meta property="og:title" content="${title}"><meta property="article:published_time" content="${published}"></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}
