import type {
  Alert,
  AlertRule,
  AnnotatedReport,
  Annotations,
  Change,
  Correction,
  Delivery,
  Dossier,
  HubSubscription,
  Id,
  LiveEvent,
  Note,
  Poll,
  Reason,
  Report,
  SearchHit,
  SourceLogLine,
  SourceMemory,
  SourcePatch,
  StoredReport,
  StoryCard,
  StoryEvent,
  WatchedSource,
} from '../model/index.ts';

/** A part of a listing; `next` is handed back as `after` to go on, absent at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export interface PageRequest {
  readonly after?: string;
  /** Default 50, at most 200. */
  readonly limit?: number;
}

/** A report ready to be kept. Its id is made of its location, so that an edit keeps it. */
export interface KeptReport {
  readonly report: Report;
  readonly annotations: Annotations;
  /** Of title and text: the same means that nothing changed. */
  readonly hash: string;
  /** Version of reading and annotation that made it. */
  readonly version: string;
  /** Hashed terms by which likely partners are found, 32-bit, see 4-group. */
  readonly signature: readonly number[];
  /** Day of publication (days since 1970), else what it is taken to be. */
  readonly day: number;
  /** Nothing tells its day: it is found as a partner of reports of any day. */
  readonly undated?: boolean;
  readonly source?: Id;
  readonly seenAt: string;
  /** An edit that the page does not own up to. */
  readonly silent?: boolean;
}

export type Kept = 'new' | 'revised' | 'same';

export interface SourceStore {
  /** 'known' where a source of that id is there already: nothing is changed. */
  add(source: WatchedSource): Promise<'added' | 'known'>;
  /**
   * A source that goes on after a pause, or gets another address, is due at once and starts without failures. A grade, country, language,
   * time zone or family that the patch has as undefined is taken away.
   */
  patch(id: Id, patch: SourcePatch): Promise<WatchedSource | undefined>;
  /** Its reports stay. */
  remove(id: Id): Promise<boolean>;
  get(id: Id): Promise<WatchedSource | undefined>;
  page(request?: PageRequest & { readonly state?: WatchedSource['health']['state']; readonly tag?: string }): Promise<Page<WatchedSource>>;
  /** Sources to be polled at this time, the longest due first; paused and dead ones are left out. */
  due(
    now: string,
    limit: number,
    /** Of these alone. */
    only?: readonly Id[],
  ): Promise<readonly { readonly source: WatchedSource; readonly memory: SourceMemory | undefined }[]>;
  /** When the next one is due, ISO 8601. */
  nextDue(): Promise<string | undefined>;
  memory(id: Id): Promise<SourceMemory | undefined>;
  /** Newest first. */
  log(id: Id, request?: PageRequest): Promise<Page<SourceLogLine>>;
  /** Number of reports by source. */
  counts(): Promise<ReadonlyMap<Id, number>>;
  /**
   * The analyst asks for a poll at once: it is due at this time, whatever was to be waited for. False where there is no such source.
   * @param how thorough: the pages of the last day are looked at again too
   */
  hasten(id: Id, at: string, how?: 'thorough'): Promise<boolean>;
}

export interface SubscriptionStore {
  /** Those whose hub is to be asked at this time, the longest due first; those of paused and dead sources are left out. */
  due(now: string, limit: number): Promise<readonly HubSubscription[]>;
  get(source: Id): Promise<HubSubscription | undefined>;
  /** By the end of the address that its hub calls. */
  byToken(token: string): Promise<HubSubscription | undefined>;
  /**
   * Changes what was agreed, and with it the health of the source, in one transaction: threads may change it at once.
   * @param step is given what is there now; what it gives is kept, undefined ends it. Nothing happens where there is no such source
   */
  change(
    source: Id,
    step: (now: HubSubscription | undefined) => HubSubscription | undefined,
    log?: readonly SourceLogLine[],
  ): Promise<HubSubscription | undefined>;
  /** Ends all of them: nobody can call us any more. */
  clear(): Promise<void>;
}

/** What a report is found by. */
export type Signed = Pick<KeptReport, 'signature' | 'day' | 'undated'>;

