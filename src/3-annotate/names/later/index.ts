/** Where a report speaks of its entities again, and what stands beside their names. */
export { readCallings } from './callings.ts';
export { readCommonBodies } from './common-bodies.ts';
export { readDescriptions } from './descriptions.ts';
export { readFirmAgain } from './firm-again.ts';
export { readGender } from './gender.ts';
export { readMetonyms } from './metonyms.ts';
export { readOrgans } from './organs.ts';
export { readPeoples } from './owners.ts';
export { readPartyNames } from './parties.ts';
export { resolveLater } from './resolve.ts';
export { readRoles } from './roles.ts';
export { readService } from './serves.ts';
