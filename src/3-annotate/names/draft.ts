import type { EntityType, Mention, Range } from '../../model/index.ts';
import type { Named } from './classify/index.ts';
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

/** An entity in the making. Later steps add mentions, roles, gender and membership. */
export interface Draft {
  readonly type: EntityType;
  name: string;
  /** Folded forms of the name. */
  readonly keys: readonly string[];
  readonly roles: string[];
  gender: 'm' | 'f' | 'n' | undefined;
  memberOf: Draft | undefined;
  readonly mentions: DraftMention[];
}

export interface DraftMention extends Mention {
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
}

/** What the later steps work on. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly pieces: readonly Piece[];
  readonly drafts: Draft[];
  /** Draft and mention by the word that the mention begins with. */
  readonly startsAt: Map<number, { readonly draft: Draft; readonly mention: DraftMention }>;
  /** Words of titles that stand before a name. */
  readonly inTitle: ReadonlySet<number>;
  /** Whether a word stands between quotation marks. */
  readonly quoted: (at: number) => boolean;
}

export function draftOf(named: Named, words: readonly Word[], text: string): Draft {
  const fullest = (named.forms[0] as { pieces: readonly Piece[] }).pieces[0] as Piece;
  const range = rangeOf(words, fullest.from, fullest.to);
  return {
    type: named.type,
    name: calmed(named.type, text.slice(range.start, range.end)),
    keys: named.forms.map((form) => form.key),
    roles: [],
    gender: undefined,
    memberOf: undefined,
    mentions: named.forms
      .flatMap((form) => form.pieces)
      .sort((a, b) => a.from - b.from)
      .map((piece) => ({ ...rangeOf(words, piece.from, piece.to), from: piece.from, to: piece.to, kind: 'name' as const })),
  };
}

/** The name of a place that a dateline writes in capitals: "LUNDVIK" is Lundvik, "NORTH BAY" is North Bay; "UAE" stays. */
function calmed(type: EntityType, name: string): string {
  if (type !== 'place' || !/^[\p{Lu} '’‐‑-]{5,}$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])(?!(?:of|the|and|on|in|de|la|el|al)(?!\p{L}))\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function rangeOf(words: readonly Word[], from: number, to: number): Range {
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
}

/** Adds a later mention, unless another mention begins at the same word. */
export function addMention(scene: Scene, draft: Draft, from: number, to: number, kind: Mention['kind']): void {
  if (scene.startsAt.has(from)) return;
  const mention = { ...rangeOf(scene.words, from, to), from, to, kind };
  draft.mentions.push(mention);
  scene.startsAt.set(from, { draft, mention });
}

export function addRole(draft: Draft, role: string): void {
  const clean = role.replace(/\s+/g, ' ').trim();
  if (clean && !draft.roles.some((known) => known.toLowerCase() === clean.toLowerCase())) draft.roles.push(clean);
}
