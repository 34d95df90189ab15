import type { Discrepancy, Id } from '../../model/index.ts';
import { compareWordings, cutAtWord, foldName, overlaps, prepareWording, type Wording } from '../../text/index.ts';
import type { StorySentence } from '../sentences.ts';
import { compareFacts, type Fact, isDenied } from './facts.ts';
import type { DiscrepancyContext } from './find-discrepancies.ts';
import { chargeWords, owningVerbs } from './lexicon/deeds.ts';
import { denyingVerbs } from './lexicon/sense.ts';
import { SENSE } from './settings.ts';

/** That somebody owns or rejects what is said of him. */
interface Stance {
  readonly who: Id;
  readonly name: string;
  readonly owns: boolean;
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
      const y = right.find((one) => isOneParty(one, x) && one.owns !== x.owns && isOneCharge(x, one, placed));
      if (!y || right.some((one) => isOneParty(one, x) && one.owns === x.owns)) return [];
      const told = [x, y].find((one) => !one.hollow)?.content.words.map((word) => word.text);
      const key = told ? `${x.name} owns: ${cutAtWord(told.join(' '), 70)}` : `${x.name} owns it`;
      return [
        { key, value: x.owns ? 'owned' : 'rejected', sentence: a },
        { key, value: y.owns ? 'owned' : 'rejected', sentence: b },
      ];
    });
  });
  return compareFacts(context, facts, {
    kind: 'polarity',
    ask: 'Is it admitted or rejected?',
    whole: true,
    noteOf: () => 'One report lets the party own what it rejects in another.',
  });
}

/** One entity, or a name and its short form ("Norvind Shipping", "Norvind"). */
function isOneParty(x: Stance, y: Stance): boolean {
  const [a, b] = [` ${foldName(x.name)} `, ` ${foldName(y.name)} `];
  return x.who === y.who || a.includes(b) || b.includes(a);
}

function isOneCharge(x: Stance, y: Stance, placed: boolean): boolean {
  if (x.hollow || y.hollow) return placed && x.hollow && y.hollow;
  const { pairs, coverageA, coverageB } = compareWordings(x.content, y.content).alignment;
  return pairs.length >= 2 && Math.max(coverageA, coverageB) >= SENSE.stanceCovered && Math.min(coverageA, coverageB) >= SENSE.mainLeast;
}

function stancesIn(context: DiscrepancyContext, sentence: StorySentence): Stance[] {
  const { tokens, report } = sentence;
  if (!tokens.some((token) => owningVerbs.has(token.lemma) || denyingVerbs.has(token.lemma))) return [];
  const quotations = context.sentences.get(report)?.annotated.annotations.quotations ?? [];
  return quotations.flatMap((quotation): Stance[] => {
    const { cue, speaker } = quotation;
    if (quotation.marked || !cue || !speaker?.entity || !overlaps(cue, sentence.range)) return [];
    const at = tokens.findIndex((token) => overlaps(token, cue) && (owningVerbs.has(token.lemma) || denyingVerbs.has(token.lemma)));
    const who = context.joined.entityOf.get(`${report}#${speaker.entity}`);
    if (at < 0 || !who || isDenied(tokens, at) || isOpen(tokens.slice(Math.max(0, at - 3), at).map((one) => one.norm))) return [];
    // To the end of the sentence: "the claim of the clerk, who left last year, that locks were forced".
    const end = quotation.start >= cue.end ? sentence.range.end : quotation.end;
    const own = tokens.filter((token) => token.start >= quotation.start && token.end <= end && token.pos !== 'PUNCT');
    const content = prepareWording({ text: own.map((one) => one.text).join(' '), tokens: own });
    const hollow = own.length > 0 && own.every((one) => chargeWords.has(one.lemma) || !/^(?:NOUN|PROPN|VERB|NUM)$/.test(one.pos));
    const name = context.joined.entities.find((one) => one.id === who)?.name ?? speaker.name;
    return [{ who, name, owns: owningVerbs.has((tokens[at] as StorySentence['tokens'][number]).lemma), content, hollow }];
  });
}

/** "could confirm", "refused to deny", "will admit": not done. */
const isOpen = (before: readonly string[]): boolean =>
  before.some((word) => /^(?:can|could|may|might|would|will|should|must|to|if|whether|neither|nor|or|cannot)$/.test(word));
