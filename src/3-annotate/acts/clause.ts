import type { Token } from '../../model/index.ts';

const auxiliary = new Set("will would shall should can could may might must do does did have has had having is are was were be been being am 'll 'd 've 're 's wo ca".split(' '));
const adverbial = new Set('also again now still then already however yet reportedly immediately formally officially soon later not never just only even ever always publicly openly'.split(' '));
const negative = new Set("not n't never no neither nor without hardly".split(' '));
const future = new Set("will would shall 'll wo 'd".split(' '));
const intentHead = new Set('plan plans planned planning intend intends intended going set due expected poised ready willing prepared agreed agrees agree promised promises pledged pledges vowed vows offered offers wants hopes aims decided'.split(' '));

/** How a verb stands in its clause. */
export interface Modality {
  readonly negated: boolean;
  /** Told as to come: will, would, plans to. */
  readonly future: boolean;
  /** First token of the verb group (its first auxiliary). */
  readonly start: number;
}

/**
 * Reads the verb group that ends in tokens[head]: auxiliaries, adverbs and negation before it.
 * @param from first token of the sentence or clause
 */
export function readModality(tokens: readonly Token[], head: number, from: number): Modality {
  let negated = false;
  let ahead = false;
  let at = head;
  for (let i = head - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    const { norm } = token;
    if (negative.has(norm)) negated = true;
    else if (norm === 'to' && i > from && intentHead.has((tokens[i - 1] as Token).norm)) {
      ahead = true;
      i -= 1;
    } else if (auxiliary.has(norm)) ahead ||= future.has(norm);
    else if (!(adverbial.has(norm) || token.pos === 'ADV' || norm === 'to' || norm === 'be')) break;
    at = i;
  }
  return { negated, future: ahead, start: at };
}
