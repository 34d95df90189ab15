/** Who or what it is: slips in a name, another forename or office, another member of a kind, another name in the same slot. */
export { byForename } from './by-forename.ts';
export { byInstitution } from './by-institution.ts';
export { byName } from './by-name.ts';
export { byPlace } from './by-place.ts';
export { byRole } from './by-role.ts';
export { bySlot } from './by-slot.ts';
export { excludes, type Office, readOffice } from './offices.ts';
