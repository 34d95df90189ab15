/** Words that titles in English leave small: articles, prepositions and conjunctions. Source: The Chicago Manual of Style, 17th ed., 8.159. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an the and but for or nor so yet as at by from if in into of off on onto out over than to up upon via vs with without'.split(' '),
);
