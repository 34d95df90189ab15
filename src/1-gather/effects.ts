import { open, readdir, realpath, stat } from 'node:fs/promises';

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other';
  readonly bytes: number;
  /** ISO 8601. */
  readonly modified: string;
  /** The path without links: two names of one file have the same. */
  readonly realPath: string;
}

export interface PageRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly allowPrivateAddresses: boolean;
  /** Hosts, addresses and ranges that may be contacted although they are not public. */
  readonly allow?: readonly string[];
  /** The body of a POST; without it the request is a GET. */
  readonly post?: string;
}

export interface PageResponse {
  readonly status: number;
  header(name: string): string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives up the rest of the body. */
  cancel(): Promise<void>;
}

/** All that 1-gather does to the world. */
export interface GatherEffects {
  inspect(path: string): Promise<FileFacts>;
  /** Names in a folder. */
  list(path: string): Promise<readonly string[]>;
  /** The first `limit` bytes of a file. */
  readBytes(path: string, limit: number): Promise<Uint8Array>;
  /** One request; redirects are not followed. */
  request(url: URL, request: PageRequest): Promise<PageResponse>;
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 up to 1. */
  random(): number;
}

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
