import type { Annotations } from '../../model/index.ts';

/** A report as far as positions are read in it. */
export interface Told {
  readonly text: string;
  /** When it was published, ISO 8601; undefined where nobody knows. */
  readonly published?: string;
  readonly annotations: Pick<Annotations, 'tokens' | 'sentences' | 'entities' | 'quotations' | 'events' | 'acts' | 'times'>;
}
