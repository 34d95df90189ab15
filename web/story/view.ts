import type { DiffPart, EvidenceView, FilterView, PagerView, SentenceView, SiglumView, TimeView } from '../ui/index.ts';
import type { StoryFrame } from './frame.ts';

export type { ExportView, SectionId, StoryFrame } from './frame.ts';

/** What the story page shows. Everything arrives decided: chosen, ordered, worded, with its addresses. */

/** A part of a list: what is shown of how many, and where the whole is. */
export interface ListView<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly note?: string;
  /** Where the whole list is, where this is a part. */
  readonly all?: string;
  readonly filters?: readonly FilterView[];
  readonly pager?: PagerView;
  /** Rows that stand at once; the others of `items` are folded. Absent: all stand. */
  readonly open?: number;
}

export interface StatementView {
  readonly id: string;
  readonly mark: 'ok' | 'one' | 'dis';
  readonly text: string;
  /** Whose words it is: what was said is told as said, never as so. */
  readonly speaker?: string;
  /** The words stand inside quotation marks. */
  readonly quoted?: boolean;
  /** Status, number of reports. */
  readonly about: string;
  /** Why it has this status. */
  readonly why: string;
  readonly sigla: readonly SiglumView[];
  readonly evidence: EvidenceView;
}

export interface DiscrepancyView {
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  readonly material: boolean;
  readonly scope: string;
  readonly note: string;
  readonly values: readonly { readonly value: string; readonly sigla: readonly SiglumView[] }[];
  /** All answers, shown or not. */
  readonly answers: number;
  /** Those that are not shown, and where they are. */
  readonly more?: { readonly count: number; readonly href: string };
  readonly evidence: EvidenceView;
}

export interface BriefView {
  readonly established: readonly StatementView[];
  readonly disputed: readonly DiscrepancyView[];
  /** What one report tells and another denies, where no discrepancy asks about it. */
  readonly contradicted: readonly StatementView[];
  readonly single: readonly StatementView[];
  readonly none?: 'one-report' | 'one-account' | 'none-established';
  /** Of each, how many stand at once. */
  readonly open: { readonly established: number; readonly disputed: number; readonly single: number };
}

export interface VersionView {
  readonly sigla: readonly SiglumView[];
  readonly text: string;
  /** Word by word against the likeliest wording, where that tells a reader something. */
  readonly parts?: readonly DiffPart[];
  readonly verdict: string;
  /** The wording that stands at the head of the quotation. */
  readonly likeliest?: boolean;
  readonly altered: boolean;
  /** The wording of the report on whose page it stands. */
  readonly here?: boolean;
  readonly notes: readonly string[];
}

export interface QuotationView {
  readonly id: string;
  readonly speaker: string;
  readonly about: string;
  readonly words: string;
  readonly marked: boolean;
  readonly whyBest: string;
  readonly versions: readonly VersionView[];
  readonly moreVersions: number;
}

export interface PositionView {
  readonly id: string;
  /** Whose it is, where positions are not listed by party. */
  readonly party?: string;
  readonly kind: string;
  readonly tone: 'hard' | 'soft' | 'even';
  readonly text: string;
  readonly issue?: string;
  readonly about: string;
  readonly when?: TimeView;
  readonly sigla: readonly SiglumView[];
  readonly evidence: EvidenceView;
}

export interface PartyView {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly positions: readonly PositionView[];
  /** Positions that stand at once; the others are folded. Absent: all stand. */
  readonly open?: number;
  /** Where all of them are, where not even the fold has them. */
  readonly all?: string;
  /** "demands withdrawal · threatens force", for the card. */
  readonly short: readonly { readonly words: string; readonly href: string; readonly title: string }[];
}

export interface ToneBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly up: boolean;
  readonly label: string;
  readonly href: string;
}

export interface DyadView {
  readonly name: string;
  readonly words: string;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly ToneBar[];
  readonly from?: string;
  readonly to?: string;
  /** The same as a table. */
  readonly rows: readonly {
    readonly when: string;
    readonly value: string;
    readonly what: string;
    readonly text: string;
    readonly href: string;
  }[];
}

export interface ProposalView {
  readonly id: string;
  readonly name: string;
  readonly authors: readonly { readonly name: string; readonly sigla: readonly SiglumView[] }[];
  readonly versions: readonly {
    readonly label: string;
    readonly when: string;
    readonly changes?: string;
    readonly sigla: readonly SiglumView[];
  }[];
  readonly provisions: readonly { readonly text: string; readonly inVersions: readonly boolean[]; readonly sigla: readonly SiglumView[] }[];
  readonly allProvisions: number;
  /** Where all provisions are, where only some stand here. */
  readonly all?: string;
  /** Of provisions and reactions, how many stand at once. Absent: all. */
  readonly open?: { readonly provisions: number; readonly reception: number };
  readonly reception: readonly {
    readonly party: string;
    readonly kind: string;
    readonly tone: PositionView['tone'];
    readonly text: string;
    readonly sigla: readonly SiglumView[];
  }[];
}

