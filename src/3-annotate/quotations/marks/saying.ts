/** Past and present forms of "say" and its nearest kin in the languages whose news carries quotation marks most; for finding the end of a stretch that lacks its closing
 * mark. Compiled by hand from reference grammars' lists of verbs of saying. */
const forms: readonly string[] = [
  'said|says|added|adds|told|stated|states|noted|wrote|asked|replied|explained|continued|argued|warned|insisted|declared|announced|recalled|remarked|concluded',
  'dijo|dice|afirmó|añadió|declaró|señaló|explicó|aseguró|agregó|indicó|sostuvo',
  'disse|diz|afirmou|declarou|acrescentou|explicou|ressaltou',
  'dit|a dit|affirme|ajoute|déclare|explique|précise|souligne|estime',
  'sagte|sagt|erklärte|betonte|fügte|meinte|schrieb|teilte',
  'ha detto|dice|aggiunge|spiega|afferma|dichiara',
  'zei|zegt|verklaarde|aldus',
  'сказал|сказала|заявил|заявила|отметил|отметила|добавил|добавила|подчеркнул|говорит',
  'сказав|сказала|заявив|заявила|зазначив|зазначила|додав|додала|наголосив|каже',
  'dedi|söyledi|diyor|konuştu|belirtti|ifade etti',
];

const says = `(?:${forms.join('|')})`;
const subject = String.raw`(?:\p{Ll}{1,4}|(?:(?:the|a|an|el|la|le|der|die|il|o|a)\s+)?(?:[\p{L}'’.-]+\s+){0,4}[\p{L}'’.-]+)`;
/** A comma or end mark, and then "X said" or "said X" to the end of a sentence. */
export const cueBehind = new RegExp(
  String.raw`[,.!?…](?=\s+(?:${subject}\s+${says}|${says}\s+${subject})(?![\p{L}\p{N}])[^.!?"“”«»]{0,120}(?:[.:,]|$))`,
  'iu',
);
