/** What somebody seeks for themselves; words, by hand from the uses of "seek" in VerbNet 35.6 and WordNet 3.1. */
export const officesSought: ReadonlySet<string> = new Set(
  'term seat office re-election reelection election nomination post job presidency leadership asylum refuge shelter treatment cover advice answers solutions ways candidate candidates partner partners successor work'.split(
    ' ',
  ),
);

/** What praise takes a side on: plans, decisions and texts, not people. Lemmas; WordNet 3.1, noun.cognition and noun.communication. */
export const plansPraised: ReadonlySet<string> = new Set(
  'plan deal proposal offer decision move ruling agreement bid step law bill verdict accord treaty draft truce announcement settlement reform budget measure resolution initiative judgment judgement policy programme program idea pledge commitment ceasefire pact compromise'.split(
    ' ',
  ),
);

/** Objects that a reader is glad to see cut, frozen or ended. Lemmas. */
export const burdens: ReadonlySet<string> = new Set(
  'tax duty price fee fare cost bill rent tariff emission rate interest bureaucracy queue deficit debt crime inflation waste poverty pollution unemployment vat levy toll charge'.split(
    ' ',
  ),
);

/** Objects that make of a verb something else than the act that it names; verb lemma to words. Light verb constructions after WordNet 3.1. */
export const emptyObjects: Readonly<Record<string, ReadonlySet<string>>> = {
  claim: new Set('responsibility victory credit lives life title'.split(' ')),
  offer: new Set(
    'thoughts prayers condolences praise insight insights glimpse details tips view views advice clues sympathy lesson lessons'.split(' '),
  ),
  request: new Set(['comment', 'comments', 'anonymity']),
  ask: new Set(['comment', 'forgiveness', 'pardon']),
  demand: new Set(['respect']),
  accept: new Set(['responsibility', 'blame', 'condolences']),
  welcome: new Set('guests visitors crowds fans reporters'.split(' ')),
  support: new Set(['himself', 'herself', 'themselves', 'family']),
};
