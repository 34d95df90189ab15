import type { FigureMention, Id } from '../../model/index.ts';
import type { Descent } from '../accounts.ts';
import { isLowerBound, isRunning } from './compare-figures.ts';

/** A figure with the report in which it stands and its words there. */
export interface NotedFigure {
  readonly report: Id;
  readonly figure: FigureMention;
  readonly words: string;
}

/** Why two figures are told apart: altered by the one who copied, both lower bounds, a count that grows by the hour. */
export function noteFigures(descent: Descent, told: readonly NotedFigure[]): string {
  const altered = told.flatMap((copy) => {
    const source = told.find((one) => one.figure.value !== copy.figure.value && descent.sourcesOf(copy.report).has(one.report));
    return source ? [{ copy, source }] : [];
  })[0];
  const both = new Set(told.map(({ figure }) => figure.value)).size === 2 ? 'Both' : 'All';
  const later = told.every(({ figure }) => isLowerBound(figure))
    ? ` ${both} are lower bounds; the higher may be an update.`
    : told.some(({ figure }) => isRunning(figure))
      ? ' Such a count changes by the hour; one may be the later.'
      : '';
  if (altered) return `Altered in the copy: ${altered.copy.words}, where its source has ${altered.source.words}.`;
  const sameAccount = told.every((one) => told.every((other) => descent.related(one.report, other.report)));
  return `${sameAccount ? 'Altered in one of the copies.' : 'The same thing is put at other numbers.'}${later}`;
}
