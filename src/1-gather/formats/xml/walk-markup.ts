import { type Handler, Parser } from 'htmlparser2';
import { MAX_UNCLOSED } from '../settings.ts';

export interface WalkOptions {
  /** XML: names as they are written, entities as they are written. Otherwise HTML. */
  readonly xml?: 'raw' | 'decoded';
}

/**
 * Reads markup from end to end, in time that grows with its length alone: where more elements stand open than any document has, reading stops.
 * @param handle makes the receiver of what is found; `stop` ends the reading
 */
export function walkMarkup(text: string, handle: (stop: () => void) => Partial<Handler>, options: WalkOptions = {}): void {
  let depth = 0;
  const stop = (): void => parser.pause();
  const handler = handle(stop);
  const parser = new Parser(
    {
      onopentagname(name) {
        if (++depth > MAX_UNCLOSED) stop();
        handler.onopentagname?.(name);
      },
      onopentag: (name, attributes, implied) => handler.onopentag?.(name, attributes, implied),
      ontext: (data) => handler.ontext?.(data),
      onclosetag(name, implied) {
        depth--;
        handler.onclosetag?.(name, implied);
      },
      oncdatastart: () => handler.oncdatastart?.(),
      oncdataend: () => handler.oncdataend?.(),
    },
    options.xml ? { xmlMode: true, decodeEntities: options.xml === 'decoded' } : {},
  );
  parser.write(text);
  parser.end();
}
