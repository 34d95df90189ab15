import { countryOf, demonymOf } from '../../../text/index.ts';
import { addMention, type Draft, type DraftMention, type Scene } from '../draft.ts';
import { sayingVerbs, titleHeads } from '../lexicon/index.ts';
import { lonePronounReach, pronounReach, titleReach } from '../settings.ts';
import type { Word } from '../words.ts';
import { startOfOffice } from './roles.ts';

interface Seen {
  readonly draft: Draft;
  readonly sentence: number;
  readonly at: number;
  /** Behind its last word. */
  readonly end: number;
  /** First person of its sentence, or the one who speaks: the likeliest antecedent (centering; Grosz, Joshi and Weinstein 1995). */
  readonly leads: boolean;
  /** Is quoted, and closes its sentence. */
  readonly closes: boolean;
}

const PRONOUNS: Readonly<Record<string, 'm' | 'f'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};
const LEADERS: ReadonlySet<string> = new Set([
  'leader',
  'president',
  'premier',
  'minister',
  'king',
  'chancellor',
  'sultan',
  'emir',
  'dictator',
  'strongman',
  'ruler',
]);
const SPOKE: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
const CHIEFS: ReadonlySet<string> = new Set(['ceo', 'executive', 'boss', 'chief']);

/**
 * Walks through the text once and finds who is meant by pronouns ("she") and by offices ("the minister", "the Russian leader").
 * What stands between quotation marks is left alone: its "I", "we" and "he" are the speaker's.
 */
export function resolveLater(scene: Scene): void {
  const seen: Seen[] = [];
  const bySentence = new Map<number, number>();
  for (let at = 0; at < scene.words.length; at++) {
    const word = scene.words[at] as Word;
    const named = scene.startsAt.get(at);
    if (named) {
      if (named.draft.type === 'person' && named.mention.kind !== 'demonym')
        see(scene, seen, bySentence, named.draft, at, named.mention.to);
      continue;
    }
    if (word.punctuation || scene.quoted(at)) continue;
    const draft = PRONOUNS[word.lower] ? readPronoun(scene, seen, at) : readOffice(scene, seen, at);
    if (draft) see(scene, seen, bySentence, draft, at, at + 1);
  }
}

function readPronoun(scene: Scene, seen: readonly Seen[], at: number): Draft | undefined {
  const gender = PRONOUNS[(scene.words[at] as Word).lower] as 'm' | 'f';
  const draft = isOfUnnamed(scene, at, seen) ? undefined : antecedent(scene, seen, at, gender);
  if (!draft) return undefined;
  draft.gender ??= gender;
  addMention(scene, draft, at, at + 1, 'pronoun');
  return draft;
}

function readOffice(scene: Scene, seen: readonly Seen[], at: number): Draft | undefined {
  if (!titleHeads.has((scene.words[at] as Word).lower)) return undefined;
  const office = definiteOffice(scene, at);
  const draft = office && holder(scene, seen, office);
  if (office && draft) addMention(scene, draft, office.from, at + 1, 'title');
  return draft;
}

function see(scene: Scene, seen: Seen[], bySentence: Map<number, number>, draft: Draft, at: number, end: number): void {
  const { sentence } = scene.words[at] as Word;
  const order = bySentence.get(sentence) ?? 0;
  bySentence.set(sentence, order + 1);
  if (scene.quoted(at) || isByline(scene, at)) return;
  const next = scene.words[end];
  const before = scene.words[at - 1];
  const speaks =
    next !== undefined && next.sentence === sentence && (sayingVerbs.has(next.lower) || next.pos === 'VERB' || next.pos === 'AUX');
  const spoken = before !== undefined && before.sentence === sentence && sayingVerbs.has(before.lower);
  const closes = !spoken && speaksAtEnd(scene, at, end);
  const first = order === 0 ? !isOwnerOfOffice(scene, at, end) : isOwnerOfOffice(scene, seen.at(-1)?.at ?? at, at - 1);
  seen.push({ draft, sentence, at, end, leads: first || speaks || spoken, closes });
}

