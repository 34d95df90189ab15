import type { Link, LinkKind, Reason } from '../model/index.ts';
import { ANY_WIRE, credits, isContained, sameOutlet, sharedAgency } from './direction.ts';
import { findUnexplained } from './explained.ts';
import type { Fabric } from './fabric.ts';
import type { Judgement } from './judge.ts';
import { indexOutlets } from './outlet-mentions.ts';
import type { PairTable } from './pairs.ts';
import { makePassages, turn } from './passages.ts';
import { KINDS } from './settings.ts';

/**
 * Writes the links: those between dependent reports that no nearer report explains, then undecided pairs, citations and reports of one publisher.
 * @param accountsOf numbers of the accounts of a report
 */
export function makeLinks(fabrics: readonly Fabric[], pairs: PairTable, accountsOf: (at: number) => readonly number[]): Link[] {
  const links: Link[] = [];
  for (const [i, j] of findUnexplained(pairs)) {
    const bridge = accountsOf(i).length > 1 || accountsOf(j).length > 1;
    links.push(makeLink(i, j, fabrics, { pairs, bridge }));
  }
  for (const [i, j] of pairs.undecided()) if (!shareAccount(accountsOf(i), accountsOf(j))) links.push(makeUndecided(i, j, fabrics, pairs));
  links.push(...fromPublishers(fabrics, pairs), ...fromCitations(fabrics, links));
  return links;
}

const shareAccount = (a: readonly number[], b: readonly number[]): boolean => a.some((one) => b.includes(one));

interface Place {
  readonly pairs: PairTable;
  /** One of the two draws on several accounts: it is known to have sources, and they came before it. */
  readonly bridge: boolean;
}

function makeLink(i: number, j: number, fabrics: readonly Fabric[], { pairs, bridge }: Place): Link {
  const [a, b] = [fabrics[i] as Fabric, fabrics[j] as Fabric];
  const judgement = pairs.get(i, j) as Judgement;
  const { sign: sure, likely, reasons } = pairs.direction(i, j);
  const sign = bridge ? likely : sure;
  const passages = makePassages(a, b, judgement);
  const agency = sign === 0 ? sharedAgency(a, b) : undefined;
  const credit: Reason[] = agency ? [{ kind: 'credit', score: 0.9, note: `Both credit ${agency}` }] : [];
  const [from, to] = sign < 0 ? [b, a] : [a, b];
  return {
    from: from.id,
    to: to.id,
    directed: sign !== 0,
    kind: agency ? 'common-source' : kindOf(from, to, judgement, { directed: sign !== 0, ordered: reasons.length > 0 }),
    score: judgement.score,
    reasons: [...judgement.reasons, ...credit, ...reasons],
    passages: sign < 0 ? turn(passages) : passages,
  };
}

interface Ordering {
  readonly directed: boolean;
  /** Something speaks for an order, be it too little to establish it. */
  readonly ordered: boolean;
}

/** Without an order two reports have a common source only if neither could be the source: one that tells all that the other tells could. */
function kindOf(from: Fabric, to: Fabric, judgement: Judgement, { directed, ordered }: Ordering): LinkKind {
  const { verbatim, coverA, coverB } = judgement;
  if (verbatim.share >= KINDS.copy) return to.words.length >= KINDS.excerptLength * from.words.length ? 'copy' : 'excerpt';
  if (!directed) return ordered || isContained(judgement) ? 'rewrite' : 'common-source';
  const isPart = to.words.length <= KINDS.excerptLength * from.words.length;
  return isPart && Math.max(coverA, coverB) >= KINDS.excerptShare ? 'excerpt' : 'rewrite';
}

function makeUndecided(i: number, j: number, fabrics: readonly Fabric[], pairs: PairTable): Link {
  const [a, b] = [fabrics[i] as Fabric, fabrics[j] as Fabric];
  const judgement = pairs.get(i, j) as Judgement;
  return {
    from: a.id,
    to: b.id,
    directed: false,
    kind: 'undecided',
    score: judgement.score,
    reasons: judgement.reasons,
    passages: makePassages(a, b, judgement),
  };
}

function fromPublishers(fabrics: readonly Fabric[], pairs: PairTable): Link[] {
  return publisherPairs(fabrics).flatMap(([i, j, reason]): Link[] =>
    pairs.get(i, j)?.verdict === 'dependent'
      ? []
      : [
          {
            from: (fabrics[i] as Fabric).id,
            to: (fabrics[j] as Fabric).id,
            directed: false,
            kind: 'same-publisher',
            score: reason.score,
            reasons: [reason],
            passages: [],
          },
        ],
  );
}

/** Each report with the one before it by the same publisher, or from the same agency. */
export function publisherPairs(fabrics: readonly Fabric[]): [number, number, Reason][] {
  const last = new Map<string, number>();
  const found: [number, number, Reason][] = [];
  for (const [at, { annotated }] of fabrics.entries())
    for (const [key, note] of publishersOf(annotated.report.source, annotated.annotations.credits)) {
      const before = last.get(key);
      if (before !== undefined && !found.some(([i, j]) => i === before && j === at))
        found.push([before, at, { kind: 'same-publisher', score: 0.9, note }]);
      last.set(key, at);
    }
  return found;
}

function publishersOf(
  source: Fabric['annotated']['report']['source'],
  credits: Fabric['annotated']['annotations']['credits'],
): Map<string, string> {
  const keys = new Map<string, string>();
  if (source.name) keys.set(`outlet ${source.name.toLowerCase().replace(/^the /, '')}`, `Both are by ${source.name}`);
  if (source.family) keys.set(`family ${source.family}`, 'Both outlets belong to one publisher');
  for (const { kind, name } of credits)
    if (kind === 'agency' && name !== ANY_WIRE) keys.set(`outlet ${name.toLowerCase().replace(/^the /, '')}`, `Both come from ${name}`);
  return keys;
}

/** Citations between reports of which the one is not known already to be made from the other: there the credit is a reason of that link. */
function fromCitations(fabrics: readonly Fabric[], drawn: readonly Link[]): Link[] {
  const made = new Set(drawn.filter(({ directed }) => directed).map(({ from, to }) => `${from} ${to}`));
  const outlets = indexOutlets(fabrics.map(({ annotated }) => annotated.report.source.name));
  const links: Link[] = [];
  for (const to of fabrics) {
    const said = [...to.annotated.annotations.credits, ...to.mentions].map(({ name }) => name);
    for (const from of outlets.named(said).map((at) => fabrics[at] as Fabric)) {
      const credit = from === to ? undefined : credits(to, from);
      if (!credit || credit.kind === 'agency' || made.has(`${from.id} ${to.id}`) || !from.annotated.report.source.name) continue;
      if (sameOutlet(from.annotated.report.source.name, to.annotated.report.source.name ?? '')) continue;
      const text = to.annotated.report.text.slice(credit.start, credit.end);
      links.push({
        from: from.id,
        to: to.id,
        directed: true,
        kind: 'cites',
        score: 0.8,
        reasons: [{ kind: 'credit', score: 0.8, note: `It names ${credit.name} as where something comes from: “${text}”` }],
        passages: [],
      });
    }
  }
  return links;
}
