import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { CannotStart } from '../folder/index.ts';
import { port as portSettings } from '../settings.ts';

export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/**
 * Starts to answer. Where no port was asked for and the usual one is taken, one of the next is used.
 * @param port 0: any that is free
 * @throws CannotStart where the port asked for is taken or the host is none of ours
 */
export async function listen(
  app: { readonly fetch: Parameters<typeof createAdaptorServer>[0]['fetch'] },
  { host, port }: { readonly host: string; readonly port?: number | undefined },
): Promise<Listening> {
  const candidates = port === undefined ? Array.from({ length: portSettings.tries }, (_, index) => portSettings.default + index) : [port];
  for (const candidate of candidates) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const outcome = await tryPort(server, host, candidate);
    if (outcome === 'listening') return { server, port: portOf(server) };
    if (outcome.code === 'EADDRINUSE') continue;
    throw new CannotStart(describe(outcome, host, candidate), { cause: outcome });
  }
  throw new CannotStart(
    port === undefined
      ? `The ports ${candidates[0]} to ${candidates.at(-1)} are all taken. Choose one with --port.`
      : `Port ${port} is taken by another program. Choose another with --port, or leave --port out to take the next free one.`,
  );
}

function tryPort(server: Server, host: string, port: number): Promise<'listening' | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve('listening');
    });
  });
}

function describe(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EACCES') return `Port ${port} needs rights that Stemma does not have. Choose one above 1023 with --port.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `${host} is no address of this machine. Leave --host out to answer on this machine alone.`;
  return `Stemma cannot listen on ${host}, port ${port}: ${error.message}.`;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Takes no new requests, lets the running ones end, then cuts what still hangs on: listeners of live events never end by themselves. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), portSettings.closeMs);
  await closed;
  clearTimeout(cut);
}
