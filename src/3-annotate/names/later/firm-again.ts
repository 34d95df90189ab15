import { addMention, type Draft, type DraftMention, type Scene } from '../draft.ts';
import type { Word } from '../words.ts';

/** Common nouns for a firm; "group" and "bank" mean too much else. */
const FIRM =
  /^(?:company|firm|airline|carrier|insurer|retailer|manufacturer|operator|lender|utility|developer|broadcaster|brewer|shipbuilder|carmaker|drugmaker|steelmaker)$/;
/** Whose noun shows a firm: "X's chief executive", "X's shareholders". */
const OWNED =
  /^(?:chief|ceo|chairman|chairwoman|board|shares?|shareholders|factory|factories|plants?|workers|staff|employees|lawyers?|headquarters|profits?|customers|managers?|management|drivers|pilots|crews|stores|shops|owners?|sales)$/;
/** Before a firm: "belongs to X", "owned by X", "made by X". */
const BEFORE =
  /^(?:belongs? to|owned by|made by|run by|built by|supplied by|employed by|operated by|bid (?:by|for)|takeover of|shares (?:in|of)|works? for)$/;

/** "The company said": the only firm that a report shows as one, from where it has been named. With two firms nobody knows which is meant. */
export function readFirmAgain(scene: Scene): void {
  const firms = scene.drafts.filter((draft) => isFirm(scene, draft));
  const firm = firms.sort((a, b) => b.name.length - a.name.length)[0];
  if (!firm || firms.some((other) => !firm.name.startsWith(other.name.split(' ')[0] as string))) return;
  const first = Math.min(...firms.flatMap(({ mentions }) => mentions.map(({ from }) => from)));
  for (let at = first + 1; at < scene.words.length - 1; at++)
    if ((scene.words[at] as Word).lower === 'the' && !scene.quoted(at) && isFirmNoun(scene, at + 1))
      addMention(scene, firm, at, at + 2, 'description');
}

const isFirm = (scene: Scene, { type, mentions }: Draft): boolean =>
  (type === 'organisation' || type === 'other') && mentions.some((mention) => mention.kind === 'name' && showsFirm(scene, mention));

function showsFirm(scene: Scene, { from, to }: DraftMention): boolean {
  const word = (at: number): string => scene.words[at]?.lower ?? '';
  if (/^['’]s?$/.test(word(to)) && OWNED.test(word(to + 1))) return true;
  if (BEFORE.test(`${word(from - 2)} ${word(from - 1)}`)) return true;
  if (FIRM.test(word(from - 1)) || /maker$/.test(word(from - 1))) return true;
  if (word(to) !== ',' || !/^(?:the|an?|which)$/.test(word(to + 1))) return false;
  for (let at = to + 2; at < to + 6; at++) {
    if (FIRM.test(word(at)) || /maker$/.test(word(at))) return true;
    if (scene.words[at]?.punctuation) return false;
  }
  return false;
}

function isFirmNoun(scene: Scene, at: number): boolean {
  const noun = scene.words[at] as Word;
  const next = scene.words[at + 1];
  if (!FIRM.test(noun.lower) || noun.capital || noun.sentence !== scene.words[at - 1]?.sentence) return false;
  return next?.sentence !== noun.sentence || !(/^(?:NOUN|PROPN)$/.test(next.pos) || /^(?:that|which|of|-)$/.test(next.lower));
}
