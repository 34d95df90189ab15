const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:ational|ation|ating|ative|ator|ate[ds]?)$/, 'at'],
  [/(?:isation|ization|ising|izing|ise[ds]?|ize[ds]?|iser|izer)$/, 'iz'],
  [/(?:ements?|ment)$/, ''],
  [/(?:ically|ical|ic)$/, 'ic'],
  [/(?:fulness|fully|ful)$/, ''],
  [/(?:lessness|lessly|less)$/, ''],
  [/(?:ibility|ability|ible|able|ably|ibly)$/, ''],
  [/(?:ious|iously|iness|ily|ier|iest|ied|ies)$/, 'i'],
  [/(?:sion|sions)$/, 's'],
  [/(?:tion|tions|tional)$/, 't'],
  [/(?:ances?|ancy|ant|ants|ences?|ency|ent|ents)$/, ''],
  [/(?:ingly|ings?|edly|eds?|ers?|ors?|est|ly|ness|es|s)$/, ''],
];
const SHORTEST = 4;

/**
 * A crude stem: what is left of a word when English endings of inflection and derivation are cut, so that "inspection", "inspected" and
 * "inspectors" meet. It conflates more than Porter's stemmer (1980), whose list of endings it shortens: use it as evidence beside others.
 * @param word lower case
 */
export function stem(word: string): string {
  if (word.length < SHORTEST + 1) return word;
  for (const [suffix, instead] of SUFFIXES) {
    const at = word.search(suffix);
    if (at >= SHORTEST - (instead ? 1 : 0)) return tidy(word.slice(0, at) + instead);
  }
  return tidy(word);
}

function tidy(word: string): string {
  const single = word.replace(/([bdfgklmnprtvz])\1$/, '$1');
  return single.replace(/[ey]$/, (end) => (end === 'y' ? 'i' : ''));
}
