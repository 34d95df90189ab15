import type { Range } from '../../model/index.ts';
import type { Unit } from './lexicon/calendar.ts';

/** Which of several: "last", "this", "next"; 'same' points back at what the text spoke of. */
export type Shift = 'last' | 'this' | 'next' | 'same';
/** TIMEX3 modifiers that narrow a period. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end';
/** What a relative expression is counted from: the day of publication, or the date that the text spoke of last. */
export type Anchor = 'published' | 'text';

/** What an expression says, before it is known what it is counted from. */
export type Meaning =
  | { readonly kind: 'fixed'; readonly value: string; readonly to?: string }
  | { readonly kind: 'ambiguous'; readonly first: number; readonly second: number; readonly year: number }
  | {
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      readonly dayTo?: number;
      readonly monthTo?: number;
      readonly shift?: Shift;
    }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'month'; readonly month: number; readonly shift?: Shift; readonly monthTo?: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: Shift; readonly weeks?: number; readonly anchor?: Anchor }
  | { readonly kind: 'weekday-of-week'; readonly weekday: number; readonly offset: number }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly offset: number; readonly anchor: Anchor }
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number; readonly anchor: Anchor; readonly coarse?: boolean }
  | { readonly kind: 'quarter'; readonly code: string; readonly year?: number; readonly yearOffset?: number; readonly anchor?: Anchor }
  | { readonly kind: 'season'; readonly code: string; readonly shift?: Shift }
  | { readonly kind: 'holiday'; readonly name: string; readonly year?: number; readonly shift?: Shift }
  | { readonly kind: 'short-decade'; readonly digit: number }
  | { readonly kind: 'clock'; readonly clock: string; readonly zone?: string; readonly twelve?: boolean }
  | { readonly kind: 'day-part'; readonly code: string; readonly day: number | 'none' }
  | { readonly kind: 'ordinal-unit'; readonly unit: Unit; readonly nth: number; readonly of: Meaning }
  | {
      readonly kind: 'duration';
      readonly value: string;
      readonly count?: number;
      readonly unit?: Unit /** -1 up to the day of publication, 1 from it on. */;
      readonly direction?: -1 | 1;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** A stretch of text with what it says; `part` narrows it, `date` is the date that a time of day belongs to, as found beside it. */
export interface Candidate extends Range {
  readonly rule: string;
  readonly meaning: Meaning;
  readonly part?: Part;
  readonly date?: Meaning;
  readonly dayPart?: string;
}

/** One row of the rule tables: where it applies, and what the match says. */
export interface Rule {
  readonly name: string;
  /** Kinds of word one of which the sentence must have, so that most rules are never tried. */
  readonly needs: Need;
  /** Over lower-cased text with straight quotation marks and single spaces; flags d, g, u. */
  readonly pattern: RegExp;
  readonly part?: Part;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Meaning | undefined;
}
export type Need = 'digit' | 'month' | 'weekday' | 'unit' | 'season' | 'clock' | 'word' | 'holiday';
