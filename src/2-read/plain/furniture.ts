import { countWords, endsLikeSentence } from '../clean.ts';
import { calendarNames, type FoundDate, findDates } from '../dates/index.ts';
import { BOX_LABEL, DESK, FILLER, KEYED, OUTLET_WORD, RARER_OUTLET_WORD, RELEASE_LABEL, ROLE, ROLE_ALONE } from './masthead-words.ts';

/** A line above the text that tells who, where and when, not what. */
export interface Furniture {
  readonly reason: 'byline' | 'dateline' | 'section-label' | 'title';
  /** The title, where the line says that it is one. */
  readonly title?: string;
  readonly persons?: string;
  readonly outlet?: string;
  readonly date?: FoundDate;
}

const BY =
  /^(?:by|from|von|par|por|di|da|door|av|af|przez|od|text(?: by)?:?|words(?: by)?:?|story by|report(?:ed|ing)? by|compiled by|edited by|written by|posted by|published by|autor(?:a)?:|author:|reporter:|автор:?|текст:|بقلم|کاتب)(?=[\s:])[\s:]*|^(?:作者[:：]|记者|文[/／])\s*/iu;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}+|(?:van|von|de|der|den|del|della|di|da|dos|al|el|bin|ibn|la|le|ter|ten|y|e))`;
/** "Words: A | Pictures by B": what each of them did. */
const PART_LABEL =
  /^(?:words|text|story|photos?|photographs?|photography|pictures?|images?|video|graphics?|illustrations?)(?:\s?:| by:?)\s+(?=\p{Lu})/iu;
/** "A. NAME Staff Writer". */
const TITLE_OF_WRITER =
  /(?<=\p{L}{2}\s\p{Lu}[\p{L}'’-]+)\s+(?:(?:chief|senior|staff|special|foreign)\s+)?(?:writer|reporter|correspondent)$/iu;
const NAME_JOINT = /\s*,\s*(?:and\s+)?|\s+and\s+/;
const PERSON = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s${NAME}){1,4}$`, 'u');
/**
 * Tells a by-line, a line with date or outlet, or undefined for anything that may be a heading or the text itself.
 * @param text one line above the text
 * @param titled whether the title has been found: before it, only lines that leave no doubt count
 */
export function judgeFurniture(text: string, language: string, titled: boolean): Furniture | undefined {
  const words = countWords(text);
  if (words > 18 || text.length > 140 || BOX_LABEL.test(text)) return undefined;
  if (RELEASE_LABEL.test(text)) {
    const date = findDates(text, language)[0];
    return { reason: 'section-label', ...(date && { date }) };
  }
  const keyed = keyedLine(text, language);
  if (keyed) return keyed;
  const date = findDates(text, language)[0] ?? clockAlone(text);
  const dated = date && datedLine(text, `${text.slice(0, date.start)}|${text.slice(date.end)}`, date);
  if (dated) return dated;
  if (endsLikeSentence(text) && !/\b(?:Jr|Sr|St|M|p\.m|a\.m)\.$/.test(text)) return undefined;
  const by = BY.exec(text);
  if (by && isNameList(text.slice(by[0].length))) return { reason: 'byline', ...split(text.slice(by[0].length)) };
  return titled ? undatedLine(text, words) : undefined;
}

function keyedLine(text: string, language: string): Furniture | undefined {
  for (const [kind, pattern] of KEYED) {
    const key = pattern.exec(text);
    if (key) return readKeyed(kind, text.slice(key[0].length).trim(), language);
  }
  return undefined;
}

function readKeyed(kind: (typeof KEYED)[number][0], value: string, language: string): Furniture | undefined {
  if (kind === 'other') return { reason: 'section-label' };
  if (kind === 'title') return { reason: 'title', title: value };
  if (kind === 'persons') return isNameList(value) ? { reason: 'byline', persons: value } : undefined;
  const date = findDates(value, language)[0];
  if (kind === 'date') return date && { reason: 'dateline', date };
  const outlet = (date ? value.slice(0, date.start) : value).replace(/[\s.;|,–—-]+(?:date|published|posted)?[\s:]*$/iu, '');
  return isCapitalised(outlet) && countWords(outlet) <= 7 ? { reason: 'dateline', outlet, ...(date && { date }) } : undefined;
}

