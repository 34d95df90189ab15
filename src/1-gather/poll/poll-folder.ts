import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Capture, CaptureGiven, RememberedItem, SourceMemory, WatchedSource } from '../../model/index.ts';
import type { FileFacts, GatherEffects } from '../effects.ts';
import { Refusal } from '../fetch/index.ts';
import { READABLE_ENDINGS } from '../settings.ts';
import { inspectPath, takeFile } from '../take-file.ts';
import { digest } from './digest.ts';
import type { Look, Note } from './look.ts';
import type { PollSetting } from './options.ts';
import { FILE_SETTLES_MS, FOLDER_DEPTH, FOLDER_FILES } from './settings.ts';
import { explain } from './trouble.ts';

interface Found {
  readonly path: string;
  readonly facts: FileFacts;
}

/** Where a source in the file system lies: a path, or a file: address. */
export function pathOf(source: WatchedSource): string {
  return /^file:/i.test(source.location) ? fileURLToPath(source.location) : source.location;
}

/** Looks into a drop box: files that are new or changed are taken. What is taken out of the folder stays with us. */
export async function lookIntoFolder(
  source: WatchedSource,
  memory: SourceMemory | undefined,
  setting: PollSetting,
  effects: GatherEffects,
): Promise<Look> {
  const before = new Map(memory?.items.map((item) => [item.key, item]));
  try {
    const { files, others } = await walk(pathOf(source), effects);
    const state = digest(...others);
    const items = files.slice(0, FOLDER_FILES).map((file) => judge(file, before.get(file.path), setting.now()));
    const taken = await takeFiles(items, files, source, setting, effects);
    return {
      captures: taken.captures,
      deleted: [],
      notes: [...(state === memory?.bodyHash ? [] : notesOf(others, files.length)), ...taken.notes],
      items: taken.items,
      memory: { bodyHash: state },
      more: taken.items.some((item) => item.pending && !taken.tried.has(item.key)),
      ...(files.length === 0 && {
        empty: { reason: 'The folder holds no reports.', advice: `Put files into it whose names end in ${READABLE_ENDINGS.join(', ')}.` },
      }),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { captures: [], deleted: [], notes: [], items: memory?.items ?? [], failure: explain(error, source), more: false };
  }
}

async function walk(
  folder: string,
  effects: GatherEffects,
): Promise<{ readonly files: readonly Found[]; readonly others: readonly string[] }> {
  const top = await inspectPath(folder, effects);
  if (top.kind !== 'folder')
    throw new Refusal('The path leads to a file, not to a folder. Give the folder that it lies in.', { kind: 'file' });
  const files: Found[] = [];
  const others: string[] = [];
  const seen = new Set<string>();
  const enter = async (path: string, facts: FileFacts, depth: number): Promise<void> => {
    if (seen.has(facts.realPath) || depth > FOLDER_DEPTH) return;
    seen.add(facts.realPath);
    for (const name of [...(await effects.list(path))].sort()) {
      if (name.startsWith('.')) continue;
      const inner = join(path, name);
      const one = await effects.inspect(inner).catch(() => undefined);
      if (one?.kind === 'folder') await enter(inner, one, depth + 1);
      else if (one && (!extname(name) || READABLE_ENDINGS.includes(extname(name).slice(1).toLowerCase())))
        files.push({ path: inner, facts: one });
      else others.push(inner);
    }
  };
  await enter(folder, top, 1);
  return { files, others };
}

function notesOf(others: readonly string[], files: number): Note[] {
  const isArchive = (path: string): boolean => /\.(?:warc|warc\.gz|wacz)$/i.test(path);
  const archives = others.filter(isArchive);
  const rest = others.filter((path) => !isArchive(path));
  return [
    ...archives.map(
      (location): Note => ({ level: 'warning', message: 'An archive lies in the folder. Add it as a source of its own.', location }),
    ),
    ...(rest.length
      ? [
          {
            level: 'info',
            message: `${rest.length} files are not taken, because their names do not end like a report (${READABLE_ENDINGS.join(', ')}).`,
          } as const,
        ]
      : []),
    ...(files > FOLDER_FILES
      ? [{ level: 'warning', message: `Only the first ${FOLDER_FILES} of ${files} files are watched. Part the folder in two.` } as const]
      : []),
  ];
}

function judge(file: Found, before: RememberedItem | undefined, nowMs: number): RememberedItem {
  const { path, facts } = file;
  const hash = `${facts.bytes} ${facts.modified}`;
  const firstSeen = before?.firstSeen ?? new Date(nowMs).toISOString();
  // A file that is being written, or still empty, is looked at next time; its hash is not yet remembered.
  const settled = nowMs - Date.parse(facts.modified) > FILE_SETTLES_MS && facts.bytes > 0;
  if (before?.hash === hash || !settled) return before ?? { key: path, url: path, firstSeen };
  return { ...before, key: path, url: path, hash, firstSeen, pending: true };
}

async function takeFiles(
  items: readonly RememberedItem[],
  files: readonly Found[],
  source: WatchedSource,
  setting: PollSetting,
  effects: GatherEffects,
): Promise<Pick<Look, 'captures' | 'notes' | 'items'> & { readonly tried: ReadonlySet<string> }> {
  const chosen = items.filter((item) => item.pending).slice(0, setting.maxCaptures);
  const factsOf = new Map(files.map((file) => [file.path, file.facts]));
  const after = new Map<string, RememberedItem>();
  const captures: Capture[] = [];
  const notes: Note[] = [];
  for (const item of chosen) {
    const { pending, failures, ...rest } = item;
    const lastChecked = new Date(setting.now()).toISOString();
    try {
      const capture = await takeFile(item.url, factsOf.get(item.key) as FileFacts, setting.maxBytes, effects);
      const pageHash = digest(Buffer.from(capture.bytes).toString('latin1'));
      if (pageHash !== item.pageHash) captures.push({ ...capture, given: givenOf(source) });
      after.set(item.key, { ...rest, pageHash, location: capture.location, lastChecked });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      after.set(item.key, { ...rest, lastChecked });
      notes.push({ level: 'warning', message: error.message, location: item.url });
    }
  }
  return { captures, notes, items: items.map((item) => after.get(item.key) ?? item), tried: new Set(after.keys()) };
}

/** A folder is no publisher: its name is not that of the reports in it. */
function givenOf(source: WatchedSource): CaptureGiven {
  return { ...(source.kind !== 'unknown' && { kind: source.kind }), ...(source.family && { family: source.family }) };
}
