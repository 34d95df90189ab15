import type {
  DateRange,
  Dossier,
  IndependentAccounts,
  Link,
  Position,
  Published,
  Report,
  Statement,
  StatementStatus,
  Verdict,
} from '../model/index.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(iso: string): Day | undefined {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) } : undefined;
}

function weekday(day: Day): string {
  return days[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? '';
}

const spell = (day: Day): string => `${day.day} ${months[day.month - 1]} ${day.year}`;

/** A period as a reader would write it: "Thu 27 Nov 2025", "1–3 Dec 2025", "Nov 2025", "2009". Empty for an unknown one. */
export function dateInWords(range: DateRange | undefined): string {
  const from = range && dayOf(range.from);
  const to = range && dayOf(range.to);
  if (!range || !from || !to) return '';
  switch (range.precision) {
    case 'year':
      return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`;
    case 'decade':
      return `${from.year}s`;
    case 'month':
      return from.year === to.year && from.month === to.month
        ? `${months[from.month - 1]} ${from.year}`
        : `${months[from.month - 1]} ${from.year} – ${months[to.month - 1]} ${to.year}`;
    case 'time': {
      const clock = /T(\d\d:\d\d)/.exec(range.from)?.[1];
      return `${weekday(from)} ${spell(from)}${clock ? `, ${clock}` : ''}`;
    }
    default:
      return daysInWords(from, to);
  }
}

const lastOfMonth = (day: Day): number => new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();

function daysInWords(from: Day, to: Day): string {
  if (from.day === 1 && to.day === lastOfMonth(to) && from.year === to.year) {
    if (from.month === to.month) return `${months[from.month - 1]} ${from.year}`;
    if (from.month === 1 && to.month === 12) return `${from.year}`;
  }
  if (from.year === to.year && from.month === to.month)
    return from.day === to.day ? `${weekday(from)} ${spell(from)}` : `${from.day}–${spell(to)}`;
  if (from.year === to.year) return `${from.day} ${months[from.month - 1]} – ${spell(to)}`;
  return `${spell(from)} – ${spell(to)}`;
}

/** A publication date as a reader would write it, with its clock time where known. */
export function publishedInWords(published: Published | undefined): string {
  const day = published && dayOf(published.value);
  if (!published || !day) return 'undated';
  if (published.precision === 'year') return `${day.year}`;
  if (published.precision === 'month') return `${months[day.month - 1]} ${day.year}`;
  const clock = /T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/.exec(published.value);
  const zone = !clock?.[2] ? '' : /^Z$|00:?00$/.test(clock[2]) ? ' UTC' : ` UTC${clock[2].replace(/:?00$/, '').replace(/^([+-])0/, '$1')}`;
  return `${spell(day)}${clock && published.precision !== 'day' ? `, ${clock[1]}${zone}` : ''}`;
}

export function isoInWords(iso: string | undefined): string {
  const day = iso === undefined ? undefined : dayOf(iso);
  return day ? spell(day) : '';
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** "3 independent accounts", "2–3 independent accounts". */
export function accountsInWords(range: IndependentAccounts): string {
  return range.min === range.max ? count(range.min, 'independent account') : `${range.min}–${range.max} independent accounts`;
}

const statusWords: Readonly<Record<StatementStatus, string>> = {
  corroborated: 'established',
  'one-account': 'one account',
  'single-report': 'one report',
  disputed: 'disputed',
};

/** How well a statement is supported; of what somebody said (`said`) it is settled that it was said. */
export function statusInWords(statement: Pick<Statement, 'status' | 'accounts' | 'members'>, { said }: { readonly said: boolean }): string {
  const support = supportBeside(statement);
  if (support) return support;
  return said && statement.status === 'corroborated' ? 'established as said' : statusWords[statement.status];
}

/** What a second account tells of a statement that is not established; undefined where no second one tells of it. */
export function supportBeside({ status, accounts, members }: Pick<Statement, 'status' | 'accounts' | 'members'>): string | undefined {
  if (status !== 'one-account' || accounts.length < 2) return undefined;
  return members.some(({ relation }) => relation === 'weaker') ? 'a second account tells a part' : 'not borne out by a second account';
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  base: 'likeliest wording',
  same: 'same words',
  translation: 'another translation',
  truncated: 'cut',
  reworded: 'reworded in the marks',
  partial: 'a part',
  indirect: 'told indirectly',
};

const linkWords: Readonly<Record<Link['kind'], string>> = {
  copy: 'copied from',
  rewrite: 'rewritten from',
  excerpt: 'cut from',
  'common-source': 'shares a source with',
  cites: 'cites',
  'same-publisher': 'same publisher as',
  undecided: 'may depend on',
};

/** Where the order is not established, neither report is called the source. */
const openLinkWords: Readonly<Partial<Record<Link['kind'], string>>> = {
  copy: 'has the same text as',
  rewrite: 'is a rewrite or the source of',
  excerpt: 'is a part or the whole of',
};

/** What stands between the two reports of a link: the later one first where the order is known. */
export function linkInWords({ kind, directed }: Link): string {
  return (directed ? undefined : openLinkWords[kind]) ?? linkWords[kind];
}

/** The line under the title: reports, accounts, official sources, span of publication. */
export function summaryLine(dossier: Dossier): readonly string[] {
  const official = new Set(dossier.reports.filter((report) => report.source.kind === 'official').map((report) => report.source.id)).size;
  const { firstPublished, lastPublished } = dossier.story;
  const first = isoInWords(firstPublished);
  const last = isoInWords(lastPublished);
  return [
    count(dossier.reports.length, 'report'),
    accountsInWords(dossier.independentAccounts),
    ...(official ? [count(official, 'official source')] : []),
    ...(first ? [first === last ? first : `${first} to ${last}`] : []),
  ];
}

/** The status of a statement as the end of a sentence. */
export const statusSentences: Readonly<Record<StatementStatus, string>> = {
  corroborated: 'told by two or more accounts',
  'one-account': 'told by one account',
  'single-report': 'told by one report',
  disputed: 'disputed',
};

/** Inside quotation marks, once: marks around it or without a partner go, those inside become single ones, and so does the comma before "he said". */
export function quote(text: string): string {
  const bare = text.replace(/\s*,(["”]?)$/u, '$1');
  const lone = bare.replace(/^["“](?=[^"”]*["”]?$)/u, '').replace(/(?<=^[^"“]*)["”]$/u, '');
  return `“${lone.replace(/["“]([^"“”]*)["”]/gu, '‘$1’')}”`;
}

/** What a party does in a position, behind its name. */
export const positionVerbs: Readonly<Record<Position['kind'], string>> = {
  demand: 'demands',
  offer: 'offers',
  threat: 'threatens',
  'red-line': 'draws a red line',
  rejection: 'rejects',
  acceptance: 'accepts',
  concession: 'concedes',
  warning: 'warns',
  accusation: 'accuses',
  consultation: 'will talk',
  action: 'takes action',
};

/** With a capital first letter, as a line of its own. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The outlet of a report, else where it stands: the host, or the file without its folders. */
export function placeOf({ source, location }: Report): string {
  if (source.name) return source.name;
  return /^https?:/.test(location) && URL.canParse(location) ? new URL(location).hostname : (location.split(/[\\/]/).at(-1) ?? location);
}
