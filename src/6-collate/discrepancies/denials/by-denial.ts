import type { Token } from '../../../model/index.ts';
import { compareWordings, cutAtWord, onceEach, prepareWording, type Wording } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { type DiscrepancyContext, type Fact, isDenied, otherTimes } from '../ground/index.ts';
import { chargeWords } from '../lexicon/deeds.ts';
import { conditionOpeners, denyingVerbs, looseModals } from '../lexicon/sense.ts';
import { SENSE } from '../settings.ts';

/** A finite deed told as a fact, with the words of its clause. */
interface Deed {
  readonly lemma: string;
  readonly text: string;
  readonly denied: boolean;
  readonly clause: Wording;
  /** "has not", "not yet": true until it happens. */
  readonly pending: boolean;
  /** "Will", "would": announced and not done. */
  readonly toCome: boolean;
}

/** "had told the workers" against "had not told the workers", "denied that it had told them", "none of the workers was told". */
export function denialsOf(context: DiscrepancyContext): Fact[] {
  return context.pairs.flatMap(({ a, b, placed, share }): Fact[] => {
    if (!placed && (share < SENSE.denial || otherTimes(context, { a, b }))) return [];
    const [left, right] = [deedsIn(a.tokens), deedsIn(b.tokens)];
    return left.flatMap((x): Fact[] => {
      const y = counterpart(x, right);
      if (!y) return [];
      if ((x.pending || y.pending) && dayOf(context, a) !== dayOf(context, b)) return [];
      const key = x.denied ? y.text : x.text;
      return [
        { key, value: x.denied ? `not: ${x.text}` : x.text, sentence: a },
        { key, value: y.denied ? `not: ${y.text}` : y.text, sentence: b },
      ];
    });
  });
}

/** The same deed where one says that it was done and the other that it was not; none where both are told. */
function counterpart(x: Deed, deeds: readonly Deed[]): Deed | undefined {
  const alike = deeds.filter((y) => y.lemma === x.lemma && y.toCome === x.toCome);
  if (alike.every((y) => y.denied === x.denied)) return undefined;
  const same = alike.filter((y) => isOneDeed(x, y));
  return same.some((one) => one.denied === x.denied) ? undefined : same[0];
}

const dayOf = (context: DiscrepancyContext, { report }: StorySentence): string | undefined =>
  context.sentences.get(report)?.annotated.report.published?.value.slice(0, 10);

function isOneDeed(x: Deed, y: Deed): boolean {
  const { pairs, coverageA, coverageB } = compareWordings(x.clause, y.clause).alignment;
  const common = pairs.filter(({ i, nearness }) => nearness >= 0.6 && /^(?:content|name|number)$/.test(x.clause.words[i]?.kind ?? ''));
  return common.length >= SENSE.denialWords && Math.min(coverageA, coverageB) >= SENSE.denialCovered;
}

const deedsIn = onceEach(readDeeds);

function readDeeds(tokens: readonly Token[]): Deed[] {
  return tokens.flatMap((token, k): Deed[] => {
    if (token.pos !== 'VERB' || /^(?:say|add)$/.test(token.lemma) || denyingVerbs.has(token.lemma)) return [];
    const from = tokens.findLastIndex((one, at) => at < k && isBreak(one)) + 1;
    const failed = failsTo(tokens, k);
    const before = tokens.slice(from, failed ? k - 2 : k);
    if (before.some((one) => looseModals.has(one.norm) || conditionOpeners.has(one.norm) || OPEN.test(one.norm))) return [];
    const toCome = before.some((one) => /^(?:will|would|'ll|wo)$/.test(one.norm));
    // "… to the F.B.I. Nothing came of it": a capital opens another sentence.
    const behind = tokens.findIndex((one, at) => at > k && (isBreak(one) || (NONE.test(one.norm) && /^\p{Lu}/u.test(one.text))));
    const own = tokens.slice(from, behind < 0 ? tokens.length : behind);
    const clause = prepareWording({
      text: own.map((one) => one.text).join(' '),
      tokens: own.filter((one) => !NEGATION.test(one.norm) && !(failed && (one === tokens[k - 1] || one === tokens[k - 2]))),
    });
    // "left out nobody" denies as "nobody was left out" does.
    // "For no apparent reason": behind a preposition only the phrase is denied.
    const negated = own.some(
      (one, at) =>
        (failed && one === tokens[k - 2]) ||
        (NEGATION.test(one.norm) && !(own[at + 1]?.norm.endsWith('ing') && own[at + 1] !== token)) ||
        (NONE.test(one.norm) && !(one.norm === 'no' && PREPOSITION.test(own[at - 1]?.norm ?? ''))),
    );
    const governor = tokens.findLastIndex((one, at) => at >= Math.max(0, from - 3) && at < k && denyingVerbs.has(one.lemma));
    // "Did not dispute that it had leaked" neither tells nor denies the leak.
    if (governor >= 0 && isDenied(tokens, governor)) return [];
    const rejected = (tokens[from - 1]?.norm !== '.' && governor >= 0) || isDeniedBehind(tokens, from, k) || isDeniedClaim(tokens, from);
    const text = own.map((one) => one.text).join(' ');
    const denied = negated !== rejected && (negated || rejected);
    const pending =
      denied && before.some((one) => /^(?:has|have|yet|still)$/.test(one.norm)) && !before.some((one) => one.norm === 'never');
    return [{ lemma: token.lemma, text: cutAtWord(text, 80), denied, clause, pending: pending || toCome, toCome }];
  });
}

/** "Failed to recognise him", "was unable to agree": the deed was not done. */
const failsTo = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.norm === 'to' && /^(?:fail|refuse|decline|unable|neglect|omit)$/.test(tokens[k - 2]?.lemma ?? '');

/** "That he had met them was denied." */
function isDeniedBehind(tokens: readonly Token[], from: number, k: number): boolean {
  if (tokens[from - 1]?.norm !== 'that') return false;
  return tokens.some((one, at) => at > k && denyingVerbs.has(one.lemma) && /^(?:was|were|is|are|been)$/.test(tokens[at - 1]?.norm ?? ''));
}

/** "Denied the minister's claims that …" */
const isDeniedClaim = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.norm === 'that' &&
  chargeWords.has(tokens[from - 2]?.lemma ?? '') &&
  tokens.slice(0, from).some((one) => denyingVerbs.has(one.lemma));

const OPEN = /^(?:whether|to|should|must|shall)$/;
const NEGATION = /^(?:not|n't|never)$/;
const PREPOSITION = /^(?:for|at|in|with|by|of|under|on|from|to)$/;
const NONE = /^(?:no|none|neither|nobody|nothing|nor|nowhere)$/;
const isBreak = ({ norm }: Token): boolean => /^(?:[;:,.—–"“”-]|but|while|though|although|and|that|who|which|because)$/.test(norm);
