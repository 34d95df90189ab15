/** Credits: where a report or a remark says it comes from. Pure; offsets are into the text of the context. */
export { findCredits } from './find-credits.ts';