/** "A spokesman for | Lund |, Ada Obi, said": the sentence begins with her whose name stands behind the comma. */
function isOwnerOfOffice(scene: Scene, at: number, end: number): boolean {
  return (
    /^(?:for|of|to)$/.test(scene.words[at - 1]?.lower ?? '') &&
    scene.words[at - 2]?.pos === 'NOUN' &&
    scene.words[end]?.text === ',' &&
    scene.startsAt.get(end + 1)?.draft.type === 'person'
  );
}

/** ", said its foreign minister, X.": a saying verb with nothing but an office between it and the name that closes the sentence. */
function speaksAtEnd(scene: Scene, at: number, end: number): boolean {
  const { sentence } = scene.words[at] as Word;
  const next = scene.words[end];
  if (next?.sentence === sentence && !next.punctuation) return false;
  for (let back = at - 1; back > at - 9; back--) {
    const word = scene.words[back];
    if (word?.sentence !== sentence || scene.startsAt.get(back)?.draft.type === 'person') return false;
    if (sayingVerbs.has(word.lower)) return scene.words[back - 1]?.punctuation === true;
    if (word.pos === 'VERB' || word.pos === 'AUX') return false;
  }
  return false;
}

/** The person whom a pronoun means: the likeliest of the same sentence, then of the sentences before, none where two are as likely. */
function antecedent(scene: Scene, seen: readonly Seen[], at: number, gender: 'm' | 'f'): Draft | undefined {
  const here = scene.words[at] as Word;
  const beside = /self$/.test(here.lower) ? seen.at(-1) : undefined;
  if (beside && beside.end === at && fits(beside.draft, gender)) return beside.draft;
  for (let back = 0; back <= pronounReach; back++) {
    const level = seen.filter((item) => item.sentence === here.sentence - back && fits(item.draft, gender));
    if (level.length === 0) continue;
    // "Zorn will receive Mara Obi, said its minister, Ada Lund. She …": who is quoted goes before whom the remark names.
    const speaker = level.find(({ closes }) => closes);
    if (speaker && back === 1) return speaker.draft;
    const drafts = new Set(level.map((item) => item.draft));
    if (drafts.size === 1) return [...drafts][0];
    const known = new Set(level.filter((item) => item.draft.gender === gender).map((item) => item.draft));
    if (known.size === 1) return [...known][0];
    const pool = known.size > 1 ? level.filter((item) => known.has(item.draft)) : level;
    const leading = pool.filter((item) => item.leads);
    if (back === 0) return (leading.at(-1) ?? pool.at(-1))?.draft;
    return (leading[0] ?? pool[0])?.draft;
  }
  const lately = new Set(
    seen.filter((item) => item.sentence >= here.sentence - lonePronounReach && item.draft.gender === gender).map((item) => item.draft),
  );
  return lately.size === 1 ? [...lately][0] : undefined;
}

/** "A High Court judge had ordered them back, though she declined to forbid the rest": an office without a name opens the sentence, and nobody else is named in it. */
function isOfUnnamed(scene: Scene, at: number, seen: readonly Seen[]): boolean {
  const { sentence } = scene.words[at] as Word;
  let first = at;
  while (scene.words[first - 1]?.sentence === sentence) first--;
  if (!/^an?$/.test(scene.words[first]?.lower ?? '') || seen.some((item) => item.sentence === sentence)) return false;
  for (let head = first + 1; head < Math.min(at, first + 6); head++) {
    const [word, next] = [scene.words[head] as Word, scene.words[head + 1]];
    if (word.punctuation || word.pos === 'VERB' || word.pos === 'AUX') return false;
    if (titleHeads.has(word.lower) && next && (next.pos === 'VERB' || next.pos === 'AUX' || /^(?:who|for|in|at|of)$/.test(next.lower)))
      return true;
  }
  return false;
}

function fits(draft: Draft, gender: 'm' | 'f'): boolean {
  return draft.gender === undefined || draft.gender === gender;
}

