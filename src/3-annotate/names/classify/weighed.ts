import type { EntityType } from '../../../model/index.ts';
import type { Points } from '../evidence/index.ts';
import type { Form } from '../forms.ts';
import { LEAST_POINTS } from '../settings.ts';

/** A form with the points that speak for each type. Later steps put new points in place of the old ones. */
export interface Weighed {
  readonly form: Form;
  points: Points;
}

export const TYPES = ['person', 'place', 'organisation', 'other'] as const;

/** The type with the most points; 'other' where hardly anything is known. */
export function decide(points: Points): EntityType {
  const best = Math.max(points.person, points.place, points.organisation, points.other);
  if (best <= LEAST_POINTS) return 'other';
  return TYPES.find((type) => points[type] === best) ?? 'other';
}

/** How many points a type has more than the next best (negative: fewer than the best). */
export function margin(points: Points, type: keyof Points): number {
  return points[type] - Math.max(...TYPES.map((name) => (name === type ? Number.NEGATIVE_INFINITY : points[name])));
}

/** How many points the decision has more than the next best. */
export function certainty(points: Points): number {
  return margin(points, decide(points));
}

export function isPerson({ points }: Weighed): boolean {
  return decide(points) === 'person';
}
