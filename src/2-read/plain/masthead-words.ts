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

/** Further words of titles, believed only beside a date: "Opposition Leader Held" may be a subtitle. After the same lists. */
export const RARER_OUTLET_WORD = words(
  `lantern beacon leader independent citizen voice clarion banner pioneer statesman spectator intelligencer metro telegram item insider eagle nation republic
  text wireless`,
  'iu',
);

/** Headings of boxes that sum up; capitals do not make them names. */
export const BOX_LABEL =
  /^(?:(?:the )?key (?:points?|facts|developments|takeaways)|at a glance|in (?:brief|short|numbers)|summary|highlights|what we know|the facts|fact ?(?:file|box)|timeline|q ?& ?a|questions and answers|top lines)\s*:?$/i;

/** Desks of a newsroom, in the lower case in which they stand between a name and "desk" or "staff". */
export const DESK =
  /(?<=\s)(?:foreign|world|political|politics|business|city|home|national|international|economics?|sports?|science|news|health|web)(?=\s(?:desk|staff|team|editor|correspondent|reporter|service)\b)/gu;

/** What people at newspapers are, and their offices. */
export const ROLE = words(
  `correspondent reporter editor writer staff desk newsroom bureau chief columnist analyst contributor services? agencies agency team redaktion korrespondent\\p{L}*
  correspondant\\p{L}* corresponsal redacción redação redazione корреспондент`,
  'iu',
);

/** A by-line that names nobody. */
export const ROLE_ALONE =
  /^(?:by |from )?(?:our |a |an |the )?(?:own |special |foreign |local |political )?(?:staff|wire|agency|news|web|online|city)?\s*(?:reporters?|correspondents?|writers?|desk|staff|agencies|services?|wires?|newsroom|reports?|team|bureau)$/i;

/** The small words of mastheads and of lines that tell when. */
export const FILLER = words(
  `posted published updated last first modified edition evening morning afternoon night midday late early newsroom desk on at in by from the of and for compiled
  bulletin news service programme broadcast transcript issue volume vol no page section print report reported filed received release gmt utc bst cet est edt local time
  min minutes? read am pm hrs hours uhr le el la de à publié publicado mis jour veröffentlicht aktualisiert stand опубликовано обновлено`,
  'giu',
);

/** "Source: …", "Date: …": the head of a text that a program or an analyst exported. */
export const KEYED: readonly (readonly [kind: 'outlet' | 'persons' | 'date' | 'title' | 'other', pattern: RegExp])[] = [
  ['outlet', /^(?:source|outlet|publisher|publication|newspaper|agency|quelle|fuente|источник)\s*:\s*/iu],
  [
    'persons',
    /^(?:authors?|by-?line|writers?|reporters?|journalists?|interview(?: by)?|interviewer|autor(?:en|in)?|auteur|автор)\s*:\s*/iu,
  ],
  ['date', /^(?:date|published(?: on)?|publication date|time|datum|fecha|дата)\s*:\s*/iu],
  ['title', /^(?:title|headline|titel|titre|título|заголовок)\s*:\s*/iu],
  ['other', /^(?:url|link|section|language|category|id|country|word count|length|page)\s*:\s*\S/iu],
];

/** What kind of text it is, above its title. */
export const RELEASE_LABEL =
  /^(?:for immediate release|(?:press|media|news) (?:release|statement)\b.{0,25}|breaking(?: news)?|exclusive|developing(?: story)?|update|opinion|analysis|editorial|comment|live)\s*:?$/i;
