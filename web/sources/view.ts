import type { Choice, FilterView, PagerView, TimeView } from '../ui/index.ts';

/** How a source does, in words. */
export interface HealthView {
  readonly mark: 'ok' | 'one' | 'dis';
  readonly words: string;
  readonly reason?: string;
  readonly advice?: string;
  readonly lastSuccess?: TimeView;
  readonly lastNew?: TimeView;
  readonly nextLook?: TimeView;
}

export interface GradeView {
  readonly letter: string;
  readonly words: string;
}

export interface SourceRowView {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** Kind, country, language, form. */
  readonly about: string;
  readonly grade?: GradeView;
  readonly tags: readonly string[];
  readonly health: HealthView;
  readonly reports: string;
}

export interface SourcesView {
  readonly about: string;
  readonly rows: readonly SourceRowView[];
  readonly states: readonly FilterView[];
  readonly tags: readonly FilterView[];
  readonly find: { readonly value: string; readonly along: Readonly<Record<string, string>> };
  readonly none?: 'none' | 'filtered';
  readonly pager?: PagerView;
  readonly here: string;
  /** What was done, or what is missing. */
  readonly done?: string;
  readonly error?: string;
  readonly publishers: number;
  readonly grades: readonly Choice[];
}

export interface CandidateView {
  readonly index: number;
  readonly name: string;
  readonly title?: string;
  readonly location: string;
  readonly about: string;
  readonly how: string;
  readonly ticked: boolean;
  /** Watched already: where it stands. */
  readonly known?: string;
  readonly preview: readonly { readonly title: string; readonly when?: TimeView; readonly href?: string }[];
  /** What goes along with the form. */
  readonly along: Readonly<Record<string, string>>;
}

export interface NewSourceView {
  readonly url: string;
  /** What is wrong with the address, or why nothing was found. */
  readonly error?: string;
  readonly notes: readonly string[];
  readonly candidates: readonly CandidateView[];
  readonly pick?: string;
  readonly kind: string;
  readonly kinds: readonly Choice[];
  readonly grades: readonly Choice[];
  readonly tags: string;
  readonly publishers: number;
}

export interface PublisherView {
  readonly name: string;
  readonly home: string;
  readonly about: string;
  readonly owner?: string;
  readonly checked: string;
  readonly feeds: readonly { readonly url: string; readonly name: string; readonly note?: string; readonly known?: string }[];
  readonly look: string;
}

export interface CatalogueView {
  readonly rows: readonly PublisherView[];
  readonly find: { readonly q: string; readonly kind: string; readonly country: string };
  readonly kinds: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly pager?: PagerView;
  readonly error?: string;
}

export interface RemoveView {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly back: string;
}

export interface SourceView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly about: string;
  readonly grade?: GradeView;
  readonly tags: readonly string[];
  readonly health: HealthView;
  readonly paused: boolean;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly href?: string; readonly when?: TimeView }[];
  readonly done?: string;
  readonly edit: SourceEditView;
  readonly log: readonly {
    readonly when: TimeView;
    readonly level: string;
    readonly bad: boolean;
    readonly text: string;
    readonly href?: string;
    readonly location?: string;
  }[];
  readonly olderLog?: string;
  readonly reports: readonly {
    readonly title: string;
    readonly href: string;
    readonly language: string;
    readonly when?: TimeView;
    readonly story?: { readonly title: string; readonly href: string };
  }[];
  readonly reportCount: string;
  /** Search among them, where it has any. */
  readonly searchReports?: string;
  readonly olderReports?: string;
}

export interface SourceEditView {
  readonly values: Readonly<Record<'name' | 'location' | 'kind' | 'reliability' | 'country' | 'language' | 'timeZone' | 'tags', string>>;
  readonly errors: Readonly<Partial<Record<'name' | 'location' | 'country' | 'language' | 'timeZone', string>>>;
  readonly kinds: readonly Choice[];
  readonly grades: readonly Choice[];
}
