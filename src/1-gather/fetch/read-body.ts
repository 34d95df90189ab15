import type { PageResponse } from '../effects.ts';
import { LEAST_BYTES_PER_SECOND, MAX_UNPACKING, SLOW_START_MS, UNPACKING_CHECKED_FROM } from '../settings.ts';
import { Refusal } from './refusal.ts';

export interface BodyLimits {
  /** Decoded bytes. */
  readonly maxBytes: number;
  /** Takes the beginning of what is too large instead of refusing it. */
  readonly cut?: boolean;
  readonly now: () => number;
}

/**
 * The decoded body. Decoded bytes are counted, because a small compressed body can become very large.
 * @throws Refusal where it is too large, grows too much in unpacking, or comes too slowly
 */
export async function readBody(response: PageResponse, limits: BodyLimits): Promise<Uint8Array> {
  const { maxBytes, cut = false, now } = limits;
  const packed = Number(response.header('content-length') ?? 0);
  const encoded = Boolean(response.header('content-encoding'));
  if (!cut && packed > maxBytes) {
    await response.cancel();
    throw tooLarge(maxBytes);
  }
  const chunks: Uint8Array[] = [];
  const started = now();
  let total = 0;
  for await (const chunk of response.body) {
    total += chunk.length;
    if (total > maxBytes) {
      if (!cut) throw tooLarge(maxBytes);
      chunks.push(chunk.subarray(0, chunk.length - (total - maxBytes)));
      break;
    }
    chunks.push(chunk);
    if (encoded && packed > 0 && total > UNPACKING_CHECKED_FROM && total > packed * MAX_UNPACKING)
      throw new Refusal(`The page grows more than ${MAX_UNPACKING} times in unpacking, as reports never do. It was not read on.`, {
        kind: 'size',
      });
    const elapsedMs = now() - started;
    if (elapsedMs > SLOW_START_MS && total < (elapsedMs / 1000) * LEAST_BYTES_PER_SECOND)
      throw new Refusal(`The server sends fewer than ${LEAST_BYTES_PER_SECOND} bytes a second. Try again later.`, { kind: 'slow' });
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal(
    `The page is larger than ${Math.round(maxBytes / 1024 / 1024)} MB. Save the report alone as a file and give the file.`,
    {
      kind: 'size',
    },
  );
}
