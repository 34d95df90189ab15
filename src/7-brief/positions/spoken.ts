import type { Settled } from './settled.ts';
import { OFFER, REJECT, REQUEST, THREAT } from './settled.ts';

const ACCEPT: Settled = { kind: 'acceptance', plover: 'AGREE' };

/** What sides talk about and can refuse each other. After CAMEO 12 (Gerner et al. 2002): what is rejected. */
const REFUSED =
  '(?:talks?|negotiations?|dialogue|deals?|bargain(?:ing)?|bargains|amnesty|concessions?|compromises?|extension|ransom|pardons?|ceasefire|truce|exceptions?|discussions?|delays?|postponement|retreat|surrender|withdrawal|handover|return|turning back|going back|votes?|recount|referendum|bail-?out|refunds?|payments?|pay-?offs?|compensation|apology|apologies|inquiry|inspections?|swaps?|exchange|deal-making|second chance|backing down|u-turns?|climbdown|early elections?|talking|meeting|signature|agreement|peace)';

interface Row {
  readonly kind: Settled;
  readonly words: RegExp;
  /** Only between quotation marks. */
  readonly marked?: boolean;
}

const row = (kind: Settled, words: string, marked = false): Row => ({ kind, words: new RegExp(words, 'iu'), marked });

/**
 * What somebody says that takes their side, whoever is its subject: "there will be no talks", "amnesty was not on the table", "we could live with
 * it", "she should go". General English; after the speech acts that Vanderveken (Meaning and Speech Acts, 1990) calls directives and commissives.
 */
const ROWS: readonly Row[] = [
  row(
    REJECT,
    `\\bthere (?:will|would|can|could|shall) be no (?:(?:more|further|second|new|direct|such|secret) )?${REFUSED}\\b(?! (?:losses|victims|casualties))`,
  ),
  row(
    REJECT,
    `\\b(?:is|are|was|were|['’]s|had been) (?:not|never|no longer|n['’]t) (?:on the table|on the agenda|up for (?:debate|discussion|negotiation|grabs)|open (?:to|for) (?:debate|discussion|negotiation)|for (?:discussion|negotiation|us to))\\b`,
  ),
  row(
    REJECT,
    `\\b(?:can(?:not| not)|could not) and (?:will|would|must|should) not\\b|\\b(?:will|would) not and (?:cannot|can not|could not)\\b`,
  ),
  row(
    REJECT,
    `\\b(?:will|would) (?:have|take|play) no part (?:in|of)\\b|\\bwant(?:s|ed)? no part (?:in|of)\\b|\\b(?:will|would) have nothing to do with\\b`,
  ),
  row(
    REJECT,
    `\\b(?:sees?|saw|is|was|there['’]s) no (?:reason|basis|grounds?|case|point|room|justification|legal basis) (?:to|for|in) (?!(?:worry|concern|doubt|panic|fear|alarm|believe|think|suspect))`,
  ),
  row(
    REJECT,
    `\\b(?:the (?:matter|file|question|subject|discussion) (?:is|was) closed|(?:that|the) door (?:is|was|has been) (?:closed|shut))\\b`,
  ),
  row(REJECT, `\\b(?:we|I) (?:will|shall) never (?!forget|know|understand|stop|cease|rest|see|get|be the)`, true),
  row(
    REQUEST,
    `\\b(?:nothing|anything) (?:short of|less than|but) [^.;]{3,80} (?:will|would) (?:do|satisfy|suffice|be (?:enough|acceptable|accepted))\\b`,
  ),
  row(
    REQUEST,
    `\\b(?:what|all) (?:we|I|they|he|she) (?:really |now )?(?:wants?|wanted|asks?|asked|demands?|demanded|seeks?|sought)(?: for| of \\p{L}+)? (?:is|was)\\b(?! (?:happening|going))`,
  ),
  row(
    REQUEST,
    `\\b(?:he|she|you|they|the (?:[\\p{L}-]+ ){0,2}(?:minister|president|chief|chairman|chairwoman|mayor|director|secretary|commissioner|governor|premier|board|government|cabinet)) (?:should|must|ought to|ha(?:s|ve) to|needs? to) (?:now |immediately |at once )?(?:go|resign|quit|step (?:down|aside|back)|stand (?:down|aside)|leave office|apologi[sz]e|withdraw|be (?:sacked|dismissed|removed|fired|prosecuted|jailed))\\b`,
  ),
  row(
    REQUEST,
    `(?:^|[.;,:!?—–] ?|\\b(?:and|but|so) )(?:you|they) must (?!be\\b|have\\b|feel\\b|know\\b|think\\b|believe\\b|understand\\b|remember\\b|see\\b)`,
    true,
  ),
  row(ACCEPT, `\\b(?:can|could) (?:live with|accept)\\b(?! (?:no|nothing|neither))`),
  row(
    ACCEPT,
    `\\b(?:will|would) not (?:stand in the way|oppose|object|block|veto|resist)\\b|\\b(?:ha(?:s|d|ve)|sees?|saw) (?:no objections?|nothing against|no quarrel with)\\b`,
  ),
  row(OFFER, `\\b(?:we|I) (?:are|am|stand|remain) (?:ready|willing|prepared|happy|open) (?:to|for)\\b`, true),
  row(
    THREAT,
    `\\b(?:will|would) (?:pay (?:a|the) (?:heavy |high |terrible |full )?price|(?:bitterly )?regret (?:it|this)|face (?:the )?(?:serious |grave |severe |dire )?(?:consequences|retaliation|reprisals))\\b`,
  ),
];

/** The position that the words of a speaker take. */
export function kindOfSpoken(words: string, marked: boolean): Settled | undefined {
  return ROWS.find((one) => (marked || !one.marked) && one.words.test(words))?.kind;
}
