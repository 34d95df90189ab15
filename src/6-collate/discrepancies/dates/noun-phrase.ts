import type { Token } from '../../../model/index.ts';

/** What a clause tells of: the noun, the words that tell which one, and the names in the phrase. */
export interface NounPhrase {
  readonly head: string;
  /** Nouns and adjectives before the head, by lemma. */
  readonly modifiers: ReadonlySet<string>;
  /** Nouns behind "for", "on", "of": "the ban on fishing". */
  readonly of: ReadonlySet<string>;
  /** Capitalised words anywhere in the phrase, lower-cased. */
  readonly names: ReadonlySet<string>;
}

/** The subject of a verb: the phrase before it, over auxiliaries, adverbs and a relative clause between commas; undefined where a pronoun stands there. */
export function subjectAt(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  let end = verb;
  while (end > 0 && isLeading(tokens[end - 1] as Token)) end--;
  // ", which was to open on Thursday, will": the phrase before the first comma.
  if (tokens[end - 1]?.norm === ',') {
    const opening = tokens.findLastIndex(({ norm }, k) => k < end - 1 && norm === ',');
    if (opening > 0) end = opening;
  }
  // "…, which will": the relative stands for the phrase before it.
  if (/^(?:which|that|who)$/.test(tokens[end - 1]?.norm ?? '')) end -= tokens[end - 2]?.norm === ',' ? 2 : 1;
  return readPhrase(phraseBefore(tokens, end)) ?? (isJoined(tokens, end) ? firstSubject(tokens, end) : undefined);
}

function phraseBefore(tokens: readonly Token[], end: number): Token[] {
  let start = end;
  while (start > 0 && isInside(tokens[start - 1] as Token)) start--;
  return tokens.slice(start, end);
}

/** "The road is blocked and will not open": the second verb has the subject of the first. */
const isJoined = (tokens: readonly Token[], end: number): boolean => /^(?:and|but|,)$/.test(tokens[end - 1]?.norm ?? '');

function firstSubject(tokens: readonly Token[], end: number): NounPhrase | undefined {
  const verb = tokens.findIndex(({ pos }, k) => k < end && (pos === 'AUX' || pos === 'VERB'));
  return verb > 0 ? readPhrase(phraseBefore(tokens, verb)) : undefined;
}

/** Auxiliaries, adverbs and verbs of staying between a subject and the word of its state. */
const isLeading = ({ pos, lemma, norm }: Token): boolean =>
  pos === 'AUX' ||
  pos === 'ADV' ||
  pos === 'PART' ||
  norm === 'not' ||
  /^(?:remain|stay|keep|be|is|set|due|expect|schedule|plan|to|also|now)$/.test(lemma);

const isInside = ({ pos, norm }: Token): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(pos) || /^(?:['’]s?|-|and)$/.test(norm) || (pos === 'VERB' && /ing$/.test(norm));

function readPhrase(phrase: readonly Token[]): NounPhrase | undefined {
  // "The court said classes": behind the last clause break.
  if (/^(?:and|or)$/.test(phrase.at(-1)?.norm ?? '')) return undefined;
  const link = phrase.findIndex(({ pos }, k) => pos === 'ADP' && k > 0);
  const core = link < 0 ? phrase : phrase.slice(0, link);
  const at = core.findLastIndex(({ pos, norm }) => pos === 'NOUN' || pos === 'PROPN' || /ing$/.test(norm));
  const head = core[at];
  if (!head) return undefined;
  const isName = ({ text, pos }: Token, k: number): boolean => pos === 'PROPN' || (k > 0 && /^\p{Lu}/u.test(text));
  const modifiers = core.slice(0, at).filter(({ pos, text }) => /^(?:ADJ|NOUN)$/.test(pos) && !/^\p{Lu}/u.test(text) && !/^\d/.test(text));
  const names = phrase.filter((token, k) => k !== phrase.indexOf(head) && isName(token, k) && token.pos !== 'DET' && token.pos !== 'ADP');
  return {
    // A plural that opens a sentence is taken for a name: "Classes", "Flights".
    head: head.pos === 'PROPN' && head.norm === head.lemma ? singularOf(head.norm) : head.lemma,
    modifiers: new Set(modifiers.map(({ lemma }) => lemma)),
    of: new Set(objectsIn(link < 0 ? [] : phrase.slice(link))),
    names: new Set(names.map(({ norm }) => norm)),
  };
}

const singularOf = (norm: string): string => norm.replace(/(?<=ss|sh|ch|x)es$|(?<=[^s])s$/, '');

/** Nouns behind prepositions that tell of what it is, not where: "for soldiers", "of the dockers". */
function objectsIn(tail: readonly Token[]): string[] {
  let open = false;
  return tail.flatMap(({ pos, norm, lemma, text }) => {
    if (pos === 'ADP') open = /^(?:for|on|of|against)$/.test(norm);
    return open && pos !== 'ADP' && pos !== 'DET' && !/^\p{Lu}/u.test(text) && /^(?:NOUN|VERB)$/.test(pos) ? [lemma] : [];
  });
}

/** Whether two phrases with one head name or describe two things: "the coast road", "the valley road"; "early voting", "early voting for soldiers". */
export function tellOtherThings(x: NounPhrase, y: NounPhrase): boolean {
  const [left, right] = [new Set([...x.modifiers, ...x.of]), new Set([...y.modifiers, ...y.of])];
  if (areOther(x.names, y.names) || areOther(left, right)) return true;
  return x.of.size !== y.of.size && ![...x.of, ...y.of].every((one) => left.has(one) && right.has(one));
}

const areOther = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one));
