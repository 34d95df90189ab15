import { Agent, buildConnector, fetch } from 'undici';
import { isAllowedAddress, isPublicAddress, literalAddress, PrivateAddressError } from '../address.ts';
import type { PageRequest, PageResponse } from '../effects.ts';

const CONNECT_MS = 10_000;

/** The guard sits on the socket: whatever DNS said, and however the address was spelled, what counts is where we are connected to. */
function guardedConnector(allow: readonly string[]): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_MS });
  return (options, callback) =>
    connect(options, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no connection'), null);
      const address = socket.remoteAddress ?? '';
      if (isPublicAddress(address) || isAllowedAddress(options.hostname, address, allow)) return callback(null, socket);
      socket.destroy();
      callback(new PrivateAddressError(address), null);
    });
}

/** One pool of connections for each allow list: a connection that one list allowed is not lent to another. */
const agents = new Map<string, Agent>();

function agentFor(request: PageRequest): Agent {
  const key = request.allowPrivateAddresses ? 'all' : (request.allow ?? []).join(' ');
  let agent = agents.get(key);
  if (!agent) {
    agent = new Agent(
      request.allowPrivateAddresses ? { connect: { timeout: CONNECT_MS } } : { connect: guardedConnector(request.allow ?? []) },
    );
    agents.set(key, agent);
  }
  return agent;
}

/**
 * One request by undici, without following redirects. No cookie is kept or sent.
 * @throws PrivateAddressError where the address is not public; undici's errors otherwise
 */
export async function requestPage(url: URL, request: PageRequest): Promise<PageResponse> {
  const literal = literalAddress(url);
  if (
    literal &&
    !request.allowPrivateAddresses &&
    !isPublicAddress(literal) &&
    !isAllowedAddress(url.hostname, literal, request.allow ?? [])
  )
    throw new PrivateAddressError(literal);
  const response = await fetch(url, {
    dispatcher: agentFor(request),
    headers: request.headers,
    redirect: 'manual',
    credentials: 'omit',
    signal: request.signal,
    ...(request.post !== undefined && { method: 'POST', body: request.post }),
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
