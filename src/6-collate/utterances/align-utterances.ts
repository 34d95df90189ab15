import type { AnnotatedReport, CollateInput, DateRange, Entity, Id, Span, Utterance, Verdict } from '../../model/index.ts';
import { commonest, overlaps, stableId } from '../../text/index.ts';
import { type Descent, readDescent } from '../accounts.ts';
import type { SentencePair } from '../align-sentences.ts';
import { spanOf } from '../sentences.ts';
import { wordChanges } from './changes.ts';
import { chooseBest } from './choose-best.ts';
import { clusterRemarks } from './cluster-remarks.ts';
import { findForeignSpeech, readForeignSigns } from './foreign-speech.ts';
import { type JudgeContext, type Judged, judgeRenderings } from './judge-renderings.ts';
import { isOtherSentence } from './other-matter.ts';
import { pairRemarks } from './pair-remarks.ts';
import type { RemarkCluster } from './remark-cluster.ts';
import { gatherRemarks, type Remark, type RemarkNode } from './remarks.ts';
import { findRetold } from './retold.ts';
import { BESIDE, MATCH } from './settings.ts';

export interface UtteranceInput extends CollateInput {
  readonly entities: readonly Entity[];
  /** From `${report id}#${local entity id}` to the id of the story's entity. */
  readonly entityOf: ReadonlyMap<string, Id>;
  /** Sentences of dependent reports that stand at the same place. */
  readonly places: readonly SentencePair[];
}

/**
 * Puts together all renderings of one thing that somebody said, finds the likeliest wording and tells how each other rendering stands to it.
 * @param input reports with annotations, trace, entities of the story, sentences aligned by place
 * @returns utterances in the order of speaker and words; independent of the order of reports
 */
export function alignUtterances(input: UtteranceInput): Utterance[] {
  const reports = new Map(input.reports.map((one) => [one.report.id, one]));
  const descent = readDescent(input.trace);
  const nodes = gatherRemarks(input.reports, input.entityOf);
  const told = readForeignSigns(reports, nodes);
  const likely = pairRemarks(nodes, {
    places: input.places,
    retold: findRetold(input.reports, input.places),
    related: descent.related,
  });
  const foreign = findForeignSpeech({ told, nodes, edges: likely, descent });
  const translated = (speaker: string): boolean => foreign.told.has(speaker) || foreign.likely.has(speaker);
  const edges = likely.filter(
    ({ i, j, why }) => why !== 'words' || !isOtherSentence(nodes[i] as RemarkNode, nodes[j] as RemarkNode, descent.related, translated),
  );
  const nameOf = (id: Id): string => reports.get(id)?.report.source.name ?? fileNameOf(reports.get(id)?.report.location ?? id);
  const besideMarks = ({ report, start, end }: Remark): string => {
    const text = reports.get(report)?.report.text ?? '';
    return `${text.slice(Math.max(0, start - BESIDE.before), start)} ${text.slice(end, end + BESIDE.behind)}`;
  };
  const names = new Map(input.entities.map((entity) => [entity.id, entity.name]));
  return clusterRemarks(nodes, edges)
    .filter(isWorthTelling)
    .map((cluster) => writeUtterance(cluster, { reports, descent, names, judge: { descent, foreign, nameOf, besideMarks } }))
    .sort((a, b) => compare(a.speaker.name, b.speaker.name) || compare(a.id, b.id));
}

/** What a report without a named outlet is called in notes: its file. */
const fileNameOf = (location: string): string => location.split(/[\\/]/).pop() ?? location;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An indirect rendering alone must say something: "praised the tone" does not. */
function isWorthTelling({ nodes }: RemarkCluster): boolean {
  return nodes.some((node) => node.marked || (node.words.length >= MATCH.indirectWords && node.speaker !== undefined));
}

interface WriteContext {
  readonly reports: ReadonlyMap<Id, AnnotatedReport>;
  readonly descent: Descent;
  readonly names: ReadonlyMap<Id, string>;
  readonly judge: JudgeContext;
}

