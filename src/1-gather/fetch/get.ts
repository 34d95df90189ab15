import type { GatherEffects, PageResponse } from '../effects.ts';
import { MAX_BYTES, MAX_FETCH_MS, MAX_REDIRECTS, USER_AGENT } from '../settings.ts';
import { parseContentType } from './headers.ts';
import { readBody } from './read-body.ts';
import { inWords, Refusal, SAVE_IT } from './refusal.ts';

export interface FetchOptions {
  /** Also fetch from loopback and private networks. */
  readonly allowPrivateAddresses?: boolean;
  /** Hosts (".example.org" for all below), addresses and ranges (10.0.0.0/8) that may be contacted although they are not public. */
  readonly allow?: readonly string[];
  /** Decoded bytes of one page. */
  readonly maxBytes?: number;
  /** Milliseconds for one page, redirects and body included. */
  readonly maxFetchMs?: number;
  readonly userAgent?: string;
  readonly signal?: AbortSignal;
}

export interface GetOptions extends FetchOptions {
  readonly accept?: string;
  /** Of the answer that is known already. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Takes the beginning of a body that is too large. */
  readonly cut?: boolean;
  /** Asked before a redirect to another host is followed; it throws a Refusal to forbid. */
  readonly onOtherHost?: (url: URL) => Promise<void>;
  /** The body of a POST, form-encoded. A redirect of it is not followed. */
  readonly post?: string;
}

/** What a server answered. */
export interface Fetched {
  /** Behind all redirects. */
  readonly url: string;
  readonly status: number;
  header(name: string): string | undefined;
  /** Decoded; empty where the status is none of success. */
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly charset?: string;
  /** The address behind the redirects, where every one of them was permanent (301, 308). */
  readonly movedTo?: string;
}

const ACCEPT_PAGE = 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5';

/**
 * One page, with its redirects. The only fetcher of the program.
 * @returns the answer, whatever its status
 * @throws Refusal in words where there is no answer, or none that may be read
 */
export async function get(location: string, options: GetOptions, effects: GatherEffects): Promise<Fetched> {
  const limitMs = options.maxFetchMs ?? MAX_FETCH_MS;
  const timeout = AbortSignal.timeout(limitMs);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    const { url, response, permanent, hops } = await follow(parseUrl(location), options, signal, effects);
    const succeeded = response.status >= 200 && response.status < 300;
    const type = parseContentType(response.header('content-type'));
    let bytes: Uint8Array = new Uint8Array();
    if (!succeeded) await response.cancel();
    else if (isMedia(type.contentType)) {
      await response.cancel();
      throw new Refusal(`This is ${type.contentType}, not a report. Give the page it belongs to.`, { kind: 'type' });
    } else
      bytes = await readBody(response, { maxBytes: options.maxBytes ?? MAX_BYTES, cut: options.cut ?? false, now: () => effects.now() });
    return {
      url: url.href,
      status: response.status,
      header: (name) => response.header(name),
      bytes,
      ...type,
      ...(hops > 0 && permanent && { movedTo: url.href }),
    };
  } catch (error) {
    throw inWords(error, { stopped: options.signal?.aborted ?? false, timedOut: timeout.aborted, limitMs });
  }
}

function isMedia(contentType: string | undefined): boolean {
  return contentType !== undefined && /^(?:image\/(?!svg)|audio|video|font)/.test(contentType);
}

/** @throws Refusal where it is no address that may be fetched */
export function parseUrl(text: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new Refusal('This is not a valid web address. Check its spelling.', { kind: 'address' });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal(`Only http and https are fetched, not ${url.protocol.slice(0, -1)}.`, { kind: 'address' });
  if (url.username || url.password)
    throw new Refusal(`The address carries a user name or password, which are not sent. ${SAVE_IT}`, { kind: 'address' });
  return url;
}

interface Followed {
  readonly url: URL;
  readonly response: PageResponse;
  readonly permanent: boolean;
  readonly hops: number;
}

async function follow(start: URL, options: GetOptions, signal: AbortSignal, effects: GatherEffects): Promise<Followed> {
  const request = {
    headers: headersOf(options),
    signal,
    allowPrivateAddresses: options.allowPrivateAddresses ?? false,
    ...(options.allow && { allow: options.allow }),
    ...(options.post !== undefined && { post: options.post }),
  };
  let url = start;
  let permanent = true;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await effects.request(url, request);
    const target = response.header('location');
    if (response.status === 304 || response.status < 300 || response.status > 399 || !target || options.post !== undefined)
      return { url, response, permanent, hops };
    await response.cancel();
    permanent &&= response.status === 301 || response.status === 308;
    const next = parseUrl(target, url);
    if (next.host !== url.host) await options.onOtherHost?.(next);
    url = next;
  }
  throw new Refusal(`The address redirects more than ${MAX_REDIRECTS} times. ${SAVE_IT}`, { kind: 'redirects' });
}

function headersOf(options: GetOptions): Record<string, string> {
  return {
    'user-agent': options.userAgent ?? USER_AGENT,
    accept: options.accept ?? ACCEPT_PAGE,
    ...(options.etag && { 'if-none-match': options.etag }),
    ...(options.lastModified && { 'if-modified-since': options.lastModified }),
    ...(options.post !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
  };
}
