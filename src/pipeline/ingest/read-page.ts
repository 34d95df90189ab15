import { read } from '../../2-read/index.ts';
import { annotate } from '../../3-annotate/index.ts';
import { signatureOf } from '../../4-group/index.ts';
import type { Annotations, Capture, Reading, Report, WatchedSource } from '../../model/index.ts';
import { nameReport } from './name-report.ts';
import { noticesOfChange } from './notices.ts';

/** A page as it comes out of a reading thread. */
export interface ReadPage {
  readonly reading: Reading;
  /** Absent where there is no report, or where its date is in doubt: it is annotated when the date is settled. */
  readonly marked?: Marked;
  /** When the page says that it was last changed, ISO 8601. */
  readonly modified?: string;
  /** Lines in which the page says that it was changed. */
  readonly notices: readonly string[];
}

export interface Marked {
  readonly annotations: Annotations;
  readonly signature: readonly number[];
}

/** What a reading thread is asked: to read a page, or to annotate a report whose date was settled or whose annotations are of an older version. */
export type ReadingTask =
  | { readonly capture: Capture; readonly source?: WatchedSource | undefined }
  | { readonly report: Report; readonly source?: undefined };

/** Reads and annotates one page; the work of a reading thread. */
export async function readPage(capture: Capture, source: WatchedSource | undefined): Promise<ReadPage> {
  const raw = await read(capture);
  const reading = raw.report ? { ...raw, report: nameReport(raw.report, capture, source) } : raw;
  const changed = noticesOfChange(capture, reading.report);
  const { report } = reading;
  return { reading, ...(report && !reading.dateInDoubt && { marked: mark(report) }), ...changed };
}

export function mark(report: Report): Marked {
  return { annotations: annotate(report), signature: signatureOf({ report }) };
}
