import { completeDates } from '../../2-read/index.ts';
import { areConnected, compareSignatures, signatureOf } from '../../4-group/index.ts';
import type { Published, Reading, Report } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { dayOf } from './day-of.ts';
import type { ReadPage } from './read-page.ts';
import { FELLOWS } from './settings.ts';

/** A report that likely tells of the same event, as its rare terms show. */
interface Fellow {
  readonly reading: Reading;
  /** Rarity of what both have, summed. */
  readonly weight: number;
}

interface Signed {
  readonly page: ReadPage;
  readonly report: Report;
  readonly signature: readonly number[];
}

/**
 * Settles the dates that pages leave in doubt (no year, day or month first) by the reports that tell of the same event, among the pages that came
 * together and among those that are kept; where there are none with a date, by all pages that came together.
 * @returns the pages in their order; the annotations of those whose date was in doubt are to be made
 */
export async function settleDates(store: Store, pages: readonly ReadPage[]): Promise<readonly ReadPage[]> {
  if (pages.every(({ reading }) => !reading.dateInDoubt)) return pages;
  const signed = signPages(pages);
  const settled = new Map<ReadPage, Reading>();
  for (const family of findFamilies(signed)) {
    const doubtful = family.filter(({ page }) => page.reading.dateInDoubt);
    if (doubtful.length === 0) continue;
    const kept = (await Promise.all(doubtful.map((one) => fellowsKept(store, one)))).flat();
    const readings = [...family.map(({ page }) => page.reading), ...kept.map(({ reading }) => reading)];
    if (!readings.some((reading) => !reading.dateInDoubt && reading.report?.published)) continue;
    const completed = completeDates(readings);
    for (const [at, { page }] of family.entries()) settled.set(page, completed[at] as Reading);
  }
  const completed = completeDates(pages.map((page) => settled.get(page) ?? page.reading).map(withoutDoubtIfSettled(pages, settled)));
  return pages.map((page, at) => ({ ...page, reading: settled.get(page) ?? (completed[at] as Reading) }));
}

/**
 * The day of which an undated report likely is: that of the dated report with which it shares most.
 * @returns days since 1970; undefined where no dated report tells of the same event
 */
export async function likelyDay(store: Store, page: ReadPage, pages: readonly ReadPage[]): Promise<number | undefined> {
  const [own] = signPages([page]);
  if (!own) return undefined;
  const fellows = [...fellowsAmong(own, signPages(pages)), ...(await fellowsKept(store, own))];
  const dated = fellows.filter(({ reading }) => dayOf(reading.report?.published?.value) !== undefined);
  dated.sort((a, b) => b.weight - a.weight || publishedIn(a.reading).localeCompare(publishedIn(b.reading)));
  return dayOf(dated[0]?.reading.report?.published?.value);
}

const publishedIn = ({ report }: Reading): Published['value'] => report?.published?.value ?? '';

function signPages(pages: readonly ReadPage[]): readonly Signed[] {
  return pages.flatMap((page) => {
    const { report } = page.reading;
    return report ? [{ page, report, signature: page.marked?.signature ?? signatureOf({ report }) }] : [];
  });
}

function fellowsAmong(own: Signed, others: readonly Signed[]): readonly Fellow[] {
  return others.flatMap(({ page, report, signature }) => {
    const { weight } = compareSignatures(own.signature, signature);
    return report.id !== own.report.id && areConnected(weight, 0) ? [{ reading: page.reading, weight }] : [];
  });
}

/** Dated reports of the store, of any time. */
async function fellowsKept(store: Store, { report, signature }: Signed): Promise<readonly Fellow[]> {
  const near = await store.reports.near(signature, { from: 0, to: FELLOWS.lastDay }, FELLOWS.asked, FELLOWS.sharedTerms);
  const likely = near
    .filter(({ id, undated }) => id !== report.id && !undated)
    .map(({ id, signature: other }) => ({ id, weight: compareSignatures(signature, other).weight }))
    .filter(({ weight }) => areConnected(weight, 0))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, FELLOWS.read);
  const fellows: Fellow[] = [];
  for (const { id, weight } of likely) {
    const stored = await store.reports.get(id);
    if (stored) fellows.push({ reading: { report: stored.report, problems: [] }, weight });
  }
  return fellows;
}

/** Pages that hang together by what is rare in them. */
function findFamilies(signed: readonly Signed[]): readonly (readonly Signed[])[] {
  const open = new Set(signed);
  const families: Signed[][] = [];
  for (const first of signed) {
    if (!open.delete(first)) continue;
    const family = [first];
    for (const one of family)
      for (const other of open)
        if (areConnected(compareSignatures(one.signature, other.signature).weight, 0)) {
          open.delete(other);
          family.push(other);
        }
    families.push(family);
  }
  return families;
}

/** A date that is settled tells the others as any other does. */
function withoutDoubtIfSettled(
  pages: readonly ReadPage[],
  settled: ReadonlyMap<ReadPage, Reading>,
): (reading: Reading, at: number) => Reading {
  return (reading, at) => {
    if (!settled.has(pages[at] as ReadPage)) return reading;
    const { dateInDoubt: _, ...certain } = reading;
    return certain;
  };
}
