import type { TimeView } from '../../../../web/ui/index.ts';
import { dateInWords, isoInWords, publishedInWords } from '../../../7-brief/edition/index.ts';
import type { DateRange, Published } from '../../../model/index.ts';

/** An instant as a reader would write it: "27 Nov 2025, 14:10 UTC". */
export function instant(iso: string): TimeView {
  const clock = /T(\d\d:\d\d)/.exec(iso)?.[1];
  const utc = clock === undefined ? undefined : new Date(iso);
  if (!utc || Number.isNaN(utc.getTime())) return { iso, words: isoInWords(iso) || iso };
  const text = utc.toISOString();
  return { iso, words: `${isoInWords(text)}, ${text.slice(11, 16)} UTC` };
}

export function published(value: Published | undefined): TimeView | undefined {
  return value && { iso: value.value, words: publishedInWords(value) };
}

/** A period; undefined where nothing is known of it. */
export function period(range: DateRange | undefined): TimeView | undefined {
  const words = dateInWords(range);
  return range && words ? { iso: range.from, words } : undefined;
}
