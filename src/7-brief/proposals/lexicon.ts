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
/** Verbs that tell the size of a text ("It has 20 points"). */
export const holding =
  /^(?:has|have|had|runs|ran|comprises|comprised|consists|consisted|counts|drops|dropped|adds|added|promises|promised)$/;
/** Openings that tell what a new version has in the place of an old one. */
export const replacing =
  /^(?:gone (?:is|are)|out (?:goes|go)|in (?:its|their) (?:place|stead)|instead,?|added (?:is|are)|new (?:is|are)|missing (?:is|are))\b/i;
/** … of these, those that tell what the new version has no more: it stood in the earlier one. */
export const dropping = /^(?:gone (?:is|are)|out (?:goes|go)|missing (?:is|are))\b/i;
/** Words before what something is held against (Quirk et al. 1985, 15.63 and 15.69). */
export const against: ReadonlySet<string> = new Set(['than', 'unlike', 'from', 'with', 'to', 'against']);
/** Verbs whose sentence is somebody's word on the text and not the text. Source: VerbNet 37.7 and 37.12, the frequent ones. */
export const saying: ReadonlySet<string> = new Set(
  'say tell warn insist claim argue add note repeat complain believe think hope fear want reject dismiss welcome accept call demand ask urge'.split(
    ' ',
  ),
);
/** Verbs of those who receive a text. */
export const receiving: ReadonlySet<string> = new Set(['accept', 'reject', 'refuse', 'oppose', 'sign', 'back', 'support']);
