import type { AnnotatedReport, Id } from '../../model/index.ts';
import { countryOf, isRegion, townOf } from '../../text/index.ts';
import type { Descent } from '../accounts.ts';
import { inLanguage, interpreted, sayingVerbs, tongueEnding } from './lexicon.ts';
import { likeness } from './plain-words.ts';
import type { RemarkEdge } from './remark-cluster.ts';
import type { Remark, RemarkNode } from './remarks.ts';
import { ALTERED } from './settings.ts';

export interface ForeignSpeech {
  /** Speakers of whom a report tells it, and the words that do. */
  readonly told: ReadonlyMap<string, string>;
  /** Speakers whom independent accounts render in other words throughout: enough to accuse nobody of rewording, too little to call them translated. */
  readonly likely: ReadonlySet<string>;
}

/**
 * Finds the speakers who spoke another language than the reports: by what stands beside their remarks ("in French", "through an interpreter",
 * "translated by"), and those who may have, since independent accounts render them in nearly no common words and none word for word.
 */
export function findForeignSpeech(input: {
  readonly told: ForeignSpeech['told'];
  readonly nodes: readonly RemarkNode[];
  readonly edges: readonly RemarkEdge[];
  readonly descent: Descent;
}): ForeignSpeech {
  return { told: input.told, likely: new Set(apartInWords(input)) };
}

/** The speakers of whom a report tells that they spoke another language, each with the words that tell it. */
export function readForeignSigns(reports: ReadonlyMap<Id, AnnotatedReport>, nodes: readonly RemarkNode[]): ForeignSpeech['told'] {
  const found = new Map<string, string>();
  for (const node of nodes) {
    if (!node.speaker || found.has(node.speaker)) continue;
    for (const remark of node.remarks) {
      const sign = signBeside(reports.get(remark.report), remark);
      if (sign) found.set(node.speaker, `“${sign}” beside a remark`);
    }
  }
  return found;
}

/** What the sentence of a remark, or the one before it, tells of the language; words inside marks do not count. */
function signBeside(annotated: AnnotatedReport | undefined, remark: Remark): string | undefined {
  if (remark.quotation.translation) return remark.quotation.translation;
  if (!annotated || !remark.marked) return undefined;
  const { sentences, quotations } = annotated.annotations;
  for (const index of [remark.sentence, remark.sentence - 1]) {
    const sentence = sentences[index];
    if (!sentence || sentence.block !== sentences[remark.sentence]?.block) continue;
    // The sentence before counts only where it is told of the same speaker: it opens the remark.
    const text = outsideMarks(
      annotated.report.text,
      sentence,
      quotations.filter((one) => one.marked),
    );
    const by = interpreted.exec(text);
    if (by) return by[0];
    const language = inLanguage.exec(text);
    if (!language?.groups?.language || /^\s\p{Lu}/u.test(text.slice(language.index + language[0].length))) continue;
    if (isTongue(language.groups.language) && saysBefore(text.slice(0, language.index))) return language[0];
  }
  return undefined;
}

function outsideMarks(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  marked: readonly { readonly start: number; readonly end: number }[],
): string {
  let out = '';
  for (let i = sentence.start; i < sentence.end; i++) out += marked.some((mark) => i >= mark.start && i < mark.end) ? ' ' : text[i];
  return out;
}

/** "In New York" tells where; a word of three letters is no tongue either. */
function isTongue(word: string): boolean {
  return word.length > 3 && tongueEnding.test(word) && !townOf(word) && !countryOf(word) && !isRegion(word);
}

const saysBefore = (text: string): boolean => (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => sayingVerbs.has(word));

/** Speakers whom independent accounts render in other words throughout, never word for word. */
function apartInWords({
  nodes,
  edges,
  descent,
}: {
  readonly nodes: readonly RemarkNode[];
  readonly edges: readonly RemarkEdge[];
  readonly descent: Descent;
}): string[] {
  const verbatim = new Set<string>();
  const apart = new Map<string, number>();
  const accounts = (node: RemarkNode): Id[] => descent.accountsOf(node.remarks.map((remark) => remark.report));
  for (const node of nodes)
    if (node.speaker && node.marked && node.words.length > 3 && accounts(node).length > 1) verbatim.add(node.speaker);
  for (const { i, j } of edges) {
    const [a, b] = [nodes[i] as RemarkNode, nodes[j] as RemarkNode];
    if (!a.marked || !b.marked || !a.speaker || a.speaker !== b.speaker) continue;
    if (a.remarks.some((x) => b.remarks.some((y) => descent.related(x.report, y.report)))) continue;
    if (likeness(a.words, b.words) < ALTERED.translation) apart.set(a.speaker, (apart.get(a.speaker) ?? 0) + 1);
    else verbatim.add(a.speaker);
  }
  return [...apart.keys()].filter((speaker) => !verbatim.has(speaker));
}