/** "Name in Place", "Name, Role", an outlet's name, a bare name. */
function undatedLine(text: string, words: number): Furniture | undefined {
  return creditLine(text) ?? nameLine(text, words);
}

/** An address, an outlet's staff, people with their places or with each other: a line that can be nothing but a credit. */
function creditLine(text: string): Furniture | undefined {
  if (ROLE_ALONE.test(text) || /^@[\w.]{2,30}$|^[\w.+-]+@[\w.-]+\.\w{2,}$/.test(text)) return { reason: 'byline' };
  const staffed = text.replace(/\s(?:staff|newsroom|desk|team)(?: (?:writers?|reporters?))?$/, '');
  if (staffed !== text && looksLikeOutlet(staffed)) return { reason: 'dateline', outlet: titleCase(staffed) };
  const company = /^with (.+)$/iu.exec(text)?.[1]?.split(NAME_JOINT).filter(Boolean) ?? [];
  if (company.length >= 2 && company.every((name) => PERSON.test(name))) return { reason: 'byline', persons: company.join(', ') };
  if (isListOfPlacedNames(text)) return { reason: 'byline', persons: text.replace(/\s+(?:in|from) \p{Lu}[\p{L} ]*?(?=,|\sand\s|$)/gu, '') };
  const placed = /^(.+?)\s(?:in|à|en|aus|из|a|em|i|w)\s(\p{Lu}.+)$/u.exec(text);
  if (placed && PERSON.test(placed[1] as string) && countWords(placed[2] as string) <= 4 && isCapitalised(placed[2] as string))
    return { reason: 'byline', persons: placed[1] as string };
  return undefined;
}

function nameLine(text: string, words: number): Furniture | undefined {
  const parts = text.split(/\s*[,|/]\s*|\s[–—-]\s/).filter(Boolean);
  if (parts.length >= 2 && PERSON.test(parts[0] as string) && parts.slice(1).every((part) => ROLE.test(part) || looksLikeOutlet(part)))
    return { reason: 'byline', ...split(text) };
  // "Senior reporter, The Harbour Post".
  if (
    parts.length === 2 &&
    /^(?:\p{L}+ ){0,2}(?:reporter|correspondent|editor|writer|columnist)$/iu.test(parts[0] as string) &&
    looksLikeOutlet(parts[1] as string)
  )
    return { reason: 'byline', outlet: titleCase((parts[1] as string).replace(/^the (?=\p{Lu})/u, '')) };
  if (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) => countWords(part) <= 4 && isCapitalised(part)) &&
    looksLikeOutlet(parts[0] as string)
  )
    return { reason: 'dateline', outlet: titleCase(parts[0] as string) };
  if (words <= 7 && looksLikeOutlet(text)) return { reason: 'dateline', ...split(text) };
  // Names have up to five words; a line in capitals that has four is an office.
  if (words <= (text === text.toUpperCase() ? 3 : 5) && PERSON.test(text) && !/^(?:The|A|An|In|On|What|How|Why|Who|When)\s/.test(text))
    return { reason: 'byline', persons: titleCase(text) };
  return undefined;
}

/** Words in the lower case beside a whole date that stands between commas: "Zornia Today, live page, 2 March 2027". */
const MOST_LOWER = 3;
/** Words that make a sentence or a heading of it. */
const SENTENCE_WORD =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|to|on|in|at|for|from|by|after|before|since|until|that|which|who|when|if|but|not|\p{L}+ed|says?|said)$/u;

/** What a press office sets in brackets behind the date: "(official translation)", "(as delivered)". */
const NOTE = /\s*\(\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,3}\)$/u;

/** Day, month and year, with a comma, a bar or a dash on either side. */
const standsApart = (bare: string, { month, day, year }: FoundDate): boolean =>
  Boolean(month && day && year) && /(?:^|[,;|·•(–—-]\s*)\|(?:\s*[,;|·•)–—-]|\s*$)/u.test(bare);

