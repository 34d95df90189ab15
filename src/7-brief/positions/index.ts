/** Who wants, offers, threatens, refuses, accepts or does what: the acts of all reports, joined by party and content. */
export { makePositions } from './make-positions.ts';
