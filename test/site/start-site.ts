import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What the site answers at a path. */
export interface Answer {
  /** Default 200. */
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends an ETag made of the body, and 304 to those who have it. Default true for answers with a body and status 200. */
  readonly etag?: boolean;
  /** HTTP date; 304 to those who have it. */
  readonly lastModified?: string;
  readonly gzip?: boolean;
  /** Waits before it answers. */
  readonly delayMs?: number;
  /** Takes the socket into its own hands: slow, endless and broken answers. */
  readonly play?: (response: ServerResponse, request: IncomingMessage) => void;
}

/** A body alone, an answer, what is answered one after the other (the last stays), or what is made of the request. */
export type Scripted = string | Answer | readonly (string | Answer)[] | ((request: Asked) => string | Answer);

/** A request that came. */
export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly atMs: number;
  /** Of POST and PUT. */
  readonly body: string;
  /** What was answered; 0 where the answer was played by hand. */
  readonly status: number;
}

export interface Site {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly url: string;
  /** Every request, in the order it came. */
  readonly log: readonly Asked[];
  /** Says from now on what is answered at a path; `undefined` takes it away (404). */
  set(path: string, scripted: Scripted | undefined): void;
  /** How many requests came for a path, its query left out. */
  asked(path: string): number;
  clearLog(): void;
  close(): Promise<void>;
}

/** Starts the site. Paths that the script does not know give 404; a path ending in "*" answers all that begin so. */
export async function startSite(script: Readonly<Record<string, Scripted>> = {}): Promise<Site> {
  const scripted = new Map(Object.entries(script));
  const turns = new Map<string, number>();
  const log: Asked[] = [];
  let url = '';
  const server = createServer({ keepAliveTimeout: 500 }, async (request, response) => {
    const path = request.url ?? '/';
    const key = findKey(scripted, path);
    const asked = {
      method: request.method ?? 'GET',
      path,
      headers: request.headers,
      atMs: Date.now(),
      body: await bodyOf(request),
      status: 0,
    };
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const answer = pick(scripted.get(key), turn, asked);
    const entry = { ...asked };
    log.push(entry);
    if (answer.delayMs) await new Promise((done) => setTimeout(done, answer.delayMs));
    if (answer.play) answer.play(response, request);
    else entry.status = send(answer, request, response, url);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    log,
    set(path, answer) {
      turns.delete(path);
      if (answer === undefined) scripted.delete(path);
      else scripted.set(path, answer);
    },
    asked: (path) => log.filter((one) => one.path.split('?')[0] === path).length,
    clearLog: () => {
      log.length = 0;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function findKey(scripted: ReadonlyMap<string, Scripted>, path: string): string {
  const plain = path.split('?')[0] as string;
  if (scripted.has(path)) return path;
  if (scripted.has(plain)) return plain;
  return [...scripted.keys()].find((key) => key.endsWith('*') && plain.startsWith(key.slice(0, -1))) ?? plain;
}

function pick(scripted: Scripted | undefined, turn: number, asked: Asked): Answer {
  if (scripted === undefined) return { status: 404, type: 'text/html', body: '<h1>Not found</h1>', etag: false };
  const one =
    typeof scripted === 'function' ? scripted(asked) : isList(scripted) ? scripted[Math.min(turn, scripted.length - 1)] : scripted;
  return typeof one === 'string' ? { body: one } : (one ?? {});
}

function isList(scripted: Scripted): scripted is readonly (string | Answer)[] {
  return Array.isArray(scripted);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

function send(answer: Answer, request: IncomingMessage, response: ServerResponse, url: string): number {
  const status = answer.status ?? 200;
  const fill = (text: string): string => text.replaceAll('{site}', url);
  const body = typeof answer.body === 'string' ? Buffer.from(fill(answer.body)) : Buffer.from(answer.body ?? '');
  const etag =
    (answer.etag ?? (status === 200 && body.length > 0)) ? `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"` : undefined;
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, fill(value));
  if (etag) response.setHeader('etag', etag);
  if (answer.lastModified) response.setHeader('last-modified', answer.lastModified);
  const known = request.headers['if-none-match']
    ? request.headers['if-none-match'] === etag
    : answer.lastModified !== undefined && request.headers['if-modified-since'] === answer.lastModified;
  if (status === 200 && known) {
    response.writeHead(304).end();
    return 304;
  }
  const type = answer.type ?? guessType(body);
  if (type && !response.hasHeader('content-type')) response.setHeader('content-type', type);
  if (answer.gzip) response.setHeader('content-encoding', 'gzip');
  response.writeHead(status).end(answer.gzip ? gzipSync(body) : body);
  return status;
}

function guessType(body: Buffer): string {
  const start = body.subarray(0, 200).toString('latin1').trimStart();
  if (/^<\?xml|^<rss|^<feed|^<urlset/i.test(start)) return 'application/xml; charset=utf-8';
  if (start.startsWith('{')) return 'application/json; charset=utf-8';
  return start.startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
}
