/** What sends: passed in, so that tests send nothing. Each throws with a clear sentence where it could not. */
export interface SendEffects {
  /** A POST without redirects. Private addresses are refused unless allowed. */
  readonly post: (url: string, request: HookRequest) => Promise<HookAnswer>;
  readonly mail: (letter: Letter) => Promise<void>;
  readonly terminal: (line: string) => void;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
}

export interface HookRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
}

export interface HookAnswer {
  readonly status: number;
  /** As the server says it: seconds, or a date. */
  readonly retryAfter?: string;
}

/** An e-mail, the same for every way to send it. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Local parts of the list's id and of the message's; the sender's domain comes behind. The same message has the same at every try. */
  readonly list: string;
  readonly id: string;
}

/** A failure that another try will not mend. */
export class FinalFailure extends Error {
  override readonly name = 'FinalFailure';
}
