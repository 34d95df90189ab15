import type { PositionKind } from '../../model/index.ts';

/**
 * Words for positions that no verb of demanding, offering or refusing tells. General English of labour disputes, takeovers, courts and politics;
 * after CAMEO's categories 02, 08, 12, 13 and 14 (Gerner et al. 2002) and the PLOVER types that came of them.
 */

/** What is taken back: a verb of ending before a measure of pressure is a concession. */
export const endingVerbs: ReadonlySet<string> = new Set(
  'postpone delay suspend lift drop scrap shelve halt abandon withdraw end ease relax defer'.split(' '),
);
export const endingPhrases: ReadonlySet<string> = new Set(['put off', 'call off', 'back down', 'hold off']);
export const pressures: ReadonlySet<string> = new Set(
  'strike walkout protest march rally blockade boycott ban embargo sanction tariff deadline ultimatum demand claim lawsuit suit complaint offensive attack appeal objection veto curfew siege threat picket'.split(
    ' ',
  ),
);

/** Deeds of bodies, by PLOVER type. */
export const bodyDeeds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    RETREAT: 'withdraw recall pull',
    COOPERATE: 'buy acquire purchase sell hire merge lease',
    SANCTION: 'sue fine expel disqualify sack dismiss fire evict',
    MOBILIZE: 'deploy mobilise mobilize',
  }).flatMap(([type, verbs]) => verbs.split(' ').map((verb) => [verb, type] as const)),
);

/** What can be held over somebody: with could or may, or under if and unless, a threat. */
export const harms: ReadonlySet<string> = new Set(
  'block veto halt sue strike boycott retaliate cancel ban close shut seize expel occupy picket blockade quit resign sack dismiss freeze bomb attack invade clear storm evict'.split(
    ' ',
  ),
);
/** Of these, what is a threat as soon as somebody says that they will do it. */
export const ownHarms: ReadonlySet<string> = new Set('block veto sue boycott expel freeze bomb invade evict'.split(' '));
export const harmPhrases: ReadonlySet<string> = new Set(['walk out', 'pull out', 'walk away', 'go to', 'take to', 'shut down']);

/** Who is let go: "freed nine prisoners". */
export const freeing: ReadonlySet<string> = new Set(['free', 'release']);
export const captives = /\b(?:prisoners?|hostages?|detainees?|captives?|inmates|activists|journalists|dissidents|soldiers|sailors|crew)\b/i;
/** What a state shuts. */
export const shutting: ReadonlySet<string> = new Set(['close', 'shut', 'seal']);
export const shutByStates = /\b(?:border|borders|airspace|embassy|consulate|ports)\b/i;

/** Verbs that take a side, with the position they take. */
export const stanceVerbs: ReadonlyMap<string, { readonly kind: PositionKind; readonly plover: string }> = new Map(
  (
    [
      ['rejection', 'REJECT', 'reject refuse oppose veto rebuff spurn dismiss decline deny'],
      ['acceptance', 'AGREE', 'accept approve back endorse ratify support welcome praise applaud hail commend'],
      ['demand', 'REQUEST', 'demand request urge want insist ask'],
      ['offer', 'CONSULT', 'offer promise pledge propose'],
      ['threat', 'THREATEN', 'threaten vow'],
      ['warning', 'THREATEN', 'warn'],
      ['accusation', 'ACCUSE', 'accuse blame criticise criticize condemn denounce'],
    ] as const
  ).flatMap(([kind, plover, verbs]) => verbs.split(' ').map((verb) => [verb, { kind, plover }] as const)),
);
export const memberNouns = /^(?:members|workers|staff|employees|shareholders|delegates|supporters|voters|leaders|officials|lawyers)\b/i;
/** "The government of X", "the board of X". */
export const governmentNouns =
  /\b(?:government|board|parliament|cabinet|leadership|management|council|authorities|army|president|king|people) of (?:the )?$/i;
