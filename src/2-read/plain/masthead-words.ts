/** A pattern for whole words in any script (JavaScript's \\b knows ASCII only). */
function words(list: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.trim().replace(/\s+/g, '|')})(?![\\p{L}\\p{N}])`, flags);
}

/** Words that titles of newspapers, agencies and stations are made of (after the commonest words in lists of newspapers and broadcasters). */
export const OUTLET_WORD = words(
  `news times post gazette herald tribune journal courier chronicle observer monitor standard telegraph guardian mirror star sun mail express echo argus mercury
  examiner dispatch bulletin sentinel register advertiser press wire agency radio television tv fm broadcasting media magazine daily weekly digest review today
  report globe ledger record inquirer online network channel brief bureau zeitung nachrichten presse tagblatt tageblatt diario noticias gaceta periódico jornal
  correio folha corriere giornale gazzetta dagblad nieuws krant avis tidning bladet gazeta dziennik noviny новости газета вестник правда известия агентство`,
  'iu',
);

/** What people at newspapers are, and their offices. */
export const ROLE = words(
  `correspondent reporter editor writer staff desk newsroom bureau chief columnist analyst contributor services? agencies agency team redaktion korrespondent\\p{L}*
  correspondant\\p{L}* corresponsal redacción redação redazione корреспондент`,
  'iu',
);

/** A by-line that names nobody. */
export const ROLE_ALONE =
  /^(?:by |from )?(?:our |a |an |the )?(?:own |special |foreign |local |political )?(?:staff|wire|agency|news|web|online|city)?\s*(?:reporters?|correspondents?|writers?|desk|staff|agencies|services?|reports?|team|bureau)$/i;

/** The small words of mastheads and of lines that tell when. */
export const FILLER = words(
  `posted published updated last first modified edition evening morning afternoon night midday late early newsroom desk on at in by from the of and for compiled
  bulletin news service programme broadcast transcript issue volume vol no page section print report reported filed received release gmt utc bst cet est edt local time
  min minutes? read am pm uhr le el la de à publié publicado mis jour veröffentlicht aktualisiert stand опубликовано обновлено`,
  'giu',
);

/** "Source: …", "Date: …": the head of a text that a program or an analyst exported. */
export const KEYED: readonly (readonly [kind: 'outlet' | 'persons' | 'date' | 'title' | 'other', pattern: RegExp])[] = [
  ['outlet', /^(?:source|outlet|publisher|publication|newspaper|agency|quelle|fuente|источник)\s*:\s*/iu],
  ['persons', /^(?:authors?|by-?line|writer|reporter|journalist|autor(?:en|in)?|auteur|автор)\s*:\s*/iu],
  ['date', /^(?:date|published(?: on)?|publication date|time|datum|fecha|дата)\s*:\s*/iu],
  ['title', /^(?:title|headline|titel|titre|título|заголовок)\s*:\s*/iu],
  ['other', /^(?:url|link|section|language|category|id|country|word count|length|page)\s*:\s*\S/iu],
];

/** What kind of text it is, above its title. */
export const RELEASE_LABEL =
  /^(?:for immediate release|press release\b.{0,25}|(?:media|news) (?:release|statement)\b.{0,25}|breaking(?: news)?|exclusive|developing(?: story)?|update|opinion|analysis|editorial|comment|live)\s*:?$/i;
