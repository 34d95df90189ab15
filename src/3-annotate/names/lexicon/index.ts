/** What words mean beside names: titles, bodies, places, things, grammar, given names. Data only. */

export {
  bodiesPlural,
  bodyNouns,
  firmDealings,
  firmNouns,
  movementVerbs,
  ownersNouns,
  personalNouns,
  placesPlural,
  ruledByStates,
  ruledNouns,
  shipParts,
} from './company.ts';
export { femaleNames, maleNames } from './given-names.ts';
export {
  functionWords,
  interjections,
  months,
  openingParticles,
  otherBig,
  particles,
  partyMembers,
  peoples,
  personVerbs,
  sayingVerbs,
  stateAbbreviations,
  units,
  weekdays,
} from './grammar.ts';
export {
  bodyChiefs,
  facilityHeads,
  knownOrganisations,
  legislatures,
  organisationCompany,
  organisationHeads,
  seats,
  weakOrganisationHeads,
} from './organisations.ts';
export { compass, placeHeads, placeLeads, placeNouns, routes, structures } from './places.ts';
export { teamNouns } from './teams.ts';
export { moneyWords, seaWords, thingHeads, vessels } from './things.ts';
export { genderedTitles, honorifics, kinWords, titleHeads, titleModifiers } from './titles.ts';
