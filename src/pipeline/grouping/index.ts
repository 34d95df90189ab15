/** Reports that came go in; stories that began, grew, split and merged are kept, with the reasons. */
export { type GroupingMemory, makeGroupingMemory } from './memory.ts';
export { type Regrouped, type RegroupOptions, regroup } from './regroup.ts';
