import type { SourcePatch } from '../../model/index.ts';
import { given } from '../../serve/desk/index.ts';
import type { Call } from '../commands.ts';
import { textOf, textsOf } from '../options.ts';
import { UsageError } from '../usage.ts';

/** What the options of a call say of a source. */
export function readSaid(call: Call): SourcePatch {
  const tags = textsOf(call, 'tag');
  const country = textOf(call, 'country')?.toUpperCase();
  if (country !== undefined && !/^[A-Z]{2}$/.test(country))
    throw new UsageError(`--country takes two letters such as NO; not "${country}".`);
  const timeZone = textOf(call, 'time-zone');
  if (timeZone !== undefined) checkTimeZone(timeZone);
  const language = textOf(call, 'language');
  if (language !== undefined) checkLanguage(language);
  return given({
    name: textOf(call, 'name'),
    kind: textOf(call, 'kind'),
    country,
    language,
    timeZone,
    family: textOf(call, 'family'),
    reliability: textOf(call, 'grade'),
    tags: tags.length > 0 ? tags : undefined,
  }) as SourcePatch;
}

/** @throws UsageError where this machine knows no such time zone */
function checkTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new UsageError(`There is no time zone "${zone}". Write it as Europe/Brussels.`);
  }
}

function checkLanguage(tag: string): void {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    throw new UsageError(`"${tag}" is no language tag. Write it as en, fr-CA or zh-Hant.`);
  }
}
