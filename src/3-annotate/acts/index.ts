/** Speech acts: what somebody demands, offers, threatens, refuses, accepts or does, clause by clause. */
export { type Cameo, cameo, type Plover } from './cameo.ts';
export { classifyEvent, type EventCue, findEventCues, type Sides } from './classify.ts';
export { findActs } from './find-acts.ts';
