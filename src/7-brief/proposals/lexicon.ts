/** Words of texts under negotiation. Compiled by hand: hyponyms of document.n.01, agreement.n.01 and proposal.n.01 in WordNet 3.1 that news of talks uses. */
export const textNouns: ReadonlySet<string> = new Set(
  'plan proposal draft treaty bill accord pact framework blueprint resolution roadmap charter text deal agreement ceasefire truce legislation package'.split(
    ' ',
  ),
);
/** Names that tell little; taken only where there is no better. */
export const vague: ReadonlySet<string> = new Set('text draft deal agreement package'.split(' '));
/** Words that stand for the text once it is known. */
export const versionNouns: ReadonlySet<string> = new Set(
  'version draft text edition wording iteration document plan proposal treaty paper one'.split(' '),
);
export const earlier = /^(?:original|first|initial|earlier|previous|former|old)$/;
export const later = /^(?:revised|new|second|latest|updated|amended|modified|fresh|current|redrafted|third)$/;
/** Stems of verbs of authorship, before "by" or after a relative pronoun. */
export const authoring =
  /^(?:draft(?:ed|s|ing)|wr(?:ote|itten|ites)|drew|drawn|formulated|developed|authored|devised|prepared|proposed|put|compiled)$/;
/** Verbs that give what a text says. */
export const providing =
  /^(?:include[sd]?|contain(?:s|ed)?|provide[sd]?|require[sd]?|restrict(?:s|ed)?|ban(?:s|ned)?|bar(?:s|red)?|block(?:s|ed)?|limit(?:s|ed)?|keep(?:s)?|raise[sd]?|give[sn]?|leave[s]?|lift[s]?|offer(?:s|ed)?|sets?|create[sd]?|incorporat(?:e|es|ed|ing)|stipulate[sd]?|call(?:s|ed)?|allow(?:s|ed)?|establish(?:es|ed)?|grant(?:s|ed)?|cap(?:s|ped)?|supplies|send|sent|survive[sd]?|begin|remain[s]?|trims?|pares|cuts?|shrinks)$/;
export const comparing =
  /\b(?:down from|up from|from \S+ to|instead of|rather than|fewer than|less than|compared with|more than|in place of|no longer|survives?|unchanged|intact|replace\w*|revised|amended|from \d+)\b/i;
/** Verbs by which a version comes into the world. */
export const issuing =
  /^(?:circulated|tabled|sent|presented|published|released|handed|distributed|unveiled|submitted|delivered|received|put|shared|issued)$/;