/** A line that is a date and names: nothing stays but capitalised words and the small words of mastheads. */
function datedLine(text: string, bare: string, date: FoundDate): Furniture | undefined {
  if (ROLE_ALONE.test(bare.replace(/[\s|,–—-]+$/u, ''))) return { reason: 'byline', date };
  const by = BY.exec(bare);
  const rest = bare.replace(NOTE, '').replace(BY, '').replace(DESK, '').replace(FILLER, ' ');
  const lower = rest.match(/(?<![\p{L}'’])\p{Ll}{2,}/gu)?.filter((word) => !ROLE.test(word)) ?? [];
  const most = by ? 1 : standsApart(bare, date) && !lower.some((word) => SENTENCE_WORD.test(word)) ? MOST_LOWER : 0;
  if (lower.length > most || countWords(rest) > 10) return undefined;
  if (countWords(rest) === 0) return { reason: 'dateline', date };
  if (date.month === 0 && !looksLikeOutlet(rest.replace(/\|/g, ' ').trim())) return undefined;
  const found = splitDated(bare.replace(BY, ''));
  // "Name, 12 June" may be a place as well as a person.
  const { persons, ...names } = found;
  const sure = persons && (by || names.outlet || ROLE.test(text) || / and /.test(persons));
  return { reason: by && !/^from the\b/i.test(text) ? 'byline' : 'dateline', date, ...names, ...(sure && { persons }) };
}

/** The names beside a date. "Evening" before "Herald" belongs to the name; between signs a name may be an outlet's without a word that says so. */
function splitDated(text: string): { persons?: string; outlet?: string } {
  const names = text
    .replace(DESK, '')
    .replace(/\s\/\s/g, '|')
    .replace(/(?<=\p{Lu}\p{L}+) for (?:the )?(?=\p{Lu})/gu, '|')
    .replace(FILLER, (word, offset: number, whole: string) => {
      if (/^(?:the|of|and|in)$/i.test(word)) return word;
      const after = /^\s(\p{Lu}[\p{L}'’]*)/u.exec(whole.slice(offset + word.length))?.[1];
      return /^\p{Lu}/u.test(word) && after && OUTLET_WORD.test(after) ? word : ' ';
    });
  const found = split(names);
  if (found.outlet) return found;
  const outlet = /[|•·]/.test(names.slice(0, -1))
    ? names
        .split(/[|•·,]|\s[–—-]\s/)
        .map((part) => part.trim())
        .find(isNamedLikeOutlet)
    : undefined;
  if (!outlet) return found;
  const { persons } = found;
  return {
    ...(persons && !persons.includes(outlet) && { persons }),
    outlet: titleCase(
      outlet
        .replace(ROLE, '')
        .replace(/\s(?:LIVE|Live)$/, '')
        .trim(),
    ),
  };
}

/** "The Valley Lantern", "TownBuzz": names that a masthead has and a person or a place has not. */
export function isNamedLikeOutlet(text: string): boolean {
  if (countWords(text) > 5 || !isCapitalised(text)) return false;
  if (/^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*$/u.test(text.replace(/^The\s|\sTeam$/g, '')))
    return !/^(?:Mc|Mac|De|Di|Du|La|Le|Lo|Fitz|Van|Von)\p{Lu}/u.test(text);
  return countWords(text) >= 2 && (RARER_OUTLET_WORD.test(text) || /^The (?:\p{Lu}[\p{L}'’&-]*\s?){2,4}$/u.test(text));
}

function split(text: string): { persons?: string; outlet?: string } {
  const parts = text
    .split(/[|,•·]|\s[–—-]\s/)
    .map((part) =>
      part
        .trim()
        .replace(PART_LABEL, '')
        .replace(/^the (?=\p{Lu})/u, ''),
    )
    .map((part, i) => (i === 0 ? part.replace(TITLE_OF_WRITER, '') : part))
    .filter((part) => /\p{L}{2}/u.test(part));
  const outlet = parts.find(
    (part) =>
      looksLikeOutlet(part.replace(ROLE, '').trim() || part) && !/^(?:our|the wire)\b/i.test(part) && !/\bcorrespondent\b/i.test(part),
  );
  const persons = parts.filter(
    (part) => part !== outlet && !ROLE.test(part) && part.split(/\s+(?:and|und|et|y|e|и|&)\s+/).every((name) => PERSON.test(name)),
  );
  const cleaned = outlet
    ?.replace(/\b(?:newsroom|desk|staff|redaktion|edition|team)\b/giu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    ...(persons.length && { persons: persons.map(titleCase).join(', ') }),
    ...(cleaned && { outlet: titleCase(cleaned) }),
  };
}

function isNameList(text: string): boolean {
  const parts = text.split(/\s*(?:,|\||&|•|·|;|\s[–—-]\s|\s(?:and|und|et|y|e|och|og|и|in|for|with|of|at)\s)\s*/u).filter(Boolean);
  return parts.length > 0 && parts.every((part) => isCapitalised(part.replace(PART_LABEL, '')) || ROLE.test(part));
}

function isCapitalised(text: string): boolean {
  return (text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}]*/gu) ?? []).every((word) =>
    /^(?:the|of|and|for|in|de|la|le|el|del|di|da|do|dos|van|von|der|den|al|y|e|et|und|s)$/.test(word),
  );
}

/** The name of a newspaper, station, agency or site: capitalised, with a word such names are made of, or a host name. */
export function looksLikeOutlet(text: string): boolean {
  if (/^(?:www\.)?[\p{L}\d-]{2,}(?:\.[a-z]{2,})+$/iu.test(text)) return true;
  return countWords(text) <= 7 && isCapitalised(text) && OUTLET_WORD.test(text) && /^\P{Ll}/u.test(text);
}

/** "Friday 09:00", "the 18:00 bulletin" have no date, but are one. */
function clockAlone(text: string): FoundDate | undefined {
  const match =
    /(?:\b(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+)?(?<![\d:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})(?![\d:.])/i.exec(
      text,
    );
  if (!match) return undefined;
  const weekday = calendarNames('en').weekdays.get(match.groups?.weekday?.toLowerCase() ?? '');
  const [hour, minute] = [Number(match.groups?.hour), Number(match.groups?.minute)];
  return {
    start: match.index,
    end: match.index + match[0].length,
    month: 0,
    day: 0,
    ...(weekday !== undefined && { weekday }),
    ...(hour < 24 && minute < 60 && { hour, minute }),
  };
}

/** "A B in C and D E in F". */
function isListOfPlacedNames(text: string): boolean {
  const parts = text.split(/\s*,\s*|\sand\s/).filter(Boolean);
  return (
    parts.length >= 2 &&
    / in \p{Lu}/u.test(text) &&
    parts.every((part) => PERSON.test(part.split(/ (?:in|from) /)[0] as string) && countWords(part) <= 7 && isCapitalised(part))
  );
}

/** A masthead in capitals is a name all the same. */
function titleCase(name: string): string {
  if (!/\s/.test(name) || name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** An appeal to readers tells whose page it is: "Get the … app", "Subscribe to the …", "stay tuned to …". */
export function outletInAppeal(text: string): string | undefined {
  const match =
    /\b(?:get|download|follow|subscribe to|stay tuned to|support|join|visit|read) (?:the )?((?:\p{Lu}[\p{L}\d'’&-]*\s?){1,5})(?=[\s.,:!]|$)|^(?:the )?((?:\p{Lu}[\p{L}\d'’&-]*\s?){2,5})(?=newsletter)/iu.exec(
      text,
    );
  const name = (match?.[1] ?? match?.[2])?.trim();
  const capital = name && /^(?:\p{Lu}[\p{L}\d'’&-]*\s?){2,5}/u.exec(name)?.[0].trim();
  return capital && looksLikeOutlet(capital) ? capital : undefined;
}
