import { countryOf, isRegion } from '../../../text/index.ts';
import {
  bodyChiefs,
  bodyNouns,
  firmNouns,
  organisationCompany,
  organisationHeads,
  ownersNouns,
  personalNouns,
  personVerbs,
  placeNouns,
  ruledByStates,
  ruledNouns,
  sayingVerbs,
  structures,
  titleHeads,
  titleModifiers,
} from '../lexicon/index.ts';
import type { Piece } from '../pieces.ts';
import { weights } from '../settings.ts';
import type { Word } from '../words.ts';
import type { Cue } from './before.ts';
import type { Points } from './points.ts';
import { lower, OWNS, type Spot } from './spot.ts';

/** "X said". */
const said: Cue = ({ behind, impersonal }) => {
  if (!sayingVerbs.has(lower(behind(1)))) return undefined;
  return impersonal ? { organisation: weights.sayingBehind } : { person: weights.sayingBehind, organisation: weights.sayingBehind * 0.5 };
};

/** "X laughed", "X, who", "X (34)", "X, 34,". */
const personal: Cue = ({ behind, before }) => {
  const one = behind(1);
  if (!one) return undefined;
  // "Workers at its plant in X walked out": not X walks.
  if (personVerbs.has(one.lower) && !/^(?:in|at|near)$/.test(lower(before(1)))) return { person: weights.personVerb };
  if (one.lower === 'who' || (one.text === ',' && lower(behind(2)) === 'who')) return { person: weights.who };
  const age = /^\d\d?$/.test(behind(2)?.text ?? '');
  if (age && one.text === '(' && behind(3)?.text === ')') return { person: weights.age };
  return age && one.text === ',' && /^(?:[,.;]|and)$/.test(behind(3)?.text ?? ',') ? { person: weights.age } : undefined;
};

/** "X's wife", "X's army", "X's chairman". */
const owner: Cue = ({ behind, impersonal }) => {
  if (!OWNS.test(behind(1)?.text ?? '')) return undefined;
  let distance = 2;
  while (distance < 5 && titleModifiers.has(lower(behind(distance)))) distance++;
  const next = lower(behind(2));
  return {
    person: personalNouns.has(next) && !impersonal ? weights.possessed : 0,
    organisation: (organisationCompany.has(next) ? weights.company * 0.5 : 0) + (firmNouns.has(next) ? weights.company * 0.6 : 0),
    place: ruledNouns.has(lower(behind(distance))) ? weights.rules : 0,
  };
};

/** "X boats", "the X regime": persons seldom qualify a noun. */
const attributive: Cue = ({ piece, behind, words, impersonal }) => {
  const one = behind(1);
  if (!one || one.capital || one.pos !== 'NOUN' || impersonal || piece.to - piece.from > 1) return undefined;
  if (one.start === (words[piece.to - 1] as Word).end) return undefined;
  const part = weights.attributive * 0.25;
  return { person: -weights.attributive, place: part, organisation: part };
};

/** "X region", "X spokesman", "X bank", "X-based". */
const commonNoun: Cue = ({ behind, words, piece }) => {
  const one = behind(1);
  if (!one) return undefined;
  const body = !one.capital && organisationHeads.has(one.lower) && one.pos === 'NOUN';
  // "the X rail bridge", "the X crossing": what lies at a place bears its name.
  const structure = [one, behind(2)].some(
    (word, at) => word && !word.capital && structures.has(word.lower) && (at === 0 || one.pos === 'NOUN'),
  );
  if (structure && !one.capital && one.start > (words[piece.to - 1] as Word).end) return { place: weights.placeNoun * 0.7, person: -0.5 };
  const based = /^[-‐‑]$/.test(one.text) && /^(?:based|born|controlled|held|area|wide)$/.test(lower(behind(2)));
  return {
    place: (!one.capital && placeNouns.has(one.lower) ? weights.placeNoun : 0) + (based ? weights.based : 0),
    organisation: (body ? weights.company : 0) + (organisationCompany.has(one.lower) ? weights.company : 0),
  };
};

