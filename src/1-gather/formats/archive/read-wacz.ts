import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { Capture, Problem } from '../../../model/index.ts';
import { readWarc, type WarcOptions } from './read-warc.ts';

/** Reads the WARC files inside a WACZ (specs.webrecorder.net/wacz): a ZIP file with them under archive/. */
export async function* readWacz(path: string, options: WarcOptions): AsyncGenerator<Capture | Problem> {
  const zip = await openZip(path);
  let archives = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      if (!/(?:^|\/)archive\/[^/]+\.warc(?:\.gz)?$/i.test(entry.fileName)) continue;
      archives++;
      yield* readWarc(await openEntry(zip, entry), { ...options, location: `${options.location}!${entry.fileName}` });
    }
  } finally {
    zip.close();
  }
  if (!archives) yield { location: options.location, stage: 'gather', message: 'This ZIP file holds no WARC archive.', fatal: true };
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((done, fail) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? fail(error) : done(zip))),
  );
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((done, fail) => {
      const settle = (act: () => void) => () => {
        zip.removeAllListeners();
        act();
      };
      zip.once('entry', (found: Entry) => settle(() => done(found))());
      zip.once(
        'end',
        settle(() => done(undefined)),
      );
      zip.once('error', (error: Error) => settle(() => fail(error))());
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((done, fail) => zip.openReadStream(entry, (error, stream) => (error ? fail(error) : done(stream))));
}