/** Behind the name of a state: the organs that speak for it. */
export const stateOrgans =
  /^(?:['’]s?)? (?:government|embassy|foreign ministry|defen[cs]e ministry|foreign office|ministry of foreign affairs|state department|armed forces|military|army|navy|air force|delegation|negotiators|negotiating team|diplomats|authorities|leadership|leaders|presidency|cabinet)$/i;
/** Behind the name of a body: who acts for it. */
export const bodyOrgans =
  /^['’]s? (?:[\p{Ll}-]+ )?(?:board|executive|executives|committee|council|leadership|leaders|members|membership|management|directors|negotiators|delegates|delegation|lawyers|owners|fighters|commanders|high command)$/iu;
/** What is good for others: under a condition an offer. */
export const benefits: ReadonlySet<string> = new Set(
  'reopen resume lift release free ease restore withdraw recognise recognize sit meet talk negotiate convene discuss pay compensate reinstate rehire publish share'.split(
    ' ',
  ),
);
/** "Called an election", "appealed to the Supreme Court": steps that are neither given up nor asked of the other side. */
export const steps = /^(?:call\p{L}* (?:\S+ ){0,3}(?:election|vote|referendum|poll)|appeal\p{L}* to)/iu;
/** "Promised a response", "vowed revenge": nothing good is promised. */
export const retaliation =
  /^ (?:an? |the )?(?:\p{L}+ )?(?:response|reply|retaliation|revenge|vengeance|reprisals?|counter-?measures|consequences|punishment|crackdown|any (?:attack|aggression|provocation|strike|violation)|to (?:any |every )?(?:attack|aggression|provocation)|to (?:retaliate|respond|strike back|hit back|avenge))\b/iu;
/** Who stands beside a person without speaking for them. */
export const othersNouns =
  /^(?:['’]s? (?:\p{Ll}+ )?| )(?:family|relatives|parents|father|mother|wife|husband|widow|brother|sister|son|daughter|children|club|critics|opponents|rivals|supporters|followers|fans|neighbou?rs|friends|party|union|company|hometown)(?!\p{L})/u;
/** Verbs that say nothing but that a threat, a demand or an offer is made. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'make issue put table submit repeat renew give lodge present extend have send deliver voice raise rule drop withdraw reject accept increase double sweeten'.split(
    ' ',
  ),
);
/** What is filed to ask for something. */
export const petitions = /\b(?:petition|motion|application|request)\b/i;
/** Work stopped, streets taken: a verb and a word close behind it. */
export const protests =
  /^(?:lay(?: \S+)? down (?:their |its )?tools?|down tools?|walk out|go on strike|stop work|take to the streets|lay(?: down)? tools?)/;

/** Judgements of an offer that turn it down. */
export const turningDown =
  /\b(?:(?:far |much |way )?too (?:low|little|late|small|weak)|not (?:nearly |good |big |high )?enough|unacceptable|inadequate|insufficient|(?:an? )?insult(?:ing)?|derisory|a non-starter|out of the question|off the table|not for sale|no basis for|not (?:an?|one|a single) [^.;,]{1,60} (?:is|are|will be) (?:for sale|on offer|on the table|negotiable|up for \p{L}+)|non-?negotiable|not negotiable|(?:the )?door is (?:closed|shut)|over my dead body)\b/iu;
/** Verbs whose denial is no refusal: "will not know", "would not be". */
export const noRefusal: ReadonlySet<string> = new Set(
  'be have know see say tell speculate comment name elaborate disclose discuss confirm reveal speak hear answer reply respond give happen become seem appear need take matter last work mean help affect change find get feel die return arrive reach exist expire run last cost suffer lose win play'.split(
    ' ',
  ),
);
/** That somebody does not mean to do it. */
export const unwilling =
  /\b(?:will not|won['’]t|refuse to) be (?:bullied|blackmailed|intimidated|silenced|forced|pressured|rushed|threatened|cowed|dictated to|held hostage)\b|\b(?:do(?:es)? not|did not|don['’]t|doesn['’]t|didn['’]t) (?:plan|intend|want|wish|mean) to\b|\b(?:has|have|had|sees?|saw) no (?:plans?|intention|wish|reason|need) (?:to|of)\b/i;
/** "There will be no peace while one soldier stands here." */
export const noneUntil =
  /\bthere (?:will|can|shall) be no \p{L}+(?: \p{L}+){0,3} (?:while|until|unless|as long as|so long as|without|before)\b/iu;
/** Where others are told what they owe. */
export const obliging =
  /\b(?:must|has to|have to|needs? to|ought(?: not)? to|should(?!(?: not)? have [\p{L}]+(?:ed|en|ne|ght|wn)\b)(?! be (?:fine|enough|ready|able|over|possible|safe))|has got to|have got to)\b(?! have (?:been|had|\p{L}+ed)\b)/iu;
/** Deeds that are a step in a dispute: of offices, courts, unions, firms and armies; after CAMEO 05 to 20 without words and meetings. Lemmas. */
export const deedVerbs: ReadonlySet<string> = new Set(
  'order ban suspend veto recall expel fine impose deploy mobilise mobilize withdraw revoke seize impound confiscate freeze dissolve summon subpoena raid arrest detain jail sack dismiss oust disqualify relegate strike picket blockade block occupy boycott evict evacuate requisition nationalise nationalize annul overturn overrule reinstate appoint nominate sanction blacklist sue appeal indict extradite deport lock halt ground impeach censure shell bomb invade attack storm fire strip bar ratify recognise recognize convene adjourn proclaim declare publish ration cordon seal shut postpone cancel close lay buy acquire merge pull delay extend tighten raise hike cut slash reduce resume reopen divest quit resign issue refer restrict curb limit repeal scrap intercept capture annex besiege demolish kidnap abduct release free hire retreat board ram sink tow escort expropriate'.split(
    ' ',
  ),
);
/** What makes a step of another verb ("called a strike", "launched an inquiry", "took the league to court"). */
export const deedObjects =
  /\b(?:on strike|to (?:the )?(?:[\p{L}-]+ )?(?:court|arbitration|tribunal|streets)|walk\p{L}* (?:out|off)|inquir(?:y|ies)|investigation|review|probe|lawsuit|suit|complaint|motion|injunction|petition|charges|resolution|bill|law|decree|treaty|accord|agreement|deal|pact|troops|police|army|soldiers|inspectors|aid|tariffs?|sanctions|embargo|emergency|curfew|referendum|election|rall(?:y|ies)|protests?|march(?:es)?|strikes?|stoppages?|walkouts?|sit-ins?|pickets?|boycotts?|blockades?|on hold|into (?:force|effect)|tools?)\b/iu;
/** Talks between sides. */
export const roundTables =
  /\b(?:met|meet|meets|meeting|negotiat\p{L}*|mediat\p{L}*|talks|summit|round table|confer(?:red|s)?|consulted)\b/iu;
/** "We are not going back", "we are not leaving": what the speaker's own side will not do. */
export const ownRefusal =
  /(?:^|[.;,:—] ?|\b(?:and|but|that) )(?:we|I)(?: are|['’]re| am|['’]m) not (?:going (?:back|anywhere|away|home|down|along)|leaving|signing|paying|selling|moving|giving|backing (?:down|off|away)|accepting|retreating|budging|bargaining|negotiating|stopping|quitting|yielding|withdrawing|handing|resigning|prepared to|willing to|ready to|open to)\b/iu;
/** "It would now back the budget": said of the speaker's own side. The tagger takes "back" for an adverb. */
export const ownBacking =
  /^(?:that )?(?:it|they|he|she) (?:would|will|could)(?: now| still| also| therefore| however)? back (?:the|an?|its|his|her|their|any|this|that)\b/iu;
/** "The tax goes, or we go". */
export const alternative = /\bor (?:we|I) (?:go|leave|quit|walk|resign|strike|sue|will|shall|are (?:out|gone)|am (?:out|gone))\b/i;
/** What a protest is for, and protests. Lemmas. */
export const purposes: ReadonlySet<string> = new Set(['demand', 'press', 'urge', 'oppose']);
export const rallies: ReadonlySet<string> = new Set(
  'block blockade march rally gather strike protest demonstrate occupy walk camp picket assemble surround down take stop'.split(' '),
);
/** What is published for everybody's good. */
export const disclosure =
  /\b(?:publish|release|issue|disclose) (?:\p{L}+ ){0,3}?(?:reports?|findings|results|figures|plans?|text|details|minutes|accounts|lists?|data|numbers|conclusions|guidelines|timetable)\b/iu;

/** "If there is nothing in writing by noon, the strike goes ahead": what is held over the other side. Measures of pressure as in `pressures`. */
export const pressureHeld =
  /\b(?:if|unless)\b[^.;]*\b(?:the|our|a|this|that|another|further)\s(?:[\p{L}-]+\s){0,2}(?:strikes?|stoppages?|walkouts?|blockades?|boycotts?|protests?|marches|march|lawsuit|appeal|sanctions|embargo|offensive|siege)\s(?:(?:will\s)?(?:go(?:es)? ahead|continues?|stays?|starts?|begins?|resumes?|follows?)|is on\b|stands\b)|\b(?:the|our|a|this|another|further)\s(?:[\p{L}-]+\s){0,2}(?:strikes?|stoppages?|walkouts?|blockades?|boycotts?|protests?)\s(?:(?:will\s)?(?:go(?:es)? ahead|continues?|starts?|begins?|resumes?|follows?)|is on)\s(?:if|unless)\b/iu;
/** "Our proposal gives every colleague a rise": what the speaker's own side puts on the table. */
export const ownOffer =
  /\bour (?:[\p{L}-]+ )?(?:offer|proposal|package|bid|plan) (?:gives|provides|offers|includes|guarantees|means|would give|will give|adds|raises|guaranteed?)\b/iu;
/** "What the committee wants is", "all we ask is": before and behind whoever wants. */
export const wantedFirst = /^["“]?(?:what|all|the (?:only |first )?thing) $/i;
export const wantedBehind =
  /^ (?:really |now |also )?(?:wants?|demands?|demanded|wanted|asks? for|asked for|is asking for|are asking for|seeks?|sought)\b[^.;]{0,40}?\b(?:is|was)\b/i;
/** "As the committee had demanded": at whose wish it was done. */
export const atWish =
  /,? (?:just )?as (?:the |its |his |her )?([\p{Lu}][^,.;]{2,60}?) (?:had |has |have )?(?:demanded|requested|asked|urged|wanted|insisted|called for)\b/u;
/** "Responded by dropping a plan". */
export const inAnswer = /^(?:respond|repli|react|answer)\p{L}* by (\p{L}+ing\b)/iu;
/** What only a party can say of a proposal. */
export const ruledOutFreely =
  /\b(?:out of the question|off the table|a non-starter|unacceptable|unthinkable|not negotiable|non-?negotiable|not for sale|ruled out)\b/i;
/** "The letter is a forgery": what is said of a claim or a paper by those whom it touches. */
export const calledFalse =
  /^["“']?(?:the|this|that|it|these|those|all (?:of )?this|every word(?: of it)?)\b[^.;]{0,50}?\b(?:is|are|was|were)\b (?:just |simply |pure |all |nothing but )?(?:an? )?(?:[\p{L}-]+ )?(?:forger(?:y|ies)|fakes?|lies?|fabrications?|hoax|smears?|slander|fiction|nonsense|inventions?|false|untrue|baseless|rubbish|libel)\b/iu;
/** "You will not get one metre out of us". */
export const youGetNothing =
  /\byou(?: will not|['’]ll not| won['’]t| shall not|['’]ll never| will never) (?:ever )?(?:get|have|see|take|receive|touch)\b/i;
