import type { Discrepancy, FigureMention } from '../../../model/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { compareFacts, type DiscrepancyContext, type Fact, rivalFacts } from '../ground/index.ts';
import { agree, isComparable } from './compare-figures.ts';
import { figuresOf } from './series.ts';

/** A figure with what it is told for: "500 crowns | a day". */
interface Rate {
  readonly figure: FigureMention;
  readonly per: string;
  readonly text: string;
}

/** "Fines of 500 crowns a day" in a report and "500 crowns a week" in one made from it: one figure, told for other spans or for other things. */
export function byRate(context: DiscrepancyContext): Discrepancy[] {
  const facts = context.pairs.flatMap(({ a, b, placed }): Fact[] => {
    if (!placed) return [];
    const right = ratesIn(context, b);
    for (const x of ratesIn(context, a)) {
      const y = right.find((one) => isComparable(one.figure, x.figure) && agree(one.figure, x.figure));
      if (!y || y.per === x.per) continue;
      return rivalFacts({ a, b }, [x.text, y.text]);
    }
    return [];
  });
  return compareFacts(context, facts, {
    kind: 'figure',
    ask: 'How much, and for what?',
    noteOf: (values) => `One figure is told as ${values.join(' and as ')}.`,
  });
}

function ratesIn(context: DiscrepancyContext, sentence: StorySentence): Rate[] {
  const { tokens, report } = sentence;
  const text = context.sentences.get(report)?.annotated.report.text ?? '';
  return figuresOf(context, sentence).flatMap((figure): Rate[] => {
    const at = tokens.findIndex((token) => token.start >= figure.end);
    // The unit may be no part of the figure ("500 crowns"): one noun may stand between.
    for (const k of [at, at + 1]) {
      const [link, per] = [tokens[k], tokens[k + 1]];
      if (!link || !per || at < 0) break;
      if (/^(?:an?|per|every|each)$/.test(link.norm) && PERIODS.test(per.lemma))
        return [{ figure, per: per.lemma, text: text.slice(figure.start, per.end) }];
      if (k === at && link.pos !== 'NOUN') break;
    }
    return [];
  });
}

/** What something is paid or done for, by time or by head. */
const PERIODS =
  /^(?:second|minute|hour|day|night|shift|week|fortnight|month|quarter|season|year|head|person|household|family|share|ton|tonne|barrel|litre|gallon|kilo|kilogram|mile|kilometre|ticket|passenger|patient|pupil|worker)$/;
