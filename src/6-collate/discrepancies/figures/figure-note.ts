import type { FigureMention, Id } from '../../../model/index.ts';
import type { Descent } from '../../accounts.ts';
import { isLowerBound, isRunning } from './compare-figures.ts';

/** A figure with the report in which it stands and its words there. */
export interface NotedFigure {
  readonly report: Id;
  readonly figure: FigureMention;
  readonly words: string;
}

/** Why two figures are told apart: altered by the one who copied, both lower bounds, a count that grows by the hour. */
export function noteFigures(descent: Descent, told: readonly NotedFigure[]): string {
  const altered = findAltered(descent, told);
  const both = new Set(told.map(({ figure }) => figure.value)).size === 2 ? 'Both' : 'All';
  const later = told.every(({ figure }) => isLowerBound(figure))
    ? ` ${both} are lower bounds; the higher may be an update.`
    : told.some(({ figure }) => isRunning(figure))
      ? ' Such a count changes by the hour; one may be the later.'
      : '';
  if (altered) return `Altered in the copy: ${altered.copy.words}, where its source has ${altered.source.words}.`;
  return `${areRelated(descent, told) ? 'Altered in one of the copies.' : 'The same thing is put at other numbers.'}${later}`;
}

/** The first figure whose report was made from one with another value, and the first of those. */
function findAltered(
  descent: Descent,
  told: readonly NotedFigure[],
): { readonly copy: NotedFigure; readonly source: NotedFigure } | undefined {
  // A sentence of a large story is told apart from hundreds of others; what it tells is looked at once.
  const distinct = new Map<string, NotedFigure>();
  for (const one of told) {
    const key = `${one.report} ${one.figure.value}`;
    if (!distinct.has(key)) distinct.set(key, one);
  }
  for (const copy of distinct.values()) {
    const sources = descent.sourcesOf(copy.report);
    if (!sources.size) continue;
    const source = distinct.values().find((one) => one.figure.value !== copy.figure.value && sources.has(one.report));
    if (source) return { copy, source };
  }
  return undefined;
}

function areRelated(descent: Descent, told: readonly NotedFigure[]): boolean {
  const reports = [...new Set(told.map(({ report }) => report))];
  const [first, ...others] = reports.map((report) => descent.accountsOf([report]));
  if (first?.some((account) => others.every((own) => own.includes(account)))) return true;
  return reports.every((one) => reports.every((other) => descent.related(one, other)));
}
