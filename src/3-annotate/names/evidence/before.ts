import { isCommonWord, isPersonalName } from '../../../text/index.ts';
import {
  bodiesPlural,
  bodyNouns,
  compass,
  facilityHeads,
  firmDealings,
  honorifics,
  movementVerbs,
  organisationCompany,
  organisationHeads,
  placeHeads,
  placeNouns,
  placesPlural,
  routes,
  sayingVerbs,
  shipParts,
  titleHeads,
  vessels,
} from '../lexicon/index.ts';
import { prepositions, weights } from '../settings.ts';
import type { Word } from '../words.ts';
import type { Points } from './points.ts';
import { lower, OWNS, type Spot } from './spot.ts';

/** A cue looks at one mention and says what its neighbours speak for. */
export type Cue = (spot: Spot) => Partial<Points> | undefined;

/** "Minister X", "Mr X", "farmer X". */
const titled: Cue = ({ piece, before }) => {
  if (piece.title || lower(before(1)) in honorifics) return { person: weights.titleBefore };
  const word = before(1);
  return word && titleHeads.has(word.lower) && !word.capital ? { person: weights.titleBefore * 0.7 } : undefined;
};

/** "the X": rarely a person; two words of which the last is a surname are a ship. */
const withArticle: Cue = (spot) => {
  if (lower(spot.before(1)) !== 'the') return undefined;
  return { person: -weights.theBefore, ...(isShipLike(spot) ? { other: weights.shipLike } : { organisation: weights.theBefore * 0.7 }) };
};

function isShipLike({ piece, words }: Spot): boolean {
  if (piece.to - piece.from !== 2 || piece.title) return false;
  const [first, last] = [words[piece.from] as Word, words[piece.to - 1] as Word];
  if (organisationHeads.has(last.lower) || placeHeads.has(last.lower) || facilityHeads.has(last.lower)) return false;
  return !first.shout && !last.shout && isPersonalName(last.lower) && !isCommonWord(last.lower) && !compass.has(first.lower);
}

/** "said X", "told X": people say, newspapers are told. */
const saidBefore: Cue = ({ before }) => {
  const verb = lower(before(1));
  if (!sayingVerbs.has(verb)) return undefined;
  return /^t(?:ell|old)/.test(verb)
    ? { person: 0.3, organisation: weights.sayingBefore }
    : { person: weights.sayingBefore, organisation: weights.sayingBefore * 0.3 };
};

/** "the trawler X", "aboard the X", "the crew of the X". */
const ship: Cue = ({ before, behind }) => {
  const word = before(1);
  if (word && vessels.has(word.lower) && !word.capital) return { other: weights.vessel };
  const article = word?.lower === 'the';
  const qualifies = behind(1)?.pos === 'NOUN' && !behind(1)?.capital;
  if (!qualifies && /^(?:aboard|onboard|board|boarded)$/.test(lower(before(article ? 2 : 1)))) return { other: weights.aboard };
  return article && lower(before(2)) === 'of' && shipParts.has(lower(before(3))) ? { other: weights.aboard } : undefined;
};

/** "in X", "near the X". */
const preposition: Cue = ({ before }) => {
  const article = lower(before(1)) === 'the';
  const pair = prepositions[lower(before(article ? 2 : 1))];
  const part = article ? 0.4 : 1;
  return pair && { place: pair[0] * part, organisation: pair[1] * part };
};

/** "neighbouring X". */
const neighbouring: Cue = ({ before }) => (/^neighbou?ring$/.test(lower(before(1))) ? { place: weights.placeNoun } : undefined);

/** "trains between X and Y", "the road between X and Y". */
const between: Cue = ({ before, behind }) => {
  const first = lower(before(1)) === 'between' && lower(behind(1)) === 'and';
  const at = first ? 2 : lower(before(1)) === 'and' && lower(before(3)) === 'between' ? 4 : 0;
  return at > 0 && routes.has(lower(before(at))) ? { place: weights.placeNoun } : undefined;
};

