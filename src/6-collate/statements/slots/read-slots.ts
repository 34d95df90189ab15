import type { AnnotatedReport, Id } from '../../../model/index.ts';
import { firstEndingAfter, headVerb, type Word, type Wording } from '../../../text/index.ts';
import type { Claim } from '../../claim.ts';
import { inBaseUnit } from '../units.ts';
import { eventClasses, supportVerbs } from './event-classes.ts';
import { SLOTS } from './settings.ts';

/** A number with what it counts. */
export interface FigureSlot {
  readonly value: number;
  readonly unit?: string;
  /** Lemma of what is counted. */
  readonly head: string;
  readonly approximate: boolean;
  /** Told in another unit than the one it is compared in. */
  readonly converted: boolean;
  readonly bound?: 'at-least' | 'at-most' | 'more-than' | 'less-than';
}

/** What a claim tells whatever its words: what happens, how many, when, to whom. */
export interface Slots {
  readonly figures: readonly FigureSlot[];
  /** Hours of the day on a twelve-hour dial, HH:MM, with whether the text names a zone. */
  readonly clocks: readonly { readonly value: string; readonly zoned: boolean }[];
  /** YYYY-MM-DD with its weight in the story. */
  readonly days: ReadonlyMap<string, number>;
  /** Entities of the story with their weight in it. */
  readonly entities: ReadonlyMap<Id, number>;
  /** The entity before the head verb. */
  readonly subject?: Id;
  readonly passive: boolean;
  /** Classes of the head verb, or of the noun that a support verb carries. */
  readonly main: ReadonlySet<string>;
  /** Its head verb tells the class, not a noun beside it. */
  readonly byVerb: boolean;
  /** Classes of all its verbs and nouns. */
  readonly all: ReadonlySet<string>;
}

/** Reads the slots of a claim from its annotations and its wording (weights are those of the story). */
export function readSlots({ annotations }: AnnotatedReport, claim: Claim, wording: Wording): Slots {
  const entities = new Map<Id, number>();
  for (const word of wording.words) if (word.lemma.startsWith('@')) entities.set(word.lemma.slice(1), word.weight);
  const verb = headVerb(wording);
  const before = wording.words.slice(0, Math.max(0, verb));
  const speaker = speakerAsSubject(claim, before);
  if (speaker && !entities.has(speaker)) entities.set(speaker, SLOTS.speaker);
  const subject = before.findLast((word) => word.lemma.startsWith('@'))?.lemma.slice(1) ?? speaker;
  const clocks = wording.words.flatMap((word) => {
    const clock = /^#T(\d\d:\d\d)/.exec(word.lemma)?.[1];
    return clock ? [{ value: clock, zoned: isZoned(annotations, word) }] : [];
  });
  return {
    figures: figuresOf(annotations, claim),
    clocks,
    days: new Map(
      wording.words.flatMap((word) => (/^#\d{4}-\d\d-\d\d$/.test(word.lemma) ? [[word.lemma.slice(1), word.weight] as const] : [])),
    ),
    entities,
    ...(subject ? { subject } : {}),
    passive: isPassive(wording, verb),
    ...classesOf(wording, verb),
  };
}

/** "The institute said it had written": a pronoun that is nobody else's is the speaker's own. */
function speakerAsSubject(claim: Claim, before: readonly Word[]): Id | undefined {
  if (!claim.attribution?.entity || before.some((word) => word.kind !== 'function')) return undefined;
  return before.some((word) => /^(?:it|he|she|they|we|i)$/i.test(word.text)) ? claim.attribution.entity : undefined;
}

function isZoned(annotations: AnnotatedReport['annotations'], word: Word): boolean {
  return annotations.times.some(
    (time) => time.start <= word.start && word.start < time.end && /(?:Z|[+-]\d\d:\d\d)$/.test(time.range?.from ?? ''),
  );
}

function figuresOf(annotations: AnnotatedReport['annotations'], claim: Claim): FigureSlot[] {
  return claim.figures.flatMap((i) => {
    const figure = annotations.figures[i]!;
    if (isNumbered(annotations, figure.start, figure.unit)) return [];
    if (figure.role !== 'quantity' && figure.role !== 'share' && figure.role !== 'money') return [];
    // A part of a time ("eight minutes to five") is no quantity.
    if (annotations.times.some((time) => time.type === 'TIME' && time.start < figure.end && figure.start < time.end)) return [];
    const base = inBaseUnit(figure.unit);
    const unit = base?.unit ?? figure.unit;
    return [
      {
        value: figure.value * (base?.factor ?? 1),
        ...(unit ? { unit } : {}),
        head: figure.head,
        approximate: figure.approximate,
        converted: base !== undefined && base.factor !== 1,
        ...(figure.bound ? { bound: figure.bound } : {}),
      },
    ];
  });
}

/** "Senate Bill 1062", "Flight 417": the number is a name. */
function isNumbered({ tokens }: AnnotatedReport['annotations'], start: number, unit: string | undefined): boolean {
  const before = unit === undefined ? tokens[firstEndingAfter(tokens, start) - 1] : undefined;
  return before !== undefined && NUMBERED.test(before.norm);
}

/** Nouns behind which a number is a name. */
const NUMBERED =
  /^(?:bill|flight|article|section|route|highway|road|room|resolution|measure|proposition|amendment|chapter|page|title|act|channel|no|number|unit|district|ward|gate|platform|line|bus|train|hall|block|pier|berth|count|case|law|rule|clause|group|phase|level|grade|day|round|stage)$/;

/** "was struck by", "had been killed". */
function isPassive(wording: Wording, verb: number): boolean {
  const word = wording.words[verb];
  if (!word || !/(?:ed|en|[dtkn])$/.test(word.text)) return false;
  return wording.words.slice(Math.max(0, verb - 3), verb).some((one) => one.lemma === 'be' || one.lemma === 'get');
}

/** Words behind a verb among which its particle or object is sought. */
const PARTICLE_REACH = 4;

function classesOf(wording: Wording, verb: number): Pick<Slots, 'main' | 'all' | 'byVerb'> {
  const { words } = wording;
  const main = new Set<string>();
  const all = new Set<string>();
  for (const i of words.keys()) {
    const found = classesAt(words, i);
    for (const name of found) all.add(name);
    if (i === verb) for (const name of found) main.add(name);
  }
  const head = words[verb];
  if (head && main.size && !supportVerbs.has(head.lemma)) return { main, all, byVerb: true };
  // Nothing that a verb tells, or one that only carries a noun ("the storm hit", "sent a letter"): the nouns and adjectives beside it tell.
  const nominal = words.flatMap((word, i) => (i !== verb && word.kind === 'content' && word.pos !== 'VERB' ? classesAt(words, i) : []));
  return { main: nominal.length ? new Set(nominal) : main, all, byVerb: false };
}

function classesAt(words: readonly Word[], i: number): readonly string[] {
  const word = words[i] as Word;
  if (word.kind === 'number' || word.lemma.startsWith('@') || word.lemma.startsWith('#')) return [];
  for (let k = i + 1; word.pos === 'VERB' && k <= i + PARTICLE_REACH && k < words.length; k++) {
    const phrasal = eventClasses.get(`${word.lemma}-${words[k]?.lemma}`);
    if (phrasal) return phrasal;
  }
  const before = word.pos === 'VERB' ? words.slice(Math.max(0, i - PARTICLE_REACH), i) : [];
  const carried = before.map((one) => eventClasses.get(`${one.lemma}-${word.lemma}`)).find(Boolean);
  return carried ?? eventClasses.get(word.lemma) ?? eventClasses.get(word.text.toLowerCase()) ?? [];
}
