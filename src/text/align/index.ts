/** Two lists or two texts side by side: what keeps its order, and what is word for word the same. */
export { type Aligned, alignMonotone, kendallTau } from './monotone.ts';
export { type CommonRun, commonRuns, type RunText } from './runs.ts';
