import { countryOf, foldName } from '../../../text/index.ts';
import { addMention, type Draft, type Scene } from '../draft.ts';
import { actingGroups, groupVerbs, officialHeads, officialKinds, societyHeads } from '../lexicon/common-bodies.ts';
import type { Word } from '../words.ts';

/**
 * Bodies without a name that act in a report: "the pilots' union", "the airport authority", "the opposition", "farmers" where they take a side. Only
 * where no body with a name fits the words; such a body bears its common name, and every mention of it is a description.
 */
export function readCommonBodies(scene: Scene): void {
  for (let at = 0; at < scene.words.length; at++) {
    if (scene.quoted(at)) continue;
    if (isActingGovernment(scene, at)) {
      const body = governmentOf(scene);
      if (body) addMention(scene, body, at, at + 2, 'description');
      continue;
    }
    const span = societyAt(scene, at) ?? officeAt(scene, at) ?? groupAt(scene, at);
    if (!span) continue;
    const name = scene.words
      .slice(span.name, span.to)
      .map(({ text }) => text.toLowerCase())
      .join(' ')
      .replace(/ (?=['’])/g, '');
    const [known, ...others] = namedBodies(scene, foldName(name));
    if (others.length > 0) continue;
    addMention(scene, known ?? draftFor(scene, name), span.from, span.to, 'description');
    at = span.to - 1;
  }
}

/** "The government | refused": the subject of a verb. */
function isActingGovernment(scene: Scene, at: number): boolean {
  const first = scene.words[at] as Word;
  if (first.lower !== 'the' || scene.words[at + 1]?.lower !== 'government' || !isPlain(scene, at + 1, first.sentence)) return false;
  let verb = at + 2;
  while (scene.words[verb]?.pos === 'ADV') verb++;
  return /^(?:VERB|AUX)$/.test(scene.words[verb]?.pos ?? '') && scene.words[verb]?.sentence === first.sentence;
}

/** The only country that a report speaks of; a body of its own where it speaks of none; nobody where of several. */
function governmentOf(scene: Scene): Draft | undefined {
  const [country, ...others] = scene.drafts.filter(
    ({ type, name, mentions }) =>
      type === 'place' &&
      (countryOf(name) !== undefined || mentions.some(({ kind, to }) => kind === 'demonym' || (kind === 'name' && ownsOrgan(scene, to)))),
  );
  if (others.length > 0) return undefined;
  return country ?? draftFor(scene, 'government');
}

/** "X's | president", "X's state broadcaster": only a state has them. */
const ORGANS =
  /^(?:president|premier|prime|parliament|government|army|navy|military|king|queen|state|national|central|foreign|interior|defen[cs]e|constitution|cabinet)$/;
const ownsOrgan = (scene: Scene, to: number): boolean =>
  /^['’]s?$/.test(scene.words[to]?.text ?? '') && ORGANS.test(scene.words[to + 1]?.lower ?? '');

interface Span {
  readonly from: number;
  /** Where the name begins, behind the article. */
  readonly name: number;
  readonly to: number;
}

const isPlain = (scene: Scene, at: number, sentence: number): boolean => {
  const word = scene.words[at];
  return word !== undefined && word.sentence === sentence && !word.punctuation && !scene.startsAt.has(at) && (!word.capital || word.opens);
};

/** Words from a group to its verb, with the place between. */
const LONGEST_PLACE = 9;

/** "[the] (rail) workers' union". */
function societyAt(scene: Scene, at: number): Span | undefined {
  const first = scene.words[at] as Word;
  const article = /^(?:the|a|an|its|their)$/.test(first.lower);
  const from = article ? at + 1 : at;
  if (!article && !first.opens) return undefined;
  for (let owner = from; owner < from + 3 && isPlain(scene, owner, first.sentence); owner++) {
    const word = scene.words[owner] as Word;
    const mark = scene.words[owner + 1];
    const head = scene.words[owner + 2];
    if (!/^['’]$/.test(mark?.text ?? '')) {
      if (!/^(?:NOUN|ADJ|VERB)$/.test(word.pos)) return undefined;
      continue;
    }
    if (!word.lower.endsWith('s') || !head || head.capital || !societyHeads.has(head.lower)) return undefined;
    return followedByNoun(scene, owner + 3, first.sentence) ? undefined : { from: at, name: from, to: owner + 3 };
  }
  return undefined;
}

/** "the airport authority", "the opposition". */
function officeAt(scene: Scene, at: number): Span | undefined {
  const first = scene.words[at] as Word;
  if (first.lower !== 'the') return undefined;
  const { sentence } = first;
  if (!isPlain(scene, at + 1, sentence)) return undefined;
  if ((scene.words[at + 1] as Word).lower === 'opposition') return endsAt(scene, at, at + 2);
  if (!officialKinds.has((scene.words[at + 1] as Word).lower)) return undefined;
  for (let head = at + 2; head < at + 4 && isPlain(scene, head, sentence); head++)
    if (officialHeads.has((scene.words[head] as Word).lower)) return endsAt(scene, at, head + 1);
  return undefined;
}

const endsAt = (scene: Scene, at: number, to: number): Span | undefined =>
  followedByNoun(scene, to, (scene.words[at] as Word).sentence) || scene.words[to]?.lower === 'to' || scene.words[to]?.lower === 'of'
    ? undefined
    : { from: at, name: at + 1, to };

/** "Farmers | blocked", "the hackers | have threatened": plain plurals that take a side as the subject of a verb. */
function groupAt(scene: Scene, at: number): Span | undefined {
  const first = scene.words[at] as Word;
  const name = first.lower === 'the' ? at + 1 : at;
  const noun = scene.words[name];
  if (!noun || !actingGroups.has(noun.lower) || !isPlain(scene, name, first.sentence)) return undefined;
  if (name === at && !first.opens) return undefined;
  // "Miners | at the Brannock mine | walked out": where they are from does not matter.
  const placed = /^(?:at|in|from|of|near|across)$/.test(scene.words[name + 1]?.lower ?? '');
  for (let verb = name + 1; verb < name + (placed ? LONGEST_PLACE : 5); verb++) {
    const word = scene.words[verb];
    if (!word || word.sentence !== first.sentence || (word.punctuation && !/^['’]/.test(word.text))) return undefined;
    if (word.pos === 'VERB' && groupVerbs.has(word.lemma)) return { from: at, name, to: name + 1 };
    if (word.pos === 'VERB' || !(placed || /^(?:AUX|ADV|PART)$/.test(word.pos))) return undefined;
  }
  return undefined;
}

function followedByNoun(scene: Scene, at: number, sentence: number): boolean {
  const next = scene.words[at];
  return (
    next !== undefined && next.sentence === sentence && (/^(?:NOUN|PROPN)$/.test(next.pos) || next.text === '-' || scene.startsAt.has(at))
  );
}

/** Bodies with a name that ends in these words: the description is theirs. */
const namedBodies = (scene: Scene, key: string): readonly Draft[] =>
  scene.drafts.filter(
    ({ type, keys, mentions }) =>
      type === 'organisation' &&
      mentions.some(({ kind }) => kind !== 'description') &&
      keys.some((known) => ` ${bare(known)}`.endsWith(` ${bare(key)}`)),
  );

/** Without apostrophes: keys of names are cut at them. */
const bare = (key: string): string => key.replace(/['’]/g, '').replace(/ +/g, ' ');

function draftFor(scene: Scene, name: string): Draft {
  const key = foldName(name);
  const known = scene.drafts.find(({ type, keys }) => type === 'organisation' && keys.includes(key));
  if (known) return known;
  const draft: Draft = { type: 'organisation', name, keys: [key], roles: [], gender: undefined, memberOf: undefined, mentions: [] };
  scene.drafts.push(draft);
  return draft;
}
