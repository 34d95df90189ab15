import type { AnnotatedReport, Id } from '../../model/index.ts';
import { stem, type Word, type Wording } from '../../text/index.ts';
import type { Claim } from '../claim.ts';
import { keepByText } from '../keep-by-text.ts';
import { indexMentions, wordClaim } from './claim-wording.ts';
import { cutClaims } from './cut-claims.ts';
import { WORDING } from './settings.ts';
import { sidesOf } from './sides.ts';
import { readSlots, type Slots } from './slots/index.ts';

/** Claims in the same words and the same voice, from any number of reports: compared once. */
export interface ClaimNode {
  readonly index: number;
  readonly wording: Wording;
  readonly claims: readonly Claim[];
  /** Whose words: entity id, or the folded name; absent for the report's own voice. */
  readonly voice?: string;
  /** Has no verb of its own. */
  readonly fragment: boolean;
  /** The entity whose words they are, where it is known. */
  readonly speaker?: Id;
  /** The publisher of the release whose own voice it is. */
  readonly publisher?: Id;
  /** The body for which that entity speaks. */
  readonly side?: Id;
  /** What it tells whatever its words. */
  readonly slots: Slots;
}

/** Cuts all reports into claims and puts equal ones together. */
export function gatherNodes(reports: readonly AnnotatedReport[], entityOf: ReadonlyMap<string, Id>): ClaimNode[] {
  const groups = new Map<string, { readonly wording: Wording; readonly claims: Claim[]; readonly voice: string | undefined }>();
  for (const annotated of reports) {
    for (const { key, wording, claim, voice } of claimsOf(annotated, entityOf)) {
      const group = groups.get(key);
      if (group) group.claims.push(claim);
      else groups.set(key, { wording, claims: [claim], voice });
    }
  }
  const sides = sidesOf(reports, entityOf);
  const byId = new Map(reports.map((annotated) => [annotated.report.id, annotated]));
  const keys = [...groups.keys()].sort();
  const weigh = weighStory([...groups.values()].map((group) => group.wording));
  return keys.map((key, index) => {
    const { wording, claims, voice } = groups.get(key) as NonNullable<ReturnType<typeof groups.get>>;
    const speaker = claims[0]?.attribution?.entity;
    const fragment = !wording.words.some((word) => word.pos === 'VERB' || word.pos === 'AUX');
    const weighed = weigh(wording);
    const first = claims[0]!;
    const slots = readSlots(byId.get(first.report)!, first, weighed);
    const side = speaker && sides.get(speaker);
    const publisher = voice === undefined ? publisherOf(byId.get(first.report)!, entityOf) : undefined;
    return {
      index,
      wording: weighed,
      claims,
      fragment,
      slots,
      ...(voice === undefined ? {} : { voice }),
      ...(speaker ? { speaker } : {}),
      ...(side ? { side } : {}),
      ...(publisher ? { publisher } : {}),
    };
  });
}

/** Whose release a report is. */
const publisherOf = ({ report, annotations }: AnnotatedReport, entityOf: ReadonlyMap<string, Id>): Id | undefined =>
  annotations.ownVoice === undefined ? undefined : entityOf.get(`${report.id}#${annotations.ownVoice}`);

interface WordedClaim {
  /** Equal where two claims are one node. */
  readonly key: string;
  readonly wording: Wording;
  readonly claim: Claim;
  readonly voice: string | undefined;
}

const keptClaims = keepByText<readonly WordedClaim[]>();

/** The claims of a report. They are cut again where its names mean other entities of the story than before. */
function claimsOf(annotated: AnnotatedReport, entityOf: ReadonlyMap<string, Id>): readonly WordedClaim[] {
  const { report, annotations } = annotated;
  const meant = annotations.entities.map(({ id }) => entityOf.get(`${report.id}#${id}`) ?? '');
  return keptClaims(annotated, [report.id, ...meant].join(' '), () => {
    const words = indexMentions(annotated, entityOf);
    return cutClaims(annotated, entityOf).flatMap((claim): WordedClaim[] => {
      const wording = wordClaim(words, claim);
      if (!wording.words.some((word) => word.kind !== 'function')) return [];
      const voice = voiceOf(claim);
      const key = [voice ?? '', ...wording.words.map((word) => word.lemma + (word.negated ? '!' : ''))].join(' ');
      return [{ key, wording, claim, voice }];
    });
  });
}

function voiceOf(claim: Claim): string | undefined {
  if (!claim.attribution) return undefined;
  return claim.attribution.entity ?? claim.attribution.name.toLowerCase().split(/\s+/).at(-1) ?? '';
}

/** Weighs words by how rare they are among the claims of the story; the ferry's name tells nothing in a story about the ferry. */
function weighStory(wordings: readonly Wording[]): (wording: Wording) => Wording {
  const counts = new Map<string, number>();
  for (const wording of wordings)
    for (const lemma of new Set(wording.words.map((word) => word.lemma))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const all = Math.log(wordings.length + 1) || 1;
  const factor = (word: Word): number => {
    const rarity = 1 - Math.log(counts.get(word.lemma) ?? 1) / all;
    return WORDING.commonest + (WORDING.rarest - WORDING.commonest) * Math.max(0, rarity);
  };
  return (wording) => ({
    ...wording,
    words: wording.words.map((word) => (word.kind === 'function' ? word : { ...word, weight: word.weight * factor(word) })),
  });
}

/** Key under which a word finds its equals and its inflections. */
export function termOf(word: Word): string | undefined {
  if (word.kind === 'function' || word.kind === 'light') return undefined;
  return word.kind === 'content' ? stem(word.lemma) : word.lemma;
}
