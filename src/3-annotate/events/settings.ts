/** What stands between a time and the verb that it dates, in tokens. Swept 1 to 6 each on TimeLine (SemEval-2015): flat; the order clause > comma matters, their size little. */
export const DATING = {
  /** For each border of a clause. */
  clause: 4,
  /** For each comma. */
  comma: 2,
  /** For a verb behind the time: times follow their verbs unless they head the clause. */
  right: 3,
} as const;
/** Sentences from the start in which the date of the leading event is sought. */
export const LEAD_SENTENCES = 4;
/** Days before publication within which a told day is that of the leading event: a week, as weekdays are named without a date. */
export const LEAD_DAYS = 7;
/** Characters from the start of a paragraph within which a date can be that of a dateline: two names of places. */
export const DATELINE_REACH = 60;
