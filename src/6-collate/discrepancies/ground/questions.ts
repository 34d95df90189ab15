import { cutAtWord } from '../../../text/index.ts';

const GAP = '…';
/** Longest clause shown in a question. Unit: UTF-16 code units. */
const MOST = 96;
/** Shortest clause that says what is asked. */
const LEAST = 16;
/** What a clause is cut to before its gap. */
const LEAD = 48;

/**
 * A plain question about a clause of the reports: “How many passengers? “… were taken off the vessel by lifeboat””.
 * @param ask the question, with its question mark
 * @param sentence a sentence that answers it
 * @param answer the answer as it stands there; it is left out, so that the question favours none
 */
export function questionAbout(ask: string, sentence: string, answer?: string): string {
  const clause = gapped(sentence, answer);
  return clause ? `${ask} “${clause}”` : ask;
}

/** The clause around the answer, the answer left out; the beginning of the sentence where the answer does not stand in it. */
function gapped(sentence: string, answer: string | undefined): string {
  const text = plain(sentence);
  const at = answer ? wordAt(text, plain(answer)) : -1;
  if (at < 0) return cutAtWord(text, MOST);
  const [before, behind] = [text.slice(0, at), text.slice(at + plain(answer ?? '').length)];
  const from = Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '));
  const own = before.slice(from + 2);
  // What stands behind the colon may be the answer alone.
  let lead = before.length > LEAD && from >= 0 && own.length + behind.length >= LEAST ? own : before;
  if (lead.length > LEAD) lead = `${GAP}${lead.slice(lead.indexOf(' ', lead.length - LEAD))}`;
  return cutAtWord(`${lead}${GAP}${behind}`, MOST);
}

function wordAt(text: string, answer: string): number {
  const at = text.toLowerCase().indexOf(answer.toLowerCase());
  const inside = (index: number): boolean => /[\p{L}\p{N}]/u.test(text[index] ?? '');
  return at >= 0 && (inside(at - 1) || inside(at + answer.length)) ? -1 : at;
}

/** Without marks of quotation, which the question sets itself, and without the stop. */
const plain = (text: string): string =>
  text
    .replace(/[“”„"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;.]+$/, '')
    .trim();

/** One label for each answer: the commonest of its wordings, the shortest of equals. */
export function labelAnswers<T>(
  places: readonly T[],
  read: (one: T) => { readonly key: string; readonly words: string },
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, words } of places.map(read)) {
    const of = counts.get(key) ?? new Map<string, number>();
    counts.set(key, of.set(words, (of.get(words) ?? 0) + 1));
  }
  const best = (of: ReadonlyMap<string, number>): string =>
    [...of].sort(([x, m], [y, n]) => n - m || x.length - y.length || (x < y ? -1 : 1))[0]?.[0] ?? '';
  const labels = new Map([...counts].map(([key, of]) => [key, best(of)] as const));
  // Two answers in one wording keep their own names.
  const isShared = (label: string): boolean => [...labels.values()].filter((one) => one === label).length > 1;
  return new Map([...labels].map(([key, label]) => [key, isShared(label) ? key : label]));
}
