import type { SiglumView, TimeView } from '../ui/index.ts';

export interface LitRun {
  readonly text: string;
  /** Word for word in the report beside it. */
  readonly lit: boolean;
}

/** A sentence of a report; `href` opens it in its report. */
export interface UnitView {
  readonly runs: readonly LitRun[];
  readonly href: string;
}

export interface ColumnView {
  readonly id: string;
  readonly siglum: SiglumView;
  readonly outlet: string;
  readonly title: string;
  readonly when?: TimeView;
  readonly href: string;
  readonly language: string;
}

/** Sentences beside each other; an empty cell: this report does not have it. */
export interface RowView {
  readonly cells: readonly (readonly UnitView[])[];
  readonly kind: 'shared' | 'only';
}

export interface CompareView {
  readonly story?: { readonly title: string; readonly href: string };
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  /** How each pair depends, in words, with the reasons. */
  readonly pairs: readonly {
    readonly a: SiglumView;
    readonly b: SiglumView;
    readonly words: string;
    readonly reasons: readonly string[];
  }[];
  readonly shared: number;
  /** The reports to choose from. */
  readonly choices: readonly {
    readonly id: string;
    readonly siglum: SiglumView;
    readonly outlet: string;
    readonly title: string;
    readonly on: boolean;
  }[];
  readonly action: { readonly href: string; readonly hidden: Readonly<Record<string, string>> };
}
