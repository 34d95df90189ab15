import type { Credit, Reason } from '../model/index.ts';
import type { Fabric } from './fabric.ts';
import type { Judgement } from './judge.ts';
import { namesOutlet } from './outlet-mentions.ts';
import { DIRECTION, KINDS } from './settings.ts';

/** Which of two dependent reports was the source. */
export interface Direction {
  /** 1: a was the source of b; -1: b of a; 0: not established. */
  readonly sign: -1 | 0 | 1;
  /** The same where the time alone speaks for it, or all else leaves it open: enough for a report that is known to have sources, not to name one as a source. */
  readonly likely: -1 | 0 | 1;
  readonly reasons: readonly Reason[];
}

interface Sign {
  readonly points: number;
  readonly note: string;
}

/**
 * Weighs the evidence of order: time, containment, quotations as independent reports print them, by-line, filler, credits, a body's own text. It is given only where the sum is clear.
 * @param isOutside whether a report that depends on neither has this run of words in quotation marks
 */
export function findDirection(a: Fabric, b: Fabric, judgement: Judgement, isOutside: (run: string) => boolean): Direction {
  const [time, credit, office] = [byTime(a, b), byCredit(a, b), byOffice(a, b)];
  // Beside a body's own text nothing of style counts: who makes a page of several sources quotes more, and better, than one of them.
  const style = office.points === 0 ? [byQuotations(a, b, isOutside), byByline(a, b), byFiller(a, b, judgement)] : [];
  const signs = [time, byContainment(judgement), ...style, credit, office].filter((sign) => sign.points !== 0);
  const sum = signs.reduce((total, { points }) => total + points, 0);
  const open: Direction = { sign: 0, likely: 0, reasons: [] };
  if (hasOtherSource(a, b, judgement) && credit.points === 0) return open;
  // Where no time is told, the little that there is.
  if (Math.abs(sum) < DIRECTION.least) return { ...open, likely: signOf(time.points || (Math.abs(sum) >= DIRECTION.little ? sum : 0)) };
  const likely = sum > 0 ? 1 : -1;
  // Of two derivatives of a text that is not there, one is published first too.
  if (likely * (sum - time.points) < DIRECTION.besideTime && time.points !== 0 && !isContained(judgement))
    return { sign: 0, likely, reasons: [{ kind: 'direction', score: 0.2, note: `${time.note}; each tells much that the other does not` }] };
  const reasons = signs
    .filter(({ points }) => Math.sign(points) === likely)
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points))
    .map(({ points, note }) => ({ kind: 'direction', score: Math.min(1, Math.round(Math.abs(points) * 100) / 100), note }));
  return { sign: likely, likely, reasons };
}

const signOf = (points: number): Direction['likely'] => (points > 0 ? 1 : points < 0 ? -1 : 0);

/** The name of a credit that does not say which agency. */
export const ANY_WIRE = 'wire services';

/** Both say where they have it from, and it is neither of the two. */
function hasOtherSource(a: Fabric, b: Fabric, { reasons }: Judgement): boolean {
  return sharedAgency(a, b) !== undefined || reasons.every(({ kind }) => kind === 'same-translation');
}

/** Whether one tells nearly all that the other tells. */
export function isContained({ coverA, coverB }: Judgement): boolean {
  return Math.max(coverA, coverB) >= KINDS.contained;
}

const nameOf = ({ annotated: { report } }: Fabric): string => report.source.name ?? report.title ?? report.location;

function byTime(a: Fabric, b: Fabric): Sign {
  const left = timeOf(a);
  const right = timeOf(b);
  if (!left || !right) return { points: 0, note: '' };
  const day = left.length <= 10 || right.length <= 10;
  const x = Date.parse(day ? left.slice(0, 10) : left);
  const y = Date.parse(day ? right.slice(0, 10) : right);
  if (Number.isNaN(x) || Number.isNaN(y) || x === y) return { points: 0, note: '' };
  const first = x < y ? a : b;
  return { points: x < y ? DIRECTION.time : -DIRECTION.time, note: `${nameOf(first)} was published first` };
}

/** Time of publication, or else the day that the dateline gives. */
function timeOf({ annotated: { report, annotations } }: Fabric): string | undefined {
  if (report.published && report.published.basis !== 'file' && /^\d{4}-\d\d-\d\d/.test(report.published.value))
    return report.published.value;
  const line = annotations.credits.find(({ kind }) => kind === 'agency' || kind === 'dateline');
  const time =
    line && annotations.times.find(({ start, end, range }) => range?.precision === 'day' && line.start <= start && end <= line.end);
  return time?.range?.from.slice(0, 10);
}

