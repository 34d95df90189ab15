import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SourceKind } from '../model/index.ts';
import { isSameSite } from './formats/index.ts';

const address = z.url({ protocol: /^https?$/ });

const CatalogueFeed = z
  .object({
    url: address,
    form: z.enum(['feed', 'sitemap']).optional().describe('Default: feed'),
    title: z.string().optional(),
    verified: z
      .boolean()
      .describe('Whether the address was fetched and gave a feed when the entry was checked; false: stated by a public page only'),
    note: z.string().optional().describe('What is known to go wrong with it'),
  })
  .readonly();

export const CatalogueEntry = z
  .object({
    name: z.string().min(1),
    kind: SourceKind,
    home: address,
    hosts: z.array(z.string()).readonly().optional().describe('Further host names under which it publishes'),
    within: z
      .string()
      .startsWith('/')
      .optional()
      .describe('Begin of the paths that are its own, where the host of its home is shared with others'),
    feeds: z.array(CatalogueFeed).readonly(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe('ISO 3166-1 alpha-2 of its seat; absent for bodies of several states'),
    language: z.string().describe('BCP 47, of what the address publishes'),
    timeZone: z.string().describe('IANA, of its dates without offset'),
    family: z.string().optional().describe('Publisher family: the domain of who owns it, or else a word'),
    owner: z.string().optional().describe('Who owns it, in words'),
    checked: z.iso.date().describe('When the entry was last held against its evidence'),
    evidence: z.string().min(1).describe('Where the facts are stated'),
  })
  .readonly();
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

const FOLDER = join(import.meta.dirname, '../../sources');

let entries: readonly CatalogueEntry[] | undefined;
let byHost: ReadonlyMap<string, readonly CatalogueEntry[]> | undefined;

/** All publishers that ship with the program: the files of sources/, in the order of their names. */
export function catalogue(): readonly CatalogueEntry[] {
  entries ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => z.array(CatalogueEntry).parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))));
  return entries;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/**
 * The publisher of an address, if the catalogue knows it: by host, then by the hosts above it.
 * Where several share a host (offices of one government), the one whose home is the longest beginning of the address.
 */
export function describePublisher(address: string): CatalogueEntry | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const labels = bare(url.hostname).split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const found = hosts().get(labels.slice(i).join('.'));
    if (found) return closest(found, url);
  }
  return undefined;
}

function closest(found: readonly CatalogueEntry[], url: URL): CatalogueEntry | undefined {
  const byFeed = found.find((entry) => entry.feeds.some((one) => one.url === url.href));
  const own = found.filter((entry) => isOwn(entry, url));
  const depth = (entry: CatalogueEntry): number => {
    const path = new URL(entry.home).pathname.replace(/\/$/, '');
    return url.pathname.startsWith(path) ? path.length : -1;
  };
  return byFeed ?? [...own].sort((a, b) => depth(b) - depth(a))[0];
}

/** The host of a feed may serve feeds of others too (a government's, a content network's): it makes only that feed the publisher's. */
function isOwn({ home, hosts: more = [], within }: CatalogueEntry, url: URL): boolean {
  const host = bare(url.hostname);
  if (more.some((one) => host === one || host.endsWith(`.${one}`))) return true;
  if (!within) return isSameSite(home, url.href);
  return host === bare(new URL(home).hostname) && `${url.pathname}/`.startsWith(`${within}/`);
}

function hosts(): ReadonlyMap<string, readonly CatalogueEntry[]> {
  if (byHost) return byHost;
  const map = new Map<string, CatalogueEntry[]>();
  for (const entry of catalogue()) {
    const names = [entry.home, ...entry.feeds.map((feed) => feed.url)].map((url) => new URL(url).hostname);
    for (const host of new Set([...names, ...(entry.hosts ?? [])].map(bare))) map.set(host, [...(map.get(host) ?? []), entry]);
  }
  byHost = map;
  return byHost;
}
