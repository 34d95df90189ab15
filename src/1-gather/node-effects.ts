import { open, readdir, realpath, stat } from 'node:fs/promises';
import type { GatherEffects } from './effects.ts';

/** The real world: this machine's files, network, clock and chance. The network is loaded with its first request, for a quick start. */
export const nodeEffects: GatherEffects = {
  async inspect(path) {
    const facts = await stat(path);
    const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
    return { kind, bytes: facts.size, modified: facts.mtime.toISOString(), realPath: await realpath(path) };
  },
  list: (path) => readdir(path),
  async readBytes(path, limit) {
    const file = await open(path);
    try {
      const size = Math.min((await file.stat()).size, limit);
      const bytes = new Uint8Array(size);
      let filled = 0;
      while (filled < size) {
        const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
        if (!bytesRead) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    } finally {
      await file.close();
    }
  },
  async request(url, request) {
    const { requestPage } = await import('./fetch/index.ts');
    return requestPage(url, request);
  },
  now: () => Date.now(),
  random: () => Math.random(),
};
