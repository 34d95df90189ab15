import type { SourceKind } from '../../../model/index.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A language by its name: "de" is "German"; what is no tag stays as it is. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'unknown language';
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A country by its name: "AT" is "Austria". */
export function regionName(code: string): string {
  try {
    return regions.of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

export const sourceKindNames: Readonly<Record<SourceKind, string>> = {
  official: 'official body',
  agency: 'news agency',
  outlet: 'outlet',
  analyst: 'analyst',
  unknown: 'kind not known',
};
