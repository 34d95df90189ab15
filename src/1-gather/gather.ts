import { fileURLToPath } from 'node:url';
import type { Capture, CaptureGiven, Problem } from '../model/index.ts';
import type { FileFacts, GatherEffects } from './effects.ts';
import { expandFeed } from './expand-feed.ts';
import { fetchPage, Refusal } from './fetch/index.ts';
import { nodeEffects } from './node-effects.ts';
import { FETCHES_AT_ONCE } from './settings.ts';
import { inspectPath, listFolder, takeFile } from './take-file.ts';

export interface GatherOptions {
  /** What the analyst knows of a location (its date, its source), by location as given. */
  readonly given?: Readonly<Record<string, CaptureGiven>>;
  /** What the analyst knows of all of them; what is known of one goes before it. */
  readonly givenForAll?: CaptureGiven;
  /** Also fetch from loopback and private networks. For tests and for a newsroom's own servers. */
  readonly allowPrivateAddresses?: boolean;
  /** Limit for one file or page, in bytes. */
  readonly maxBytes?: number;
  /** Limit for one page, in milliseconds. */
  readonly maxFetchMs?: number;
  readonly signal?: AbortSignal;
}

type Gathered = Capture | Problem;

/** Whether what `gather` gave is a problem; otherwise it is a capture. */
export function isProblem(item: Gathered): item is Problem {
  return 'message' in item;
}

/**
 * Fetches the bytes of reports. The only place of the program that does.
 * @param locations file paths, folders (their report-like files, one level deep, by name), file: URLs, http and https URLs
 * @returns captures and problems in the order of the locations. A feed stands for the reports that it carries in full. A file or address that is named twice is taken once, with a
 *   problem that is not fatal; two different files with the same content are two captures.
 */
export async function* gather(
  locations: readonly string[],
  options: GatherOptions = {},
  effects: GatherEffects = nodeEffects,
): AsyncGenerator<Gathered> {
  const seen = new Set<string>();
  const started = new Map<number, Promise<Gathered>>();
  let next = 0;
  for (const [index, location] of locations.entries()) {
    for (; next < locations.length && next < index + FETCHES_AT_ONCE; next++) {
      const ahead = locations[next] as string;
      if (isAddress(ahead)) started.set(next, gatherPage(ahead, seen, options, effects));
    }
    const page = started.get(index);
    started.delete(index);
    if (page) yield* withFeedsExpanded(await page);
    else for await (const gathered of gatherPath(location, seen, options, effects)) yield* withFeedsExpanded(gathered);
  }
}

/** A feed stands for the reports that it carries in full. */
function withFeedsExpanded(gathered: Gathered): readonly Gathered[] {
  return isProblem(gathered) ? [gathered] : (expandFeed(gathered) ?? [gathered]);
}

function isAddress(location: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(location) && !/^file:/i.test(location);
}

async function gatherPage(location: string, seen: Set<string>, options: GatherOptions, effects: GatherEffects): Promise<Gathered> {
  const address = URL.canParse(location) ? new URL(location).href.replace(/#.*$/, '') : location;
  if (seen.has(address)) return givenTwice(location);
  seen.add(address);
  try {
    return withGiven(await fetchPage(location, options, effects), options);
  } catch (error) {
    return problem(location, error);
  }
}

async function* gatherPath(location: string, seen: Set<string>, options: GatherOptions, effects: GatherEffects): AsyncGenerator<Gathered> {
  try {
    const path = /^file:/i.test(location) ? fileURLToPath(location) : location;
    const facts = await inspectPath(path, effects);
    if (facts.kind !== 'folder') {
      const capture = await gatherFile(path, facts, seen, options, effects);
      yield 'message' in capture ? { ...capture, location } : withGiven({ ...capture, location }, options);
      return;
    }
    const { files, notes } = await listFolder(path, effects);
    for (const message of notes) yield { location, stage: 'gather', message, fatal: files.length === 0 };
    for (const file of files) yield* gatherInFolder(file, seen, options, effects);
  } catch (error) {
    yield problem(location, error);
  }
}

async function* gatherInFolder(file: string, seen: Set<string>, options: GatherOptions, effects: GatherEffects): AsyncGenerator<Gathered> {
  try {
    const facts = await inspectPath(file, effects);
    if (facts.kind === 'folder') return;
    const capture = await gatherFile(file, facts, seen, options, effects);
    yield 'message' in capture ? capture : withGiven(capture, options);
  } catch (error) {
    yield problem(file, error);
  }
}

async function gatherFile(
  path: string,
  facts: FileFacts,
  seen: Set<string>,
  options: GatherOptions,
  effects: GatherEffects,
): Promise<Gathered> {
  if (seen.has(facts.realPath)) return givenTwice(path);
  seen.add(facts.realPath);
  return takeFile(path, facts, options.maxBytes, effects);
}

function withGiven(capture: Capture, options: GatherOptions): Capture {
  const given = { ...options.givenForAll, ...options.given?.[capture.location] };
  return Object.keys(given).length ? { ...capture, given } : capture;
}

function givenTwice(location: string): Problem {
  return { location, stage: 'gather', message: 'This was given twice and is counted once.', fatal: false };
}

function problem(location: string, error: unknown): Problem {
  if (error instanceof Refusal || error instanceof TypeError) return { location, stage: 'gather', message: error.message, fatal: true };
  throw error;
}
