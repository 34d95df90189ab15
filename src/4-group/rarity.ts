import { countryOf, isEnglishWord, isPersonalName, stem } from '../text/index.ts';
import wordRarity from './lexicon/word-rarity.json' with { type: 'json' };

/** What a term is, as vectors.ts counts it. */
export type TermKind = 'word' | 'name' | 'number' | 'pair';

/** The class of what says nothing. */
const SAYS_NOTHING = 0;

/**
 * How rare a term is in reports at large, whatever the collection: 0 (says nothing) to 6 (hardly any report has it), the negative natural
 * logarithm of the share of reports that have it. From the counts of WordNet's tagged texts; what these do not have is told by its form.
 * @param term as `termsOfText` gives it
 */
export function rarityOf(term: string, kind: TermKind): number {
  if (kind === 'pair') return 5;
  if (kind === 'number') return isWeakNumber(term) ? SAYS_NOTHING : 3;
  if (closedClass.has(term) || calendar.has(term)) return SAYS_NOTHING;
  const known = classes().get(term);
  if (known !== undefined) return known;
  if (kind === 'name') return isPersonalName(term) || countryOf(term) !== undefined ? 5 : 6;
  return isEnglishWord(term) || /[^\p{Script=Latin}]/u.test(term) ? rarityOfScript(term) : rarityByLength(term);
}

/** Days of the month, small counts and years are in every other report. */
function isWeakNumber(term: string): boolean {
  return /^\d{1,2}$/.test(term) || /^(?:19|20)\d\d$/.test(term);
}

/** Two signs of a script without spaces are less than a word. */
function rarityOfScript(term: string): number {
  return [...term].length <= 2 ? 3 : 6;
}

/** Of other languages only this is known: short words are of grammar. */
function rarityByLength(term: string): number {
  return term.length <= 3 ? SAYS_NOTHING : term.length <= 5 ? 2 : 4;
}

let table: ReadonlyMap<string, number> | undefined;

function classes(): ReadonlyMap<string, number> {
  table ??= new Map(wordRarity.flatMap((words, rarity) => words.split(' ').map((word) => [word, rarity] as const)));
  return table;
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap((word) => [word, stem(word)]));

/** Words of grammar: WordNet does not have them. */
const closedClass = stems(
  'the a an of to in and on for with that is was by at from as he it his her they be has had have will said say not who their this but are were i we she you or about after would which been more than out when what up if its our my your me his him them us these those there here then so no nor yet also very just only own same such some any all each every both few most other another into onto over under between through during before against without within upon among toward towards off down again further once because until while although though since unless whether where why how whom whose could should may might must can cannot shall do does did done doing being am having myself himself herself itself themselves ourselves yourself one two mr mrs ms dr don didn doesn isn wasn won couldn wouldn shouldn aren weren hasn haven hadn re ve ll s t d m per via amid despite like unlike near beside besides except everyone everybody someone somebody anyone anybody nobody everything something anything nothing ago still even ever never too much many',
);

const calendar = stems(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
