import type { Score } from './types.ts';

export interface StoredResult {
  readonly stage: string;
  readonly set: string;
  readonly metricSource: string;
  readonly items: number;
  readonly scores: readonly Score[];
}
