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
