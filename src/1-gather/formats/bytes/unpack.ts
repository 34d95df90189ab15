import { gunzipSync } from 'node:zlib';

/**
 * The bytes inside a gzip file; other bytes as they are.
 * @param limit bytes after unpacking
 * @returns the bytes, or what is wrong in words
 */
export function unpack(bytes: Uint8Array, limit: number): Uint8Array | string {
  if (bytes.length > limit) return `It has more than ${Math.round(limit / 1024 / 1024)} MB and is not read.`;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const tooBig = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return tooBig
      ? `It unpacks to more than ${Math.round(limit / 1024 / 1024)} MB and is not read.`
      : 'It is compressed with gzip and damaged; it cannot be unpacked.';
  }
}
