import type { BlockView, MarginView, RunView } from '../../../../web/report/index.ts';
import { type SiglumView, words } from '../../../../web/ui/index.ts';
import { isAltered, verdictWords } from '../../../7-brief/edition/index.ts';
import type { Id, Range, Report, Utterance } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { reportSiglum } from './evidence.ts';

interface SharedRange extends Range {
  readonly other: Id;
  readonly verbatim: boolean;
}

interface AlteredRange extends Range {
  readonly words: string;
  /** The same for the margin. */
  readonly short: string;
  readonly utterance: Id;
}

/** What is drawn on the text of a report. */
interface Marks {
  readonly shared: readonly SharedRange[];
  readonly altered: readonly AlteredRange[];
  /** Stretches that only this report tells. */
  readonly only: readonly Range[];
  readonly asked: Range | undefined;
}

/** The text in blocks, each with its margin. Without an edition: a report in no story, with nothing in the margin. */
export function blocksOf(report: Report, edition: Edition | undefined, asked: Range | undefined): readonly BlockView[] {
  const marks = edition ? marksOf(report, edition, asked) : { shared: [], altered: [], only: [], asked };
  return report.blocks.map((block) => ({
    kind: block.kind,
    id: `b${block.start}`,
    runs: runsOf(report.text, block, marks),
    margin: edition ? marginOf(report, block, marks, edition) : { shared: [], onlyHere: false, verdicts: [] },
  }));
}

function marksOf(report: Report, { dossier }: Edition, asked: Range | undefined): Marks {
  const shared = dossier.links.flatMap((link) => {
    if (link.from !== report.id && link.to !== report.id) return [];
    const other = link.from === report.id ? link.to : link.from;
    return link.passages.map(({ from, to, verbatim }): SharedRange => {
      const here = from.report === report.id ? from : to;
      return { start: here.start, end: here.end, other, verbatim };
    });
  });
  const only = dossier.statements
    .filter((statement) => statement.status === 'single-report' && statement.reports[0] === report.id)
    .flatMap((statement) => statement.members);
  return { shared, altered: dossier.utterances.filter(isAltered).flatMap((one) => alteredIn(report.id, one)), only, asked };
}

function alteredIn(report: Id, utterance: Utterance): AlteredRange[] {
  return utterance.versions
    .filter((version) => version.report === report && version.marked && (version.verdict === 'reworded' || version.verdict === 'truncated'))
    .map((version) => ({
      start: version.start,
      end: version.end,
      short: version.verdict === 'truncated' ? verdictWords.truncated : words.report.reworded,
      words: [verdictWords[version.verdict], ...version.notes.slice(0, 1)].join(': '),
      utterance: utterance.id,
    }));
}

const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Cuts a block where any mark begins or ends. */
function runsOf(text: string, block: Range, marks: Marks): readonly RunView[] {
  const verbatim = marks.shared.filter((one) => one.verbatim && touches(one, block));
  const altered = marks.altered.filter((one) => touches(one, block));
  const only = marks.only.filter((one) => touches(one, block));
  const asked = marks.asked && touches(marks.asked, block) ? marks.asked : undefined;
  const cuts = new Set([block.start, block.end]);
  for (const range of [...verbatim, ...altered, ...only, ...(asked ? [asked] : [])])
    for (const at of [range.start, range.end]) if (at > block.start && at < block.end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  let begun = asked !== undefined && asked.start < block.start;
  return sorted.slice(0, -1).map((start, index): RunView => {
    const run = { start, end: sorted[index + 1] as number };
    const mark = altered.find((one) => touches(one, run));
    const lit = asked !== undefined && touches(asked, run);
    const begins = lit && !begun;
    if (begins) begun = true;
    return {
      text: text.slice(run.start, run.end),
      ...(verbatim.some((one) => touches(one, run)) ? { shared: true } : {}),
      ...(only.some((one) => touches(one, run)) ? { only: true } : {}),
      ...(mark ? { altered: mark.words } : {}),
      ...(lit ? { lit } : {}),
      ...(begins ? { begins } : {}),
    };
  });
}

function marginOf(report: Report, block: Range, marks: Marks, edition: Edition): MarginView {
  const others = [...new Set(marks.shared.filter((one) => touches(one, block)).map((one) => one.other))];
  const altered = marks.altered.filter((one) => touches(one, block));
  return {
    shared: others
      .map((other): SiglumView => reportSiglum(edition, other, edition.compare([report.id, other])))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
    onlyHere: marks.only.some((one) => touches(one, block)),
    verdicts: altered.map((one) => ({ words: one.short, href: `#${one.utterance}` })),
  };
}
