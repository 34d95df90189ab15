import type { FigureMention } from '../../../model/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import type { DiscrepancyContext } from '../ground/index.ts';
import { FIGURE } from '../settings.ts';

/** A running count where it stands. */
export interface Counted {
  readonly figure: FigureMention;
  readonly sentence: StorySentence;
}

/**
 * Whether two running counts (of the dead, of votes) may be held against each other: nothing says that one is the later. A later count supersedes an
 * earlier one and is no discrepancy.
 * @param copied the words around the two are the same, one made from the other: then the hour of publication excuses nothing
 */
export function areOfOneHour(
  context: DiscrepancyContext,
  [a, b]: readonly [Counted, Counted],
  { copied = false }: { readonly copied?: boolean } = {},
): boolean {
  if ([a, b].some(({ sentence }) => sentence.tokens.some(({ lemma }) => /^(?:replace|supersede)$/.test(lemma)))) return false;
  if (a.figure.asOf || b.figure.asOf) return a.figure.asOf?.from === b.figure.asOf?.from;
  if (tellsUpdate(a.sentence) || tellsUpdate(b.sentence)) return false;
  const [x, y] = [clocksIn(context, a.sentence), clocksIn(context, b.sentence)];
  if (x.length && y.length && !x.some((one) => y.includes(one))) return false;
  return isPublishedTogether(context, a, b, copied);
}

/** "So far", "rose to", "a first count": the count is told to be one of several. */
function tellsUpdate({ tokens }: StorySentence): boolean {
  return tokens.some(
    ({ norm, lemma }, k) =>
      /^(?:now|already|initial|initially|preliminary|provisional|latest|updated|revised|yet)$/.test(norm) ||
      /^(?:rise|climb|reach|update|revise|bring)$/.test(lemma) ||
      (norm === 'far' && tokens[k - 1]?.norm === 'so') ||
      (norm === 'count' && tokens[k - 1]?.norm === 'first') ||
      (norm === 'by' && /^(?:noon|midday|nightfall|night|evening|morning|midnight|dusk|dawn|late|early)$/.test(tokens[k + 1]?.norm ?? '')),
  );
}

function clocksIn(context: DiscrepancyContext, { report, range }: StorySentence): string[] {
  const times = context.sentences.get(report)?.annotated.annotations.times ?? [];
  return times.flatMap((time) => (overlaps(time, range) ? (/T\d\d:\d\d/.exec(time.value)?.[0] ?? []) : []));
}

function isPublishedTogether(context: DiscrepancyContext, a: Counted, b: Counted, copied: boolean): boolean {
  const [x, y] = [a, b].map(({ sentence }) => context.sentences.get(sentence.report)?.annotated.report.published);
  if (!x || !y) return true;
  if (x.value.slice(0, 10) !== y.value.slice(0, 10)) return false;
  const isTimed = ({ precision }: { readonly precision: string }): boolean => precision === 'second' || precision === 'minute';
  if (copied || !isTimed(x) || !isTimed(y)) return true;
  const gap = Date.parse(y.value) - Date.parse(x.value);
  const grown = gap > 0 ? b.figure.value > a.figure.value : a.figure.value > b.figure.value;
  return !grown || Math.abs(gap) < FIGURE.together;
}
