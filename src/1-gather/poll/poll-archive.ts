import type { Capture, SourceMemory, WatchedSource } from '../../model/index.ts';
import { describePublisher } from '../catalogue.ts';
import type { GatherEffects } from '../effects.ts';
import { Refusal } from '../fetch/index.ts';
import { canonicalUrl } from '../formats/index.ts';
import { inspectPath } from '../take-file.ts';
import type { Look, Note } from './look.ts';
import { keepArchive, openArchive } from './open-archives.ts';
import type { PollSetting } from './options.ts';
import { pathOf } from './poll-folder.ts';
import { ARCHIVE_BYTES_A_POLL, ARCHIVE_CAPTURES_A_POLL } from './settings.ts';
import { explain } from './trouble.ts';

/**
 * Looks into an archive of the web. It is taken once, in parts: the position in it is remembered. One that has grown is read on from there.
 * The reports are their publishers', not the archive's: what the catalogue knows of the publisher goes with them.
 */
export async function lookIntoArchive(
  source: WatchedSource,
  memory: SourceMemory | undefined,
  setting: PollSetting,
  effects: GatherEffects,
): Promise<Look> {
  const none = { captures: [], deleted: [], notes: [], items: [], more: false } as const;
  try {
    const path = localPath(source);
    const facts = await inspectPath(path, effects);
    if (facts.kind !== 'file') throw new Refusal('The path does not lead to a file. Give the WARC or WACZ file itself.', { kind: 'file' });
    const size = Number(memory?.bodyHash?.split(' ')[0] ?? 0);
    const state = `${facts.bytes} ${facts.modified}`;
    const whole = memory?.bodyHash === `${state} whole`;
    if (whole) return none;
    const start = facts.bytes < size ? 0 : (memory?.position ?? 0);
    const part = await readPart(path, state, start, setting);
    const failed = part.notes.find((note) => note.level === 'error');
    if (failed && part.position === start)
      return { ...none, failure: { kind: 'file', reason: failed.message, advice: 'Give the original file, or remove the source.' } };
    return {
      ...none,
      captures: part.captures,
      notes: part.notes,
      more: part.more,
      memory: { position: part.position, bodyHash: part.more ? state : `${state} whole` },
      ...(part.position === 0 &&
        !part.more && {
          empty: { reason: 'The archive holds no pages.', advice: 'It may hold pictures and scripts only; give the archive of the pages.' },
        }),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...none, failure: explain(error, source), ...(memory && { memory: {} }) };
  }
}

function localPath(source: WatchedSource): string {
  if (/^https?:/i.test(source.location))
    throw new Refusal('Archives are read from the disk, not over the network. Download it and give its path.', { kind: 'file' });
  return pathOf(source);
}

interface Part {
  readonly captures: readonly Capture[];
  readonly notes: readonly Note[];
  /** Records behind which the next part begins. */
  readonly position: number;
  readonly more: boolean;
}

async function readPart(path: string, state: string, start: number, setting: PollSetting): Promise<Part> {
  const captures: Capture[] = [];
  const notes: Note[] = [];
  const { pages, position: from } = await openArchive(setting.owner, path, state, start);
  let position = from;
  let bytes = 0;
  while (captures.length < ARCHIVE_CAPTURES_A_POLL && bytes < ARCHIVE_BYTES_A_POLL && !setting.signal?.aborted) {
    const { done, value } = await pages.next();
    if (done) return { captures, notes, position: Math.max(position, start), more: false };
    if ('message' in value) {
      if (position >= start) notes.push({ level: value.fatal ? 'error' : 'warning', message: value.message, location: value.location });
    } else if (++position > start) {
      bytes += value.bytes.length;
      captures.push(withPublisher(value));
    }
  }
  await keepArchive(setting.owner, path, state, { pages, position });
  return { captures, notes, position: Math.max(position, start), more: true };
}

function withPublisher(capture: Capture): Capture {
  const location = canonicalUrl(capture.location);
  const known = describePublisher(location);
  const given = known && { source: known.name, kind: known.kind, ...(known.family && { family: known.family }) };
  return { ...capture, location, ...((given || capture.given) && { given: { ...given, ...capture.given } }) };
}
