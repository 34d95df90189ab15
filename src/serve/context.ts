import type { Alert, AlertRule, Dossier, Id, SourceForm } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Credentials } from './security/index.ts';

/** What was found at an address that is to be watched: the likeliest first. */
export interface Candidate {
  readonly location: string;
  readonly form: SourceForm;
  readonly title?: string;
  readonly language?: string;
  /** Why it is offered, in a sentence. */
  readonly why: string;
  /** Newest items, for a preview. */
  readonly preview: readonly { readonly title: string; readonly url: string; readonly at?: string }[];
}

export interface Discovery {
  readonly candidates: readonly Candidate[];
  /** Where nothing was found: what is wrong and what to do. */
  readonly problem?: string;
}

/** What serving needs done elsewhere; each is one function of another folder. */
export interface Work {
  /** The dossier as it stood; undefined where the story had no report then. */
  readonly dossierAsOf: (story: Id, time: string) => Promise<Dossier | undefined>;
  readonly discover: (location: string) => Promise<Discovery>;
  /** What a rule would have told since a time. Nothing is kept and nobody is told. */
  readonly replayRule: (rule: AlertRule, since: string) => Promise<readonly Alert[]>;
}

/** What every answer is made of. */
export interface ServeContext {
  readonly store: Store;
  readonly work: Work;
  /** Who may ask. */
  readonly access: {
    readonly credentials: Credentials;
    /** We answer on this machine alone. */
    readonly loopbackOnly: boolean;
    /** The address that users see, where a proxy stands before us. */
    readonly url?: string;
  };
  readonly version: string;
  readonly now: () => Date;
  /** A new id, not guessable. */
  readonly newId: () => Id;
  /** Takes what nobody foresaw, for the log. */
  readonly tell: (error: unknown) => void;
}
