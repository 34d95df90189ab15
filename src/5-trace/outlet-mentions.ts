import type { Range } from '../model/index.ts';

/** Words that an outlet's full name has beside its short form: "Meridian News Agency", "Meridian". Source: the names in Wikipedia, "List of news agencies". */
const GENERIC = /\s(?:news|newswire|wire|press|agency|service|services|newspaper|online|media|group|network|com|net|org)$/;
/** What an outlet is called before its name: "seen by the news agency Meridian". */
const KIND = String.raw`(?:news\s|state\s|public\s|daily\s|weekly\s|national\s|local\s|regional\s)*(?:agency|newspaper|paper|daily|weekly|broadcaster|station|channel|site|website|magazine|portal|outlet|newswire)\s`;
const UPPER = 'A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я';
const NAME = String.raw`(?<name>[${UPPER}][\p{L}\p{N}.’'-]*(?:\s(?:of|de|der|du|la|le)\s[${UPPER}][\p{L}\p{N}-]*|\s[${UPPER}][\p{L}\p{N}.-]*){0,4})`;
const CUES = [
  String.raw`\b(?:told|telling|seen\sby|reported\sby|obtained\sby|published\s(?:by|in)|quoted\sby|cited\sby|carried\sby|interview(?:ed)?\s(?:with|by)|statement\sto|speaking\sto|spoke\sto|according\sto|reported\sin)\s(?:reporters\s(?:for|from)\s)?(?:the\s)?(?:${KIND})?${NAME}`,
  String.raw`\bthe\s${KIND}${NAME}`,
  String.raw`\b(?:The\s)?${NAME}\s(?:first\s|has\s|had\s|also\s)?(?:reported|reports|revealed|wrote)\b`,
  // A line of its own: "Translated by our desk, with Meridian", "Staff and Meridian", "Source: Meridian".
  String.raw`^(?:[^.!?\n]{0,60}[\s(/])?(?:[Ww]ith|[Ff]rom|[Vv]ia|and|&|[Ss]ource:|/)\s(?:the\s)?${NAME}\.?\)?$`,
].map((source) => new RegExp(source, 'gmu'));

/** A place where a report names somebody from whom it, or a speaker, has something. */
export interface OutletMention extends Range {
  readonly name: string;
}

/** The names to which a report ascribes something in the way outlets are named: "told the Lakeside Courier", "the news agency Meridian". In the order of the text. */
export function findOutletMentions(text: string): OutletMention[] {
  return CUES.flatMap((cue) =>
    [...text.matchAll(cue)].map((match) => ({
      name: (match.groups?.name ?? '').replace(/[.’']+$/, ''),
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
}

/** Whether the words name the outlet, in full or by the short form of its name. A short form that is one common word counts too: it stands where an outlet's name stands. */
export function namesOutlet(words: string, outlet: string): boolean {
  const said = plain(words);
  const full = plain(outlet);
  if (said === full) return true;
  return said.length > 1 && (said === bare(full) || bare(said) === full || initialsSaid(words) === initialsOf(outlet));
}

/** "HNS", of words that are initials; none of the initials of a name is undefined. */
const initialsSaid = (words: string): string | undefined => (/^\p{Lu}{2,6}$/u.test(words) ? words : undefined);

/** The first letters of an outlet's name as it signs its lines: "HNS" for the Harbour News Service; null where the name is one word. */
function initialsOf(outlet: string): string | null {
  const words = outlet.replace(/^[Tt]he /, '').match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 ? words.map((word) => word[0]).join('') : null;
}

/** Outlets by name, so that a thousand reports need not be compared in pairs. */
export interface OutletIndex {
  /** Places of the outlets that any of the words name, ascending. */
  named(words: readonly string[]): number[];
}

/** Indexes outlets by the full and the short form of their names; the same rule as `namesOutlet`. */
export function indexOutlets(names: readonly (string | undefined)[]): OutletIndex {
  const full = new Map<string, number[]>();
  const short = new Map<string, number[]>();
  const initials = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    if (!name) continue;
    push(full, plain(name), at);
    push(short, bare(plain(name)), at);
    push(initials, initialsOf(name) ?? '', at);
  }
  return {
    named(words) {
      const said = [...new Set(words.map(plain))];
      const found = said.flatMap((one) => [...(full.get(one) ?? []), ...(short.get(one) ?? []), ...(full.get(bare(one)) ?? [])]);
      const signed = words.flatMap((one) => initials.get(initialsSaid(one) ?? '-') ?? []);
      return [...new Set([...found, ...signed])].sort((a, b) => a - b);
    },
  };
}

function push(index: Map<string, number[]>, key: string, at: number): void {
  const places = index.get(key);
  if (places) places.push(at);
  else index.set(key, [at]);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s$|\.$/, '')
    .trim();

function bare(name: string): string {
  const shorter = name.replace(GENERIC, '');
  return shorter === name ? name : bare(shorter);
}
