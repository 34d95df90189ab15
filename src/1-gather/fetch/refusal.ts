import { PrivateAddressError } from '../address.ts';

/** Why nothing came. */
export type RefusalKind =
  | 'address'
  | 'private'
  | 'name'
  | 'connection'
  | 'certificate'
  | 'slow'
  | 'size'
  | 'redirects'
  | 'broken'
  | 'stopped'
  | 'robots'
  | 'robots-unknown'
  | 'status'
  | 'type'
  | 'file';

export interface RefusalFacts {
  readonly kind?: RefusalKind;
  readonly cause?: unknown;
  /** HTTP status, where the server answered. */
  readonly status?: number;
  /** Not asked before, milliseconds since 1970: Retry-After. */
  readonly notBeforeMs?: number;
}

/** Why a location gave nothing, in words for the person who named it. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly status: number | undefined;
  readonly notBeforeMs: number | undefined;
  constructor(message: string, facts: RefusalFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'Refusal';
    this.kind = facts.kind ?? 'file';
    this.status = facts.status;
    this.notBeforeMs = facts.notBeforeMs;
  }
}

export const SAVE_IT = 'Open it in a browser, save it as a file and give the file.';

/** Puts an error of the network into words. */
export function inWords(
  error: unknown,
  state: { readonly stopped: boolean; readonly timedOut: boolean; readonly limitMs: number },
): Refusal {
  if (error instanceof Refusal) return error;
  const cause = (error as { cause?: unknown }).cause ?? error;
  const guard = [cause, error].find((one) => one instanceof PrivateAddressError);
  if (guard)
    return new Refusal(
      `The address leads to ${guard.address}, which is not on the public internet, and is not fetched. Give the page as a file.`,
      { cause: error, kind: 'private' },
    );
  if (state.stopped) return new Refusal('Fetching was stopped.', { cause: error, kind: 'stopped' });
  if (state.timedOut)
    return new Refusal(`The server took longer than ${state.limitMs / 1000} seconds. Try again later, or save the page as a file.`, {
      cause: error,
      kind: 'slow',
    });
  return byCode((cause as { code?: string }).code ?? '', cause, error);
}

function byCode(code: string, cause: unknown, error: unknown): Refusal {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Refusal('The host name is not known. Check the address and the network.', { cause: error, kind: 'name' });
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return new Refusal('The server does not answer at this address. Check it, or try again later.', { cause: error, kind: 'connection' });
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT' || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return new Refusal('The server does not answer in time. Try again later.', { cause: error, kind: 'slow' });
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return new Refusal(`The server sends more headers than a program should read. ${SAVE_IT}`, { cause: error, kind: 'size' });
  if (/CERT|TLS|SSL|SIGNED|SIGNATURE|ALTNAME|ISSUER/.test(code))
    return new Refusal(`The server's certificate is not valid (${code}). ${SAVE_IT}`, { cause: error, kind: 'certificate' });
  if (/^HPE_/.test(code))
    return new Refusal(`What answers there does not speak HTTP (${code}). Check the address and the port.`, {
      cause: error,
      kind: 'broken',
    });
  if (/^Z_|ERR__?(?:ERROR|BROTLI)|ZSTD/.test(code))
    return new Refusal(`The server says that its answer is compressed, and it cannot be unpacked (${code}). ${SAVE_IT}`, {
      cause: error,
      kind: 'broken',
    });
  return new Refusal(
    `The connection broke off (${code || (cause as Error).message}). Try again later, check the network, or save the page as a file.`,
    { cause: error, kind: 'broken' },
  );
}

/** @throws nothing; the refusal for an HTTP status that is none of success */
export function statusRefusal(status: number, notBeforeMs?: number): Refusal {
  const facts: RefusalFacts = { kind: 'status', status, ...(notBeforeMs !== undefined && { notBeforeMs }) };
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new Refusal(`The server does not give this page to programs (${status}). ${SAVE_IT}`, facts);
  if (status === 404 || status === 410)
    return new Refusal(`There is no such page (${status}). Check the address, or give an archived copy.`, facts);
  if (status === 429) return new Refusal('The server asks to come back later (429). Wait a few minutes and try again.', facts);
  if (status >= 500) return new Refusal(`The server has a fault (${status}). Try again later.`, facts);
  return new Refusal(`The server answered with status ${status}. ${SAVE_IT}`, facts);
}
