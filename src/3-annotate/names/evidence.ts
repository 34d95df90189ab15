import { capitalOf, countryOf, isCommonWord, isPersonalName, isRegion, townOf } from '../../text/index.ts';
import type { Form } from './forms.ts';
import {
  compass,
  facilityHeads,
  honorifics,
  knownOrganisations,
  legislatures,
  organisationCompany,
  organisationHeads,
  particles,
  personVerbs,
  placeHeads,
  placeLeads,
  placeNouns,
  sayingVerbs,
  seats,
  thingHeads,
  titleHeads,
  titleModifiers,
  vessels,
  weakOrganisationHeads,
} from './lexicon/index.ts';
import type { Piece } from './pieces.ts';
import { MOST_CONTEXT, prepositions, weights } from './settings.ts';
import type { Word } from './words.ts';

/** Points for each thing that a name can be. */
export interface Points {
  person: number;
  place: number;
  organisation: number;
  other: number;
}

const SHIP_PARTS = /^(deck|crew|hull|sinking|boarding|seizure|detention|release|captain|bow|stern|wreck|wreckage|hold|bridge|skipper)$/;
const COUNTRY_ENDING = /.{3}(?:land|stan|grad|abad)$/;
const PLACE_ENDING = /.{2}(?:land|stan|ia|grad|burg|ville|abad|pur|polis|town|sk|shire|heim|stadt|hafen|fjord)$/;

export function noPoints(): Points {
  return { person: 0, place: 0, organisation: 0, other: 0 };
}

/** What the letters and words of a name tell, wherever it stands. */
export function weighForm(form: Form, words: readonly Word[], atSea = false): Points {
  const points = noPoints();
  const piece = form.pieces[0] as Piece;
  const run = words.slice(piece.from, piece.to);
  weighGazetteers(form, run, points);
  if (form.parts.length > 1) weighSeveral(form, run, points);
  else weighSingle(form, run[0] as Word, points);
  if (atSea && form.parts.at(-1) === 'bank' && form.parts.length > 1) {
    points.organisation -= weights.bodyHead;
    points.place += weights.placeHead;
  }
  if (run.some((word) => word.text === '&')) points.organisation += weights.ampersand;
  if (run.some((word) => /\d/.test(word.text))) points.other += 1.5;
  return points;
}

function weighGazetteers(form: Form, run: readonly Word[], points: Points): void {
  const { key, parts } = form;
  const shout = (run[0] as Word).shout && parts.length === 1;
  if (countryOf(key)) points.place += weights.country;
  else if (isRegion(key) && !(parts.length === 1 && isCommonWord(key)))
    points.place += parts.length > 1 || !isPersonalName(key) ? weights.regionOfWords : weights.region;
  if (capitalOf(key)) points.place += weights.region;
  const town = shout && key.length < 5 ? undefined : townOf(key);
  if (town && !(parts.length === 1 && isCommonWord(key) && town.size < 6)) {
    const doubt = parts.length === 1 && isPersonalName(key) ? 0.5 : 1;
    points.place += (weights.townBySize[town.size] ?? 0) * doubt;
  }
  if (knownOrganisations.has(key)) points.organisation += weights.knownOrganisation;
  if (key in seats) points.organisation += weights.knownOrganisation;
}

function weighSeveral(form: Form, run: readonly Word[], points: Points): void {
  const { parts } = form;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  const of = parts.findIndex((part) => part === 'of' || part === 'for');
  const head = of > 0 ? (parts[of - 1] as string) : last;
  if (thingHeads.has(head)) {
    points.other += weights.thingHead;
    points.person -= 1;
  }
  const body = organisationHeads.has(head);
  if (body) points.person -= weakOrganisationHeads.has(head) ? 1 : 3;
  if (body) points.organisation += weakOrganisationHeads.has(head) ? weights.weakBodyHead : weights.bodyHead;
  else if (parts.some((part) => organisationHeads.has(part) && !weakOrganisationHeads.has(part) && !placeHeads.has(part)))
    points.organisation += weights.weakBodyHead;
  if (placeHeads.has(head) && !organisationHeads.has(head)) points.place += weights.placeHead;
  else if (facilityHeads.has(head)) points.place += organisationHeads.has(head) ? 1 : weights.placeHead / 2;
  if (placeLeads.has(first) && !organisationHeads.has(head)) {
    const plain = compass.has(first) || isCommonWord(first);
    points.place += plain ? weights.placeLead : weights.placeLead / 2;
    if (plain) points.person -= 2;
  }
  if (parts.every((part) => isCommonWord(part) || part === 'of' || part === 'the' || part === 'and')) {
    points.organisation += weights.commonWordsOnly;
    points.person -= 2;
  }
  if (of > 0 || parts.includes('and') || parts.includes('&')) points.person -= 4;
  else weighPerson(form, run, points);
}

