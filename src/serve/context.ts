import type { Discovery } from '../1-gather/index.ts';
import type { Alert, AlertRule, Change, Dossier, Id } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Pulse } from '../watch/index.ts';

/** What signing in is held against. */
export interface Credentials {
  /** scrypt hash; absent: nobody has to sign in. */
  readonly password?: string;
  /** SHA-256 of the token of the API. */
  readonly token?: string;
  /** Seals the cookies. */
  readonly sessionKey: string;
}

/** What serving needs done elsewhere; each is one function of another folder. */
export interface Work {
  /** The dossier as it stood; undefined where the story had no report then. */
  readonly dossierAsOf: (story: Id, time: string) => Promise<Dossier | undefined>;
  /** What is different now from how it stood at a time; undefined where there is no such story. */
  readonly changesSince: (story: Id, time: string) => Promise<readonly Change[] | undefined>;
  readonly discover: (location: string) => Promise<Discovery>;
  /** What a rule would have told since a time. Nothing is kept and nobody is told. */
  readonly replayRule: (rule: AlertRule, since: string) => Promise<readonly Alert[]>;
  /** Whether something can be kept now, asked at most every few seconds. @throws StoreError with the reason */
  readonly probe: () => Promise<void>;
  /** Something changed in the store: whoever watches is to look now. */
  readonly nudge: () => void;
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
    /** Header in which a proxy that signs people in tells who asks. */
    readonly userHeader?: string;
    /** The address at which hubs on the internet reach us; what they call is open there, and nothing else. */
    readonly publicUrl?: string;
  };
  /** How the watching is; absent where nothing is watched. */
  readonly pulse?: () => Pulse | undefined;
  readonly version: string;
  readonly now: () => Date;
  /** A new id, not guessable. */
  readonly newId: () => Id;
  /** Takes what nobody foresaw, for the log. */
  readonly tell: (error: unknown) => void;
}
