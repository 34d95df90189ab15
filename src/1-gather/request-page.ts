import { Agent, buildConnector, fetch } from 'undici';
import { isPublicAddress, literalAddress, PrivateAddressError } from './address.ts';
import type { PageRequest, PageResponse } from './effects.ts';

/** The guard sits on the socket: whatever DNS said, and however the address was spelled, what counts is where we are connected to. */
function guardedConnector(): buildConnector.connector {
  const connect = buildConnector({ timeout: 10_000 });
  return (options, callback) =>
    connect(options, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no connection'), null);
      const address = socket.remoteAddress ?? '';
      if (isPublicAddress(address)) return callback(null, socket);
      socket.destroy();
      callback(new PrivateAddressError(address), null);
    });
}

let guarded: Agent | undefined;
let open: Agent | undefined;

function agentFor(request: PageRequest): Agent {
  if (request.allowPrivateAddresses) return (open ??= new Agent());
  return (guarded ??= new Agent({ connect: guardedConnector() }));
}

/**
 * One GET by undici, without following redirects.
 * @throws PrivateAddressError where the address is not public; undici's errors otherwise
 */
export async function requestPage(url: URL, request: PageRequest): Promise<PageResponse> {
  const literal = literalAddress(url);
  if (literal && !request.allowPrivateAddresses && !isPublicAddress(literal)) throw new PrivateAddressError(literal);
  const response = await fetch(url, {
    dispatcher: agentFor(request),
    headers: request.headers,
    redirect: 'manual',
    signal: request.signal,
  });
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    body: (response.body ?? []) as AsyncIterable<Uint8Array>,
    cancel: async () => {
      if (response.body && !response.body.locked) await response.body.cancel();
    },
  };
}