/** How much a name of several words looks like a person's. */
function weighPerson(form: Form, run: readonly Word[], points: Points): void {
  const { parts } = form;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (parts.length > 5) points.person -= 3;
  const plain = parts.filter((part) => !particles.has(part));
  const uncommon = plain.filter((part) => !isCommonWord(part));
  if (isPersonalName(first) && (!isCommonWord(first) || uncommon.length > 0)) points.person += weights.personalFirst;
  if (isPersonalName(last) && !isCommonWord(last)) points.person += weights.personalLast;
  if (uncommon.length === plain.length && plain.length > 1) points.person += weights.unknownPair;
  else if (uncommon.length < plain.length / 2 && !isPersonalName(first)) points.person -= 1;
  if (run.some((word) => /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(word.text))) points.person += weights.initials;
  if (parts.some((part, index) => index > 0 && particles.has(part))) points.person += weights.particle;
  if (run.some((word) => word.shout && word.text.length > 2 && !/\./.test(word.text)) && !run.every((word) => word.shout))
    points.person -= 2;
}

function weighSingle(form: Form, word: Word, points: Points): void {
  const { key } = form;
  if (word.shout && !word.text.includes('-') && key.replaceAll('.', '').length <= 7) points.organisation += weights.acronym;
  else if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(word.text) && !/^(mc|mac|o'|d'|al-|el-|de|di|la|le|van|fitz)/i.test(word.text))
    points.organisation += weights.mixedCase;
  if (thingHeads.has(key)) points.other += weights.thingHead / 2;
  if (legislatures.has(key)) points.organisation += weights.bodyHead + weights.legislature;
  else if (organisationHeads.has(key) && !placeHeads.has(key)) points.organisation += 1;
  if (PLACE_ENDING.test(key) && (!isPersonalName(key) || COUNTRY_ENDING.test(key)) && !isCommonWord(key))
    points.place += weights.placeEnding;
  if (/-/.test(word.text) && !countryOf(key)) points.person += 0.5;
  if (isPersonalName(key) && !isCommonWord(key) && !word.shout) points.person += 0.8;
  else if (!isCommonWord(key) && !word.shout) points.person += 0.3;
}

/** What the neighbours of all mentions of a name tell. */
export function weighContext(form: Form, words: readonly Word[]): Points {
  const sum = noPoints();
  const impersonal = isImpersonal(form, words);
  for (const piece of form.pieces) {
    weighBefore(piece, words, sum);
    weighBehind(piece, words, sum, impersonal);
    if (isDateline(piece, words)) sum.place += weights.dateline;
  }
  const most = Math.max(sum.person, sum.place, sum.organisation);
  const scale = most > MOST_CONTEXT ? MOST_CONTEXT / most : 1;
  return { person: sum.person * scale, place: sum.place * scale, organisation: sum.organisation * scale, other: sum.other * scale };
}

function weighBefore(piece: Piece, words: readonly Word[], points: Points): void {
  if (piece.title) points.person += weights.titleBefore;
  const at = (piece.title?.from ?? piece.from) - 1;
  const before = words[at];
  const here = words[piece.from] as Word;
  if (!before || before.sentence !== here.sentence) return;
  if (before.lower in honorifics && !piece.title) points.person += weights.titleBefore;
  if (titleHeads.has(before.lower) && !piece.title && !before.capital) points.person += weights.titleBefore * 0.7;
  if (before.lower === 'the' || before.lower === "the'") {
    points.person -= weights.theBefore;
    if (piece.to - piece.from === 2 && !piece.title && isShipLike(words, piece)) points.other += weights.shipLike;
    else points.organisation += weights.theBefore * 0.7;
  }
  if (sayingVerbs.has(before.lower)) {
    const told = /^t(ell|old)/.test(before.lower);
    points.person += told ? 0.3 : weights.sayingBefore;
    points.organisation += weights.sayingBefore * (told ? 1 : 0.3);
  }
  if (vessels.has(before.lower) && !before.capital) points.other += weights.vessel;
  const behind = words[at - 1]?.sentence === here.sentence ? words[at - 1] : undefined;
  const qualifies = words[piece.to]?.pos === 'NOUN' && !words[piece.to]?.capital;
  if (!qualifies && /^(aboard|onboard|board|boarded)$/.test(before.lower === 'the' ? (behind?.lower ?? '') : before.lower))
    points.other += weights.aboard;
  if (before.lower === 'the' && behind?.lower === 'of' && SHIP_PARTS.test(words[at - 2]?.lower ?? '')) points.other += weights.aboard;
  const preposition = before.lower === 'the' ? behind : before;
  const pair = prepositions[preposition?.lower ?? ''];
  if (pair) {
    const half = before.lower === 'the' ? 0.4 : 1;
    points.place += pair[0] * half;
    points.organisation += pair[1] * half;
  }
  if (
    /^(left|leaving|leave|leaves|reached|reaching|reach|visit|visited|visiting|entered|entering|fled|fleeing|departed)$/.test(before.lower)
  )
    points.place += weights.movement;
  const kind = kindInExamples(words, at);
  if (kind) points[kind] += weights.townOfName;
  if (placeNouns.has(before.lower) || (before.lower === 'of' && placeNouns.has(behind?.lower ?? ''))) points.place += weights.townOfName;
  if (before.lower === 'of' && organisationCompany.has(behind?.lower ?? '')) points.organisation += weights.company;
  if (!before.capital && organisationHeads.has(before.lower) && before.pos === 'NOUN') points.organisation += weights.bodyNoun;
}

