const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const PLAIN = Buffer.from('WARC/1.');

/**
 * Looks for the beginning of the next record: of a gzip member, or of the line that opens a record.
 * @returns its distance in bytes; undefined where there is none
 */
export async function findRecord(source: AsyncIterable<Uint8Array>): Promise<number | undefined> {
  let before = 0;
  let tail: Uint8Array = new Uint8Array();
  for await (const chunk of source) {
    const bytes = Buffer.concat([tail, chunk]);
    const found = [bytes.indexOf(GZIP), bytes.indexOf(PLAIN)].filter((at) => at >= 0);
    if (found.length) return before + Math.min(...found);
    tail = bytes.subarray(Math.max(0, bytes.length - PLAIN.length + 1));
    before += bytes.length - tail.length;
  }
  return undefined;
}
