import { z } from 'zod';
import { SourceKind } from './report.ts';
import { Id } from './span.ts';

export const SourceForm = z
  .enum(['feed', 'site', 'page', 'sitemap', 'folder', 'archive'])
  .describe(
    'How it is watched: feed: RSS, Atom, RDF or JSON Feed; site: a page whose links are watched; page: one page watched for changes; sitemap: a news sitemap; folder: a drop box; archive: WARC or WACZ',
  );
export type SourceForm = z.infer<typeof SourceForm>;

export const Reliability = z
  .enum(['A', 'B', 'C', 'D', 'E', 'F'])
  .describe('Admiralty grade of a source: A completely reliable … E unreliable, F cannot be judged');
export type Reliability = z.infer<typeof Reliability>;

/** How the hub of a source pushes its news to us (WebSub). Polling goes on all the same. */
export const SourcePush = z
  .object({
    hub: z.string(),
    state: z
      .enum(['asked', 'active', 'refused'])
      .describe('asked: the hub was asked and has not yet asked back; active: it pushes; refused: it does not, the reason says why'),
    until: z.string().optional().describe('active: until then, ISO 8601; it is renewed before'),
    lastPushed: z.string().optional().describe('ISO 8601'),
    reason: z.string().optional().describe('What is wrong, in a sentence'),
  })
  .readonly();
export type SourcePush = z.infer<typeof SourcePush>;

export const SourceHealth = z
  .object({
    state: z
      .enum(['new', 'well', 'stale', 'empty', 'failing', 'dead', 'paused'])
      .describe(
        'stale: answers but brings nothing new; empty: answers without any item; failing: errors, tried again; dead: gone or given up',
      ),
    reason: z.string().optional().describe('What is wrong, in a sentence'),
    advice: z.string().optional().describe('What to do about it, in a sentence'),
    lastPolled: z.string().optional().describe('ISO 8601'),
    lastSucceeded: z.string().optional().describe('ISO 8601'),
    lastNew: z.string().optional().describe('When it last brought a new report, ISO 8601'),
    nextPoll: z.string().optional().describe('ISO 8601'),
    failures: z.int().min(0).describe('Failed polls in a row'),
    push: SourcePush.optional().describe('Where its feed names a hub and Stemma is reachable from the internet'),
  })
  .readonly();
export type SourceHealth = z.infer<typeof SourceHealth>;

/** A place that is watched for reports. */
export const WatchedSource = z
  .object({
    id: Id,
    location: z.string().describe('URL or path that is polled now'),
    given: z.string().describe('As the analyst gave it'),
    form: SourceForm,
    name: z.string(),
    kind: SourceKind,
    family: Id.optional().describe('Publisher family: sources of one family are not independent of each other'),
    country: z.string().optional().describe('ISO 3166-1 alpha-2'),
    language: z.string().optional().describe('BCP 47'),
    timeZone: z.string().optional().describe('IANA time zone of its dates without offset'),
    reliability: Reliability.optional(),
    tags: z.array(z.string()).readonly().describe('Words of the analyst: topics, desks, watch lists'),
    paused: z.boolean(),
    addedAt: z.string().describe('ISO 8601'),
    health: SourceHealth,
  })
  .readonly();
export type WatchedSource = z.infer<typeof WatchedSource>;

/** What the analyst may change of a source. */
export const SourcePatch = WatchedSource.unwrap()
  .pick({
    location: true,
    name: true,
    kind: true,
    family: true,
    country: true,
    language: true,
    timeZone: true,
    reliability: true,
    tags: true,
    paused: true,
  })
  .partial()
  .readonly();
export type SourcePatch = z.infer<typeof SourcePatch>;

/** One line of a source's log: every refusal, failure and change is told here. */
export const SourceLogLine = z
  .object({
    at: z.string().describe('ISO 8601'),
    source: Id,
    level: z.enum(['info', 'warning', 'error']),
    message: z.string().describe('What happened and what to do'),
    location: z.string().optional().describe('The page it is about'),
  })
  .readonly();
export type SourceLogLine = z.infer<typeof SourceLogLine>;

/** One thing that a source announced, as remembered between polls. */
export interface RememberedItem {
  /** guid, or canonical address. */
  readonly key: string;
  readonly url: string;
  /** Under which its page was handed on: the address behind redirects, canonical. Absent until it was. */
  readonly location?: string;
  /** As the listing dates it, ISO 8601. */
  readonly published?: string;
  /** Whom an aggregator has it from. */
  readonly publisher?: { readonly name?: string; readonly url?: string };
  /** Its publisher took it away. */
  readonly deleted?: boolean;
  /** Of what the listing said of it: a change means an edit. */
  readonly hash?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Of the page's bytes as last fetched. */
  readonly pageHash?: string;
  readonly firstSeen: string;
  readonly lastChecked?: string;
  /** Failed tries to fetch its page in a row; it is tried again at the next poll, up to a limit. */
  readonly failures?: number;
  /** Answers "no such page" in a row. */
  readonly missing?: number;
  /** Why its page was not given, where it was tried for the last time. */
  readonly refused?: string;
  /** Still to be fetched. */
  readonly pending?: boolean;
}

/** What was agreed with the hub of a source (WebSub). The secret and the token are nobody else's to know. */
export interface HubSubscription {
  readonly source: Id;
  readonly hub: string;
  readonly topic: string;
  /** Our address that the hub calls; it ends with the token. */
  readonly callback: string;
  readonly token: string;
  readonly secret: string;
  /** wanted: not asked yet. */
  readonly state: 'wanted' | SourcePush['state'];
  /** When the hub was last asked, ISO 8601. */
  readonly askedAt?: string;
  readonly until?: string;
  readonly lastPushed?: string;
  readonly reason?: string;
  /** Times in a row that the hub was asked in vain. */
  readonly failures: number;
  /** When the hub is to be asked next: for the first time, again, or for a renewal; ISO 8601. */
  readonly nextAsk: string;
}

/** What watching a source remembers from poll to poll. Plain JSON; only 1-gather looks into it. */
export interface SourceMemory {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly bodyHash?: string;
  readonly intervalMs?: number;
  /** Not polled before: Retry-After, Cache-Control, back-off; ISO 8601. */
  readonly notBefore?: string;
  readonly failures: number;
  readonly hub?: string;
  readonly topic?: string;
  readonly newestItem?: string;
  /** How many records of an archive have been taken. */
  readonly position?: number;
  /** Milliseconds between polls that a feed asks for. */
  readonly updateEveryMs?: number;
  /** The analyst asked for this look: pages of the last day are looked at again, whether their time has come or not. */
  readonly thorough?: true;
  readonly items: readonly RememberedItem[];
}
