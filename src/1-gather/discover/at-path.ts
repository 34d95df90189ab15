import { basename, extname } from 'node:path';
import { SourceForm } from '../../model/index.ts';
import type { FileFacts, GatherEffects } from '../effects.ts';
import { type OpmlSource, readFeed, readOpml } from '../formats/index.ts';
import { MAX_BYTES, READABLE_ENDINGS } from '../settings.ts';
import { listFolder } from '../take-file.ts';
import { type Candidate, type Discovery, makeCandidate } from './candidate.ts';
import { PREVIEW_ITEMS } from './settings.ts';

/** What can be watched at a path: a folder as a drop box, an archive, the feeds of an OPML file. */
export async function lookAtPath(path: string, facts: FileFacts, effects: GatherEffects): Promise<Discovery> {
  if (facts.kind === 'folder') {
    const { files } = await listFolder(path, effects);
    const preview = files.slice(0, PREVIEW_ITEMS).map((file) => ({ title: basename(file) }));
    return one(makeCandidate(path, 'folder', 'It is a folder: files that are put into it are read.', { preview }));
  }
  if (facts.kind !== 'file') return { candidates: [], problems: ['This is a device, pipe or socket. Give a folder or a file.'] };
  const bytes = await effects.readBytes(path, MAX_BYTES);
  if (isArchive(path, bytes)) return one(makeCandidate(path, 'archive', 'It is an archive of the web: its pages are read once.'));
  const reading = readFeed(bytes, { url: 'file:///', contentType: 'application/xml' });
  if (reading.looksLike === 'opml') return fromOpml(bytes);
  if (reading.kind !== 'none') {
    const self =
      reading.self && /^https?:/.test(reading.self)
        ? ` It names its address: ${reading.self}. Give that.`
        : ' Give the address that it is from.';
    return { candidates: [], problems: [`This is a copy of a feed, which will not change.${self}`] };
  }
  if (READABLE_ENDINGS.includes(extname(path).slice(1).toLowerCase()))
    return {
      candidates: [],
      problems: ['This is a single report, not a source. Read it with “stemma read”, or give the folder that it lies in.'],
    };
  return {
    candidates: [],
    problems: ['This is no source that can be watched. Give a folder, a WARC or WACZ archive, or an OPML list of feeds.'],
  };
}

const one = (candidate: Candidate): Discovery => ({ candidates: [candidate], problems: [] });

function isArchive(path: string, bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  return head === 'WARC/' || (/\.(?:warc\.gz|wacz)$/i.test(path) && /^(?:\x1f\x8b|PK)/.test(head));
}

/** Every feed of a list is a candidate; none of them is fetched, for a list may have thousands. */
export function fromOpml(bytes: Uint8Array): Discovery {
  const { sources, problems } = readOpml(bytes);
  return { candidates: sources.map(fromList), problems };
}

function fromList(source: OpmlSource): Candidate {
  const form = SourceForm.safeParse(source.form).data ?? 'feed';
  const found = makeCandidate(source.location, form, 'The list names it.', {
    name: source.name,
    language: source.language,
    home: source.home,
    tags: source.tags,
  });
  const { country, timeZone, family } = source;
  const kind = found.kind === 'unknown' ? kindOf(source.kind) : found.kind;
  return {
    ...found,
    kind,
    ...(source.name && { name: source.name }),
    ...(country && { country }),
    ...(timeZone && { timeZone }),
    ...(family && { family }),
  };
}

function kindOf(text: string | undefined): Candidate['kind'] {
  return text === 'official' || text === 'agency' || text === 'outlet' || text === 'analyst' ? text : 'unknown';
}
