import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

const options = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** A big record as compressed JSON. */
export function pack(record: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(record), options);
}

export function unpack<T>(bytes: Uint8Array): T {
  return JSON.parse(zstdDecompressSync(bytes).toString('utf8')) as T;
}
