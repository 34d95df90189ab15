import { nodeEffects as gathering } from '../../1-gather/index.ts';
import { makeMailer } from '../alerts/index.ts';
import { sleep, type WatchEffects, type WatchEvent } from '../effects.ts';

export interface EffectOptions {
  /** Hosts, addresses and ranges that may be posted to although they are not public: "10.0.0.0/8", "hooks.example.lan". */
  readonly allow?: readonly string[];
  readonly allowPrivateAddresses?: boolean;
  /** STEMMA_SMTP_URL and STEMMA_MAIL_FROM. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Takes what goes on, problems, and the lines of alerts that go to the terminal. */
  readonly tell: (event: WatchEvent) => void;
}

/** The clock, the net and the mail as they are. Web hooks go through the same guard as everything that is fetched. */
export function realEffects(options: EffectOptions): WatchEffects {
  const { allow = [], allowPrivateAddresses = false, env = process.env, tell } = options;
  return {
    now: () => new Date(),
    random: Math.random,
    sleep,
    tell,
    terminal: (line) => tell({ type: 'terminal', text: line }),
    mail: makeMailer(env),
    post: async (url, { headers, body, timeoutMs }) => {
      const answer = await gathering
        .request(new URL(url), { headers, post: body, allow, allowPrivateAddresses, signal: AbortSignal.timeout(timeoutMs) })
        .catch((error: Error) => {
          throw new Error(whyNot(error), { cause: error });
        });
      await answer.cancel();
      const retryAfter = answer.header('retry-after');
      return { status: answer.status, ...(retryAfter === undefined ? {} : { retryAfter }) };
    },
  };
}

function whyNot(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  if (cause.name === 'PrivateAddressError' || error.name === 'PrivateAddressError')
    return `The web hook is at a private address (${(cause.name === 'PrivateAddressError' ? cause : error).message}), which is not contacted; allow its host if you mean it.`;
  if (error.name === 'TimeoutError') return 'The web hook did not answer in time.';
  return `The web hook could not be reached: ${cause.message}.`;
}
