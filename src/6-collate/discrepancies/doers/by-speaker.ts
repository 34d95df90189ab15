import type { Discrepancy, Quotation } from '../../../model/index.ts';
import { compareWordings, cutAtWord, foldName, overlaps, prepareWording, type Wording } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { compareFacts, type DiscrepancyContext, type Fact, mentionsOf, rivalFacts } from '../ground/index.ts';
import { powers } from '../lexicon/deeds.ts';
import { SPEAKER } from '../settings.ts';

/** Somebody's words told without marks, with the one whose they are. */
interface Told {
  readonly speaker: string;
  /** A kind of body, or a person's last name. */
  readonly who: string;
  readonly content: Wording;
}

/** "Mayor Holt said the dam would hold" in a report made from one in which the engineer said so: one remark, retold as another's. */
export function bySpeaker(context: DiscrepancyContext): Discrepancy[] {
  const facts = context.pairs.flatMap(({ a, b, placed, share }): Fact[] => {
    if (!placed || share < SPEAKER.placed) return [];
    const [left, right] = [toldIn(context, a), toldIn(context, b)];
    return left.flatMap((x): Fact[] => {
      const y = right.find((one) => isPerson(one) === isPerson(x) && one.who !== x.who && isOneRemark(x, one));
      // Both may say it.
      if (!y || right.some((one) => one.who === x.who) || left.some((one) => one.who === y.who) || names(b, x) || names(a, y)) return [];
      const key = cutAtWord(x.content.text, 70);
      return rivalFacts({ a, b }, [x.speaker, y.speaker], key);
    });
  });
  return compareFacts(context, facts, {
    kind: 'attribution',
    askAlone: (key) => `Who said that ${key}?`,
    noteOf: (values) => `It is told as said by ${values.join(' and by ')}.`,
  });
}

const isPerson = ({ who }: Told): boolean => who.startsWith('@');

function isOneRemark(x: Told, y: Told): boolean {
  const { coverageA, coverageB, pairs } = compareWordings(x.content, y.content).alignment;
  return pairs.length >= SPEAKER.words && Math.min(coverageA, coverageB) >= SPEAKER.least && Math.max(coverageA, coverageB) >= SPEAKER.most;
}

/** The other sentence names this speaker too. */
function names({ wording, tokens }: StorySentence, { who }: Told): boolean {
  if (who.startsWith('@')) return wording.words.some((word) => word.kind === 'name' && word.lemma === who.slice(1));
  return tokens.some((token) => powers.get(token.norm) === who);
}

function toldIn(context: DiscrepancyContext, sentence: StorySentence): Told[] {
  const quotations = context.sentences.get(sentence.report)?.annotated.annotations.quotations ?? [];
  return quotations.flatMap((quotation): Told[] => {
    const { marked, topic, speaker, start, end } = quotation;
    if (marked || topic || speaker?.basis !== 'explicit' || !overlaps(quotation, sentence.range)) return [];
    const who = whoOf(context, sentence, quotation);
    const own = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
    return who
      ? [{ speaker: speaker.name, who, content: prepareWording({ text: own.map((one) => one.text).join(' '), tokens: own }) }]
      : [];
  });
}

function whoOf(context: DiscrepancyContext, sentence: StorySentence, { speaker }: Quotation): string | undefined {
  const span = speaker?.span;
  const id = speaker?.entity ? context.joined.entityOf.get(`${sentence.report}#${speaker.entity}`) : undefined;
  const person = span && mentionsOf(context, sentence).find((one) => one.type === 'person' && one.id === id && overlaps(one, span));
  if (person) return person.name.includes(' ') ? `@${foldName(person.name).split(/\s+/).at(-1)}` : undefined;
  return powers.get(speaker?.name.toLowerCase().split(/\s+/).at(-1) ?? '');
}
