import type { PositionKind } from '../../../model/index.ts';
import type { Cameo } from '../cameo.ts';

/** Patterns that take a position without being an event of their own. Compiled by hand from the speech-act verbs of Wierzbicka (1987) and Searle's
 * classes (1976), and the diplomatic wording of the CAMEO codebook; written as in events.ts. */
export interface SpeechPatterns {
  readonly kind: PositionKind;
  readonly code: Cameo;
  /** Only inside somebody's speech, direct or reported: in the report's own voice these words are its opinion. */
  readonly spoken: boolean;
  readonly patterns: readonly string[];
}

export const speechPatterns: readonly SpeechPatterns[] = [
  {
    kind: 'demand',
    code: '100',
    spoken: false,
    patterns: ['v:want', 'v:seek', 'v:demand', 'insist', 'n:demand', 'ask that', 'n:insistence', 'n:precondition', 'n:condition +for', 'aim +for', 'hold +out +for', 'set condition', 'lay +down condition', 'set +out condition', 'stipulate', 'n:call +for', 'reiterate demand|call|condition', 'reaffirm demand|call|condition', 'renew demand|call', 'repeat demand|call', 'press +for', 'push +for', 'petition'],
  },
  {
    kind: 'demand',
    code: '020',
    spoken: true,
    patterns: ['must', 'should', 'ask +for', 'ask that', 'v:need', 'have +to', 'expect to', 'deserve', 'let +us', 'time +to', 'time +for', 'entitled +to', 'v:call +on', 'only when withdraw|leave|return|release|end', 'only after withdraw|leave|return|release|end', 'once withdraw|leave|return|release|pay', 'only if withdraw|leave|return|release|end|pay'],
  },
  {
    kind: 'offer',
    code: '030',
    spoken: false,
    patterns: ['n:offer', 'offer', 'v:propose', 'v:pledge', 'v:promise', 'ready +to', 'prepared +to', 'willing +to', 'open +to', 'ready +for', 'open +for', 'consider', 'stand +ready', 'n:willingness', 'n:readiness', 'extend hand|invitation', 'put +forward', 'table @agreement|draft|text|version|plan|proposal', 'present plan|proposal|draft|text', 'tender', 'volunteer', 'guarantee', 'submit plan|proposal|draft'],
  },
  { kind: 'offer', code: '030', spoken: true, patterns: ['happy +to', 'glad +to', 'free +to', 'welcome +to', 'stop fighting|shooting|firing|bombing|attack', 'show if', 'pay compensation'] },
  {
    kind: 'threat',
    code: '138',
    spoken: false,
    patterns: ['threaten', 'n:threat', 'n:ultimatum', 'issue ultimatum', 'by +force', 'through +military means|action|force', 'by +military means|force', 'v:retaliate', 'vow retaliation|revenge|respond|response', 'v:face consequence', 'n:retaliation', 'set deadline'],
  },
  { kind: 'threat', code: '138', spoken: true, patterns: ['achieve militarily', 'militarily', 'n:consequence', 'n:retribution', 'pay price', 'regret it', 'no choice but', 'left +with no choice', 'by +all means', 'by +any means', 'no option but'] },
  {
    kind: 'red-line',
    code: '120',
    spoken: false,
    patterns: ['red +line', 'absolute +boundary', 'non-negotiable', 'not +negotiable', 'not +bend', 'not +budge', 'not give +way', 'not give ground', 'stand +firm', 'hold +firm', 'dig +in', 'hold +the +line', 'draw +the +line', 'draw +a +line', 'not compromise', 'unwilling', 'not +up +for', 'refuse compromise|budge|bend|yield', 'rule +out', 'never accept|recognise|recognize|agree|allow|surrender|give|sign|tolerate', 'will not accept|recognise|recognize|agree|allow|surrender|give|sign|tolerate|cede|negotiate|yield', 'not accept', 'n:refusal', 'n:veto'],
  },
  {
    kind: 'red-line',
    code: '120',
    spoken: true,
    patterns: ['out +of +the +question', 'not +viable', 'not a +viable', 'not +acceptable', 'unacceptable', 'no +way', 'patience end|stop|run', 'tolerance end|stop', 'enough +is +enough', 'unthinkable', 'not +an +option', 'no +question +of', 'over my dead', 'not for sale', 'can not accept|sell|agree|allow|sign|give|tolerate|surrender'],
  },
  {
    kind: 'rejection',
    code: '120',
    spoken: false,
    patterns: ['v:reject', 'v:refuse', 'v:decline', 'v:dismiss', 'v:deny', 'v:rebuff', 'brush +aside', 'shrug +off', 'turn +down', 'wave +away', 'wave +aside', 'n:rejection', 'v:oppose', 'n:opposition +to', 'n:objection', 'v:resist', 'v:rebut', 'v:refute', 'v:veto', 'v:spurn', 'give short +shrift', 'outright +no', 'flat +no', 'v:call nonsense', 'v:call baseless|unfounded|groundless|absurd|ridiculous', 'vote +down', 'pour cold +water'],
  },
  {
    kind: 'acceptance',
    code: '030',
    spoken: false,
    patterns: ['v:accept', 'v:agree', 'v:approve', 'v:consent', 'v:welcome', 'v:endorse', 'v:praise', 'v:back', 'v:embrace', 'v:hail', 'v:applaud', 'sign +up +to', 'v:ratify', 'give blessing|approval|consent|assent|backing', 'n:acceptance', 'n:approval', 'v:support', 'sign @agreement', 'warm +to', 'see merit', 'serve as basis|foundation|starting', 'serve as +the basis|foundation', 'be basis|foundation', 'form basis|foundation', 'provide basis|foundation', 'become basis|foundation', 'use as basis|foundation', 'represent basis|foundation'],
  },
  { kind: 'concession', code: '080', spoken: false, patterns: ['v:concede', 'v:compromise', 'give +way', 'give ground', 'v:relent', 'back +down', 'climb +down', 'n:concession', 'drop demand|objection|opposition|insistence', 'soften', 'v:yield', 'cave +in', 'n:climbdown', 'make concession', 'offer concession'] },
  { kind: 'warning', code: '130', spoken: false, patterns: ['v:warn', 'v:caution', 'n:warning', 'sound alarm', 'raise alarm', 'ring alarm'] },
  {
    kind: 'accusation',
    code: '110',
    spoken: false,
    patterns: ['v:accuse', 'v:blame', 'v:criticise', 'v:criticize', 'v:condemn', 'v:denounce', 'v:allege', 'v:slam', 'v:fault', 'v:complain', 'n:complaint +about', 'n:accusation', 'v:call insult|insulting|disgrace|shameful|illegitimate|illegal', 'v:brand', 'v:describe as illegitimate|illegal|criminal|corrupt', 'label illegitimate|terrorist', 'v:sue', 'v:castigate', 'v:lambast', 'v:deplore', 'v:decry', 'v:rebuke', 'v:chide', 'v:attack for', 'v:lament', 'under +fire', 'v:assail', 'charge that', 'claim that violate|break|cheat'],
  },
  { kind: 'action', code: '170', spoken: false, patterns: ['v:order to', 'v:instruct to', 'v:order stay|close|evacuate|stop|halt|suspend|leave'] },
  { kind: 'action', code: '090', spoken: false, patterns: ['announce @inquiry', 'order @inquiry', 'open @inquiry', 'launch @inquiry', 'set +up @inquiry', 'begin @inquiry', 'start @inquiry'] },
  { kind: 'consultation', code: '040', spoken: false, patterns: ['v:meet', 'hold @talk', 'v:negotiate', 'v:confer', 'v:consult', 'v:discuss', 'v:reconvene', 'travel +to', 'resume @talk', 'have @talk'] },
];
