/** Tokens behind a number in which its noun phrase is sought: "60 heavily armed former border guards". Read off 200 phrases of news; longer ones are not counted things. */
export const PHRASE_REACH_TOKENS = 7;
/** Tokens before a number in which the noun whose value it is may stand ("put the number of passengers and crew at 214"). Chosen so that a clause fits, not a sentence. */
export const SUBJECT_REACH_TOKENS = 12;
/** Letters before and behind a number in which hedges are sought: the longest hedge and a space. */
export const HEDGE_REACH = 24;
/** Characters between a count and the "as of" that dates it: a clause, not the next one. */
export const AS_OF_REACH = 60;
/** Characters between two numbers of which the second counts what the first does ("to 22,500 tonnes from 19,000"). Chosen: a short phrase fits, a clause does not. */
export const CONTINUES_REACH = 90;
/** Tokens before a bare number in which "dead", "missing" tell what it counts. */
export const TOLL_REACH_TOKENS = 6;