function byContainment({ coverA, coverB }: Judgement): Sign {
  const more = coverB - coverA;
  if (Math.abs(more) < 0.1) return { points: 0, note: '' };
  const share = Math.round(100 * Math.max(coverA, coverB));
  return {
    points: DIRECTION.containment * more,
    note: `${share} % of the one stands in the other, which has ${Math.round(100 * (1 - Math.min(coverA, coverB)))} % more of its own`,
  };
}

function byQuotations(a: Fabric, b: Fabric, isOutside: (run: string) => boolean): Sign {
  const count = (fabric: Fabric): number => [...fabric.quoted].filter(isOutside).length;
  const left = count(a);
  const right = count(b);
  const most = Math.max(left, right);
  if (most < DIRECTION.quoteShingles || left === right) return { points: 0, note: '' };
  return {
    points: (DIRECTION.quotes * (left - right)) / most,
    note: `${nameOf(left > right ? a : b)} quotes as independent reports do; the other has other words in the marks`,
  };
}

function byByline(a: Fabric, b: Fabric): Sign {
  const signed = (fabric: Fabric): number =>
    (fabric.annotated.report.byline ? DIRECTION.byline : 0) +
    (isOwnWire(fabric) ? DIRECTION.ownWire : 0) -
    (hasWireCredit(fabric) ? DIRECTION.wireCredit : 0);
  const points = signed(a) - signed(b);
  return { points, note: `${nameOf(points > 0 ? a : b)} names its own reporter or place, the other none of its own` };
}

const agencies = ({ annotated }: Fabric): Credit[] => annotated.annotations.credits.filter(({ kind }) => kind === 'agency');

function isOwnWire(fabric: Fabric): boolean {
  const own = fabric.annotated.report.source.name;
  return own !== undefined && agencies(fabric).some(({ name }) => namesOutlet(name, own));
}

function hasWireCredit(fabric: Fabric): boolean {
  return !isOwnWire(fabric) && agencies(fabric).length > 0;
}

/** The agency that both credit and neither is: each has its text from there, whichever printed it first. "Wire services" may be any. */
export function sharedAgency(a: Fabric, b: Fabric): string | undefined {
  if (isOwnWire(a) || isOwnWire(b)) return undefined;
  const names = agencies(b).map(({ name }) => name);
  return agencies(a).find(({ name }) => name !== ANY_WIRE && names.some((other) => sameOutlet(other, name)))?.name;
}

/** Whether two names are one outlet's. */
export function sameOutlet(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/^the /, '').trim();
  return plain(a) === plain(b);
}

/** Sentences that nothing in the other answers and that name nobody and no figure: what is added to fill. */
function byFiller(a: Fabric, b: Fabric, { order }: Judgement): Sign {
  const filler = (fabric: Fabric, used: ReadonlySet<number>): number =>
    fabric.sentences.filter(({ facts }, at) => facts.length > 2 && !used.has(at) && facts.every(({ kind }) => kind === 'content')).length;
  const left = filler(a, new Set(order.partners.map(({ i }) => i)));
  const right = filler(b, new Set(order.partners.map(({ j }) => j)));
  if (Math.abs(left - right) < DIRECTION.fillerSentences) return { points: 0, note: '' };
  return {
    points: left < right ? DIRECTION.filler : -DIRECTION.filler,
    note: `${nameOf(left < right ? b : a)} adds sentences that name nobody and no figure`,
  };
}

function byCredit(a: Fabric, b: Fabric): Sign {
  if (credits(b, a)) return { points: DIRECTION.credit, note: `${nameOf(b)} credits ${nameOf(a)}` };
  if (credits(a, b)) return { points: -DIRECTION.credit, note: `${nameOf(a)} credits ${nameOf(b)}` };
  return { points: 0, note: '' };
}

/** What a public body publishes itself is where newsrooms have it from, and no rewrite of theirs. */
function byOffice(a: Fabric, b: Fabric): Sign {
  const isOfficial = ({ annotated }: Fabric): boolean =>
    annotated.report.source.kind === 'official' || annotated.annotations.ownVoice !== undefined;
  if (isOfficial(a) === isOfficial(b)) return { points: 0, note: '' };
  const own = isOfficial(a) ? a : b;
  return { points: own === a ? DIRECTION.office : -DIRECTION.office, note: `${nameOf(own)} publishes its own text` };
}

/** Whether one report names the other's outlet as where something comes from. An outlet that names itself credits nobody. */
export function credits(from: Fabric, to: Fabric): Pick<Credit, 'kind' | 'name' | 'start' | 'end'> | undefined {
  const name = to.annotated.report.source.name;
  const own = from.annotated.report.source.name;
  if (!name || (own && sameOutlet(name, own))) return undefined;
  const credit = from.annotated.annotations.credits.find((one) => namesOutlet(one.name, name));
  const mention = credit ?? from.mentions.find((one) => namesOutlet(one.name, name));
  return mention && { kind: 'reported-by', ...mention };
}
