import type { Discrepancy, Id, Quotation, Range, Token } from '../../../model/index.ts';
import { compareWordings, cutAtWord, foldName, overlaps, prepareWording, type Wording } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { compareFacts, type DiscrepancyContext, type Fact, isDenied, mentionsOf, rivalFacts } from '../ground/index.ts';
import { chargeWords, owningVerbs } from '../lexicon/deeds.ts';
import { denyingVerbs, tellingVerbs } from '../lexicon/sense.ts';
import { SENSE } from '../settings.ts';

/** That somebody owns or rejects what is said of him. */
interface Stance {
  /** An entity, or the noun of a body that is not named. */
  readonly who: Id;
  readonly name: string;
  readonly owns: boolean;
  /** Told by a verb that neither owns nor rejects: "said". */
  readonly plain: boolean;
  /** Neither owned nor rejected: "would not confirm". */
  readonly withheld: boolean;
  readonly content: Wording;
  /** Told by a word that only points ("the accusation", "as much"). */
  readonly hollow: boolean;
}

/** "denies the claim that locks were forced" against "confirms the claim …": one party, one charge, owned in one report and rejected in another. */
export function byStance(context: DiscrepancyContext): Discrepancy[] {
  const known = new Map<StorySentence, Stance[]>();
  const stancesOf = (sentence: StorySentence): Stance[] => {
    const found = known.get(sentence) ?? stancesIn(context, sentence);
    known.set(sentence, found);
    return found;
  };
  const facts = context.pairs.flatMap(({ a, b, placed, share }): Fact[] => {
    if (!placed && share < SENSE.stance) return [];
    const [left, right] = [stancesOf(a), stancesOf(b)];
    return left.flatMap((x): Fact[] => {
      const y = right.find(
        (one) =>
          (isOneParty(one, x) || (placed && isDescribed(one, x))) &&
          one.owns !== x.owns &&
          !(one.plain && x.plain) &&
          isOneCharge(x, one, placed),
      );
      if (!y || right.some((one) => isOneParty(one, x) && one.owns === x.owns)) return [];
      const told = [x, y].find((one) => !one.hollow)?.content.words.map((word) => word.text);
      const key = told ? `${x.name} owns: ${cutAtWord(told.join(' '), 70)}` : `${x.name} owns it`;
      return rivalFacts({ a, b }, [x.owns ? 'owned' : 'rejected', y.owns ? 'owned' : 'rejected'], key);
    });
  });
  return compareFacts(context, facts, {
    kind: 'polarity',
    ask: 'Is it admitted or rejected?',
    whole: true,
    noteOf: () => 'One report lets the party own what it rejects in another.',
  });
}

/** "Dall denies", "the 29-year-old admits": at one place a person without a name may be the one named. */
const isDescribed = (x: Stance, y: Stance): boolean => x.who.startsWith('noun:') !== y.who.startsWith('noun:') && !(x.plain || y.plain);

/** One entity, or a name and its short form ("Norvind Shipping", "Norvind"). */
function isOneParty(x: Stance, y: Stance): boolean {
  const [a, b] = [` ${foldName(x.name)} `, ` ${foldName(y.name)} `];
  return x.who === y.who || a.includes(b) || b.includes(a);
}

function isOneCharge(x: Stance, y: Stance, placed: boolean): boolean {
  if (x.hollow || y.hollow) return placed && x.hollow && y.hollow;
  const { pairs, coverageA, coverageB } = compareWordings(x.content, y.content).alignment;
  const covered = placed && (x.withheld || y.withheld) ? SENSE.stancePlaced : SENSE.stanceCovered;
  return pairs.length >= 2 && Math.max(coverageA, coverageB) >= covered && Math.min(coverageA, coverageB) >= SENSE.mainLeast;
}

function stancesIn(context: DiscrepancyContext, sentence: StorySentence): Stance[] {
  const { tokens, report } = sentence;
  if (!tokens.some((token) => STANCES.some((verbs) => verbs.has(token.lemma)))) return [];
  const quotations = context.sentences.get(report)?.annotated.annotations.quotations ?? [];
  return [...quotations.flatMap((quotation) => quotedStance(context, sentence, quotation)), ...bareStances(context, sentence)];
}

function quotedStance(context: DiscrepancyContext, sentence: StorySentence, quotation: Quotation): Stance[] {
  const { tokens, report } = sentence;
  const { cue, speaker } = quotation;
  if (quotation.marked || !cue || !speaker || !overlaps(cue, sentence.range)) return [];
  const at = tokens.findIndex((token) => overlaps(token, cue) && STANCES.some((verbs) => verbs.has(token.lemma)));
  const who = (speaker.entity && context.joined.entityOf.get(`${report}#${speaker.entity}`)) || nounOf(tokens, speaker.span);
  if (at < 0 || !who) return [];
  const name = context.joined.entities.find((one) => one.id === who)?.name ?? speaker.name;
  // To the end of the sentence: "the claim of the clerk, who left last year, that locks were forced".
  const content = { start: quotation.start, end: quotation.start >= cue.end ? sentence.range.end : quotation.end };
  return stanceOf(tokens, at, { who, name, content });
}

