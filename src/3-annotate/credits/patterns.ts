import type { Credit } from '../../model/index.ts';
import { isAgency, outletAtEnd, outletAtStart } from './outlet-names.ts';

// Written with ranges, not \p{Lu}: the classes of Unicode compile in 20 ms each, and a cold start has one second.
const upper = 'A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я';
const cap = String.raw`[${upper}](?:[^\s,;:()\[\]"“”—–/.]|\.(?=\S))*\.?`;
const names = String.raw`(?:[Tt]he\s)?${cap}(?:\s(?:of\s|in\s)?${cap}){0,4}`;
const people = String.raw`${cap}(?:\s(?:de|van|von|al|el|bin|${cap})){0,4}(?:(?:,\s(?:and\s)?|\sand\s)${cap}(?:\s${cap}){0,3})*`;
const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const date = String.raw`(?:,?\s(?:${month}\s\d{1,2}|\d{1,2}\s${month})(?:,?\s\d{4})?)?`;
const dash = String.raw`\s?(?:[—–―]|--|-(?=\s)|:(?=\s))`;
const upperPlace = String.raw`[${upper}][${upper}.'’ -]{2,40}(?:,\s[A-Za-z. ]{2,24})?`;
const place = String.raw`(?:${upperPlace}|${cap}(?:\s${cap}){0,3}(?:,\s${cap}(?:\s${cap})?)?)`;

/** What is kept of the words caught: the name, or undefined where they credit nobody. */
type Keep = (words: string) => string | undefined;
const all: Keep = (words) => words;
const agencyOnly: Keep = (words) => (isAgency(words) ? words : undefined);

export interface Pattern {
  readonly kind: Credit['kind'];
  readonly pattern: RegExp;
  readonly keep: Keep;
  /** Only in the first paragraphs. */
  readonly head?: boolean;
}

const make = (kind: Credit['kind'], source: string, keep: Keep, head = {}): Pattern => ({
  kind,
  pattern: new RegExp(source, 'g'),
  keep,
  ...head,
});
const head = { head: true } as const;

/** Patterns run on a paragraph. Group `name` holds the words that may be a name; the credit's range is the whole match. */
export const patterns: readonly Pattern[] = [
  // "RENO, Nev. (AP) — ", "NEW YORK, Nov. 19 (UPI) — ", "NORTH BAY, June 2 (Harbour Wire) - ", "NORTH BAY (Harbour Wire), June 2 -- "
  make('agency', String.raw`^${place}${date}\s?[(/](?<name>${names})[)/]${date}${dash}`, all, head),
  // "BRUSSELS — " and "LONDON, May 3 — " without an agency
  make('dateline', `^(?<name>${upperPlace})${date}${dash}`, all, head),
  make('agency', String.raw`^\(?(?<name>${names})\)?${dash}`, agencyOnly, head),
  // "LONDON, Reuters - "
  make('agency', String.raw`^${upperPlace}${date},?\s(?<name>${names})${dash}`, agencyOnly, head),
  // "Snow fell. (dpa)" and the sign of an editor behind it: "(dpa/ls)". Inside a sentence the letters may be anybody's: "the road agency (STA)."
  make('agency', String.raw`(?:^|[.!?"”’]\s?)[(\[](?<name>[^()\[\]/]{2,30})(?:/[^()\[\]]{1,12})?[)\]]\.?$`, agencyOnly),
  make(
    'agency',
    String.raw`^(?:©\s(?:\d{4}\s)?|Source:\s|Via\s|By\s|With\s|[—–-]\s?)(?<name>${names}?)(?:\s\d{4})?(?:\sstaff|\snews\sagency)?\.?$`,
    agencyOnly,
  ),
  make(
    'agency',
    String.raw`^\(?(?:[Bb]y |[Ww]ith |[Ff]rom )?(?<name>(?:our |staff and |the |[Ss]taff and )?(?:(?:news )?wires?|[Ww]ire (?:services|reports)|[Nn]ews (?:services|agencies)|[Aa]gencies))\)?\.?$`,
    () => 'wire services',
  ),
  make(
    'translated',
    String.raw`\b(?:translated|translation|transcribed)\s(?:by|from)\s(?<name>${names})`,
    (words) => outletAtStart(words) ?? words,
  ),
  make(
    'told',
    String.raw`\b(?:told|tells|telling|interview(?:ed)?\s(?:with|by|on)|speaking\sto|spoke\sto|statement\sto)\s(?:reporters\s(?:for|from)\s)?(?<name>${names})`,
    outletAtStart,
  ),
  make('reported-by', String.raw`\b(?:reported|published|obtained|broken|cited|carried|seen)\sby\s(?<name>${names})`, outletAtStart),
  make('reported-by', String.raw`\baccording\sto\s(?:an?\s)?(?<name>${names})`, outletAtStart),
  make('reported-by', String.raw`(?<name>${names})\s(?:first\s|has\s|had\s|also\s)?(?:reported|reports|revealed)\b`, outletAtEnd),
  make(
    'contributed',
    String.raw`(?<name>${people})(?:\s\([^)]*\))?(?:\sin\s${cap}(?:\s${cap})?)?\s(?:also\s)?contributed(?:\s(?:to\sthis\s(?:report|story|article)|reporting|from\b[^.]*))`,
    all,
  ),
  make('contributed', String.raw`(?:[Aa]dditional\s[Rr]|^R|^\(R|[.;]\sR)eporting\sby\s(?<name>${people})`, all),
  make(
    'contributed',
    String.raw`\b[Ww]ith\s(?:files|material|reporting|additional\sreporting|reports)\s(?:from|by)\s(?<name>(?:[Tt]he\s)?${people})`,
    all,
  ),
  // "Associated Press writers A and B contributed": the report itself is the agency's.
  make('agency', String.raw`(?<name>${names})\s(?:staff\s)?(?:writers?|reporters?|correspondents?)\s[^.]*contributed`, agencyOnly),
];
