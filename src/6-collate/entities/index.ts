/**
 * In: the reports of a story with their annotations. Out: the story's entities and what each report's entities became.
 * Promise: pure; nothing depends on the order of reports; every local entity belongs to exactly one entity.
 */
export { type JoinedEntities, joinEntities } from './join-entities.ts';
export { listDoubledLetters, listMisspellings, listRivalSpellings, listRoles, type Misspelling, type RoleGiven } from './lists.ts';