interface DefiniteOffice {
  /** First word of the mention, the article included. */
  readonly from: number;
  readonly at: number;
  readonly head: string;
  readonly qualifiers: readonly string[];
  readonly party: Draft | undefined;
}

/** Whether a longer title or a name goes on behind the word: "minister X", "the president, X". */
function belongsToName(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  if (!next) return false;
  if (next.text === ',' && scene.startsAt.get(at + 2)?.draft.type === 'person') return true;
  if (next.sentence !== scene.words[at]?.sentence) return false;
  return titleHeads.has(next.lower) || (next.capital && scene.startsAt.has(at + 1)) || next.text === '-';
}

/** "the [Russian] [foreign] minister", "Russia's president": the office whose head is the word at `at`. */
function definiteOffice(scene: Scene, at: number): DefiniteOffice | undefined {
  const word = scene.words[at] as Word;
  if (belongsToName(scene, at) || (/s$/.test(word.lower) && titleHeads.has(word.lower.slice(0, -1)))) return undefined;
  const from = startOfTitle(scene, at);
  const qualifiers = scene.words.slice(from, at).map((part) => part.lower);
  const owner = ownerBefore(scene, from);
  const article = scene.words[(owner?.from ?? from) - 1];
  const owned = owner !== undefined && /^['’]s?$/.test(scene.words[from - 1]?.text ?? '');
  const definite = article?.lower === 'the' && article.sentence === word.sentence;
  const bare = word.capital && qualifiers.length > 0 && !word.opens && owner === undefined && !definite;
  if (!definite && !owned && !bare) return undefined;
  const start = definite ? (owner?.from ?? from) - 1 : (owner?.from ?? from);
  if (scene.words[start]?.sentence !== word.sentence) return undefined;
  // A mention may not begin where another one does: "Russia's president" is Russia, then the office.
  return { from: owned && !definite ? from : start, at, head: word.lower, qualifiers, party: owner?.draft };
}

function startOfTitle(scene: Scene, at: number): number {
  const small = startOfOffice(scene, at);
  let from = small;
  while (from > at - 4) {
    const before = scene.words[from - 1];
    if (
      !before?.capital ||
      before.sentence !== scene.words[at]?.sentence ||
      scene.startsAt.has(from - 1) ||
      demonymOf(before.lower) ||
      before.opens
    )
      break;
    if (!/^(ADJ|NOUN|PROPN)$/.test(before.pos) || isInsideMention(scene, from - 1)) break;
    from--;
  }
  return from;
}

function isInsideMention(scene: Scene, at: number): boolean {
  for (let back = at; back > at - 6; back--) {
    const found = scene.startsAt.get(back);
    if (found) return found.mention.to > at;
  }
  return false;
}

function ownerBefore(scene: Scene, at: number): { readonly draft: Draft; readonly from: number } | undefined {
  let end = at;
  if (/^['’]s?$/.test(scene.words[end - 1]?.text ?? '')) end--;
  for (let back = end - 1; back > end - 6 && back >= 0; back--) {
    const found: { draft: Draft; mention: DraftMention } | undefined = scene.startsAt.get(back);
    if (found) return found.mention.to === end && found.draft.type !== 'person' ? { draft: found.draft, from: back } : undefined;
  }
  return undefined;
}

/** Who holds an office that the text names again. */
function holder(scene: Scene, seen: readonly Seen[], office: DefiniteOffice): Draft | undefined {
  const persons = scene.drafts.filter((draft) => draft.type === 'person' && draft.roles.some((role) => answers(role, office)));
  const fitting = office.party
    ? persons.filter((draft) => draft.memberOf === office.party || isSameCountry(draft.memberOf, office.party))
    : persons;
  if (fitting.length === 1) return isIntroduced(seen, fitting[0] as Draft, scene, office.at) ? fitting[0] : undefined;
  if (fitting.length === 0 && persons.length === 0 && !office.party && office.qualifiers.length === 0)
    return onlyPerson(scene, seen, office.at);
  if (fitting.length === 0 || office.party) return undefined;
  // Several hold such an office: the one spoken of last, if only one of them was spoken of lately.
  const { sentence } = scene.words[office.at] as Word;
  for (let back = 0; back <= titleReach; back++) {
    const lately = new Set(
      seen.filter((item) => item.sentence === sentence - back && fitting.includes(item.draft)).map((item) => item.draft),
    );
    if (lately.size === 1) return [...lately][0];
    if (lately.size > 1) return undefined;
  }
  return undefined;
}

/** The only person that the text has spoken of so far, where it gave no office ("X, holder of the fishing portfolio … the minister"). */
function onlyPerson(scene: Scene, seen: readonly Seen[], at: number): Draft | undefined {
  const drafts = new Set(seen.map((item) => item.draft));
  const [only] = drafts;
  if (drafts.size !== 1 || !only || only.roles.length > 0) return undefined;
  const { sentence } = scene.words[at] as Word;
  return seen.some((item) => item.sentence >= sentence - titleReach) ? only : undefined;
}

function isIntroduced(seen: readonly Seen[], draft: Draft, scene: Scene, at: number): boolean {
  return seen.some((item) => item.draft === draft) || (draft.mentions[0]?.from ?? Number.POSITIVE_INFINITY) < at || scene.drafts.length < 3;
}

function isSameCountry(a: Draft | undefined, b: Draft | undefined): boolean {
  const code = a && countryOf(a.name);
  return code !== undefined && b !== undefined && countryOf(b.name) === code;
}

/** Whether a role as written ("Marovian Foreign Minister") answers to an office asked for ("foreign minister"). */
function answers(role: string, office: DefiniteOffice): boolean {
  const parts = role.toLowerCase().split(/[\s-]+/);
  const head = headOfRole(parts);
  const same =
    head === office.head ||
    (SPOKE.has(head) && SPOKE.has(office.head)) ||
    (CHIEFS.has(head) && CHIEFS.has(office.head) && office.head !== 'chief');
  const leads =
    office.head === 'leader' && office.party !== undefined && LEADERS.has(head) && (head !== 'minister' || parts.includes('prime'));
  if (!same && !leads) return false;
  // "The prime minister" is not the deputy prime minister; "the minister" may be the deputy minister.
  const lower = parts.some((word) => LESSER.test(word) && !office.qualifiers.includes(word));
  if (lower && (office.qualifiers.length > 0 || TOP.has(office.head))) return false;
  return office.qualifiers.every((word) => parts.includes(word) || /^(former|veteran|outgoing|then)$/.test(word));
}

/** What stands before an office that is not the office itself. */
const LESSER = /^(?:deputy|vice|assistant|under|shadow)$/;
const TOP: ReadonlySet<string> = new Set(['president', 'premier', 'chancellor', 'king', 'queen', 'pope']);

function headOfRole(parts: readonly string[]): string {
  const of = parts.findIndex((part) => /^(?:of|for|to)$/.test(part));
  const head = parts[(of > 0 ? of : parts.length) - 1] ?? '';
  return SPELT_OUT[head.replace(/\.$/, '')] ?? head;
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cmdr: 'commander',
  adm: 'admiral',
  pres: 'president',
  prof: 'professor',
  amb: 'ambassador',
};

/** "By X and Y", "X, The Gazette": who wrote the report is nobody in it. A short line without a verb or a full stop is such a line. */
function isByline(scene: Scene, at: number): boolean {
  const { block } = scene.words[at] as Word;
  let first = at;
  while (first > 0 && scene.words[first - 1]?.block === block && at - first < LONGEST_BYLINE) first--;
  if (scene.words[first - 1]?.block === block) return false;
  if (/^(?:by|reporting|photo|photograph|words)$/.test((scene.words[first] as Word).lower)) return true;
  let last = at;
  while (scene.words[last]?.block === block && last - first <= LONGEST_BYLINE) last++;
  const line = scene.words.slice(first, last);
  return line.length <= LONGEST_BYLINE && !line.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^[.!?]$/.test(text));
}

/** Words in the longest line that is taken for a byline. */
const LONGEST_BYLINE = 12;
