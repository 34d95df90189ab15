import type { LocalEntity, Range } from '../../model/index.ts';
import type { SpokenContext } from '../context.ts';
import { isBodyNoun } from './unnamed.ts';

/** What a release calls itself, in its title, its first lines or its last. */
const RELEASE =
  /\b(?:(?:press|media|news) (?:release|statement|office|contact|centre|center|enquiries|inquiries)|for immediate release|statement (?:by|from|of|on)|joint (?:statement|declaration)|communiqu[eé]|notes? to editors|readout|contact for (?:the )?(?:press|media))\b/i;
/** How far the first and the last lines reach. Unit: UTF-16 code units. */
const LINES = 300;
/** "We" or "our" in at least so many sentences outside quotation marks: one may be a reporter's. */
const LEAST = 2;
const OWN = /\b(?:we|our|ours|us)\b/i;

/**
 * Who says "we" in a press release or an official statement: its publisher, where the text has it as an entity.
 * @returns undefined for reports, and where nobody knows who publishes
 */
export function findOwnVoice({ text, sentences, marks, entities, tokens, head }: SpokenContext): LocalEntity | undefined {
  const lines = `${head?.title ?? ''}\n${text.slice(0, LINES)}\n${text.slice(-LINES)}`;
  if (!head?.official && !RELEASE.test(lines)) return undefined;
  const own = sentences.filter((one) => OWN.test(outside(text, one, marks)));
  if (own.length < LEAST) return undefined;
  const bodies = entities.filter(({ type }) => type === 'organisation' || type === 'place' || type === 'other');
  const named = (words: string | undefined) => bodies.find(({ name }) => words !== undefined && holds(words, name));
  const first = bodies.find(({ type, mentions }) => type !== 'place' && mentions.some(({ start }) => start < (sentences[0]?.end ?? 0)));
  return named(head?.source) ?? named(head?.title) ?? first ?? calledFirst(bodies, tokens[0]?.norm === 'the' ? tokens[1]?.norm : undefined);
}

/** "The company regrets": the only body of the text. */
const calledFirst = (bodies: readonly LocalEntity[], noun: string | undefined): LocalEntity | undefined =>
  noun !== undefined && isBodyNoun(noun) && bodies.length === 1 ? bodies[0] : undefined;

const holds = (words: string, name: string): boolean => ` ${words.toLowerCase()} `.includes(` ${name.toLowerCase().replace(/^the /, '')} `);

function outside(text: string, { start, end }: Range, marks: readonly Range[]): string {
  let words = text.slice(start, end);
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    const [from, to] = [Math.max(mark.start, start) - start, Math.min(mark.end, end) - start];
    words = `${words.slice(0, from)}${' '.repeat(to - from)}${words.slice(to)}`;
  }
  return words;
}