/** "X shares", "X stock". */
const traded: Cue = ({ behind, words, piece }) => {
  const one = behind(1);
  if (!one || one.capital || one.start === (words[piece.to - 1] as Word).end) return undefined;
  return /^(?:shares|stock|shareholders|profits)$/.test(one.lower) ? { organisation: weights.company } : undefined;
};

/** "X cut its dividend", "X said it would": whoever is "it" is no person. */
const neuter: Cue = ({ behind }) => {
  const verb = behind(1);
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return undefined;
  for (let at = 2; at < 7; at++) {
    const word = behind(at);
    if (!word || word.capital || word.punctuation || /^(?:his|her|their|he|she|they|that|which|who)$/.test(word.lower)) return undefined;
    if (word.lower === 'its' || (at === 2 && word.lower === 'it' && sayingVerbs.has(verb.lower)))
      return { person: -weights.neuter, organisation: weights.neuter * 0.6 };
  }
  return undefined;
};

/** "X began to close the dam, its president said": who has a president is no person. */
const ruledLater: Cue = ({ behind, before }) => {
  if (before(1) || behind(1)?.punctuation) return undefined;
  for (let at = 3; at < 24; at++) {
    const word = behind(at);
    if (!word || (word.capital && behind(at - 1)?.lower === 'and')) return undefined;
    if (word.lower !== 'its' || behind(at - 1)?.text !== ',') continue;
    const head = [behind(at + 1), behind(at + 2), behind(at + 3)].find((next) => next && titleHeads.has(next.lower));
    return head
      ? {
          person: -weights.neuter,
          place: /^(?:president|premier|minister|king|queen)$/.test(head.lower) ? weights.rules * 0.5 : 0,
          organisation: 0.4,
        }
      : undefined;
  }
  return undefined;
};

/** "Acme boss Ada Lund": who has a boss, and its name before him, is no person. */
const bossed: Cue = ({ behind }) => {
  const [one, two] = [behind(1), behind(2)];
  return one && !one.capital && bodyChiefs.has(one.lower) && two?.capital ? { person: -weights.neuter, organisation: 0.4 } : undefined;
};

/** "X, Kenya". */
const insideCountry: Cue = ({ behind }) => {
  const two = behind(1)?.text === ',' ? behind(2) : undefined;
  if (lower(two) === 'which') return { person: -1, organisation: 0.4 };
  // "Acme, Europe's largest maker of buses": the owner of what follows, no place around it.
  if (OWNS.test(behind(3)?.text ?? '')) return undefined;
  return two?.capital && (countryOf(two.lower) || isRegion(two.lower)) ? { place: weights.insideCountry } : undefined;
};

/** "X, 90 miles up the river", "X, about 30 km north of the capital". */
const distance: Cue = ({ behind }) => {
  if (behind(1)?.text !== ',') return undefined;
  const number = /^(?:about|some|around|roughly|nearly|just|only)$/.test(lower(behind(2))) ? 3 : 2;
  return /^\d/.test(behind(number)?.text ?? '') && /^(?:miles?|km|kilomet(?:re|er)s?)$/.test(lower(behind(number + 1)))
    ? { place: weights.placeNoun }
    : undefined;
};

/** "X shut its border", "X has reopened its airspace": only states have them. */
const ownBorder: Cue = ({ behind }) => {
  for (let at = 2; at < 6; at++)
    if (lower(behind(at)) === 'its') return ruledByStates.has(lower(behind(at + 1))) ? { place: weights.rules } : undefined;
  return undefined;
};

