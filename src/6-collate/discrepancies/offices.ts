import { deputyWords, formerWords, offices } from './lexicon/offices.ts';

/** An office as far as one excludes another. */
export interface Office {
  readonly field: number;
  readonly row: number;
  /** The word for it, as written in the list. */
  readonly name: string;
  readonly former: boolean;
  readonly deputy: boolean;
}

const known = offices
  .flatMap((field, f) => field.flatMap((row, r) => row.map((name) => ({ field: f, row: r, name }))))
  .sort((a, b) => b.name.length - a.name.length);

/** Reads the office out of a title as written ("the Community's chief negotiator"); undefined where the list has none. */
export function readOffice(role: string): Office | undefined {
  const plain = ` ${role
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()} `;
  const found = known.find(({ name }) => plain.includes(` ${name} `));
  if (!found) return undefined;
  const before = plain
    .slice(0, plain.indexOf(` ${found.name} `))
    .trim()
    .split(/[\s-]+/);
  return { ...found, former: before.some((word) => formerWords.has(word)), deputy: before.some((word) => deputyWords.has(word)) };
}

/** Fields whose titles a retired holder keeps ("Judge", "Captain", "Professor"). */
const KEPT_FOR_LIFE: ReadonlySet<number> = new Set([3, 4, 5]);

/** Whether one person cannot well hold both: two offices of one field, or the same office once as a former holder. */
export function excludes(a: Office, b: Office): boolean {
  if (a.field !== b.field) return false;
  return a.row === b.row ? !KEPT_FOR_LIFE.has(a.field) && (a.former !== b.former || a.deputy !== b.deputy) : a.former === b.former;
}