function weighBehind(piece: Piece, words: readonly Word[], points: Points, impersonal: boolean): void {
  const here = words[piece.to - 1] as Word;
  const next = (offset: number): Word | undefined =>
    words[piece.to + offset]?.sentence === here.sentence ? words[piece.to + offset] : undefined;
  const one = next(0);
  if (!one) return;
  if (sayingVerbs.has(one.lower)) {
    points.person += impersonal ? 0 : weights.sayingBehind;
    points.organisation += weights.sayingBehind * (impersonal ? 1 : 0.5);
  }
  if (/^['’]s?$/.test(one.text) && PERSONAL.has(next(1)?.lower ?? '') && !impersonal) points.person += weights.possessed;
  if (!one.capital && one.pos === 'NOUN' && !impersonal && one.start > here.end && piece.to - piece.from === 1) {
    points.person -= weights.attributive;
    points.place += weights.attributive * 0.25;
    points.organisation += weights.attributive * 0.25;
  }
  if (personVerbs.has(one.lower)) points.person += weights.personVerb;
  if (one.lower === 'who') points.person += weights.who;
  if (!one.capital && placeNouns.has(one.lower)) points.place += weights.placeNoun;
  if (!one.capital && organisationHeads.has(one.lower) && one.pos === 'NOUN') points.organisation += weights.company;
  if (organisationCompany.has(one.lower)) points.organisation += weights.company;
  if (/^[-‐‑]$/.test(one.text) && /^(based|born|controlled|held|area|wide)$/.test(next(1)?.lower ?? '')) points.place += weights.based;
  if (/^['’]s?$/.test(one.text) && organisationCompany.has(next(1)?.lower ?? '')) points.organisation += weights.company * 0.5;
  if (/^['’]s?$/.test(one.text) && isRulersNoun(words, piece.to + 1)) points.place += weights.rules;
  if (one.text === ',') weighApposition(piece, words, points);
  if (one.text === '(' && /^\d\d?$/.test(next(1)?.text ?? '') && next(2)?.text === ')') points.person += weights.age;
}

/** What stands behind "X, …": an age, an office, "who", a country. */
function weighApposition(piece: Piece, words: readonly Word[], points: Points): void {
  const here = words[piece.to - 1] as Word;
  const get = (offset: number): Word | undefined =>
    words[piece.to + offset]?.sentence === here.sentence ? words[piece.to + offset] : undefined;
  const one = get(1);
  if (!one) return;
  if (/^\d\d?$/.test(one.text) && /^[,.;]$|^and$/.test(get(2)?.text ?? ',')) points.person += weights.age;
  if (one.lower === 'who') points.person += weights.who;
  if (one.lower === 'which') points.person -= 1;
  if (one.capital && (countryOf(one.lower) || isRegion(one.lower))) points.place += weights.insideCountry;
  const article = /^(a|an|the|his|her|its|their|one|another|former|then|now)$/.test(one.lower);
  for (let offset = article ? 2 : 1; offset < 9; offset++) {
    const word = get(offset);
    if (!word || word.punctuation) return;
    if (/^(of|for|in|at|from|who|that|which|and|said|has|is|was)$/.test(word.lower)) return;
    // "… meets Zorn, Deputy Minister X said": the office belongs to the name behind it.
    if (titleHeads.has(word.lower) && word.capital && get(offset + 1)?.capital) return;
    if (
      /^(its|their)$/.test(one.lower) &&
      /^(owner|operator|partner|maker|sponsor|organi[sz]er|agent|publisher|founder|parent)$/.test(word.lower)
    ) {
      points.organisation += weights.bodyNoun;
      return;
    }
    if (titleHeads.has(word.lower) && !/^['’]s?$/.test(get(offset + 1)?.text ?? '')) {
      // "X of Zornland, the chairman": the office is X's.
      if (!/^(of|in|from|at)$/.test(words[piece.from - 1]?.lower ?? '')) points.person += weights.titleBehind;
      return;
    }
    const following = get(offset + 1)?.lower ?? '';
    if (!article || word.capital || !/^(of|for|in|that|which|,|based|and|on)$/.test(following)) continue;
    if (placeNouns.has(word.lower)) points.place += weights.placeNoun;
    else if (
      organisationHeads.has(word.lower) ||
      /^(firm|newspaper|website|platform|startup|start-up|brand|think-tank|ngo|nonprofit|charity|watchdog|publisher|broadcaster|operator|manufacturer|maker|retailer)$/.test(
        word.lower,
      )
    )
      points.organisation += weights.bodyNoun;
  }
}

/** "X's foreign minister", "X's army": X rules. */
function isRulersNoun(words: readonly Word[], at: number): boolean {
  let ahead = at;
  while (ahead < at + 3 && titleModifiers.has(words[ahead]?.lower ?? '')) ahead++;
  return RULED.has(words[ahead]?.lower ?? '');
}

const RULED: ReadonlySet<string> = new Set(
  'minister president government parliament army navy military forces ministry capital border borders coast territory constitution economy population waters airspace sovereignty embassy ambassador king queen prince cabinet troops northern southern eastern western'.split(
    ' ',
  ),
);

/** "PORT ALBA, June 3 (Wire) -", "ALBA —": capitals at the head of a paragraph, then a comma, a bracket or a dash. */
function isDateline(piece: Piece, words: readonly Word[]): boolean {
  const first = words[piece.from] as Word;
  const before = words[piece.from - 1];
  if (before && before.block === first.block) return false;
  const next = words[piece.to];
  if (!next || next.block !== first.block) return false;
  const shouted = words.slice(piece.from, piece.to).every((word) => word.shout);
  if (/^[-–—]+$/.test(next.text)) return next.start > (words[piece.to - 1] as Word).end;
  if (!shouted) return next.text === ',' && isDatelineTail(words, piece.to + 1);
  return next.text === '(' || (next.text === ',' && isDatelineTail(words, piece.to + 1));
}

function isDatelineTail(words: readonly Word[], at: number): boolean {
  for (let ahead = at; ahead < at + 9; ahead++) {
    const word = words[ahead];
    if (!word || word.block !== words[at]?.block) return false;
    if (/^[-–—]+$/.test(word.text) && word.start > (words[ahead - 1] as Word).end) return true;
  }
  return false;
}

/** Initials or ordinary words: what they say is said by a body of people. */
function isImpersonal(form: Form, words: readonly Word[]): boolean {
  const first = words[(form.pieces[0] as Piece).from] as Word;
  if (form.parts.length === 1) return first.shout;
  return form.parts.every((part) => isCommonWord(part)) || organisationHeads.has(form.parts.at(-1) as string);
}

/** "companies like X", "cities such as X", "brands including X". */
function kindInExamples(words: readonly Word[], at: number): 'organisation' | 'place' | undefined {
  const before = words[at];
  let noun = at - 1;
  if (before?.lower === 'as' && words[at - 1]?.lower === 'such') noun = at - 2;
  else if (before?.lower !== 'like' && before?.lower !== 'including') return undefined;
  if (words[noun]?.text === ',') noun--;
  const word = words[noun]?.lower ?? '';
  if (
    /^(companies|firms|brands|banks|airlines|parties|groups|organi[sz]ations|agencies|outlets|newspapers|retailers|giants|platforms|institutions|universities|ngos|manufacturers|carmakers|lenders|rivals|stores)$/.test(
      word,
    )
  )
    return 'organisation';
  if (
    /^(countries|cities|towns|villages|provinces|states|regions|areas|islands|nations|districts|places|destinations|neighbourhoods|neighborhoods)$/.test(
      word,
    )
  )
    return 'place';
  return undefined;
}

/** What people have: "X's remarks", "X's wife". */
const PERSONAL: ReadonlySet<string> = new Set(
  'remarks speech comments statement statements words wife husband son daughter father mother brother sister family lawyer lawyers attorney career death life visit campaign trial arrest murder body friend friends mind face voice book resignation predecessor successor supporters aide aides spokesman spokeswoman'.split(
    ' ',
  ),
);

/** "the Silver Marie", "the Anna Lund": an article before what looks like a person's name. */
function isShipLike(words: readonly Word[], piece: Piece): boolean {
  const [first, last] = [words[piece.from] as Word, words[piece.to - 1] as Word];
  if (organisationHeads.has(last.lower) || placeHeads.has(last.lower) || facilityHeads.has(last.lower) || first.shout || last.shout)
    return false;
  return isPersonalName(last.lower) && !isCommonWord(last.lower) && !compass.has(first.lower);
}
