import type { FilterView, TimeView } from '../ui/index.ts';

export interface HitView {
  readonly kind: string;
  /** Absent where the excerpt is all of it: what was said or stated. */
  readonly title?: string;
  readonly speaker?: string;
  readonly href: string;
  /** The excerpt in runs: what matched is lit. */
  readonly runs: readonly { readonly text: string; readonly lit: boolean }[];
  /** Whether it is what somebody wrote or said, or an apparatus of ours. */
  readonly said: boolean;
  readonly when?: TimeView;
  readonly outlet?: string;
  readonly story?: { readonly title: string; readonly href: string };
  readonly language?: string;
}

export interface SearchView {
  readonly query: string;
  readonly kind?: string;
  readonly filters: readonly FilterView[];
  readonly story?: { readonly id: string; readonly title: string; readonly everywhere: string };
  readonly hits: readonly HitView[];
  readonly count?: string;
  /** Why nothing is shown. */
  readonly none?: 'ask' | 'none';
  readonly next?: string;
  readonly first?: string;
}
