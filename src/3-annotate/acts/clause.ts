import type { Token } from '../../model/index.ts';

const auxiliary = new Set(
  "will would shall should can could may might must do does did have has had having is are was were be been being am 'll 'd 've 're 's wo ca".split(
    ' ',
  ),
);
const adverbial = new Set(
  'also again now still then already however yet reportedly immediately formally officially soon later not never just only even ever always publicly openly'.split(
    ' ',
  ),
);
const negative = new Set("not n't never no neither nor without hardly".split(' '));
const future = new Set("will would shall 'll wo 'd".split(' '));
const intentHead = new Set(
  'plan plans planned planning intend intends intended going set due expected poised ready willing prepared agreed agrees agree promised promises pledged pledges vowed vows offered offers wants hopes aims decided'.split(
    ' ',
  ),
);

/** How a verb stands in its clause. */
export interface Modality {
  readonly negated: boolean;
  /** Told as to come: will, would, plans to. */
  readonly future: boolean;
  /** Told with will, would or shall itself. */
  readonly will: boolean;
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
  let will = false;
  let at = head;
  for (let i = head - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    const { norm } = token;
    if (negative.has(norm)) negated = true;
    else if (norm === 'to' && i > from && intentHead.has((tokens[i - 1] as Token).norm)) {
      ahead = true;
      i -= 1;
    } else if (auxiliary.has(norm)) will ||= future.has(norm);
    else if (!(adverbial.has(norm) || token.pos === 'ADV' || norm === 'to' || norm === 'be')) break;
    at = i;
  }
  return { negated, future: ahead || will, will, start: at };
}

/** Verbs that report what somebody says (Karttunen 1973; the reporting verbs of Biber and others 1999, 9.2). Stems. */
const reporting =
  /^(?:sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|add(?:s|ed|ing)?|announc|declar|not(?:e|ed|es|ing)$|indicat|acknowledg|confirm|reiterat|repeat|emphasi|stress|insist|argu|claim|assert|maintain|tell|told|believ|believes|made clear|suggest|remark|explain|conced|admit|warn|signal)/;

/** Index of the last verb of reporting before a token, or -1: whoever is its subject answers for what follows. */
export function reportingVerbBefore(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (/^[;"]$/.test(token.norm)) return -1;
    if (token.pos === 'VERB' && reporting.test(token.norm)) return i;
  }
  return -1;
}

/** A participle that stands without its auxiliary ("proposals discussed there", "gear taken from it"): the verb of no subject. */
export function isBareParticiple(tokens: readonly Token[], head: number, start: number): boolean {
  const { norm, pos } = tokens[head] as Token;
  if (pos === 'ADJ' || norm === 'open' || !/(?:en|wn|orn|ung|unk)$/.test(norm) || norm.length < 4) return false;
  for (let i = start; i < head; i++) if (/^(?:has|have|had|'ve|having)$/.test((tokens[i] as Token).norm)) return false;
  return true;
}

/** An -ing form that is no verb of a clause: no form of be before it, and no comma that would make it a participle clause. */
export function isGerund(tokens: readonly Token[], head: number, start: number): boolean {
  if (!(tokens[head] as Token).norm.endsWith('ing')) return false;
  for (let i = start; i < head; i++) if (/^(?:is|are|am|was|were|be|been|'re|'s|'m)$/.test((tokens[i] as Token).norm)) return false;
  const previous = tokens[start - 1]?.norm;
  return previous !== ',' && previous !== undefined;
}
