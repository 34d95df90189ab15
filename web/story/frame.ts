import type { SparkView, TimeView } from '../ui/index.ts';

export interface ExportView {
  readonly name: string;
  readonly href: string;
}

/** What stands around every section of a story: its title, its times, its contents. */
export interface StoryFrame {
  readonly id: string;
  /** Address of the story as it is shown: of the past, where the past is. */
  readonly href: string;
  /** Address of the story without more: forms post below it. */
  readonly base: string;
  readonly title: string;
  readonly summary: readonly string[];
  readonly reports: number;
  readonly pinned: boolean;
  readonly stale: boolean;
  /** Reports that have come and are not in the dossier yet. */
  readonly pending: number;
  /** Some of what came could not be read, or not in full. */
  readonly partial?: { readonly words: string; readonly href: string };
  readonly arrivals?: SparkView;
  /** Set where the page shows the past. */
  readonly past?: TimeView;
  /** Moments at which the story changed, oldest first: the stops of the as-of control. */
  readonly stops: readonly TimeView[];
  readonly contents: readonly {
    readonly id: SectionId;
    readonly name: string;
    readonly count: number;
    readonly href: string;
    readonly here: boolean;
  }[];
  /** Until when this page tells the changes: what the next visit compares with. */
  readonly now: string;
  /** Where the dossier can be taken along. */
  readonly exports: { readonly documents: readonly ExportView[]; readonly tables: readonly ExportView[] };
}

export type SectionId =
  | 'brief'
  | 'changes'
  | 'accounts'
  | 'quotations'
  | 'discrepancies'
  | 'positions'
  | 'tone'
  | 'proposals'
  | 'timeline'
  | 'places'
  | 'statements'
  | 'figures'
  | 'people'
  | 'reports'
  | 'grouping'
  | 'corrections'
  | 'problems';
