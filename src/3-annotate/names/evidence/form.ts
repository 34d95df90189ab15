import { capitalOf, countryOf, isCommonWord, isPersonalName, isRegion, townOf } from '../../../text/index.ts';
import type { Form } from '../forms.ts';
import {
  compass,
  facilityHeads,
  femaleNames,
  knownOrganisations,
  legislatures,
  maleNames,
  organisationHeads,
  particles,
  placeHeads,
  placeLeads,
  seats,
  teamNouns,
  thingHeads,
  weakOrganisationHeads,
} from '../lexicon/index.ts';
import type { Piece } from '../pieces.ts';
import { weights } from '../settings.ts';
import type { Word } from '../words.ts';
import { type Points, sumPoints } from './points.ts';

type Given = Partial<Points>;

const COUNTRY_ENDING = /.{3}(?:land|stan|grad|abad)$/;
const PLACE_ENDING = /.{2}(?:land|stan|ia|grad|burg|ville|abad|pur|polis|town|sk|shire|heim|stadt|hafen|fjord)$/;
const SURNAME_BEGINNING = /^(?:mc|mac|o'|d'|al-|el-|de|di|la|le|van|fitz)/i;

/**
 * What the letters and words of a name tell, wherever it stands.
 * @param atSea whether a "bank" in this text is ground under the sea
 */
export function weighForm(form: Form, words: readonly Word[], atSea: boolean): Points {
  const piece = form.pieces[0] as Piece;
  const run = words.slice(piece.from, piece.to);
  const given = [...gazetteers(form, run), ...(form.parts.length > 1 ? several(form, run, atSea) : single(form.key, run[0] as Word))];
  if (run.some((word) => word.text === '&')) given.push({ organisation: weights.ampersand });
  if (run.some((word) => /\d/.test(word.text))) given.push({ other: weights.digits });
  return sumPoints(given);
}

function gazetteers({ key, parts }: Form, run: readonly Word[]): Given[] {
  const alone = parts.length === 1;
  const common = alone && isCommonWord(key);
  const personal = alone && isPersonalName(key);
  const given: Given[] = [];
  if (countryOf(key)) given.push({ place: weights.country, organisation: -weights.acronym });
  else if (isRegion(key) && !common) given.push({ place: personal ? weights.region : weights.regionOfWords });
  if (capitalOf(key)) given.push({ place: weights.region });
  const town = alone && (run[0] as Word).shout && key.length < 5 ? undefined : townOf(key);
  if (town && (!common || town.size >= 6)) given.push({ place: (weights.townBySize[town.size] ?? 0) * (personal ? 0.5 : 1) });
  if (knownOrganisations.has(key) || key in seats) given.push({ organisation: weights.knownOrganisation });
  return given;
}

function several(form: Form, run: readonly Word[], atSea: boolean): Given[] {
  const { parts } = form;
  const of = parts.findIndex((part) => part === 'of' || part === 'for');
  const head = parts[of > 0 ? of - 1 : parts.length - 1] as string;
  const given = [...bodyHead(parts, head), ...placeHead(parts, head)];
  // "Doctors Without Frontiers": a cause for a name.
  if (parts.slice(1, -1).some((part) => /^(?:without|against|beyond)$/.test(part)))
    given.push({ organisation: weights.weakBodyHead, person: -2 });
  // "Harbour City Otters": a club behind the name of its town.
  if (teamNouns.has(parts.at(-1) as string) && of < 0) return [{ organisation: weights.bodyHead + weights.placeHead, person: -3 }];
  if (thingHeads.has(head)) given.push({ other: weights.thingHead, person: -1 });
  if (atSea && head === 'bank') given.push({ organisation: -weights.bodyHead, place: weights.placeHead });
  const givenName = femaleNames.has(parts[0] as string) || maleNames.has(parts[0] as string);
  if (!givenName && parts.every((part) => isCommonWord(part) || /^(of|the|and)$/.test(part)))
    given.push({ organisation: weights.commonWordsOnly, person: -2 });
  if (of > 0 || parts.includes('and') || parts.includes('&')) given.push({ person: -4 });
  else given.push(...likePerson(parts, run), { person: givenName ? weights.givenName : 0 });
  return given;
}

function bodyHead(parts: readonly string[], head: string): Given[] {
  if (weakOrganisationHeads.has(head)) return [{ organisation: weights.weakBodyHead, person: -1 }];
  if (organisationHeads.has(head)) return [{ organisation: weights.bodyHead, person: -3 }];
  const inside = parts.some((part) => organisationHeads.has(part) && !weakOrganisationHeads.has(part) && !placeHeads.has(part));
  return inside ? [{ organisation: weights.weakBodyHead }] : [];
}

function placeHead(parts: readonly string[], head: string): Given[] {
  const first = parts[0] as string;
  const body = organisationHeads.has(head);
  const given: Given[] = [];
  if (placeHeads.has(head) && !body) given.push({ place: weights.placeHead });
  else if (facilityHeads.has(head)) given.push({ place: body ? 1 : weights.placeHead / 2 });
  if (!placeLeads.has(first) || body) return given;
  const plain = compass.has(first) || isCommonWord(first);
  given.push(plain ? { place: weights.placeLead, person: -2 } : { place: weights.placeLead / 2 });
  return given;
}

/** How much a name of several words looks like a person's. */
function likePerson(parts: readonly string[], run: readonly Word[]): Given[] {
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  const plain = parts.filter((part) => !particles.has(part));
  const uncommon = plain.filter((part) => !isCommonWord(part)).length;
  let person = parts.length > 5 ? -3 : 0;
  if (isPersonalName(first) && (!isCommonWord(first) || uncommon > 0)) person += weights.personalFirst;
  if (isPersonalName(last) && !isCommonWord(last)) person += weights.personalLast;
  if (uncommon === plain.length && plain.length > 1) person += weights.unknownPair;
  else if (uncommon < plain.length / 2 && !isPersonalName(first)) person -= 1;
  if (run.some((word) => /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(word.text))) person += weights.initials;
  if (parts.some((part, index) => index > 0 && particles.has(part))) person += weights.particle;
  const shouted = run.filter((word) => word.shout && word.text.length > 2 && !word.text.includes('.')).length;
  if (shouted > 0 && !run.every((word) => word.shout)) person -= 2;
  return [{ person }];
}

function single(key: string, word: Word): Given[] {
  const common = isCommonWord(key);
  const personal = isPersonalName(key);
  const given: Given[] = [];
  if (word.shout && !word.text.includes('-') && key.replaceAll('.', '').length <= 7) given.push({ organisation: weights.acronym });
  else if (/^[ie]\p{Lu}\p{Ll}/u.test(word.text)) given.push({ other: weights.thingHead });
  else if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(word.text) && !SURNAME_BEGINNING.test(word.text)) given.push({ organisation: weights.mixedCase });
  if (thingHeads.has(key)) given.push({ other: weights.thingHead / 2 });
  if (legislatures.has(key)) given.push({ organisation: weights.bodyHead + weights.legislature });
  else if (organisationHeads.has(key) && !placeHeads.has(key)) given.push({ organisation: 1 });
  if (PLACE_ENDING.test(key) && !common && (!personal || COUNTRY_ENDING.test(key))) given.push({ place: weights.placeEnding });
  if (word.text.includes('-') && !countryOf(key)) given.push({ person: 0.5 });
  if (!common && !word.shout) given.push({ person: personal ? weights.personalAlone : weights.unknownAlone });
  return given;
}
