import { looksLikeOutlet } from './plain/index.ts';
import { MAX_FILE_OUTLET_WORDS } from './settings.ts';

/** Words that names of files have and that make no outlet of them: "press-release.txt", "daily-report-2.txt". General English. */
const OF_FILES =
  /^(?:articles?|copy|daily|draft|edit|edited|export|file|final|full|input|item|latest|local|mail|morning|evening|new|news|note|notes|old|online|page|paper|plain|post|press|print|raw|release|releases|report|reports|review|sample|saved|scan|source|sources|statement|story|stories|summary|test|text|today|today'?s|update|version|web|weekly|wire|brief|media|release)$/i;

/**
 * The outlet that the name of a file tells: "08-lakeside-monitor.txt" is of the Lakeside Monitor. Only a name of the kind that outlets have counts, since
 * most files are called by what they hold or by a number.
 * @param location path or address as given
 */
export function sourceOfFile(location: string): string | undefined {
  if (URL.canParse(location) && !location.startsWith('file:')) return undefined;
  const words = (location.split(/[\\/]/).at(-1) ?? '')
    .replace(/(?:\.[a-z]\w{1,5}){1,2}$/i, '')
    .replace(/\d{4}-\d{2}(?:-\d{2})?/g, ' ')
    .split(/[\s_-]+/)
    .filter((word) => !/^[\p{P}\p{S}]*[a-z]?\d*[\p{P}\p{S}]*$/iu.test(word));
  if (words.length < 2 || words.length > MAX_FILE_OUTLET_WORDS || words.every((word) => OF_FILES.test(word))) return undefined;
  if (!words.every((word) => /^[\p{L}'’&]+$/u.test(word)) || /^(?:reports?|release|review|brief)$/i.test(words.at(-1) as string))
    return undefined;
  const name = words
    .map((word, at) => (at > 0 && /^(?:of|and|the|in|for|de|la|du|der|des)$/i.test(word) ? word.toLowerCase() : big(word)))
    .join(' ');
  // The word that tells an outlet stands last, or first where "Radio" and the like do.
  return looksLikeOutlet(big(words.at(-1) as string)) || /^(?:radio|news|agence|agencia|daily)$/i.test(words[0] as string)
    ? name
    : undefined;
}

function big(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
