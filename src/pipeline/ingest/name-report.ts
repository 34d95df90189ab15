import type { Capture, Published, Report, WatchedSource } from '../../model/index.ts';
import { stableId } from '../../text/index.ts';

/**
 * A report as the monitor keeps it: its id is made of its address alone, so that an edit keeps it, and what the analyst knows of its source is put in.
 * @param source that brought it; undefined for what is given by hand
 */
export function nameReport(report: Report, capture: Capture, source: WatchedSource | undefined): Report {
  const id = reportIdOf(capture.location);
  if (!source) return { ...report, id };
  return {
    ...report,
    id,
    source: isOfSource(capture, source)
      ? {
          id: source.id,
          name: source.name,
          kind: source.kind === 'unknown' ? (report.source.kind ?? 'unknown') : source.kind,
          ...(source.family && { family: source.family }),
          ...(source.reliability && { reliability: source.reliability }),
        }
      : report.source,
    ...(report.published && { published: inZone(report.published, source.timeZone) }),
  };
}

/** @param location canonical address or path */
function reportIdOf(location: string): string {
  return stableId('r', location);
}

/** A folder and an archive hold reports of many outlets, an aggregator names the outlet of each; only what a source publishes itself is of it. */
function isOfSource({ given }: Capture, { form, name }: WatchedSource): boolean {
  if (form === 'folder' || form === 'archive') return false;
  return given?.source === undefined || given.source === name;
}

/** A time of day without an offset is one in the zone of the source. */
function inZone(published: Published, timeZone: string | undefined): Published {
  const { value } = published;
  if (!timeZone || !/T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(value)) return published;
  const offset = offsetAt(value, timeZone);
  return offset === undefined ? published : { ...published, value: `${value}${offset}` };
}

/** The offset of a zone ("+02:00") at a local time; of an hour that comes twice, the first. */
function offsetAt(local: string, timeZone: string): string | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const at = (ms: number): string => {
      const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
      return name === 'GMT' ? '+00:00' : name.slice('GMT'.length);
    };
    const asUtc = Date.parse(`${local}Z`);
    const guess = at(asUtc);
    return at(Date.parse(`${local}${guess}`));
  } catch {
    // No such zone: the date stays as it is.
    return undefined;
  }
}
