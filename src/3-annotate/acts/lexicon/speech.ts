import type { PositionKind } from '../../../model/index.ts';
import type { Cameo } from '../cameo.ts';

/** Patterns of one kind, with semicolons between. */
function list(text: string): readonly string[] {
  return text.split(';').map((pattern) => pattern.trim().replace(/\s+/g, ' '));
}

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
    patterns: list(`
      v:recommend that; v:recommend to; v:counsel to|that; v:apply for order|injunction|damages; v:petition for; v:urge; v:implore;
      v:beseech; v:exhort; call +on; call +upon; v:request; v:beg to|for; plead +with; plead +for; appeal +to; appeal +for; press to;
      v:pressure to; ask to; ask for; v:order explain|publish|produce|repay; give until to; give hour|day|week|month to; clamour for;
      clamor for; agitate for; campaign for; lobby for; make demand|case for; v:want back; want +an +end; put +pressure +on; v:challenge
      to; v:insist +on; demand +that; v:want; v:seek; v:demand; insist; n:demand; ask that; n:insistence; n:precondition; n:condition
      +for; aim +for; hold +out +for; set condition; lay +down condition; set +out condition; stipulate; n:call +for; reiterate
      demand|call|condition; reaffirm demand|call|condition; renew demand|call; repeat demand|call; press +for; push +for; petition
    `),
  },
  {
    kind: 'demand',
    code: '020',
    spoken: true,
    patterns: list(`
      had +better; ought +to; owe; high +time; no +excuse; come +clean; have right to; we +ask; i +ask; we +expect; i +expect; must;
      should; ask +for; ask that; v:need; have +to; expect to; deserve; let +us; time +to; time +for; entitled +to; v:call +on; only
      when withdraw|leave|return|release|end; only after withdraw|leave|return|release|end; once withdraw|leave|return|release|pay; only
      if withdraw|leave|return|release|end|pay
    `),
  },
  {
    kind: 'offer',
    code: '030',
    spoken: false,
    patterns: list(`
      minded +to; v:weigh bid|offer|proposal|approach; make approach; v:suggest
      loan|compromise|meeting|date|talk|settlement|mediation|inquiry|alternative|payment; offer +to; put on +the +table; lay on +the
      +table; place on +the +table; launch bid|offer|takeover; make bid|offer|proposal|approach|pledge|promise; raise bid|offer|price;
      lift bid|offer; increase bid|offer; improve bid|offer|term; sweeten bid|offer|term|deal; v:extend offer|olive; v:undertake to;
      v:vow; v:swear to; give assurance|guarantee|undertaking|pledge|word; commit +itself; commit +himself; commit +herself; commit
      +themselves; v:commit +to; v:bid million|billion; v:invite to|for; hold +out prospect|offer|hand; v:earmark; eager +to; keen +to;
      v:float @agreement|idea|proposal; set +aside million|billion; come +forward with; at +the disposal; open door to; v:tender
      resignation; n:offer; offer; v:propose; v:pledge; v:promise; ready +to; prepared +to; willing +to; open +to; ready +for; open
      +for; consider; stand +ready; n:willingness; n:readiness; extend hand|invitation; put +forward; table
      @agreement|draft|text|version|plan|proposal; present plan|proposal|draft|text; v:tender; v:volunteer to; v:guarantee; submit
      plan|proposal|draft; v:decide +to contribute|donate|provide|grant|allocate|finance
    `),
  },
  {
    kind: 'offer',
    code: '030',
    spoken: true,
    patterns: list(`
      not +stand +in +the +way;
      pleased +to; delighted +to; door be open; door stay|remain open; at +your +disposal; only +too +glad; happy +to; glad +to; free
      +to; welcome +to; stop fighting|shooting|firing|bombing|attack; show if; pay compensation
    `),
  },
  {
    kind: 'threat',
    code: '138',
    spoken: false,
    patterns: list(`
      v:ballot on strike|action; ballot +on; take to +court; serve notice; v:give notice to|of|that; vow to
      fight|sue|strike|block|appeal|punish|resist; v:swear to fight|avenge; ballot for strike|action; reserve right; threaten; n:threat;
      n:ultimatum; issue ultimatum; by +force; through +military means|action|force; by +military means|force; v:retaliate; vow
      retaliation|revenge|respond|response; v:face consequence; n:retaliation; set deadline
    `),
  },
  {
    kind: 'threat',
    code: '138',
    spoken: true,
    patterns: list(`
      v:ballot; be ballot; or +else; either or; pay +dearly; suffer consequence; not sit +idle; not stand +idle; not stand +by; not
      hesitate; achieve militarily; n:consequence; n:retribution; pay price; regret +it; no choice but; left +with no choice; by +all
      means; by +any means; no option but
    `),
  },
  {
    kind: 'red-line',
    code: '120',
    spoken: false,
    patterns: list(`
      rule out; go no +further; no further than; under +no +circumstances; under +no +circumstance; in +no +circumstances; on +no
      +account; draw line at; line +in +the +sand; not retreat; not an +inch; not cave; not bow; not yield; not bargain; never
      negotiate|sell|leave|return|resign|sit|forgive; no +compromise; swear never; vow never; bottom +line; will not
      allow|permit|tolerate|stand|bow; not hold +to +ransom; brook no; without +compromise; red +line; absolute +boundary;
      non-negotiable; not +negotiable; not +bend; not +budge; not give +way; not give ground; stand +firm; hold +firm; dig +in; hold
      +the +line; draw +the +line; draw +a +line; not compromise; unwilling; refuse +to +discuss; not +up +for; refuse compromise|budge|bend|yield; rule
      +out; never accept|recognise|recognize|agree|allow|surrender|give|sign|tolerate; will not
      accept|recognise|recognize|agree|allow|surrender|give|sign|tolerate|cede|negotiate|yield; not accept; n:refusal; n:veto
    `),
  },
  {
    kind: 'red-line',
    code: '120',
    spoken: true,
    patterns: list(`
      not +a +day +before; not be told|lectured|dictated|ordered; there +is +no room|question|chance|scope;
      case be +closed; matter be +closed; matter be +settled; not +up +for +negotiation; not +up +for +discussion; not +a +bargaining;
      over +our +dead; on +her +watch; on +his +watch; on +our +watch; come +what +may; go +ahead regardless; in +any +case; come hell;
      be +here till|until; stay here till|until; stay until|till; give nothing; not move an inch; be +final; best +and +final; never
      sell|negotiate|accept|apologise|apologize|agree|leave|give|sign|let|allow|resign; not on +my +watch; no +matter +what; out +of +the +question; not +viable; not a +viable; not +acceptable;
      unacceptable; no +way; patience end|stop|run; tolerance end|stop; enough +is +enough; unthinkable; not +an +option; no +question
      +of; over my dead; not for sale; can not accept|sell|agree|allow|sign|give|tolerate|surrender
    `),
  },
  {
    kind: 'rejection',
    code: '120',
    spoken: false,
    patterns: list(`
      vote down;
      v:maintain that|he|she|it|they; hit back; dismiss as; reject as; v:shelve; not +for +sale; brush aside; brush +off; turn down;
      wave aside|away; wave +off; shrug off; laugh +off; scoff +at; v:scorn; throw +out; knock +back; not hear +of; no intention +of; no
      +plans +to; no +plan +to; no +wish +to; no +desire +to; no interest +in; v:contest; v:dispute; hit +back; v:contradict;
      v:repudiate; v:disown; v:rubbish; balk +at; baulk +at; want +none +of; have +none +of; say +no; not entertain; not contemplate;
      not countenance; fend +off; v:fight bid|ruling|order|decision|claim|takeover; appeal +against; v:appeal
      ruling|decision|verdict|sentence|fine|judgment|judgement; challenge ruling|decision|verdict|law|fine|order; protest innocence;
      profess innocence; plead +not +guilty; v:disagree; distance +itself; distance +himself; distance +herself; v:disclaim; pour scorn;
      give cold +shoulder; v:stonewall; not recognise|recognize; v:stand +by decision|account|figure|story|statement; v:call
      lie|lies|rubbish|gossip|fiction|untrue|false|smear; v:rule +against; show +the +door; v:vote against; v:reject; v:refuse;
      v:decline; v:dismiss; v:deny; v:rebuff; brush +aside; shrug +off; turn +down; wave +away; wave +aside; n:rejection; v:oppose;
      n:opposition +to; n:objection; v:resist; v:rebut; v:refute; v:veto; v:spurn; give short +shrift; outright +no; flat +no; v:call
      nonsense; v:call baseless|unfounded|groundless|absurd|ridiculous; vote +down; pour cold +water
    `),
  },
  {
    kind: 'acceptance',
    code: '030',
    spoken: false,
    patterns: list(`
      side +with; sided +with; rally +behind; have no objection; v:vote +for; vote +in favour|favor; v:back
      plan|bid|offer|deal|proposal; v:clear merger|deal|bid|takeover; green +light; give go-ahead|nod; v:recommend +the offer|bid|deal;
      v:grant request|permission; v:concur; go +along with; v:acquiesce; v:assent; v:adopt proposal|plan|recommendation; take +up
      offer|invitation; v:tender share|stake; v:bless; v:accede; v:uphold complaint|appeal; settle +for; bow +to
      demand|pressure|request; v:accept; v:agree; v:approve; v:consent; v:welcome; v:endorse; v:praise; v:back; v:embrace; v:hail;
      v:applaud; sign +up +to; v:ratify; give blessing|approval|consent|assent|backing; n:acceptance; n:approval; v:support; sign
      @agreement; warm +to; see merit
    `),
  },
  {
    kind: 'acceptance',
    code: '030',
    spoken: true,
    patterns: list(`
      be +welcome; be +glad +of; be grateful; good +enough; happy +with; serve as basis|foundation|starting;
      could|can|may|might|would|will be basis|foundation; form basis|foundation; provide basis|foundation; become basis|foundation; use
      as basis|foundation; represent basis|foundation; can +live +with; have no objection; no objection +to
    `),
  },
  {
    kind: 'concession',
    code: '080',
    spoken: false,
    patterns: list(`
      v:concede; v:compromise; give +way; give ground; v:relent; back +down; climb +down; n:concession; drop
      demand|objection|opposition|insistence|plan|proposal|scheme|closure; soften; v:yield; cave +in; n:climbdown; make concession; offer concession
    `),
  },
  {
    kind: 'warning',
    code: '130',
    spoken: false,
    patterns: list(`
      v:alert; issue warning|alert; put on +notice; advise against; flag +up; v:forewarn; raise red +flag; v:advise
      close|evacuate|avoid|stay|boil|leave; v:warn; v:caution; n:warning; sound alarm; raise alarm; ring alarm
    `),
  },
  {
    kind: 'accusation',
    code: '110',
    spoken: false,
    patterns: list(`
      v:describe as robbery|theft|farce|sham|betrayal|blackmail|insult|disgrace|scandal|reckless|cynical|absurd|nonsense|shameful; v:call robbery|piracy|theft|extortion|vandalism|murder|sabotage|madness|cowardice|hypocrisy;
      v:call
      slap|joke|circus|whitewash|smokescreen|travesty|mockery|charade|gimmick|trick|premature|unfair|absurd|ridiculous|cruel|mean|dishonest|shabby|desperate|stunt|bluff|theft|robbery|betrayal|blackmail|farce|sham|outrageous|unacceptable|wrong|misguided|dangerous|heartless|hostile;
      point finger; hold responsible|liable|accountable; blame on; hit +out; lash +out; take +aim; tear +into; lay +into; round +on;
      v:reproach; v:upbraid; v:berate; v:scold; v:savage; v:censure; v:admonish; v:deride; v:mock; lodge @complaint; press charge;
      v:indict; take +to +task; v:bemoan; call to +account; v:insinuate; v:call
      liar|hypocrite|traitor|coward|incompetent|reckless|scandal|outrage|cynical|irresponsible; n:allegation; v:protest that; v:protest
      against|at; level charge|accusation; make accusation|allegation; v:vilify; express anger|outrage|dismay; v:accuse; v:blame;
      v:criticise; v:criticize; v:condemn; v:denounce; v:allege; v:slam; v:fault; v:complain; n:complaint +about; n:accusation; v:call
      insult|insulting|disgrace|shameful|illegitimate|illegal; v:brand; v:describe as illegitimate|illegal|criminal|corrupt; label
      illegitimate|terrorist; v:sue; v:castigate; v:lambast; v:deplore; v:decry; v:rebuke; v:chide; v:attack for; v:lament; under +fire;
      v:assail; charge that; claim that violate|break|cheat
    `),
  },
  {
    kind: 'action',
    code: '170',
    spoken: false,
    patterns: list(`
      v:withdraw offer|bid|application|candidate|complaint|support|motion; v:issue order|decree|injunction|notice|ban|ultimatum;
      v:vote for strike|walkout|stoppage; v:vote to strike; v:apply to court|tribunal|judge; v:pass motion|resolution|law|bill; vote to
      close|strike|expel|ban|suspend|remove|dismiss|merge; order to; v:order; v:suspend; v:recall
      ambassador|envoy|diplomat|product|vehicle|car|model|batch|licence|license|parliament; v:revoke; v:withdraw
      licence|license|permit|accreditation|recognition; v:strip of; v:seize; v:impound; v:confiscate; v:fine; v:ground; v:cordon; v:seal
      +off; shut +down; v:close
      to|school|road|port|border|airport|plant|mill|factory|bridge|office|mine|store|airspace|beach|court|market; v:declare
      mourning|emergency|holiday|disaster|state|amnesty|day|curfew|quarantine|alert; v:proclaim; v:impose; v:dismiss
      chief|minister|director|head|coach|manager|officer|clerk|staff|teacher|commander; v:sack; v:fire
      chief|minister|director|head|coach|manager|officer|worker|staff|teacher; v:expel; v:disqualify; v:relegate; v:ban; v:bar; v:halt
      work|trading|construction|sale|production|service|play|flight|train; call +out army|guard|troop; v:deploy; v:dispatch; v:despatch;
      v:send troop|army|police|rescuer|team|force|soldier|engineer|inspector|plane|ship; v:mobilise; v:mobilize; v:evacuate; v:dissolve;
      v:convene; v:summon; v:subpoena; v:raid; v:search office|home|house|headquarters|premise; v:lay +off; v:cancel; v:postpone;
      v:freeze; v:block bid|deal|merger|sale|takeover|motion; v:refer to; v:appoint; launch @inquiry; issue
      order|decree|injunction|notice; v:grant bail|injunction; v:release money|million|billion|fund|aid; v:free million|billion|fund;
      v:ration; v:requisition; v:nationalise; v:nationalize; v:annul; v:overturn; v:walk +out; walk +off job; down tool; go +on strike;
      strike +down; v:reinstate; v:relieve of; put on leave|alert; v:publish report|list|letter|document|receipt|record|figure|email;
      v:cut rate|price|output|job|staff; v:adjourn; v:open border|shelter|hotline|road|school|port; set +up
      camp|shelter|fund|panel|hotline|commission; v:order to; v:instruct to; v:order stay|close|evacuate|stop|halt|suspend|leave
    `),
  },
  {
    kind: 'action',
    code: '090',
    spoken: false,
    patterns: list(`
      announce @inquiry; order @inquiry; open @inquiry; launch @inquiry; set +up @inquiry; begin @inquiry; start @inquiry
    `),
  },
  {
    kind: 'consultation',
    code: '040',
    spoken: false,
    patterns: list(`
      v:convene @talk|summit|meeting; v:meet; hold @talk; v:negotiate; v:confer; v:consult; v:discuss; v:reconvene; travel +to; v:end @talk; v:conclude @talk; wrap +up
      @talk; v:chair @talk; resume @talk; have @talk
    `),
  },
  {
    kind: 'accusation',
    code: '110',
    spoken: true,
    patterns: list(`
      opportunistic; derisory; insulting; cynical; shameful; scandalous; unforgivable; inexcusable;
      not tell +the truth; not +telling +the +truth;
      v:lie; v:cheat; v:mislead; v:betray; v:deceive; v:bribe; cover +up; hush +up; v:rig; v:sabotage; v:steal; v:entrench; fail +to
      warn|act|tell|protect|answer|inform|listen; v:fail us|them|her|him|people|member|child; v:break
      promise|law|word|rule|agreement|contract; v:ignore warning|law|rule|plea|letter|advice|report; turn +a +blind; pay +for vote;
      v:buy vote; v:conceal; v:falsify; v:tamper; nobody come|listen|answer; no +one come|listen|answer; n:scandal; n:disgrace;
      disgraceful; reckless; negligent; n:negligence; irresponsible; outrageous; n:insult; shame +on; at +fault; to +blame
    `),
  },
  {
    kind: 'rejection',
    code: '120',
    spoken: true,
    patterns: list(`
      unwelcome; inadequate;
      no +such; never receive|see|hear|get|happen|say|promise|agree
    `),
  },
];
