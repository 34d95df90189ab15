import type { TimeView } from '../ui/index.ts';

export interface NoteView {
  readonly id: string;
  readonly text: string;
  readonly when: TimeView;
  /** Who wrote it, where that is known. */
  readonly by?: string;
  readonly edited?: TimeView;
  readonly quote?: { readonly text: string; readonly href?: string };
  readonly about?: { readonly label: string; readonly title: string; readonly href: string };
  readonly href: string;
}

export interface NotesView {
  readonly notes: readonly NoteView[];
  readonly about: string;
  /** The story or report whose notes these are. */
  readonly of?: { readonly title: string; readonly href: string; readonly add: string };
  readonly done?: string;
  readonly older?: string;
  readonly newest?: string;
}

export interface NoteFormView {
  readonly action: string;
  readonly title: string;
  readonly text: string;
  readonly error?: string;
  readonly along: Readonly<Record<string, string>>;
  readonly about?: { readonly label: string; readonly title: string; readonly href: string };
  readonly quote?: string;
  readonly back: string;
}

/** Notes beside a story or a report. */
export interface BesideView {
  /** What they stand below: its text column is theirs. */
  readonly below: 'story' | 'report';
  readonly notes: readonly NoteView[];
  readonly add: string;
  /** Where all of them are, where there are more. */
  readonly all?: string;
}
