import type { WatchedSource } from '../../model/index.ts';
import type { Refusal } from '../fetch/index.ts';
import type { FeedReading } from '../formats/index.ts';
import { firstSentence } from '../sentence.ts';
import type { Trouble } from './look.ts';

/** What a refusal of the listing means for whoever watches the source. */
export function explain(refusal: Refusal, source: WatchedSource): Trouble {
  const facts = { kind: refusal.kind, ...(refusal.status !== undefined && { status: refusal.status }) };
  return { ...inWords(refusal, source), ...facts };
}

const hostOf = (source: WatchedSource): string => (URL.canParse(source.location) ? new URL(source.location).host : source.location);

function inWords(refusal: Refusal, source: WatchedSource): { readonly reason: string; readonly advice: string } {
  const { kind } = refusal;
  const host = hostOf(source);
  if (kind === 'status') return ofStatus(refusal.status ?? 0, host);
  if (kind === 'name')
    return {
      reason: `The host ${host} is not known to the name service.`,
      advice: 'Check the spelling of the address. If other sources fail too, check the network.',
    };
  if (kind === 'connection')
    return { reason: `${host} does not answer.`, advice: 'It is tried again later. If other sources fail too, check the network.' };
  if (kind === 'certificate')
    return {
      reason: `The certificate of ${host} is not valid (${/\(([^)]+)\)/.exec(refusal.message)?.[1] ?? 'TLS'}).`,
      advice: 'The publisher has to renew it; it is tried again later. Look whether the site has moved to another address.',
    };
  if (kind === 'private')
    return {
      reason: firstSentence(refusal.message),
      advice: `If ${host} is a server of your own, put it on the allow list (stemma serve --allow HOST, or STEMMA_ALLOW); otherwise remove the source.`,
    };
  if (kind === 'robots')
    return {
      reason: `The robots.txt of ${host} forbids programs to fetch this address.`,
      advice: 'Ask the publisher for leave and put the host on the list of exempt hosts, or watch another address of it.',
    };
  if (kind === 'slow')
    return {
      reason: firstSentence(refusal.message),
      advice: 'It is tried again later. If it stays so slow, look for another feed of the publisher.',
    };
  if (kind === 'redirects')
    return { reason: firstSentence(refusal.message), advice: 'Open the address in a browser and give the one that it leads to.' };
  if (kind === 'type') return { reason: firstSentence(refusal.message), advice: 'Give the address of a feed, a page or a sitemap.' };
  if (kind === 'size')
    return {
      reason: firstSentence(refusal.message),
      advice:
        source.form === 'feed'
          ? 'Look for a smaller feed of the publisher: most offer one for each section.'
          : 'Look for a feed of the publisher, or for another page that is smaller.',
    };
  if (kind === 'file')
    return { reason: firstSentence(refusal.message), advice: refusal.message.slice(firstSentence(refusal.message).length).trim() };
  if (kind === 'address') return { reason: firstSentence(refusal.message), advice: 'Correct the address of the source.' };
  return { reason: firstSentence(refusal.message), advice: 'It is tried again later.' };
}

function ofStatus(status: number, host: string): { readonly reason: string; readonly advice: string } {
  if (status === 410)
    return {
      reason: `${host} says that the address is gone for good (410).`,
      advice: 'Look for its new address and add that, or remove the source; its reports stay.',
    };
  if (status === 404)
    return {
      reason: `${host} knows no such address (404).`,
      advice: 'Look on the site for its new address and add that; the site itself can be given too.',
    };
  if (status === 429)
    return {
      reason: `${host} asks to be left alone for a while (429).`,
      advice: 'It is asked again when the time has come. If this repeats, poll it less often.',
    };
  if (status === 401 || status === 402 || status === 407)
    return {
      reason: `${host} wants a log-in or a payment (${status}).`,
      advice: 'Ask the publisher for an open feed, or watch another address of it.',
    };
  if (status === 403 || status === 451)
    return {
      reason: `${host} does not give this address to programs (${status}).`,
      advice: 'Ask the publisher for leave, naming your contact address; a feed of it may be open where the site is not.',
    };
  if (status >= 500) return { reason: `${host} has a fault (${status}).`, advice: 'It is tried again later.' };
  return { reason: `${host} answered with status ${status}.`, advice: 'Open the address in a browser and check that it is the right one.' };
}

const LOOKS: Readonly<Record<NonNullable<FeedReading['looksLike']>, string>> = {
  html: 'a web page',
  opml: 'a list of feeds (OPML)',
  sitemap: 'a sitemap',
  xml: 'XML that is no feed',
  json: 'JSON that is no feed',
  text: 'plain text',
  empty: 'nothing',
  binary: 'a file that is no text',
};

/** An answer that should be a feed and is none. */
export function explainNoFeed(reading: FeedReading): Trouble {
  const looks = reading.looksLike ?? 'text';
  const named = (reading.feedLinks ?? []).map((link) => link.url);
  const reason = `The address answers with ${LOOKS[looks]} instead of a feed.`;
  if (named.length)
    return { kind: 'type', reason, advice: `The page names a feed: ${named.slice(0, 3).join(', ')}. Give that address to the source.` };
  if (looks === 'html')
    return {
      kind: 'type',
      reason,
      advice: 'It names no feed. Watch it as a site (its links are watched) or look for the new address of the feed.',
    };
  if (looks === 'opml') return { kind: 'type', reason, advice: 'Import it: each feed of the list becomes a source.' };
  if (looks === 'sitemap') return { kind: 'type', reason, advice: 'Add it again: it will be watched as a sitemap.' };
  if (looks === 'empty')
    return { kind: 'type', reason, advice: 'It is tried again later; if it stays so, look for the new address of the feed.' };
  return { kind: 'type', reason, advice: 'Open the address in a browser and give the address of the feed.' };
}
