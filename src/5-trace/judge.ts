import type { Reason } from '../model/index.ts';
import type { Fabric } from './fabric.ts';
import { compareFigures } from './figures.ts';
import { compareLandmarks, type SharedLandmarks } from './landmarks.ts';
import { compareOrder, type Order } from './order.ts';
import { compareRemarks } from './remarks.ts';
import { REMARKS, TRACE } from './settings.ts';
import { findSharedTranslation } from './translation.ts';
import { compareWords, isOneText, type Verbatim } from './verbatim.ts';

/** What was found between two reports, and what follows from it. */
export interface Judgement {
  readonly verdict: 'dependent' | 'undecided' | 'independent';
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly verbatim: Verbatim;
  readonly order: Order;
  /** Share of the facts (or words, whichever is more) of each that the other has in the same order. */
  readonly coverA: number;
  readonly coverB: number;
}

interface Evidence extends Reason {
  readonly sure: boolean;
}

/** Compares two reports. Only words outside quotation marks are looked at: what a speaker said is everybody's; a credited translation is its translator's. */
export function judge(a: Fabric, b: Fabric): Judgement {
  const verbatim = compareWords(a, b);
  const order = compareOrder(a, b, verbatim.share);
  const facts = fromOrder(order, verbatim);
  const shared = compareLandmarks(a, b);
  const landmarks = fromLandmarks(shared);
  // Both are an order: together they are one hint, beside which fewer words will do.
  const ordered = surest([...facts, ...landmarks]);
  const words = fromWords(verbatim, { beside: facts.length > 0 && landmarks.length > 0 });
  const evidence = [
    ...fromOneText(a, b),
    ...words,
    ...ordered,
    ...fromFigures(a, b),
    ...fromTranslation(a, b),
    ...fromRemarks(a, b, order),
    ...(landmarks.length > 0 ? [] : fromSelection(a, b, shared)),
  ];
  const sure = evidence.some((one) => one.sure);
  const hints = evidence.length;
  return {
    verdict: sure || hints > 1 ? 'dependent' : hints === 1 ? 'undecided' : 'independent',
    score: round(1 - evidence.reduce((rest, { score }) => rest * (1 - score), 1)),
    reasons: evidence.map(({ kind, score, note }) => ({ kind, score: round(score), note })),
    verbatim,
    order,
    coverA: Math.min(1, Math.max(order.shared / (a.weight || 1), verbatim.shareA)),
    coverB: Math.min(1, Math.max(order.shared / (b.weight || 1), verbatim.shareB)),
  };
}

/**
 * The judgement of a pair that is not dependent, where one of the two is known to draw on other reports: a merge takes few passages from its second source,
 * but takes them word for word. Undefined where there are not enough.
 */
export function asSecondSource(judgement: Judgement): Judgement | undefined {
  const long = judgement.verbatim.runs.filter(({ length }) => length >= TRACE.passageWords);
  if (judgement.verdict === 'dependent' || long.length < TRACE.passages) return undefined;
  const words = long.reduce((sum, { length }) => sum + length, 0);
  const note = `${long.length} passages of ${TRACE.passageWords} words and more, ${words} words together, stand in both word for word, and the one is known to draw on other reports`;
  return {
    ...judgement,
    verdict: 'dependent',
    score: Math.max(judgement.score, 0.6),
    reasons: [...judgement.reasons, { kind: 'verbatim', score: 0.6, note }],
  };
}

/** However short it is, nobody writes the same text twice. */
function fromOneText(a: Fabric, b: Fabric): Evidence[] {
  return isOneText(a, b)
    ? [{ kind: 'verbatim', sure: true, score: 0.99, note: 'Both have one and the same text, from the first word to the last' }]
    : [];
}

/** All that is sure; else the strongest hint. */
function surest(evidence: readonly Evidence[]): Evidence[] {
  const sure = evidence.filter((one) => one.sure);
  return sure.length > 0 ? sure : [...evidence].sort((x, y) => y.score - x.score).slice(0, 1);
}

function fromWords({ runs, words, share }: Verbatim, { beside }: { readonly beside: boolean }): Evidence[] {
  const bar = beside
    ? { share: TRACE.verbatimBeside, words: TRACE.verbatimWordsBeside }
    : { share: TRACE.verbatimHint, words: TRACE.verbatimWords };
  if (share < bar.share || words < bar.words || !runs.length) return [];
  const longest = Math.max(...runs.map(({ length }) => length));
  return [
    {
      kind: 'verbatim',
      sure: share >= TRACE.verbatimSure && words >= TRACE.verbatimWords,
      score: strength(share, bar.share, TRACE.verbatimSure, 0.6),
      note: `${percent(share)} of the shorter report’s own words stand word for word in the other, outside quotation marks; the longest run has ${longest} words`,
    },
  ];
}