/** "X, a farmer", "X, the company that …", "X, its owner". */
const apposition: Cue = (spot) => {
  if (spot.behind(1)?.text !== ',') return undefined;
  const opener = lower(spot.behind(2));
  const article = ARTICLE.test(opener);
  for (let distance = article ? 3 : 2; distance < 10; distance++) {
    const word = spot.behind(distance);
    if (!word || word.punctuation || ENDS_PHRASE.test(word.lower)) return undefined;
    if (/^(?:its|their)$/.test(opener) && ownersNouns.has(word.lower)) return { organisation: weights.bodyNoun };
    const office = titleHeads.has(word.lower) ? officeBehind(spot, word, distance) : undefined;
    if (office) return office;
    const noun = article && !word.capital && endsNoun(spot.behind(distance + 1));
    const kind = noun ? kindOfNoun(word.lower) : undefined;
    if (kind) return kind;
  }
  return undefined;
};

function kindOfNoun(noun: string): ReturnType<Cue> {
  if (placeNouns.has(noun)) return { place: weights.placeNoun };
  return organisationHeads.has(noun) || bodyNouns.has(noun) ? { organisation: weights.bodyNoun } : undefined;
}

function officeBehind(spot: Spot, word: Word, distance: number): Partial<Points> | undefined {
  const next = spot.behind(distance + 1);
  // "… meets Zorn, Deputy Minister X said": the office belongs to the name behind it.
  if (word.capital && next?.capital) return {};
  if (OWNS.test(next?.text ?? '')) return undefined;
  // "X of Zornland, the chairman": the office is X's.
  return /^(?:of|in|from|at)$/.test(lower(spot.before(1))) ? {} : { person: weights.titleBehind };
}

/** "X, a company | bought in May", "X, the town | in which …". */
const endsNoun = (next: Word | undefined): boolean =>
  FOLLOWS_NOUN.test(lower(next)) || (next?.pos === 'VERB' && /(?:ed|en|ght|wn|ld)$/.test(next.lower));

const ARTICLE = /^(?:a|an|the|his|her|its|their|one|another|former|then|now)$/;
const ENDS_PHRASE = /^(?:of|for|in|at|from|who|that|which|and|said|has|is|was)$/;
const FOLLOWS_NOUN = /^(?:of|for|in|that|which|,|based|and|on)$/;

/** "PORT ALBA, June 3 (Wire) -", "ALBA —": capitals at the head of a paragraph, then a comma, a bracket or a dash. */
const dateline: Cue = ({ piece, words }) => {
  const first = words[piece.from] as Word;
  if (words[piece.from - 1]?.block === first.block) return isSecondOfDateline(piece, words) ? { place: weights.dateline } : undefined;
  const next = words[piece.to];
  if (!next || next.block !== first.block) return undefined;
  const dash = /^[-–—]+$/.test(next.text) && next.start > (words[piece.to - 1] as Word).end;
  const bracket = next.text === '(' && words.slice(piece.from, piece.to).every((word) => word.shout);
  const comma = next.text === ',' && hasDash(words, piece.to + 1);
  return dash || bracket || comma ? { place: weights.dateline } : undefined;
};

/** "PORT ALBA, Zorn —": the country or province behind the town that opens the paragraph. */
function isSecondOfDateline(piece: Piece, words: readonly Word[]): boolean {
  const town = words[piece.from - 2];
  const { block } = words[piece.from] as Word;
  if (words[piece.from - 1]?.text !== ',' || !town?.shout || town.block !== block) return false;
  let first = piece.from - 2;
  while (words[first - 1]?.block === block) first--;
  const next = words[piece.to];
  return words.slice(first, piece.from - 1).every(({ shout }) => shout) && next?.block === block && /^[-–—]+$/.test(next.text);
}

function hasDash(words: readonly Word[], at: number): boolean {
  for (let ahead = at; ahead < at + 9; ahead++) {
    const word = words[ahead];
    if (!word || word.block !== words[at]?.block) return false;
    if (/^[-–—]+$/.test(word.text) && word.start > (words[ahead - 1] as Word).end) return true;
  }
  return false;
}

export const cuesBehind: readonly Cue[] = [
  said,
  personal,
  owner,
  attributive,
  traded,
  neuter,
  ruledLater,
  bossed,
  commonNoun,
  insideCountry,
  distance,
  ownBorder,
  apposition,
  dateline,
];
