import type { PositionKind } from '../../model/index.ts';

interface Idiom {
  readonly kind: PositionKind;
  readonly plover: string;
  readonly after: RegExp;
}

const idiom = (kind: PositionKind, plover: string, words: string): Idiom => ({
  kind,
  plover,
  after: new RegExp(`^(?:,[^,.]{1,60},)? ?(?:${words})`, 'iu'),
});
const ADVERB = '(?:firmly |strongly |clearly |also |now |still |again |flatly )?';
const OWN = '(?:its|his|her|their)';

/**
 * Turns of phrase right behind a name that take a side without a verb of asking, offering or refusing. General English; after the sentiment and
 * stance idioms of CAMEO's categories 01 to 13.
 */
export const idioms: readonly Idiom[] = [
  idiom(
    'rejection',
    'REJECT',
    `(?:is|are|was|were|remains?|stands?|stood|came out|has come out|have come out|spoke out|campaigned) ${ADVERB}(?:against|opposed to|hostile to|unconvinced)`,
  ),
  idiom('rejection', 'REJECT', `(?:wants?|wanted|will have) (?:nothing to do with|no part of|none of)`),
  idiom(
    'rejection',
    'REJECT',
    `(?:has|have|had|voiced|raised|expressed|harbou?rs?) (?:serious |grave |strong |deep |some |legal )?(?:doubts|reservations|objections|misgivings|concerns about)`,
  ),
  idiom('rejection', 'REJECT', `(?:has |have )?(?:said|says|voted) ${ADVERB}no\\b`),
  idiom('rejection', 'REJECT', `(?:['’]s)? (?:answer|reply|response|reaction) (?:is|was|remains) (?:a )?(?:clear |firm )?no\\b`),
  idiom('rejection', 'REJECT', `(?:has |have )?(?:showed|shown|shows?) [^.,;]{1,30} (?:the door|the red card|the cold shoulder)`),
  idiom(
    'rejection',
    'REJECT',
    `(?:calls?|called) [^.,;]{1,40} (?:a mistake|an insult|a farce|a scandal|nonsense|unacceptable|too low|derisory|reckless|a joke|a provocation|an? (?:[\\p{L}-]+ )?(?:swindle|con|trick|disaster|catastrophe|blunder|fiasco|debacle|shambles|capitulation|sell-?out|stitch-up|waste|folly|betrayal|disgrace|robbery|monument to|(?:power|land) grab|witch[- ]hunt|attack on|blow to|slap in|sham|fraud|gamble|surrender))`,
  ),
  idiom(
    'acceptance',
    'AGREE',
    `(?:is|are|was|were|came out|has come out|spoke out) ${ADVERB}(?:in favou?r of|behind|supportive of|happy with|content with)`,
  ),
  idiom('acceptance', 'AGREE', `(?:has |have )?(?:throws?|threw|thrown|put|puts) ${OWN} (?:full )?weight behind`),
  idiom(
    'acceptance',
    'AGREE',
    `(?:has |have |had )?(?:gives?|gave|given) [^.;]{0,40}(?:blessing|green light|nod|consent|go-ahead|backing|seal of approval)`,
  ),
  idiom('acceptance', 'AGREE', `(?:has |have )?(?:cleared|waved through|signed off|nodded through)\\b`),
  idiom('acceptance', 'AGREE', `(?:has|have|had|sees?|saw) no objections?`),
  idiom('acceptance', 'AGREE', `(?:said |says |signalled |signaled |indicated )?(?:that )?(?:it |he |she |they )?(?:can|could) live with`),
  idiom('concession', 'CONCEDE', `(?:has |have )?(?:bowed to|gave in|given in|relented|caved in|yielded|climbed down|backed off)\\b`),
  idiom(
    'offer',
    'CONSULT',
    `(?:has |have )?(?:came|come) (?:back|up) with (?:a |an |another |\\d|[\\p{L}]+ (?:euros|dollars|crowns|pounds|percent))`,
  ),
  idiom(
    'offer',
    'CONSULT',
    `(?:signalled|signaled|is open|are open|stands ready|stand ready|is ready|are ready) (?:to|for) (?:talk|talks|negotiate|negotiations|discuss|compromise|help|pay|meet)`,
  ),
  idiom(
    'offer',
    'CONSULT',
    `(?:is|are|was|were|remains?) ${ADVERB}open to (?:an?|any|the idea|further|new|talks?|more|another|\\p{L}+ing)\\b`,
  ),
  idiom('demand', 'REQUEST', `(?:is|are|was|were|keeps?|has been|have been) (?:pressing|pushing|holding out|clamou?ring|lobbying) for`),
  idiom(
    'demand',
    'REQUEST',
    `['’]s? (?:main |chief |only |central |first |one |key )?(?:demands?|conditions?) (?:for|that|of|is|are|has|have|was|were)`,
  ),
  idiom('demand', 'REQUEST', `['’]s? (?:main |only |first )?(?:price|asking price|request|insistence) (?:is|was|remains|that|for)\\b`),
  idiom(
    'rejection',
    'REJECT',
    `['’]s? (?:firm |flat |continued |stubborn )?(?:refusal|rejection|opposition|objections?) (?:to|of|is|was|remains)\\b`,
  ),
  idiom('rejection', 'REJECT', `(?:has |have |had )?turn(?:s|ed)? (?:its|his|her|their) backs? on`),
  idiom(
    'threat',
    'THREATEN',
    `(?:has |have )?(?:promised|vowed|announced|threatened) [^.;]{0,30}(?:hot autumn|winter of|fight|resistance|industrial action|legal action|battle|retaliation|consequences)`,
  ),
];
