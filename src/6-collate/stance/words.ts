/**
 * Words that decide whether what follows a verb of saying may stand alone as its speaker's words. Verbs whose complement the speaker puts forward
 * as so: Karttunen 1971 and Hooper 1975 (assertive predicates), VerbNet 37.7 and 37.1; those of belief, hope, doubt, denial and request are absent, for
 * what they govern is not said to be so. Scope of negation and modality: Quirk et al. 1985, 10.54–70, 4.49–66.
 */

/** Lemmas of verbs that put their clause forward as so. */
export const assertiveVerbs: ReadonlySet<string> = new Set(
  `acknowledge add admit affirm announce answer argue assert assure attest aver boast brag caution certify chime claim clarify comment complain concede
  conclude confess confide confirm contend counter declare detail disclose elaborate emphasise emphasize establish estimate exclaim explain find
  forecast forewarn foresee fume guarantee inform insist interject lament maintain mention moan mutter note notify observe opine persuade pledge point
  post predict proclaim profess project promise prove read reaffirm reassure recall reckon recount reiterate relate remark remind repeat reply
  report respond retort reveal rule say shout show specify state stipulate stress submit sum summarise summarize swear tell testify tweet underline
  underscore volunteer vow warn whisper write`.split(/\s+/),
);

/** What is not a verb and yet gives words to a speaker: "according to", the colon of a headline. */
export const assertiveSigns: ReadonlySet<string> = new Set(['according', ':', 'per']);

/** Before the verb of saying these take its clause back, or put it under a condition or a question. */
export const retracting: ReadonlySet<string> = new Set(
  `not n't never no nor neither none nobody nothing nowhere few hardly barely scarcely rarely seldom without cannot
  would could may might must should can will shall wo ca 'll ought
  if unless whether until lest should supposing suppose assuming provided
  that deny to wrongly falsely mistakenly erroneously incorrectly allegedly reportedly supposedly purportedly rumoured rumored`.split(
    /\s+/,
  ),
);

/** Prepositions before a verb in -ing that leave its content said: "began by saying that". */
export const plainPrepositions: ReadonlySet<string> = new Set(['by', 'in', 'as', 'while', 'after', 'when', 'with', 'on']);

/** Of the assertive verbs those that have a thing behind them more often than a clause without "that". */
export const objectVerbs: ReadonlySet<string> = new Set(
  'announce answer brag confirm detail disclose establish find forecast guarantee mention note pledge predict proclaim profess project promise prove read recall recount repeat reveal show specify stress submit swear underline underscore vow write'.split(
    ' ',
  ),
);

/** Verbs and nouns that deny, doubt or leave open what they govern, even where it is quoted (Karttunen 1971; VerbNet 29.9, 33). Lemmas. */
export const takingBack: ReadonlySet<string> = new Set(
  'deny denial dispute reject refuse decline dismiss refute rebut disavow disown repudiate doubt question ask wonder fear avoid withdraw retract regret'.split(
    ' ',
  ),
);
