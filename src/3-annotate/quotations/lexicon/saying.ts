/**
 * Forms of "say" and its nearest kin in the languages whose news carries quotation marks most, by language.
 * Compiled by hand from reference grammars' lists of verbs of saying; regular expressions.
 */
export const saying: Readonly<Record<string, string>> = {
  ar: 'قال|قالت|أضاف|أضافت|أكد|أكدت|أوضح|صرح|ذكر|أعلن|يقول',
  de: 'sagte|sagt|erklärte|betonte|meinte|schrieb|kritisierte|berichtete|warnte|ergänzte|forderte|erläuterte',
  en: 'said|says|added|adds|told|stated|states|noted|wrote|asked|replied|explained|continued|argued|warned|insisted|declared|announced|recalled|remarked|concluded',
  es: 'dijo|dice|afirmó|añadió|declaró|señaló|explicó|aseguró|agregó|indicó|sostuvo|manifestó|subrayó|apuntó|advirtió|comentó|expresó',
  fr: 'dit|affirme|affirmé|ajoute|ajouté|déclare|déclaré|explique|expliqué|précise|précisé|souligne|souligné|estime|estimé|lance|lancé|indiqué|assure|assuré',
  it: 'detto|dice|aggiunge|aggiunto|spiega|spiegato|afferma|affermato|dichiara|dichiarato|sottolinea|sottolineato|commenta|commentato',
  nl: 'zei|zegt|verklaarde|aldus|stelt|stelde|schrijft|schreef|benadrukte|liet',
  pl: 'powiedział|powiedziała|stwierdził|stwierdziła|dodał|dodała|oświadczył|oświadczyła|podkreślił|podkreśliła|mówi|zaznaczył|zaznaczyła',
  pt: 'disse|diz|afirmou|declarou|acrescentou|explicou|ressaltou|destacou|escreveu|comentou|garantiu',
  ru: 'сказал|сказала|заявил|заявила|отметил|отметила|добавил|добавила|подчеркнул|подчеркнула|сообщил|сообщила|говорит|пояснил|пояснила|написал|написала|заявили',
  sv: 'sade|sa|säger|uppgav|förklarade|skriver|skrev|menar|konstaterade',
  tr: 'dedi|söyledi|diyor|konuştu|belirtti|açıkladı|ifade|vurguladı|kaydetti|ekledi',
  uk: 'сказав|сказала|заявив|заявила|зазначив|зазначила|додав|додала|наголосив|наголосила|повідомив|повідомила|каже|підкреслив|написав|написала',
};
