import type { AnnotatedReport, Entity, Id, Span } from '../../model/index.ts';
import { compareNameWords } from '../../text/index.ts';
import type { JoinedEntities } from './join-entities.ts';
import { wordsOf } from './node.ts';

/** Two spellings of one word of a name that differ by a slip: where each stands. */
export interface Misspelling {
  readonly entity: Id;
  /** The word as most reports or the tables write it, and as it is misspelt, folded. */
  readonly right: string;
  readonly wrong: string;
  /** false: as many write it the one way as the other; then nobody can tell which is right. */
  readonly decided: boolean;
  readonly rightSpans: readonly Span[];
  readonly wrongSpans: readonly Span[];
}

/** An office that a report gives to an entity. */
export interface RoleGiven {
  readonly entity: Id;
  readonly report: Id;
  readonly role: string;
  /** The office as written, nearest to a mention of the name. */
  readonly span: Span;
}

/** Lists the misspellings of a story's entities with the spans of both writings. */
export function listMisspellings(reports: readonly AnnotatedReport[], joined: JoinedEntities): readonly Misspelling[] {
  return listSlips(reports, joined).filter(({ decided }) => decided);
}

/** Lists the spellings of one name that differ by a slip and are as well attested one as the other: a difference, and nobody's error. */
export function listRivalSpellings(reports: readonly AnnotatedReport[], joined: JoinedEntities): readonly Misspelling[] {
  return listSlips(reports, joined).filter(({ decided }) => !decided);
}

/**
 * Lists the spellings of one family name that differ in one doubled consonant ("Corimer", "Corrimer"). Between independent reports that is a romanisation
 * and no slip; who copies a report copies its spelling.
 */
export function listDoubledLetters(reports: readonly AnnotatedReport[], joined: JoinedEntities): readonly Misspelling[] {
  const spans = nameSpans(reports, joined);
  return joined.entities.flatMap((entity): Misspelling[] => {
    if (entity.type !== 'person') return [];
    const own = spans.get(entity.id) ?? [];
    const lastOf = ({ text }: Span): string => wordsOf(text).at(-1) ?? '';
    const words = [...new Set(own.map(lastOf))].sort();
    return words.flatMap((single) =>
      words.flatMap((double): Misspelling[] => {
        if (!isDoubled(single, double)) return [];
        const having = (word: string): Span[] => own.filter((span) => lastOf(span) === word);
        return [
          { entity: entity.id, right: single, wrong: double, decided: false, rightSpans: having(single), wrongSpans: having(double) },
        ];
      }),
    );
  });
}

/** The longer word has one consonant twice where the shorter has it once. */
function isDoubled(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  const at = [...long].findIndex((letter, k) => letter !== short[k]);
  const letter = long[at] ?? '';
  return /[b-df-hj-np-tv-xz]/.test(letter) && letter === long[at - 1] && long.slice(0, at) + long.slice(at + 1) === short;
}

function listSlips(reports: readonly AnnotatedReport[], joined: JoinedEntities): readonly Misspelling[] {
  const spans = nameSpans(reports, joined);
  return joined.entities.flatMap((entity) => misspellingsOf(entity, spans.get(entity.id) ?? []));
}

function misspellingsOf(entity: Entity, spans: readonly Span[]): Misspelling[] {
  const words = [...new Set(entity.variants.flatMap(({ text }) => wordsOf(text)))].sort();
  const well = new Set(entity.variants.filter(({ misspelling }) => !misspelling).flatMap(({ text }) => wordsOf(text)));
  const having = (word: string): Span[] => spans.filter(({ text }) => wordsOf(text).includes(word));
  const rows: Misspelling[] = [];
  for (const [index, a] of words.entries())
    for (const b of words.slice(index + 1)) {
      if ((!well.has(a) && !well.has(b)) || compareNameWords(a, b) !== 'slip') continue;
      const [right, wrong] = well.has(a) && (!well.has(b) || having(a).length >= having(b).length) ? [a, b] : [b, a];
      rows.push({ entity: entity.id, right, wrong, decided: !well.has(wrong), rightSpans: having(right), wrongSpans: having(wrong) });
    }
  return rows;
}

function nameSpans(reports: readonly AnnotatedReport[], joined: JoinedEntities): Map<Id, Span[]> {
  const spans = new Map<Id, Span[]>();
  for (const { report, annotations } of reports)
    for (const local of annotations.entities) {
      const id = joined.entityOf.get(`${report.id}#${local.id}`);
      if (!id) continue;
      const list = spans.get(id) ?? [];
      for (const { start, end, kind } of local.mentions)
        if (kind === 'name') list.push({ report: report.id, start, end, text: report.text.slice(start, end) });
      spans.set(id, list);
    }
  return spans;
}

/** Lists the offices that each report gives to each entity of the story. */
export function listRoles(reports: readonly AnnotatedReport[], joined: JoinedEntities): readonly RoleGiven[] {
  const rows: RoleGiven[] = [];
  for (const { report, annotations } of reports)
    for (const local of annotations.entities) {
      const entity = joined.entityOf.get(`${report.id}#${local.id}`);
      if (!entity) continue;
      for (const role of local.roles) {
        const start = nearest(
          report.text,
          role,
          local.mentions.filter(({ kind }) => kind === 'name').map((mention) => mention.start),
        );
        if (start >= 0)
          rows.push({ entity, report: report.id, role, span: { report: report.id, start, end: start + role.length, text: role } });
      }
    }
  return rows;
}

/** Where a text stands nearest to one of several places; -1 where it stands nowhere. */
function nearest(text: string, needle: string, places: readonly number[]): number {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const distance = Math.min(...places.map((place) => Math.abs(place - at)));
    if (distance < bestDistance) {
      best = at;
      bestDistance = distance;
    }
  }
  return best;
}