export interface ReportStore {
  /**
   * Keeps what a poll brought, in one transaction: reports, revisions, deletions, the source's memory, health, address and log.
   * Doing it twice is as doing it once. Without a poll: reports given by hand. One live event tells of all that is new.
   * A report of the same hash but another version has its annotations replaced. The story of a revised or deleted report is stale.
   * @returns what became of each report, in order
   */
  keep(reports: readonly KeptReport[], poll?: Poll): Promise<readonly Kept[]>;
  get(id: Id): Promise<StoredReport | undefined>;
  /** Those that are there, in the order of the ids. Deleted ones too. */
  annotated(ids: readonly Id[]): Promise<readonly AnnotatedReport[]>;
  /** Those that their publisher took away, and when. */
  deletions(ids: readonly Id[]): Promise<ReadonlyMap<Id, string>>;
  /** As they stood at a time: the text of then; those not yet seen then are left out. Annotations only where the text is today's. */
  asOf(ids: readonly Id[], time: string): Promise<readonly { readonly report: Report; readonly annotations?: Annotations }[]>;
  /** Those that came last first. */
  page(request?: PageRequest & { readonly source?: Id; readonly story?: Id }): Promise<Page<StoredReport>>;
  /** Ids of reports that no grouping has looked at since they came or changed, oldest first. */
  ungrouped(limit: number): Promise<readonly Id[]>;
  /** Reports made by another version of reading and annotation. */
  outdated(version: string, limit: number): Promise<readonly Id[]>;
  /** The version of reading and annotation that made each. */
  versions(ids: readonly Id[]): Promise<ReadonlyMap<Id, string>>;
  /** Replaces annotations, signature and version after a replay; no revision is made. */
  replace(report: KeptReport): Promise<void>;
  /**
   * Reports that share hashed terms with a signature, in a window of days, and undated ones; the most shared first. The rarest terms are asked
   * first; terms of too many reports are asked for their newest alone.
   */
  near(
    signature: readonly number[],
    days: { readonly from: number; readonly to: number },
    limit: number,
    /** Those that share fewer terms are left out, which spares most of the work. Default 1. */
    least?: number,
  ): Promise<readonly (Signed & { readonly id: Id; readonly shared: number })[]>;
  signatures(ids: readonly Id[]): Promise<ReadonlyMap<Id, Signed>>;
  count(): Promise<number>;
}

/** What a regrouping decided; kept in one transaction. */
export interface Regrouping {
  readonly at: string;
  /** Every story touched, with all its reports now; an empty list ends it. */
  readonly stories: readonly {
    readonly id: Id;
    readonly reports: readonly Id[];
    readonly joinings: readonly { readonly report: Id; readonly with: Id; readonly reasons: readonly Reason[] }[];
  }[];
  readonly events: readonly StoryEvent[];
  /** Reports that are grouped now. */
  readonly grouped: readonly Id[];
}

export interface StoryStore {
  regroup(regrouping: Regrouping): Promise<void>;
  /** The story of each report that has one. */
  storiesOf(reports: readonly Id[]): Promise<ReadonlyMap<Id, Id>>;
  members(
    story: Id,
  ): Promise<{ readonly reports: readonly Id[]; readonly joinings: Regrouping['stories'][number]['joinings'] } | undefined>;
  /** Which reports it had at a time. */
  membersAsOf(story: Id, time: string): Promise<readonly Id[]>;
  /** Stories whose reports changed after their dossier was made, or whose dossier is of another version; the longest waiting first. */
  stale(
    version: string,
    limit: number,
  ): Promise<
    readonly {
      readonly id: Id;
      readonly reports: number;
      readonly since: string;
      /** Handed to putDossier: tells whether the story changed in the meantime. */
      readonly mark: number;
      /** Of the dossier that is there; absent where there is none. Of another version: what is different in it is no news. */
      readonly version?: string;
    }[]
  >;
  /**
   * Dossier, card, changes and live events (one of kind 'story', one for each new change), in one transaction. Changes that are there
   * already are dropped; the new ones are returned. A story that ended in the meantime is left alone. `pinned` and `stale` of the card
   * are told from the store at each reading.
   */
  putDossier(put: {
    readonly dossier: Dossier;
    readonly card: StoryCard;
    readonly changes: readonly Change[];
    readonly version: string;
    readonly at: string;
    /** As told by `stale` when the work began; without it the story counts as up to date where its reports are those of the dossier. */
    readonly mark?: number;
  }): Promise<readonly Change[]>;
  dossier(id: Id): Promise<Dossier | undefined>;
  card(id: Id): Promise<StoryCard | undefined>;
  page(
    request?: PageRequest & {
      /** By newest change (default), or by last report. */
      readonly order?: 'changed' | 'reported';
      readonly language?: string;
      readonly kind?: string;
      readonly tag?: string;
      readonly place?: string;
      /** Least number of reports. */
      readonly least?: number;
      /** Words of which each stands in the title or in a name of its places, people and bodies; any case. */
      readonly words?: string;
      readonly pinned?: boolean;
    },
  ): Promise<Page<StoryCard>>;
  /** Newest first. */
  history(id: Id, request?: PageRequest): Promise<Page<StoryEvent>>;
  /** The story that an ended one went into; the id itself where it lives. */
  resolve(id: Id): Promise<Id | undefined>;
  pin(id: Id, pinned: boolean): Promise<void>;
}

