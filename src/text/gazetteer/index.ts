/** What words are in the world: countries, towns, regions, personal names, English words. Tables and their sources: data/README.md. */
export {
  capitalOf,
  countryName,
  countryOf,
  demonymOf,
  isCommonWord,
  isEnglishWord,
  isPersonalName,
  isRegion,
  isSmallGivenName,
  townOf,
} from './gazetteer.ts';