function fromOrder({ ordered, partners, tau, z, chain }: Order, verbatim: Verbatim): Evidence[] {
  const product = ordered * z;
  const contained = ordered >= TRACE.orderedSure && chain.length >= TRACE.orderedPairs;
  const copied = verbatim.share >= TRACE.verbatimSpun && verbatim.words >= TRACE.verbatimWordsBeside;
  const spun = z >= (copied ? TRACE.orderZBeside : TRACE.orderZ) && ordered >= TRACE.orderShare;
  const sure = contained || spun || product >= TRACE.orderProduct;
  if (!sure && product < TRACE.orderProductHint) return [];
  return [
    {
      kind: 'fact-order',
      sure,
      score: sure ? Math.min(0.98, 0.6 + product / 6) : strength(product, TRACE.orderProductHint, TRACE.orderProduct, 0.5),
      note: `${partners.length} sentences tell the same facts in the same order (Kendall’s tau ${tau.toFixed(2)}); together they hold ${percent(ordered)} of what the shorter report tells. ${sure ? 'Independent reports of one event do not reach this' : 'Independent reports of one event seldom do'}`,
    },
  ];
}

function fromLandmarks({ count, sentences, share, z }: SharedLandmarks): Evidence[] {
  const product = share * z;
  if (count < TRACE.landmarks || sentences < TRACE.landmarkSentences || product < TRACE.landmarkHint) return [];
  const sure = product >= TRACE.landmarkSure;
  return [
    {
      kind: 'fact-order',
      sure,
      score: sure ? Math.min(0.95, 0.4 + product / 10) : strength(product, TRACE.landmarkHint, TRACE.landmarkSure, 0.5),
      note: `${percent(share)} of all names and figures that either gives are in both (${count}), and they come up in the same order`,
    },
  ];
}

/** Other words inside the marks are looked for where the facts have something of an order, and there they settle it. */
function fromRemarks(a: Fabric, b: Fabric, { z, ordered }: Order): Evidence[] {
  if (z < REMARKS.z || ordered < REMARKS.orderShare) return [];
  const { count, speakers, same } = compareRemarks(a, b);
  if (count < REMARKS.count || speakers.length < REMARKS.speakers || same >= count) return [];
  return [
    {
      kind: 'altered-quotations',
      sure: true,
      score: Math.min(0.9, 0.5 + 0.1 * count),
      note: `${count} remarks of ${speakers.slice(0, 4).join(', ')} stand in both in the same order, in other words inside the marks: who hears a speaker prints his words`,
    },
  ];
}

/** Where names and figures have much of an order, the same choice of people to quote, in the same order, leaves it open whether one was made from the other. */
function fromSelection(a: Fabric, b: Fabric, { count, share, z }: SharedLandmarks): Evidence[] {
  if (count < TRACE.landmarks || share * z < REMARKS.landmarks) return [];
  const { quoted } = compareRemarks(a, b);
  if (quoted.length < REMARKS.quoted) return [];
  return [
    {
      kind: 'fact-order',
      sure: false,
      score: 0.4,
      note: `${quoted.slice(0, 5).join(', ')} are quoted in the same order, among ${count} names and figures that come up in the same order`,
    },
  ];
}

function fromFigures(a: Fabric, b: Fabric): Evidence[] {
  const { values, share, z } = compareFigures(a, b);
  if (values.length < TRACE.figures || share < TRACE.figureShare || z < TRACE.figureZ) return [];
  return [
    {
      kind: 'same-figures',
      sure: true,
      score: Math.min(0.95, 0.4 + 0.3 * share + 0.05 * values.length),
      note: `Of all figures that either gives, ${percent(share)} are in both, in the same order: ${values.slice(0, 8).map(written).join(' · ')}`,
    },
  ];
}

/** A figure with the separators of its thousands, a year without. */
function written(value: string): string {
  return /^\d{5,}$/.test(value) || /^[3-9]\d{3}$/.test(value) ? Number(value).toLocaleString('en-US') : value;
}

function fromTranslation(a: Fabric, b: Fabric): Evidence[] {
  const shared = findSharedTranslation(a, b);
  if (!shared) return [];
  return [
    {
      kind: 'same-translation',
      sure: true,
      score: 0.7,
      note: `Both print the same translation of what was said in another language, which one of them credits to ${shared.translator}`,
    },
  ];
}

/** 0.3 at the hint, `atSure` at the bar, towards 1 above it. */
function strength(value: number, hint: number, bar: number, atSure: number): number {
  if (value < bar) return 0.3 + ((value - hint) / (bar - hint)) * (atSure - 0.3);
  return Math.min(0.99, atSure + (value - bar) * (1 - atSure));
}

const percent = (value: number): string => `${Math.round(100 * Math.min(1, value))} %`;
const round = (value: number): number => Math.round(value * 1000) / 1000;
