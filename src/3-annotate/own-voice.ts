import type { LocalEntity, Range } from '../model/index.ts';
import type { NamedContext } from './context.ts';

/** What a release calls itself, in its title, its first lines or its last; "in a communiqué" and "its statement on" are another's. */
const RELEASE =
  /\b(?<!\b(?:an?|the|its|his|her|their|this|that|says?|said|told) (?:joint |press |new )?)(?:(?:press|media|news) (?:release|statement|office|contact|centre|center|enquiries|inquiries)|for immediate release|statement (?:by|from|of|on)|joint (?:statement|declaration)|notes? to editors|readout|contact for (?:the )?(?:press|media)|communiqu[eé])(?!\p{L})/iu;
/** How far the first and the last lines reach. Unit: UTF-16 code units. */
const LINES = 300;
/** "We" or "our" in at least so many sentences outside quotation marks: one may be a reporter's. */
const LEAST = 2;
const OWN = /\b(?:we|our|ours|us)\b/i;

/** What stands above a text and who sent it, as far as known. */
export interface Head {
  readonly title?: string;
  readonly source?: string;
  readonly official: boolean;
  /** What reading took out: title, datelines, contacts. */
  readonly removed: readonly string[];
}

/**
 * Who says "we" in a press release or an official statement: its publisher, where the text has it as an entity.
 * @returns undefined for reports, and where nobody knows who publishes
 */
export function findOwnVoice({ text, sentences, marks, entities }: NamedContext, head: Head): LocalEntity | undefined {
  const lines = [head.title ?? '', text.slice(0, LINES), text.slice(-LINES), ...head.removed.filter((one) => one.length < LINES)].join(
    '\n',
  );
  if (!head.official && !RELEASE.test(lines)) return undefined;
  const own = sentences.filter((one) => OWN.test(outside(text, one, marks)));
  if (own.length < LEAST) return undefined;
  const bodies = entities.filter(({ type }) => type === 'organisation' || type === 'place' || type === 'other');
  const named = (words: string | undefined) =>
    bodies.find(({ name, type }) => words !== undefined && (type === 'place' ? isFrom(words, name) : holds(words, name)));
  const first = bodies.find(({ type, mentions }) => type !== 'place' && mentions.some(({ start }) => start < (sentences[0]?.end ?? 0)));
  const found = named(head.source) ?? named(head.title) ?? stateIn(head.title, bodies);
  if (found) return found;
  return STATE.test(lines.slice(0, LINES)) ? officialOf(text, entities) : first;
}

/** What a state publishes: "statement by His Majesty's Foreign Office". */
const STATE =
  /\b(?:foreign office|ministry|foreign affairs|government|presidency|president's office|cabinet|embassy|chancellery|defen[cs]e department|armed forces|general staff)\b/i;

/** "Communiqué of the Ministry of Defence of the Republic of Zornia" beside "Zornian": the state by its people. */
function stateIn(title: string | undefined, bodies: readonly LocalEntity[]): LocalEntity | undefined {
  const words = (title ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return bodies.find(({ type, name }) => {
    const stem = name.toLowerCase().replace(/(?:i?ans?|ese|ish|is?|ic)$/, '');
    return type === 'place' && stem.length >= 4 && words.some((word) => word.startsWith(stem) && word.length - stem.length <= 4);
  });
}

/** Whom a state's statement quotes with an office of state and without another state's name before it: its own minister. */
function officialOf(text: string, entities: readonly LocalEntity[]): LocalEntity | undefined {
  return entities.find(
    ({ type, roles, mentions }) =>
      type === 'person' &&
      roles.some((role) => OFFICE.test(role)) &&
      mentions.some(
        ({ kind, start }) =>
          kind === 'name' &&
          // "The Foreign Secretary, Ada Lund": nobody's name and no people stand before the office.
          /(?:^|[.“”"\n] ?|\b(?:said|says|stated|by|to) )(?:the |our )?(?:\p{Lu}\p{Ll}+ )*(?:\p{Lu}\p{Ll}+ (?:of|for) (?:\p{Lu}\p{Ll}+ )+)?[\p{Lu}][\p{Ll}]+,? $|^$/iu.test(
            text.slice(Math.max(0, start - 60), start),
          ),
      ),
  );
}
const OFFICE = /\b(?:minister|secretary|president|premier|chancellor|spokes\w+|ambassador)\b/i;

const holds = (words: string, name: string): boolean => ` ${words.toLowerCase()} `.includes(` ${name.toLowerCase().replace(/^the /, '')} `);

/** "Statement of the Republic of Zornia": not "on the events at the Zorn Bank". */
const isFrom = (words: string, name: string): boolean => {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  return at === 0 || (at > 0 && /\b(?:of|by|from) (?:the )?$/i.test(words.slice(0, at)));
};

function outside(text: string, { start, end }: Range, marks: readonly Range[]): string {
  let words = text.slice(start, end);
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    const [from, to] = [Math.max(mark.start, start) - start, Math.min(mark.end, end) - start];
    words = `${words.slice(0, from)}${' '.repeat(to - from)}${words.slice(to)}`;
  }
  return words;
}