function writeUtterance(cluster: RemarkCluster, context: WriteContext): Utterance {
  const { reports, descent } = context;
  const judged = judgeRenderings(cluster, context.judge).sort((a, b) => inOrder(a.remark, b.remark, reports));
  const best = chooseBest(judged, reports, descent);
  const speaker = speakerOf(judged, context);
  const asked = commonest(judged.flatMap(({ remark }) => remark.quotation.addressee ?? []));
  const date = dateOf(best.judged.remark, reports);
  const bestText = best.judged.remark.text;
  return {
    id: stableId('ut', speaker.entity ?? speaker.name, bestText.toLowerCase(), best.judged.remark.report, String(best.judged.remark.start)),
    speaker,
    ...(asked ? { addressee: asked } : {}),
    ...(date ? { date } : {}),
    direct: judged.some(({ node }) => node.marked),
    best: judged.indexOf(best.judged),
    whyBest: best.why,
    versions: judged.map((one) => writeVersion(one, { verdict: verdictOf(one, best.judged), reports, bestText, base: best.judged })),
  };
}

function verdictOf(one: Judged, best: Judged): Verdict {
  // A translation is one against the best; the best's own words elsewhere are the same.
  if (one !== best) return one.node === best.node && one.verdict === 'translation' ? 'same' : one.verdict;
  return one.node.marked ? 'base' : 'indirect';
}

function writeVersion(
  one: Judged,
  with_: { readonly verdict: Verdict; readonly reports: WriteContext['reports']; readonly bestText: string; readonly base: Judged },
): Utterance['versions'][number] {
  const { remark } = one;
  const annotated = with_.reports.get(remark.report) as AnnotatedReport;
  const { cue, speaker } = remark.quotation;
  const measured = one === with_.base || !one.node.marked || one.verdict === 'same' ? one.against : (one.against ?? with_.base.node);
  const from = measured?.remarks[0]?.text;
  return {
    ...spanOf(annotated, remark),
    marked: remark.marked,
    ...(cue ? { cue: spanOf(annotated, cue) } : {}),
    ...(remark.governor ? { governor: spanOf(annotated, remark.governor) } : {}),
    speaker: speaker?.span ? spanOf(annotated, speaker.span) : null,
    verdict: with_.verdict,
    notes: with_.verdict === 'base' ? [] : one.notes,
    changes: with_.verdict === 'base' || from === undefined ? [] : wordChanges(from, remark.text),
  };
}

function inOrder(a: Remark, b: Remark, reports: WriteContext['reports']): number {
  const when = (remark: Remark): string => reports.get(remark.report)?.report.published?.value ?? '9999';
  return compare(when(a), when(b)) || compare(a.report, b.report) || a.start - b.start;
}

/** The speaker whom most accounts name; where they tie, whom the report names that was made from no other. */
function speakerOf(judged: readonly Judged[], { reports, descent, names }: WriteContext): Utterance['speaker'] {
  const given = new Map<string, Judged[]>();
  for (const one of judged) given.set(one.node.speaker ?? '', [...(given.get(one.node.speaker ?? '') ?? []), one]);
  const rank = (key: string): number[] => {
    const all = given.get(key) as Judged[];
    const roots = all.filter(({ remark }) => descent.sourcesOf(remark.report).size === 0).length;
    return [key ? 1 : 0, names.has(key) ? 1 : 0, descent.countAccounts(all.map(({ remark }) => remark.report)), roots, all.length];
  };
  const [first] = [...given.keys()].sort((a, b) => compareRanks(rank(b), rank(a)) || compare(a, b));
  const own = given.get(first ?? '') as Judged[];
  const written = judged.flatMap(({ remark }): Span[] => {
    const annotated = reports.get(remark.report);
    const span = remark.quotation.speaker?.span;
    return annotated && span ? [spanOf(annotated, span)] : [];
  });
  const entity = first && names.has(first) ? first : undefined;
  const name =
    (entity && names.get(entity)) ?? own.map(({ remark }) => remark.quotation.speaker?.name ?? '').sort((a, b) => b.length - a.length)[0];
  return { ...(entity ? { entity } : {}), name: name || 'not named', asWritten: [...new Set(written.map((span) => span.text))].sort() };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [k, one] of a.entries()) if (one !== b[k]) return one - (b[k] as number);
  return 0;
}

/** A time that the sentence of the remark gives outside its marks. */
function dateOf(remark: Remark, reports: WriteContext['reports']): DateRange | undefined {
  const annotations = reports.get(remark.report)?.annotations;
  const sentence = annotations?.sentences[remark.sentence];
  if (!annotations || !sentence || !remark.marked) return undefined;
  const inside = annotations.quotations;
  return annotations.times.find((time) => overlaps(time, sentence) && !inside.some((one) => overlaps(one, time)))?.range;
}
