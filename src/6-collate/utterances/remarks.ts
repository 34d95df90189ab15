import type { AnnotatedReport, Id, Quotation, Range } from '../../model/index.ts';
import { firstEndingAfter, foldName, prepareWording, type Wording } from '../../text/index.ts';

import { plainParts, plainWords } from './plain-words.ts';
import { toldIn } from './told.ts';

/** One rendering of something said: a marked stretch or an indirect one, in one report. */
export interface Remark extends Range {
  readonly report: Id;
  readonly text: string;
  readonly quotation: Quotation;
  readonly marked: boolean;
  /** Of marked words: what takes them back or leaves them open ("denied “any knowledge”"). */
  readonly governor?: Range;
  /** Index of the sentence that it begins in. */
  readonly sentence: number;
  /** Story entity of the speaker, or the folded last word of the name; absent where nobody is named. */
  readonly speaker?: string;
  /** Whose remark it is among the renderings of this speaker in this report, in order: 0, 1 … */
  readonly order: number;
}

/** Renderings with the same words, speaker and marking: compared once. */
export interface RemarkNode {
  readonly index: number;
  readonly remarks: readonly Remark[];
  readonly words: readonly string[];
  /** The words between ellipses; one part where nothing is left out. */
  readonly parts: readonly (readonly string[])[];
  readonly wording: Wording;
  readonly marked: boolean;
  readonly speaker?: string;
}

/** Gathers the renderings of all reports; scare quotes, mere topics and stretches without words are left out. */
export function gatherRemarks(reports: readonly AnnotatedReport[], entityOf: ReadonlyMap<string, Id>): RemarkNode[] {
  const groups = new Map<string, Remark[]>();
  const wordings = new Map<string, Pick<RemarkNode, 'words' | 'parts' | 'wording'>>();
  for (const annotated of reports) {
    for (const remark of remarksOf(annotated, entityOf)) {
      const words = plainWords(remark.text);
      if (!words.length) continue;
      const parts = plainParts(remark.text);
      const key = [remark.speaker ?? '', remark.marked ? 'm' : 'i', parts.map((part) => part.join(' ')).join(' … ')].join('\t');
      const group = groups.get(key);
      if (group) group.push(remark);
      else {
        groups.set(key, [remark]);
        wordings.set(key, { words, parts, wording: wordingOf(annotated, remark) });
      }
    }
  }
  return [...groups.keys()].sort().map((key, index) => {
    const remarks = (groups.get(key) as Remark[]).sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start));
    const first = remarks[0] as Remark;
    return {
      index,
      remarks,
      ...(wordings.get(key) as Pick<RemarkNode, 'words' | 'parts' | 'wording'>),
      marked: first.marked,
      ...(first.speaker ? { speaker: first.speaker } : {}),
    };
  });
}

function remarksOf({ report, annotations }: AnnotatedReport, entityOf: ReadonlyMap<string, Id>): Remark[] {
  const counts = new Map<string, number>();
  return toldIn({ report, annotations }).map(({ quotation, start, end, governor }) => {
    const local = quotation.speaker?.entity;
    const name = quotation.speaker?.name ?? '';
    const entity = local ? entityOf.get(`${report.id}#${local}`) : undefined;
    const speaker = entity ?? foldName(name).split(/\s+/).at(-1) ?? '';
    const line = `${speaker} ${quotation.marked}`;
    const order = counts.get(line) ?? 0;
    counts.set(line, order + 1);
    return {
      start,
      end,
      report: report.id,
      text: report.text.slice(start, end),
      quotation,
      marked: quotation.marked,
      ...(governor ? { governor } : {}),
      sentence: firstEndingAfter(annotations.sentences, quotation.start),
      order,
      ...(speaker ? { speaker } : {}),
    };
  });
}

function wordingOf({ annotations }: AnnotatedReport, remark: Remark): Wording {
  const { tokens } = annotations;
  let to = firstEndingAfter(tokens, remark.start);
  const from = to;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < remark.end) to++;
  return prepareWording({ text: remark.text, tokens: tokens.slice(from, to) });
}
