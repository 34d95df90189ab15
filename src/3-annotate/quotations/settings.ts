/** Share of capitalised words, 0 to 1, from which a sentence is a headline: there a capital makes no name. By inspection; .4 to .6 give the same scores. */
export const maxCapitals = 0.5;

/** Words from which a marked stretch that begins with a capital is a sentence although it ends in no stop. */
export const minSentenceWords = 6;

/** Items between a verb of saying and the name of the speaker, in languages without rules of syntax. By inspection. */
export const maxForeignNameItems = 6;

/** Words from which a marked sentence is speech although no cue stands beside it. Terms and titles on PolNeAR's training part are shorter; 6 to 10 score alike. */
export const minSpeechWords = 8;
