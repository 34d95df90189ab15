/** Speech acts: what somebody demands, offers, threatens, refuses, accepts or does, clause by clause. */

export { classifyEvent } from './classify.ts';
export { findActs } from './find-acts.ts';
