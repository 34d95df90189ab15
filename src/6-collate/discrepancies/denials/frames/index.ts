/** What clauses tell, by slots, and which of them deny what another tells. In: the context of a story. Out: facts of two answers to one question. */
export { deniedFrames } from './deny.ts';
