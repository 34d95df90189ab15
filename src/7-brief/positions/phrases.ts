import type { PositionKind } from '../../model/index.ts';

/** A position that a verb takes together with the words behind it. */
export interface Phrase {
  readonly kind: PositionKind;
  readonly plover: string;
}

const OWN = '(?:its|his|her|their|the|all|any|an?)';
const FEW = "(?:[\\p{L}\\d’'-]+ ){0,4}";
const STOPPAGE =
  '(?:strikes?|stoppages?|walkouts?|sit-ins?|protests?|boycotts?|blockades?|marches|march|rally|rallies|pickets?|work-to-rule|overtime ban)';

const rows: readonly (readonly [kind: PositionKind, plover: string, words: string])[] = [
  [
    'rejection',
    'REJECT',
    `(?:walk\\p{L}*|pull\\p{L}*|storm\\p{L}*) (?:away|out)(?: of| from)? (?:the )?(?:[\\p{L}-]+ )?(?:talks|negotiations|meeting|deal|agreement|table|coalition|summit|pact|treaty|accord|race|bidding|tour|tournament|championships?|competition|event|games|election|contest|project|contract)`,
  ],
  [
    'rejection',
    'REJECT',
    `(?:withdr[ae]w\\p{L}*|pull\\p{L}*|retract\\p{L}*|rescind\\p{L}*) ${OWN} (?:[\\p{L}-]+ ){0,2}(?:offer|bid|proposal|support|backing|consent|invitation|candidacy)`,
  ],
  ['rejection', 'REJECT', `turn\\p{L}* ${OWN} backs? on\\b`],
  [
    'rejection',
    'REJECT',
    `(?:throw\\p{L}*|threw|kick\\p{L}*) out (?:the|an?|its|their|that|this) ${FEW}(?:offer|proposal|plan|deal|bid|draft|bill|request|appeal)`,
  ],
  ['rejection', 'REJECT', `vot\\p{L}* ${FEW}to (?:turn down|reject|throw out|refuse|block)\\b`],
  ['acceptance', 'AGREE', `vot\\p{L}* ${FEW}to (?:accept|approve|back|ratify|endorse)\\b`],
  ['rejection', 'REJECT', `(?:quit|quits|left|leav\\p{L}*) (?:the )?(?:[\\p{L}-]+ )?(?:talks|negotiations|coalition|government)\\b`],
  [
    'action',
    'PROTEST',
    `(?:call\\p{L}*|declar\\p{L}*|announc\\p{L}*|stag\\p{L}*|launch\\p{L}*|beg[ai]n\\p{L}*|start\\p{L}*) (?:an?|another|one|two|three|\\d\\S*|indefinite|further|more|rolling|nationwide) ${FEW}${STOPPAGE}`,
  ],
  [
    'action',
    'COERCE',
    `(?:announc\\p{L}*|tabl\\p{L}*|fil\\p{L}*|submit\\p{L}*|call\\p{L}*|launch\\p{L}*|introduc\\p{L}*) (?:for )?(?:an?|the) (?:(?:motion|vote) of no[- ]confidence|no[- ]confidence (?:motion|vote))`,
  ],
  ['action', 'SANCTION', `put\\p{L}* ${OWN} ${FEW}on (?:hold|ice)\\b`],
  ['action', 'COERCE', `lock\\p{L}* out \\S`],
  ['action', 'COERCE', `(?:go|goes|went|gone) to (?:the )?(?:[\\p{L}-]+ )?court\\b`],
  ['action', 'COERCE', `(?:take|takes|took|taken) ${FEW}to (?:the )?(?:[\\p{L}-]+ )?court\\b`],
  ['concession', 'CONCEDE', `(?:give|gives|gave|given) (?:way|ground|in)\\b`],
  ['concession', 'CONCEDE', `(?:back\\p{L}*|climb\\p{L}*) down\\b`],
  ['concession', 'CONCEDE', `soften\\p{L}* ${OWN} (?:stance|position|demands?|tone|line)`],
  [
    'concession',
    'CONCEDE',
    `(?:drop\\p{L}*|withdr[ae]w\\p{L}*|lift\\p{L}*|waiv\\p{L}*|suspend\\p{L}*|postpon\\p{L}*|call\\p{L}* off|end\\p{L}*|paus\\p{L}*) ${OWN} (?:[\\p{L}-]+ ){0,2}(?:objections?|demands?|plans?|scheme|closures?|veto|opposition|threats?|lawsuit|complaint|appeal|ban|sanctions|embargo|${STOPPAGE})`,
  ],
  ['offer', 'CONSULT', `(?:hold|holds|held) out (?:the )?(?:prospect|hope|possibility|an olive branch)`],
  ['offer', 'CONSULT', `sweeten\\p{L}* ${OWN} (?:[\\p{L}-]+ )?(?:offer|bid|proposal|terms|deal)`],
  ['demand', 'REQUEST', `(?:set|sets|lays?|laid) (?:out |down )?${FEW}(?:conditions?|terms|ultimatum|preconditions?)\\b`],
  ['demand', 'REQUEST', `(?:issu\\p{L}*|present\\p{L}*|tabl\\p{L}*|submit\\p{L}*|hand\\p{L}*) ${FEW}(?:ultimatum|demands|petition)\\b`],
  [
    'demand',
    'REQUEST',
    `(?:is |are |was |were )?(?:seek|seeks|seeking|sought) (?:an?|the|written|assurances|guarantees|compensation|damages)\\b`,
  ],
  ['threat', 'THREATEN', `reserv\\p{L}* the right to`],
  ['threat', 'THREATEN', `(?:put|puts|plac\\p{L}*) ${FEW}on notice\\b`],
  [
    'acceptance',
    'AGREE',
    `(?:sign|signs|signed|initial|initialled) ${OWN} ${FEW}(?:deal|agreement|accord|pact|treaty|contract|memorandum|truce)`,
  ],
  ['accusation', 'ACCUSE', `(?:take|takes|took|taken) aim at|(?:lash|hit)\\p{L}* out at|point\\p{L}* the finger at`],
];

const phrases = rows.map(([kind, plover, words]) => ({ kind, plover, words: new RegExp(`^(?:${words})`, 'iu') }));

/**
 * The position that a verb takes together with what it is done to: "called a 24-hour strike" acts, "called the strike illegal" does not. General
 * English of disputes, courts, bids and talks, after the verb patterns of CAMEO (Gerner et al. 2002), categories 02 to 14.
 * @param words the text from the verb on
 */
export function kindOfPhrase(words: string): Phrase | undefined {
  return phrases.find((one) => one.words.test(words));
}
