import type { LinkView, QuotationView } from '../story/index.ts';
import type { DiffPart, SiglumView, TimeView } from '../ui/index.ts';

/** A run of text that is drawn in one way. */
export interface RunView {
  readonly text: string;
  /** Stands word for word in another report. */
  readonly shared?: boolean;
  /** No other report tells it. */
  readonly only?: boolean;
  /** A quotation that other reports, or the original, have in other words. */
  readonly altered?: string;
  /** The stretch that the address asks for. */
  readonly lit?: boolean;
  /** Begins it: bears the address. */
  readonly begins?: boolean;
}

export interface MarginView {
  /** Reports that share a passage of this block, each leading to both side by side. */
  readonly shared: readonly SiglumView[];
  /** Only this report tells something that stands here. */
  readonly onlyHere: boolean;
  /** Quotations here whose words were altered. */
  readonly verdicts: readonly { readonly words: string; readonly href: string }[];
}

export interface BlockView {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'dateline';
  /** Address of the block: the offset at which it begins. */
  readonly id: string;
  readonly runs: readonly RunView[];
  readonly margin: MarginView;
}

export interface RevisionView {
  readonly when: TimeView;
  readonly silent: boolean;
  readonly title?: { readonly before: string; readonly after: string };
  readonly parts: readonly DiffPart[];
}

export interface ReportView {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly siglum?: SiglumView;
  readonly outlet: string;
  readonly byline?: string;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly href?: string }[];
  readonly story?: { readonly title: string; readonly href: string };
  /** The reports before and after it, in the order of their sigla. */
  readonly before?: { readonly siglum: SiglumView; readonly outlet: string };
  readonly after?: { readonly siglum: SiglumView; readonly outlet: string };
  readonly past?: TimeView;
  readonly deleted?: TimeView;
  readonly blocks: readonly BlockView[];
  /** Something stands in the margin. */
  readonly marked: boolean;
  readonly quotations: readonly QuotationView[];
  readonly links: readonly LinkView[];
  readonly moreLinks: number;
  readonly compareAll?: string;
  readonly removed: readonly { readonly reason: string; readonly text: string }[];
  readonly revisions: readonly RevisionView[];
}