export interface ChangeStore {
  /** Changes without a story: of sources. The new ones are returned; each is a live event. */
  add(changes: readonly Change[]): Promise<readonly Change[]>;
  /** Newest first. */
  page(
    request?: PageRequest & { readonly story?: Id; readonly source?: Id; readonly since?: string; readonly until?: string },
  ): Promise<Page<Change>>;
  /** Changes that no rule has looked at yet, oldest first. */
  unjudged(limit: number): Promise<readonly Change[]>;
}

export interface AlertStore {
  rules(): Promise<readonly AlertRule[]>;
  putRule(rule: AlertRule): Promise<void>;
  removeRule(id: Id): Promise<boolean>;
  /** Keeps alerts and marks the changes as judged, in one transaction; alerts that are there already are dropped. The new ones are returned. */
  judge(changes: readonly Id[], alerts: readonly Alert[]): Promise<readonly Alert[]>;
  page(
    request?: PageRequest & {
      readonly unread?: boolean;
      /** Those of which a delivery was given up, or those without such. */
      readonly undelivered?: boolean;
      readonly rule?: Id;
      readonly story?: Id;
    },
  ): Promise<Page<Alert>>;
  markRead(ids: readonly Id[] | 'all', at: string): Promise<void>;
  unread(): Promise<number>;
  /** Deliveries that wait, or were being sent when Stemma was stopped, and whose time has come. */
  outbox(now: string, limit: number): Promise<readonly Alert[]>;
  delivered(alert: Id, deliveries: readonly Delivery[]): Promise<void>;
  /** What became of a message, on all its alerts or on none. */
  deliveredTogether(notes: readonly { readonly alert: Id; readonly deliveries: readonly Delivery[] }[]): Promise<void>;
}

export interface CorrectionStore {
  /** Its stories are stale from now on; so with undo. */
  add(correction: Correction): Promise<void>;
  undo(id: Id, at: string, by?: string): Promise<boolean>;
  get(id: Id): Promise<Correction | undefined>;
  /** Those in force, oldest first. */
  inForce(): Promise<readonly Correction[]>;
  page(request?: PageRequest & { readonly story?: Id }): Promise<Page<Correction>>;
}

export interface NoteStore {
  get(id: Id): Promise<Note | undefined>;
  put(note: Note): Promise<void>;
  remove(id: Id): Promise<boolean>;
  page(request?: PageRequest & { readonly story?: Id; readonly report?: Id }): Promise<Page<Note>>;
}

export interface EventStore {
  add(event: Omit<LiveEvent, 'id'>): Promise<LiveEvent>;
  after(id: number, limit: number): Promise<readonly LiveEvent[]>;
  last(): Promise<number>;
}

export interface SearchStore {
  /**
   * Words are joined by AND; "…" is a phrase, OR and NOT as written, word* a beginning; title:, source:, person:, quote: look in one field;
   * after:2026-01-31 and before: restrict the day. What cannot be understood is searched as words.
   */
  search(
    query: string,
    request?: PageRequest & { readonly kinds?: readonly SearchHit['kind'][]; readonly story?: Id },
  ): Promise<Page<SearchHit>>;
}

export interface Upkeep {
  /** A consistent copy while running, checked before it appears under its name. Refuses a name that is taken. */
  backup(file: string): Promise<void>;
  /**
   * Removes reports last seen before a time, where all of their story were: one that still grows keeps its origin. Those of pinned stories
   * and of stories with notes stay; so do corrections and notes. Stories left empty end. Log lines, and the changes, read alerts and
   * history of stories that had ended by then, go too.
   */
  retain(since: string): Promise<{ readonly reports: number }>;
  /** Removes these reports as if they had never come; stories left empty end. A source that still brings one brings it again. */
  forget(reports: readonly Id[]): Promise<{ readonly reports: number }>;
  /** Whether something can be kept now: writes a little. @throws StoreError where the store is locked, full, gone or may not be written */
  probe(): Promise<void>;
  doctor(): Promise<readonly { readonly check: string; readonly ok: boolean; readonly message: string }[]>;
  /** Ids that begin so, in order: what a user may type short. */
  idsFrom(kind: 'source' | 'story' | 'report' | 'rule' | 'alert', prefix: string, limit: number): Promise<readonly Id[]>;
  /** Free text values: settings, marks of what was done. */
  value(key: string): Promise<string | undefined>;
  setValue(key: string, value: string): Promise<void>;
}

/** All that is kept. Every method is one transaction and safe to repeat. */
export interface Store {
  readonly sources: SourceStore;
  readonly subscriptions: SubscriptionStore;
  readonly reports: ReportStore;
  readonly stories: StoryStore;
  readonly changes: ChangeStore;
  readonly alerts: AlertStore;
  readonly corrections: CorrectionStore;
  readonly notes: NoteStore;
  readonly events: EventStore;
  readonly search: SearchStore;
  readonly upkeep: Upkeep;
  close(): Promise<void>;
}
