import { addMention, type Draft, type DraftMention, type Scene } from '../draft.ts';
import type { Word } from '../words.ts';

/** Common nouns for a firm; "group" and "bank" mean too much else. */
const FIRM =
  /^(?:company|firm|airline|carrier|insurer|retailer|manufacturer|operator|lender|utility|developer|broadcaster|brewer|shipbuilder|carmaker|drugmaker|steelmaker)$/;
/** Whose noun shows a firm: "X's chief executive", "X's shareholders". */
const OWNED =
  /^(?:chief|ceo|chairman|chairwoman|board|shares?|shareholders|factory|factories|plants?|workers|staff|employees|lawyers?|headquarters|profits?|customers|managers?|management|drivers|pilots|crews|stores|shops|owners?|sales)$/;
/** Before a firm: "belongs to X", "owned by X", "the chief executive of X". */
const BEFORE =
  /^(?:belongs? to|owned by|made by|run by|built by|supplied by|employed by|operated by|bid (?:by|for)|takeover of|shares (?:in|of)|shareholders of|(?:chief )?executive of|works? for)$/;

/** A sort of body that a report calls again by its common noun, and what shows that a name is one. */
interface Sort {
  readonly noun: RegExp;
  readonly owned: RegExp;
  readonly before: RegExp;
  /** The last word of a name that is one by itself. */
  readonly named?: RegExp;
  /** The last word of a name that is none. */
  readonly other?: RegExp;
}

const FIRMS: Sort = { noun: FIRM, owned: OWNED, before: BEFORE };
const UNIONS: Sort = {
  noun: /^(?:union|brotherhood|guild)$/,
  owned: /^(?:general|members|membership|picket|pickets|leader|leaders|negotiators?|secretary|strikers?|branch|branches)$/,
  before: /^(?:members of|leaders of|secretary of|picket of|strike by|ballot of|negotiators of)$/,
  named: /(?:workers|men|teachers|nurses|drivers|pilots|union|seamen|dockers|miners|farmers|employees)$/,
  other: /(?:party|council|ministry|company|group|bank|club|agency|authority|trust|hospital|university|movement|front|parliament)$/,
};

/** "The company said", "the union refused": the only firm or union that a report shows as one, from where it has been named. With two nobody knows which is meant. */
export function readFirmAgain(scene: Scene): void {
  readAgain(scene, FIRMS);
  readAgain(scene, UNIONS);
}

function readAgain(scene: Scene, sort: Sort): void {
  const firms = scene.drafts.filter((draft) => isOfSort(scene, draft, sort));
  const firm = firms.sort((a, b) => b.name.length - a.name.length)[0];
  if (!firm || firms.some((other) => !firm.name.startsWith(other.name.split(' ')[0] as string))) return;
  const first = Math.min(...firms.flatMap(({ mentions }) => mentions.map(({ from }) => from)));
  for (let at = first + 1; at < scene.words.length - 1; at++)
    if ((scene.words[at] as Word).lower === 'the' && !scene.quoted(at) && isNounAgain(scene, at + 1, sort))
      addMention(scene, firm, at, at + 2, 'description');
}

const isOfSort = (scene: Scene, { type, name, mentions }: Draft, sort: Sort): boolean =>
  (type === 'organisation' || type === 'other') &&
  !(sort.other?.test(name.toLowerCase()) ?? false) &&
  ((sort.named?.test(name.toLowerCase()) ?? false) || mentions.some((mention) => mention.kind === 'name' && shows(scene, mention, sort)));

function shows(scene: Scene, { from, to }: DraftMention, { noun, owned, before }: Sort): boolean {
  const word = (at: number): string => scene.words[at]?.lower ?? '';
  const isNoun = (at: number): boolean => noun.test(word(at)) || (noun === FIRM && /maker$/.test(word(at)));
  if (/^['’]s?$/.test(word(to)) && owned.test(word(to + 1))) return true;
  const article = word(from - 1) === 'the' ? 1 : 0;
  if (before.test(`${word(from - 2 - article)} ${word(from - 1 - article)}`) || isNoun(from - 1) || isNoun(to)) return true;
  if (word(to) !== ',' || !/^(?:the|an?|which)$/.test(word(to + 1))) return false;
  for (let at = to + 2; at < to + 7; at++) {
    if (isNoun(at)) return true;
    // "The state-owned operator": the hyphen is no stop.
    if (scene.words[at]?.punctuation && word(at) !== '-') return false;
  }
  return false;
}

function isNounAgain(scene: Scene, at: number, { noun: again }: Sort): boolean {
  const noun = scene.words[at] as Word;
  const next = scene.words[at + 1];
  if (!again.test(noun.lower) || noun.capital || noun.sentence !== scene.words[at - 1]?.sentence) return false;
  return next?.sentence !== noun.sentence || !(/^(?:NOUN|PROPN)$/.test(next.pos) || /^(?:that|which|of|-)$/.test(next.lower));
}