export interface EventView {
  readonly id: string;
  readonly when: TimeView;
  readonly status: 'happened' | 'planned' | 'claimed' | 'conditional';
  /** A day is a dot, a week or month a bar, a year an open end. */
  readonly precision: 'day' | 'span' | 'vague';
  readonly text: string;
  readonly basis: string;
  readonly sigla: readonly SiglumView[];
  readonly evidence: EvidenceView;
}

export interface TimelineView extends ListView<EventView> {
  readonly planned: readonly EventView[];
  /** Of those planned, how many stand at once. */
  readonly openPlanned?: number;
}

export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly lands: readonly { readonly d: string; readonly named: boolean; readonly name: string }[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly name: string;
    readonly mentions: number;
    /** Who holds it, as told. */
    readonly held?: string;
    readonly labelled: boolean;
    readonly flip: boolean;
  }[];
  readonly words: string;
}

export interface PlacesView {
  readonly map?: MapView;
  readonly unmapped: readonly string[];
  /** Rows of `control` that stand at once. */
  readonly openControl?: number;
  readonly control: readonly {
    readonly id: string;
    readonly place: string;
    readonly told: string;
    readonly sigla: readonly SiglumView[];
    readonly evidence: EvidenceView;
  }[];
  readonly places: readonly { readonly name: string; readonly mentions: number; readonly where?: string }[];
  readonly total: number;
}

export interface NameView {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly roles: string;
  readonly variants: readonly { readonly text: string; readonly slip: boolean }[];
  readonly mentions: number;
  readonly search: string;
}

export interface FigureView {
  readonly id: string;
  readonly value: string;
  readonly of: string;
  readonly asOf?: string;
  readonly sigla: readonly SiglumView[];
}

export interface ReportLineView {
  readonly id: string;
  readonly siglum: SiglumView;
  readonly title: string;
  readonly outlet: string;
  readonly when: TimeView | undefined;
  readonly about: string;
  readonly href: string;
  readonly language: string;
}

export interface LinkView {
  readonly later: { readonly siglum: SiglumView; readonly outlet: string };
  readonly source: { readonly siglum: SiglumView; readonly outlet: string };
  readonly words: string;
  readonly reasons: readonly string[];
  readonly passages: readonly { readonly from: SentenceView; readonly to: SentenceView }[];
  readonly morePassages: number;
  readonly compare: string;
}

export interface StemmaView {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly words: string;
  readonly trees: readonly {
    readonly colour: number;
    readonly nodes: readonly {
      readonly kind: 'report' | 'unseen' | 'rest';
      readonly label: string;
      readonly title: string;
      readonly href?: string;
      readonly x: number;
      readonly y: number;
    }[];
    readonly edges: readonly { readonly path: string; readonly directed: boolean; readonly href?: string; readonly title: string }[];
    readonly caption: { readonly text: string; readonly x: number; readonly y: number };
  }[];
  readonly left: number;
}

export interface AccountsView {
  readonly about: string;
  readonly stemma: StemmaView;
  /** The tree in words, an account a line. */
  readonly told: readonly { readonly siglum: SiglumView; readonly text: string }[];
  readonly links: ListView<LinkView>;
}

export interface GroupingView {
  readonly report: { readonly siglum: SiglumView; readonly outlet: string };
  readonly with: { readonly siglum: SiglumView; readonly outlet: string };
  readonly reasons: readonly string[];
}

export interface ChangeView {
  readonly id: string;
  readonly kind: string;
  readonly when: TimeView;
  readonly text: string;
  readonly why: string;
  readonly material: boolean;
  readonly before?: string;
  readonly after?: string;
  readonly evidence: EvidenceView;
}

export interface ChangesView extends ListView<ChangeView> {
  /** What is shown is what came after this. */
  readonly since?: TimeView;
}

export interface CorrectionView {
  readonly id: string;
  readonly when: TimeView;
  readonly text: string;
  /** When it was taken back, and by whom. */
  readonly undone?: { readonly when: TimeView; readonly by?: string };
}

export interface HistoryView {
  readonly when: TimeView;
  readonly text: string;
  readonly reasons: readonly string[];
}

export interface ProblemView {
  readonly location: string;
  readonly message: string;
}

/** Everything on the page of a story: each section in part. */
export interface StoryView {
  /** Which siglum stands for whom: the reports where they are few, else the accounts. */
  readonly key: readonly { readonly siglum: SiglumView; readonly name: string }[];
  readonly frame: StoryFrame;
  readonly brief: BriefView;
  readonly changes: ChangesView;
  readonly accounts: AccountsView;
  readonly quotations: ListView<QuotationView>;
  readonly discrepancies: ListView<DiscrepancyView>;
  readonly positions: ListView<PartyView>;
  readonly tone: ListView<DyadView>;
  readonly proposals: ListView<ProposalView>;
  readonly timeline: TimelineView;
  readonly places: PlacesView;
  readonly statements: ListView<StatementView>;
  readonly figures: ListView<FigureView>;
  readonly people: ListView<NameView>;
  readonly reports: ListView<ReportLineView>;
  readonly grouping: ListView<GroupingView>;
  readonly corrections: ListView<CorrectionView>;
  /** Stories that may be merged into this one. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly history: readonly HistoryView[];
  readonly problems: ListView<ProblemView>;
}
