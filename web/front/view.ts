import type { FilterView, PagerView, SparkView, TimeView } from '../ui/index.ts';
import type { WelcomeView } from '../welcome/index.ts';

/** A story in the list. */
export interface StoryRowView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly reports: string;
  readonly accounts: string;
  /** Places and languages, in a line. */
  readonly about: string;
  readonly arrivals: SparkView;
  /** Absent where there are none. */
  readonly corroborated?: string;
  readonly disputed?: string;
  readonly newest?: { readonly kind: string; readonly text: string; readonly when: TimeView; readonly href: string };
  /** "3 changes since you looked", and where they stand. */
  readonly since?: { readonly words: string; readonly href: string };
  /** Reports have come that the story does not hold yet. */
  readonly waiting?: string;
  readonly pinned: boolean;
}

export interface StoryGroupView {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly rows: readonly StoryRowView[];
  /** Said where there is no row. */
  readonly empty?: string;
}

/** What the list can be narrowed to by one thing. */
export interface FacetView {
  readonly name: string;
  readonly choices: readonly FilterView[];
}

export interface FrontView {
  readonly groups: readonly StoryGroupView[];
  readonly facets: readonly FacetView[];
  /** Filters in force: each leads to the list without it. */
  readonly active: readonly { readonly label: string; readonly value: string; readonly href: string }[];
  readonly since: readonly FilterView[];
  /** The words asked for, and what goes along with the form. */
  readonly find: { readonly value: string; readonly along: Readonly<Record<string, string>> };
  /** Why there is no story. */
  readonly none?: 'none' | 'filtered';
  readonly searchHref?: string;
  /** This address, to come back to. */
  readonly here: string;
  readonly sources: { readonly words: string; readonly trouble?: string };
  readonly pager?: PagerView;
  readonly welcome?: WelcomeView;
}
