/** What the reports claim, lined up: statements with their members, speakers and status. */
export { alignStatements, type StatementInput } from './align-statements.ts';
export { type ClaimRelation, compareClaims } from './compare-claims.ts';
export { cutClaims } from './cut-claims.ts';
export { type ClaimNode, gatherNodes } from './nodes.ts';
