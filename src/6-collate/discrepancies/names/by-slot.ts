import type { Discrepancy, EventMention, Range } from '../../../model/index.ts';
import { countryOf, demonymOf, foldName, overlaps, relateWords } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  compareFacts,
  type DiscrepancyContext,
  type Fact,
  layOut,
  type MentionInSentence,
  mentionsOf,
  type Pair,
} from '../ground/index.ts';
import { tellingVerbs } from '../lexicon/sense.ts';
import { SLOT } from '../settings.ts';

/** A name where it stands: behind which preposition and what, or whose deed it is. */
interface Filled extends MentionInSentence {
  /** "to", "near"; '' for who does it, '-' for whom it is done to. */
  readonly link: string;
  /** Lemma of the verb or noun to which it belongs. */
  readonly governor: string;
}

/** "moves to Porto" in a report made from one that has "moves to Genoa": another name in the same slot of the sentence at the same place. */
export function bySlot(context: DiscrepancyContext): Discrepancy[] {
  const known = new Map<StorySentence, Filled[]>();
  const filledIn = (sentence: StorySentence): Filled[] => {
    const found = known.get(sentence) ?? readSlots(context, sentence);
    known.set(sentence, found);
    return found;
  };
  const told = context.pairs.flatMap((pair) => rivalNames(context, pair, filledIn(pair.a), filledIn(pair.b)));
  const write = (kind: 'identity' | 'authorship', ask: string): Discrepancy[] =>
    compareFacts(
      context,
      told.filter((one) => one.kind === kind),
      { kind, ask, noteOf: (values) => `It is told of ${values.join(' and of ')}.` },
    );
  return [...write('identity', 'Who or where?'), ...write('authorship', 'Who did it?')];
}

type Rival = Fact & { readonly kind: 'identity' | 'authorship' };

function rivalNames(context: DiscrepancyContext, pair: Pair, left: readonly Filled[], right: readonly Filled[]): Rival[] {
  if (!pair.placed || pair.share < SLOT.placed) return [];
  const [x, ...more] = aloneIn(left, right);
  const [y, ...others] = aloneIn(right, left);
  if (!x || !y || more.some((one) => one.id !== x.id) || others.some((one) => one.id !== y.id)) return [];
  const [slotX, slotY] = matching([x, ...more], [y, ...others]);
  if (!slotX || !slotY || !areRivals(context, slotX, slotY) || isToldBeside(context, pair.a, y) || isToldBeside(context, pair.b, x))
    return [];
  const { coverageA, coverageB } = layOut(pair);
  if (Math.min(coverageA, coverageB) < SLOT.least) return [];
  const kind = slotX.link === '' ? 'authorship' : 'identity';
  const key = [x.name, y.name].sort().join(' or ');
  return [
    { key, value: x.name, sentence: pair.a, kind },
    { key, value: y.name, sentence: pair.b, kind },
  ];
}

/** Names that the other sentence has in no form. */
function aloneIn(own: readonly Filled[], other: readonly Filled[]): Filled[] {
  return own.filter((one) => !other.some((two) => two.id === one.id || shareWord(one.name, two.name)));
}

function shareWord(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    foldName(name)
      .split(/[\s-]+/)
      .filter((word) => word.length > 2);
  const others = new Set(words(b));
  // "Falluja", "Fallujah": one name in two romanisations.
  return words(a).some(
    (word) => others.has(word) || [...others].some((other) => word.slice(0, STEM) === other.slice(0, STEM) && word.length >= STEM),
  );
}

/** Letters at the beginning by which two names are one. */
const STEM = 5;

function matching(xs: readonly Filled[], ys: readonly Filled[]): readonly [Filled, Filled] | readonly [] {
  for (const x of xs) for (const y of ys) if (x.link !== '?' && x.link === y.link && isOneGovernor(x.governor, y.governor)) return [x, y];
  // "Held in Porto", "meet for talks in Genoa": the one place that each side names.
  const [x, y] = [xs[0], ys[0]];
  if (x && y && xs.length === 1 && ys.length === 1 && x.link === y.link && PLACED.test(x.link) && x.type !== 'person') return [x, y];
  return [];
}

const PLACED = /^(?:in|at|near|off|outside|from|to|into)$/;

const isOneGovernor = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) >= SLOT.governor;

