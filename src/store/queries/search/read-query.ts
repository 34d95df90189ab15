import { QUERY_LETTERS, QUERY_TERMS } from '../../settings.ts';
import { wordsOf } from './fold.ts';

type Field = 'title' | 'source' | 'person' | 'quote';

/** A word, or words in a row. */
export interface Term {
  readonly words: readonly string[];
  /** The last word is only a beginning. */
  readonly prefix: boolean;
  readonly field?: Field;
}

export interface Query {
  /** All of these; of each at least one of the alternatives. */
  readonly all: readonly (readonly Term[])[];
  readonly none: readonly Term[];
  /** Days since 1970, both included. */
  readonly from?: number;
  readonly to?: number;
}

interface Part {
  readonly kind: 'or' | 'not' | 'term';
  readonly terms: readonly Term[];
}

const fields: readonly string[] = ['title', 'source', 'person', 'quote'] satisfies readonly Field[];
const dayMs = 86_400_000;
const part = /(?:([A-Za-z]+):)?(?:"([^"]*)"?|“([^”]*)”?|„([^“”]*)[“”]?|«([^»]*)»?|(\S+))/gu;

/**
 * Reads what a user types. Words are joined by AND; OR joins its two neighbours before that; NOT leaves out what follows it.
 * Never an error: what cannot be understood is searched as words, what holds no word is passed over.
 */
export function readQuery(text: string): Query {
  const parts: Part[] = [];
  const days: { from?: number; to?: number } = {};
  for (const match of text.slice(0, QUERY_LETTERS).matchAll(part)) {
    const [whole, label, ...bodies] = match;
    const body = bodies.find((one) => one !== undefined) ?? '';
    if (whole === 'OR') parts.push({ kind: 'or', terms: [] });
    else if (whole === 'NOT') parts.push({ kind: 'not', terms: [] });
    else if (!readDay(label, body, days)) parts.push(...readTerms(whole, label, body));
    if (parts.length >= QUERY_TERMS) break;
  }
  return { ...join(parts), ...days };
}

function readDay(label: string | undefined, body: string, days: { from?: number; to?: number }): boolean {
  const bound = label?.toLowerCase();
  if (bound !== 'after' && bound !== 'before') return false;
  const time = /^\d{4}-\d\d-\d\d$/.test(body) ? Date.parse(body) : Number.NaN;
  if (Number.isNaN(time)) return false;
  // after: the day itself belongs to it; before: it does not.
  if (bound === 'after') days.from = time / dayMs;
  else days.to = time / dayMs - 1;
  return true;
}

function readTerms(whole: string, label: string | undefined, body: string): readonly Part[] {
  const field = fields.find((one) => one === label?.toLowerCase()) as Field | undefined;
  const words = wordsOf(field || label === undefined ? body : whole).map((word) => word.folded);
  if (!words.length) return [];
  return [{ kind: 'term', terms: [{ words, prefix: /\*$/.test(body) && !whole.endsWith('"'), ...(field && { field }) }] }];
}

function join(parts: readonly Part[]): { all: Term[][]; none: Term[] } {
  const all: Term[][] = [];
  const none: Term[] = [];
  let mode: 'and' | 'or' | 'not' = 'and';
  for (const [i, one] of parts.entries()) {
    if (one.kind === 'term') {
      if (mode === 'or') all.at(-1)?.push(...one.terms);
      else if (mode === 'not') none.push(...one.terms);
      else all.push([...one.terms]);
    }
    mode = modeAfter(one, { before: parts[i - 1]?.kind, after: parts[i + 1]?.kind, open: all.length > 0 });
  }
  // Only what is not wanted says nothing to look for: then NOT is a word like others.
  if (!all.length && none.length) return { all: [[{ words: ['not'], prefix: false }], ...none.map((term) => [term])], none: [] };
  return { all, none };
}

/** OR stands between two terms and NOT before one; elsewhere they are passed over. */
function modeAfter(
  part: Part,
  around: { readonly before: Part['kind'] | undefined; readonly after: Part['kind'] | undefined; readonly open: boolean },
): 'and' | 'or' | 'not' {
  if (part.kind === 'term' || around.after !== 'term') return 'and';
  if (part.kind === 'not') return 'not';
  return around.open && around.before === 'term' ? 'or' : 'and';
}