/** "shares in X", "the takeover of X", "acquired by X": what is traded is a firm. */
const dealing: Cue = ({ before }) => {
  const link = lower(before(1));
  if (firmDealings[link]?.has(lower(before(2)))) return { organisation: weights.company, place: -1 };
  // "The dam belongs to X".
  if (link === 'to' && /^belong(?:s|ed)?$/.test(lower(before(2)))) return { organisation: weights.company * 0.5, place: -0.5 };
  if (link === 'by' && /^(?:bought|acquired|owned|sold|made|operated)$/.test(lower(before(2))))
    return { organisation: weights.company * 0.5 };
  return /^(?:acquire|acquires|acquired|acquiring)$/.test(link) ? { organisation: weights.company * 0.7 } : undefined;
};

/** "the glassmaker X", "the employer, X,": the trade of a firm beside its name. */
const tradeNoun: Cue = ({ before, behind }) => {
  const comma = before(1)?.text === ',' && behind(1)?.text === ',';
  const word = before(comma ? 2 : 1);
  if (!word || word.capital || word.pos === 'VERB') return undefined;
  return bodyNouns.has(word.lower) || /.{3}makers?$/.test(word.lower) ? { organisation: weights.bodyNoun } : undefined;
};

const SITES = /^(?:mill|plant|factory|smelter|refinery|mine|pit|warehouse|depot|site|works|camp|base|barracks|airfield)$/;

/** "the mill at X", "a plant near X". */
const site: Cue = ({ before }) =>
  /^(?:at|in|near|outside)$/.test(lower(before(1))) && SITES.test(lower(before(2))) ? { place: weights.placeNoun * 0.6 } : undefined;

/** "left X", "reached X". */
const movement: Cue = ({ before }) =>
  movementVerbs.has(lower(before(1))) || (lower(before(1)) === 'to' && TRAVEL.test(lower(before(2))))
    ? { place: weights.movement }
    : undefined;
const TRAVEL = /^(?:travel|travels|travell?ed|travell?ing|flew|drove|sailed|trip|visit|flight|flights|journey|fled|deported|evacuated)$/;

/** "companies like X", "cities such as X". */
const example: Cue = ({ before }) => {
  const like = lower(before(1));
  let distance = 2;
  if (like === 'as' && lower(before(2)) === 'such') distance = 3;
  else if (like !== 'like' && like !== 'including') return undefined;
  if (before(distance)?.text === ',') distance++;
  const kind = lower(before(distance));
  if (bodiesPlural.has(kind)) return { organisation: weights.townOfName };
  return placesPlural.has(kind) ? { place: weights.townOfName } : undefined;
};

/** "the town of X", "the members of X", "the newspaper X". */
const commonNoun: Cue = ({ before }) => {
  const word = before(1);
  if (!word) return undefined;
  const of = word.lower === 'of';
  if (placeNouns.has(of ? lower(before(2)) : word.lower)) return { place: weights.townOfName };
  // "The chief executive of X", "the managing director of X": only bodies have them.
  if (of && /^(?:chief executive|executive chairman|managing director|finance director)$/.test(`${lower(before(3))} ${lower(before(2))}`))
    return { organisation: weights.townOfName };
  if (of && organisationCompany.has(lower(before(2)))) return { organisation: weights.company };
  const body = !word.capital && organisationHeads.has(word.lower) && word.pos === 'NOUN';
  return body ? { organisation: weights.bodyNoun } : undefined;
};

/** Who heads or speaks for a state. */
const STATESMEN = /^(?:president|premier|minister|chancellor|king|queen|prime|sultan|emir|emperor|ambassador|envoy)$/;

/** "President Ada Lund of X", "the foreign minister of X", "the parliament of X": of a state, unless it is a body's president. */
const stateOf: Cue = ({ before, behind }) => {
  if (lower(before(1)) !== 'of' || OWNS.test(behind(1)?.text ?? '')) return undefined;
  if (/^(?:republic|kingdom|parliament|sultanate|emirate|commonwealth)$/.test(lower(before(2)))) return { place: weights.townOfName };
  let big = 0;
  for (let at = 2; at < 8 && before(at)?.capital; at++) {
    big++;
    if (STATESMEN.test(lower(before(at)))) return big > 1 ? { place: weights.placeNoun } : undefined;
  }
  return undefined;
};

export const cuesBefore: readonly Cue[] = [
  titled,
  withArticle,
  saidBefore,
  ship,
  preposition,
  neighbouring,
  between,
  dealing,
  tradeNoun,
  site,
  movement,
  example,
  commonNoun,
  stateOf,
];
