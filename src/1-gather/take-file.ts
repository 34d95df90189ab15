import { basename, extname, join } from 'node:path';
import type { Capture } from '../model/index.ts';
import type { FileFacts, GatherEffects } from './effects.ts';
import { Refusal } from './fetch/index.ts';
import { MAX_BYTES, MAX_FILES_IN_FOLDER, READABLE_ENDINGS } from './settings.ts';

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  mhtml: 'multipart/related',
  mht: 'multipart/related',
  eml: 'message/rfc822',
  pdf: 'application/pdf',
};

const ending = (path: string): string => extname(path).slice(1).toLowerCase();

/** @throws Refusal where there is nothing at the path or it may not be read */
export async function inspectPath(path: string, effects: GatherEffects): Promise<FileFacts> {
  try {
    return await effects.inspect(path);
  } catch (error) {
    throw fileRefusal(error);
  }
}

/**
 * Reads one file.
 * @throws Refusal where it is empty, too big, not a plain file or cannot be read
 */
export async function takeFile(path: string, facts: FileFacts, maxBytes: number | undefined, effects: GatherEffects): Promise<Capture> {
  const limit = maxBytes ?? MAX_BYTES;
  if (facts.kind === 'other') throw new Refusal('This is a device, pipe or socket, not a file. Save the report as a file and give that.');
  if (facts.bytes === 0) throw new Refusal('The file is empty. Check that it was saved completely.');
  if (facts.bytes > limit) {
    throw new Refusal(
      `The file has ${Math.ceil(facts.bytes / 1024 / 1024)} MB; the limit is ${Math.round(limit / 1024 / 1024)} MB a file. Give the report alone, without pictures and attachments.`,
    );
  }
  try {
    const contentType = TYPES[ending(path)];
    return { location: path, bytes: await effects.readBytes(path, limit), modified: facts.modified, ...(contentType && { contentType }) };
  } catch (error) {
    throw fileRefusal(error);
  }
}

export interface FolderListing {
  readonly files: readonly string[];
  /** What was left lying, in words. */
  readonly notes: readonly string[];
}

/** The files of a folder that may be reports, in the order of their names; one level deep, hidden names left out. */
export async function listFolder(path: string, effects: GatherEffects): Promise<FolderListing> {
  const names = [...(await effects.list(path))].filter((name) => !name.startsWith('.')).sort();
  const files = names.filter((name) => !extname(name) || READABLE_ENDINGS.includes(ending(name)));
  const others = names.filter((name) => !files.includes(name));
  const notes: string[] = [];
  if (others.length)
    notes.push(
      `${others.length} of the folder are not taken, because their names do not end like a report (${READABLE_ENDINGS.join(', ')}): ${sample(others)}. Name them singly to have them read.`,
    );
  if (files.length > MAX_FILES_IN_FOLDER)
    notes.push(`Only the first ${MAX_FILES_IN_FOLDER} of ${files.length} files are taken. Give the rest in a second run.`);
  if (!files.length)
    notes.push('The folder holds no reports. Give files, or a folder with files, of plain text, HTML, MHTML, e-mail or PDF.');
  return { files: files.slice(0, MAX_FILES_IN_FOLDER).map((name) => join(path, name)), notes };
}

function sample(names: readonly string[]): string {
  return names.length > 3
    ? `${names
        .slice(0, 3)
        .map((name) => basename(name))
        .join(', ')} …`
    : names.join(', ');
}

function fileRefusal(error: unknown): Refusal {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Refusal('There is no such file. Check the spelling and the folder.', { cause: error });
  if (code === 'EACCES' || code === 'EPERM') return new Refusal('The file may not be read. Check its permissions.', { cause: error });
  if (code === 'ELOOP') return new Refusal('The link leads in a circle. Give the file itself.', { cause: error });
  return new Refusal(`The file cannot be read (${code || (error as Error).message}).`, { cause: error });
}
