/** What the reports claim, lined up: statements with their members, speakers and status. */
export { alignStatements } from './align-statements.ts';

export { cutClaims } from './cut-claims.ts';
export { eventClasses } from './slots/index.ts';
export { readIndependence, statusOf } from './status.ts';
