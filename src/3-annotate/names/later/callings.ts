import { addMention, type Draft, type DraftMention, type Scene } from '../draft.ts';
import { armedGroups, calledBodies } from '../lexicon/common-bodies.ts';
import type { Word } from '../words.ts';

/** Words from a body's name to the noun that a comma sets beside it ("X, the largest nurses' union"). */
const APPOSITION = 7;

/**
 * "The union", "the buyer", "the rebels": the common noun by which the report itself has introduced a body ("their union, the Association of Ward
 * Staff", "Vella, the buyer", "Association of …", "rebels of the Upland Front"), from there on. A noun that fits two bodies is left alone.
 */
export function readCallings(scene: Scene): void {
  const callings = new Map<string, Set<Draft>>();
  for (const draft of scene.drafts) {
    if (draft.type !== 'organisation' && draft.type !== 'other') continue;
    for (const noun of nounsOf(scene, draft)) callings.set(noun, (callings.get(noun) ?? new Set()).add(draft));
  }
  if (callings.size === 0) return;
  for (let at = 0; at < scene.words.length - 1; at++) {
    if ((scene.words[at] as Word).lower !== 'the' || scene.quoted(at) || !isAlone(scene, at + 1)) continue;
    const bodies = callings.get((scene.words[at + 1] as Word).lower);
    const [draft] = bodies ?? [];
    if (draft && bodies?.size === 1 && isNamedBefore(draft, at)) addMention(scene, draft, at, at + 2, 'description');
  }
}

const isNamedBefore = ({ mentions }: Draft, at: number): boolean => mentions.some(({ kind, from }) => kind === 'name' && from < at);

/** The noun is the whole phrase: no name, noun or "of" goes on behind it. */
function isAlone(scene: Scene, at: number): boolean {
  const [noun, next] = [scene.words[at] as Word, scene.words[at + 1]];
  if (noun.capital || noun.sentence !== scene.words[at - 1]?.sentence) return false;
  if (next?.sentence !== noun.sentence) return true;
  return !(/^(?:NOUN|PROPN)$/.test(next.pos) || /^(?:of|-)$/.test(next.lower) || scene.startsAt.has(at + 1));
}

function nounsOf(scene: Scene, draft: Draft): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (word: Word | undefined, among: ReadonlySet<string> = calledBodies): void => {
    if (word && among.has(word.lower)) found.add(word.lower);
  };
  for (const mention of draft.mentions) {
    if (mention.kind !== 'name') continue;
    // "Association of Ward Staff": the head stands before "of" or "for".
    for (let at = mention.from + 1; at < mention.to; at++)
      if (/^(?:of|for)$/.test(scene.words[at]?.lower ?? '')) {
        note(scene.words[at - 1]);
        break;
      }
    for (const word of besideName(scene, mention)) note(word);
    for (const word of fightersOf(scene, mention)) note(word, armedGroups);
  }
  return found;
}

/** "Supermarket chain | X", "their union, | X,", "X, | the buyer,", "X is | a charity". */
function besideName({ words, startsAt }: Scene, { from, to }: DraftMention): readonly (Word | undefined)[] {
  const article = /^(?:the|an?)$/.test(words[from - 1]?.lower ?? '') ? from - 1 : from;
  const { sentence } = words[from] as Word;
  const before = words[article - 1];
  const found: (Word | undefined)[] = [];
  if (before?.sentence === sentence && !before.punctuation && !before.capital && article === from) found.push(before);
  // "Their union, the X, …": a comma on either side.
  const closes = words[to] === undefined || words[to].sentence !== sentence || words[to].punctuation;
  if (before?.text === ',' && closes && /^(?:NOUN|PROPN)$/.test(words[article - 2]?.pos ?? '') && isDefinite(words, article - 2))
    found.push(words[article - 2]);
  const behind = words[to]?.text === ',' || /^(?:is|was)$/.test(words[to]?.lower ?? '') ? to + 1 : undefined;
  if (behind === undefined || !/^(?:an?|the|one|its|their)$/.test(words[behind]?.lower ?? '')) return found;
  return [...found, headNoun(words, startsAt, behind + 1)];
}

/** "The", "their" or "its" opens the noun phrase that ends at a word. */
function isDefinite(words: readonly Word[], last: number): boolean {
  for (let at = last - 1; at > last - 6; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[last]?.sentence || word.punctuation) return false;
    if (/^(?:the|their|its|his|her|our|a|an)$/.test(word.lower) || /^['’]s?$/.test(word.text)) return true;
  }
  return false;
}

/** The last noun of the phrase that begins at a word, before "that", "of", a preposition or a sign. */
function headNoun(words: readonly Word[], startsAt: Scene['startsAt'], from: number): Word | undefined {
  let head: Word | undefined;
  for (let at = from; at < from + APPOSITION; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[from]?.sentence || startsAt.has(at)) break;
    if (/^['’]s?$/.test(word.text) || word.text === '-') continue;
    if (!/^(?:NOUN|ADJ|NUM|ADV|PROPN)$/.test(word.pos)) break;
    if (word.pos === 'NOUN' && !word.capital) head = word;
  }
  return head;
}

/** "Rebels of the | X", "| X | fighters". */
function fightersOf({ words }: Scene, { from, to }: DraftMention): readonly (Word | undefined)[] {
  const article = words[from - 1]?.lower === 'the' ? from - 1 : from;
  const behind = /^['’]s?$/.test(words[to]?.text ?? '') ? to + 1 : to;
  const of = /^(?:of|from|with)$/.test(words[article - 1]?.lower ?? '') ? words[article - 2] : undefined;
  return [of, words[behind]].filter((word) => word?.sentence === words[from]?.sentence);
}
