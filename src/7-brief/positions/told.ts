import type { Annotations } from '../../model/index.ts';

/** A report as far as positions are read in it. */
export interface Told {
  readonly text: string;
  readonly annotations: Pick<Annotations, 'tokens' | 'sentences' | 'entities' | 'quotations' | 'events' | 'acts'>;
}
