import type { Capture } from '../model/index.ts';
import { PrivateAddressError } from './address.ts';
import type { GatherEffects, PageResponse } from './effects.ts';
import { MAX_BYTES, MAX_FETCH_MS, MAX_REDIRECTS, USER_AGENT } from './settings.ts';

export interface FetchPageOptions {
  readonly allowPrivateAddresses?: boolean;
  readonly maxBytes?: number;
  readonly maxFetchMs?: number;
  readonly signal?: AbortSignal;
}

/** Why a location gave nothing, in words for the person who named it. */
export class Refusal extends Error {}

const SAVE_IT = 'Open it in a browser, save it as a file and give the file.';

/**
 * Fetches one page.
 * @param location an http or https URL
 * @returns the decoded body and what the server says of it
 * @throws Refusal, with what to do about it, on every failure that the world can cause
 */
export async function fetchPage(location: string, options: FetchPageOptions, effects: GatherEffects): Promise<Capture> {
  const timeout = AbortSignal.timeout(options.maxFetchMs ?? MAX_FETCH_MS);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    const response = await follow(parseUrl(location), options.allowPrivateAddresses ?? false, signal, effects);
    refuseStatus(response.status);
    const { contentType, charset } = parseContentType(response.header('content-type'));
    if (contentType && /^(?:image|audio|video|font)\//.test(contentType))
      throw new Refusal(`This is ${contentType}, not a report. Give the page it belongs to.`);
    const bytes = await readBody(response, options.maxBytes ?? MAX_BYTES);
    if (!bytes.length) throw new Refusal(`The server answered with an empty page. ${SAVE_IT}`);
    const modified = toIso(response.header('last-modified'));
    return {
      location,
      bytes,
      ...(contentType && { contentType }),
      ...(charset && { charset }),
      ...(modified && { modified }),
    };
  } catch (error) {
    throw inWords(error, options, timeout);
  }
}

function parseUrl(text: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new Refusal('This is not a valid web address. Check its spelling.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal(`Only http and https are fetched, not ${url.protocol.slice(0, -1)}.`);
  if (url.username || url.password) throw new Refusal(`The address carries a user name or password, which are not sent. ${SAVE_IT}`);
  return url;
}

async function follow(start: URL, allowPrivateAddresses: boolean, signal: AbortSignal, effects: GatherEffects): Promise<PageResponse> {
  const headers = { 'user-agent': USER_AGENT, accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5' };
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await effects.request(url, { headers, signal, allowPrivateAddresses });
    const target = response.header('location');
    if (response.status < 300 || response.status > 399 || !target) return response;
    await response.cancel();
    url = parseUrl(target, url);
  }
  throw new Refusal(`The address redirects more than ${MAX_REDIRECTS} times. ${SAVE_IT}`);
}

function refuseStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 401 || status === 402 || status === 403 || status === 451)
    throw new Refusal(`The server does not give this page to programs (${status}). ${SAVE_IT}`);
  if (status === 404 || status === 410)
    throw new Refusal(`There is no such page (${status}). Check the address, or give an archived copy.`);
  if (status === 429) throw new Refusal('The server asks to come back later (429). Wait a few minutes and try again.');
  if (status >= 500) throw new Refusal(`The server has a fault (${status}). Try again later.`);
  throw new Refusal(`The server answered with status ${status}. ${SAVE_IT}`);
}

/** Counts decoded bytes: a small compressed body can become very large. */
async function readBody(response: PageResponse, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const tooBig = () =>
    new Refusal(`The page is larger than ${Math.round(limit / 1024 / 1024)} MB. Save the report alone as a file and give the file.`);
  if (Number(response.header('content-length') ?? 0) > limit) {
    await response.cancel();
    throw tooBig();
  }
  for await (const chunk of response.body) {
    total += chunk.length;
    if (total > limit) throw tooBig();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** "text/html; charset=utf-8" → its two parts. */
export function parseContentType(header: string | undefined): { contentType?: string; charset?: string } {
  if (!header) return {};
  const contentType = header.split(';')[0]?.trim().toLowerCase();
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(header)?.[1];
  return { ...(contentType && { contentType }), ...(charset && { charset }) };
}

function toIso(date: string | undefined): string | undefined {
  const ms = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

function inWords(error: unknown, options: FetchPageOptions, timeout: AbortSignal): Refusal {
  if (error instanceof Refusal) return error;
  const cause = (error as { cause?: unknown }).cause ?? error;
  if (cause instanceof PrivateAddressError || error instanceof PrivateAddressError) {
    const address = (cause instanceof PrivateAddressError ? cause : (error as PrivateAddressError)).address;
    return new Refusal(
      `The address leads to ${address}, which is not on the public internet, and is not fetched. Give the page as a file.`,
      { cause: error },
    );
  }
  if (options.signal?.aborted) return new Refusal('Fetching was stopped.', { cause: error });
  if (timeout.aborted)
    return new Refusal(
      `The server took longer than ${(options.maxFetchMs ?? MAX_FETCH_MS) / 1000} seconds. Try again later, or save the page as a file.`,
      { cause: error },
    );
  const code = (cause as { code?: string }).code ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Refusal('The host name is not known. Check the address and the network.', { cause: error });
  if (code === 'ECONNREFUSED')
    return new Refusal('The server does not answer at this address. Check it, or try again later.', { cause: error });
  if (/CERT|TLS|SSL/.test(code)) return new Refusal(`The server's certificate is not valid (${code}). ${SAVE_IT}`, { cause: error });
  return new Refusal(`Fetching failed (${code || (cause as Error).message}). Check the network, or save the page as a file.`, {
    cause: error,
  });
}