/** Of one type and one level; a capital may stand for its country, and an initialism for its name. */
function areRivals(context: DiscrepancyContext, x: Filled, y: Filled): boolean {
  if (x.type !== y.type && (x.type === 'person' || y.type === 'person' || (x.type !== 'other' && y.type !== 'other'))) return false;
  // A surname alone may be another's forename.
  if (x.type === 'person' && !(x.name.includes(' ') && y.name.includes(' '))) return false;
  const [a, b] = [countryOf(x.name) ?? demonymOf(x.name), countryOf(y.name) ?? demonymOf(y.name)];
  // A country and a town: the one may lie in the other.
  if ((a === undefined) !== (b === undefined) || (a !== undefined && a === b)) return false;
  if (isShort(x.name, y.name) || isShort(y.name, x.name)) return false;
  return !isPart(context, x.name, y.name);
}

/** "UNHCR": capitals that may stand for the longer name. */
const isShort = (short: string, long: string): boolean => INITIALS.test(short) && !INITIALS.test(long);
const INITIALS = /^[\p{Lu}&. ]{2,}$/u;

/** "Lillehammer, north of Oslo": a text that has both close together in one clause says how they belong together. */
function isPart(context: DiscrepancyContext, a: string, b: string): boolean {
  return context.reports.some(({ report: { text } }) => {
    for (let at = text.indexOf(a); at >= 0; at = text.indexOf(a, at + 1)) {
      const [before, behind] = [text.slice(Math.max(0, at - SLOT.near), at), text.slice(at + a.length, at + a.length + SLOT.near)];
      if ((before.split(/[.;!?]\s/).at(-1) ?? '').includes(b) || (behind.split(/[.;!?]\s/)[0] ?? '').includes(b)) return true;
    }
    return false;
  });
}

function isToldBeside(context: DiscrepancyContext, { report, index }: StorySentence, { id }: Filled): boolean {
  const sentences = context.sentences.get(report)?.sentences ?? [];
  return [-1, 1].some((step) => {
    const near = sentences[index + step];
    return near !== undefined && mentionsOf(context, near).some((one) => one.id === id);
  });
}

function readSlots(context: DiscrepancyContext, sentence: StorySentence): Filled[] {
  const { tokens, range, report } = sentence;
  const events = (context.sentences.get(report)?.annotated.annotations.events ?? []).filter(
    (one) => one.form === 'verb' && overlaps(one, range),
  );
  return mentionsOf(context, sentence).flatMap((mention): Filled[] => {
    const land = landSlot(sentence, mention);
    if (land) return [{ ...mention, ...land }];
    const next = tokens.find((token) => token.start >= mention.end);
    // "The Lisbon club", "Lisbon's club": the name only tells which.
    if (next && next.pos === 'NOUN') return [{ ...mention, link: 'of', governor: next.lemma }];
    const deeds = events.filter(({ lemma }) => !tellingVerbs.has(lemma)).flatMap((event) => deedSlot(event, mention));
    if (deeds.length) return deeds.map((slot) => ({ ...mention, ...slot }));
    const at = tokens.findIndex((token) => token.start >= mention.start);
    const before = tokens.slice(0, at);
    const link = before.findLastIndex((token) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos));
    if (tokens[link]?.pos !== 'ADP' || at - link > SLOT.title) return [{ ...mention, link: '?', governor: '' }];
    const governor = before.slice(0, link).findLast((token) => /^(?:VERB|NOUN)$/.test(token.pos));
    return [{ ...mention, link: (tokens[link] as (typeof tokens)[number]).norm, governor: governor?.lemma ?? '' }];
  });
}

/** "Swiss engineers", "engineers from Switzerland": the noun that a country tells the origin of. */
function landSlot(
  { tokens }: StorySentence,
  { start, end, name }: MentionInSentence,
): { readonly link: string; readonly governor: string } | undefined {
  if (countryOf(name) === undefined) return undefined;
  const next = tokens.find((token) => token.start >= end);
  if (next?.pos === 'NOUN') return { link: 'land', governor: next.lemma };
  const at = tokens.findIndex((token) => token.start >= start);
  const [noun, link] = [tokens[at - 2], tokens[at - 1]];
  return noun?.pos === 'NOUN' && /^(?:from|of)$/.test(link?.norm ?? '') ? { link: 'land', governor: noun.lemma } : undefined;
}

function deedSlot({ lemma, agent, patient }: EventMention, mention: Range): { readonly link: string; readonly governor: string }[] {
  // The name closes the phrase that it heads ("goalkeeper Pavo Lenz"), or is all of it.
  const heads = (phrase: Range | undefined): boolean => phrase !== undefined && phrase.end === mention.end && mention.start >= phrase.start;
  return [...(heads(agent) ? [{ link: '', governor: lemma }] : []), ...(heads(patient) ? [{ link: '-', governor: lemma }] : [])];
}