/** "Dall, 27, denies having taken it": a stance in a clause that is not read as speech; its party is the last one named before the verb. */
function bareStances(context: DiscrepancyContext, sentence: StorySentence): Stance[] {
  const { tokens, report, range } = sentence;
  const quotations = context.sentences.get(report)?.annotated.annotations.quotations ?? [];
  return tokens.flatMap((token, at): Stance[] => {
    if (token.pos !== 'VERB' || !(owningVerbs.has(token.lemma) || denyingVerbs.has(token.lemma))) return [];
    if (quotations.some(({ cue }) => cue && overlaps(cue, token))) return [];
    if (!/^(?:that|having)$|ing$/.test(tokens[at + 1]?.norm ?? '')) return [];
    const party = mentionsOf(context, sentence).findLast(({ end, type }) => end <= token.start && type !== 'place');
    const near = party && tokens.filter(({ start, end }) => start >= party.end && end <= token.start).length <= NEAR;
    return party && near ? stanceOf(tokens, at, { who: party.id, name: party.name, content: { start: token.end, end: range.end } }) : [];
  });
}

function stanceOf(
  tokens: readonly Token[],
  at: number,
  { who, name, content: { start, end } }: { readonly who: string; readonly name: string; readonly content: Range },
): Stance[] {
  const told = toldAt(tokens, at);
  const own = tokens.filter((token) => token.start >= start && token.end <= end && token.pos !== 'PUNCT');
  // What somebody says of himself is owned; what he says of others is not.
  if (!told || (told.plain && !isOfSelf(own))) return [];
  const content = prepareWording({ text: own.map((one) => one.text).join(' '), tokens: own });
  const hollow = own.length > 0 && own.every((one) => chargeWords.has(one.lemma) || !/^(?:NOUN|PROPN|VERB|NUM)$/.test(one.pos));
  // "Said that it had not known" rejects, "denied that it had not known" owns.
  const negated = own.slice(0, NEAR).some(({ norm }) => /^(?:not|n't|never|no)$/.test(norm));
  return [{ who, name, owns: told.owns !== negated, plain: told.plain, withheld: told.withheld, content, hollow }];
}

/** What the verb of a stance tells; undefined where it leaves it open. */
function toldAt(tokens: readonly Token[], at: number): Pick<Stance, 'owns' | 'plain' | 'withheld'> | undefined {
  const verb = (tokens[at] as Token).lemma;
  const before = tokens.slice(Math.max(0, at - 3), at).map((one) => one.norm);
  const plain = tellingVerbs.has(verb) && !owningVerbs.has(verb) && !denyingVerbs.has(verb);
  // "Would not confirm it" is no word for it; "has not yet confirmed" may be one later.
  if (owningVerbs.has(verb) && before.some((word) => /^(?:not|n't|declined|refused)$/.test(word)))
    return before.some((word) => /^(?:has|have|yet|could|can)$/.test(word)) ? undefined : { owns: false, plain, withheld: true };
  return isDenied(tokens, at) || isOpen(before) ? undefined : { owns: !denyingVerbs.has(verb), plain, withheld: false };
}

/** Tokens among which a negation, or the party, stands. */
const NEAR = 5;

const STANCES: readonly ReadonlySet<string>[] = [owningVerbs, denyingVerbs, tellingVerbs];

/** "it had hacked", "that they were behind it", "responsibility for it". */
const isOfSelf = (content: readonly Token[]): boolean =>
  /^(?:it|he|she|they|we|i|its|his|her|their|our|my|responsibility|credit|blame)$/.test(
    content.find(({ norm }) => !/^(?:that|full|sole)$/.test(norm))?.norm ?? '',
  );

/** The noun of a body or person that is not named ("the club"). */
function nounOf(tokens: readonly Token[], speaker: Range | undefined): string | undefined {
  const noun = speaker && tokens.findLast((token) => overlaps(token, speaker) && token.pos === 'NOUN');
  return noun && `noun:${noun.lemma}`;
}

/** "could confirm", "refused to deny", "will admit": not done. */
const isOpen = (before: readonly string[]): boolean =>
  before.some((word) => /^(?:can|could|may|might|would|will|should|must|to|if|whether|neither|nor|or|cannot)$/.test(word));
