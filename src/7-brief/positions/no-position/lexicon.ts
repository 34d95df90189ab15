/**
 * Words behind verbs of asking, offering and refusing that leave no position. General English, by hand after light verb constructions (WordNet 3.1)
 * and the classes say, declare and judgement of VerbNet.
 */

/** Silence towards reporters. */
export const silences =
  /\b(?:declin\p{L}*|refus\p{L}*|(?:would|did|do|does|will|could)(?:n['’]t| not)|won['’]t|unwilling|unable|reluctan\p{L}*) (?:to |even to |also to |immediately )?(?:(?:repeated|further|multiple|several|all|any|an?|our|the|numerous)? ?(?:attempts?|requests?|invitations?|offers?|opportunit(?:y|ies)) (?:for|to) (?:comment|be interviewed|an? interview|explain)|comment|speculate|say|tell|elaborate|weigh in|get into|go into (?:details?|specifics)|(?:give|provide|offer|share|release) (?:any |further |more |many )?(?:details?|a reason|reasons|figures|specifics|comments?|an explanation|evidence|a timeline|a date|names|numbers|examples)|discuss|take (?:credit|sides|a position|a stand|questions)|be drawn|be (?:named|identified|interviewed|quoted|specific)|name|respond|answer|reply|confirm|disclose|reveal|identify|speak (?:to|with|about)|speak$|make (?:any )?predictions?|predict|guess|rule (?:in or )?out or in|characteri[sz]e|an interview|interview)(?!\p{L})/iu;

/** What is offered without giving anything. */
export const lightOffers =
  /^ (?:only |no |up )?(?:[“"]?(?:his|her|its|their|some|any|few|a few|little|no|more|many|further|several|the|an?|first|minor|own|mixed|deepest|sincere|public|brief|rare|different|new|clear|hourly|conflicting|heartfelt) )*["“]?(?:thoughts?|prayers?|condolences|sympath(?:y|ies)|praise|insights?|glimpses?|details?|tips?|views?|clues?|lessons?|comments?|remarks?|musings|opinions?|assessments?|hints?|explanations?|accounts?|evidence|apolog(?:y|ies)|congratulations|criticism|changes|edits|suggestions|testimony|reassurance|perspectives?|updates?|estimates?|examples?|reasons?|proof|flexibility|counts?)\b/iu;

/** To which guests are asked. */
export const ceremonies =
  /\b(?:opening|ceremony|dinner|lunch|breakfast|banquet|wedding|funeral|concert|match|game|final|premiere|gala|reception|party|show|parade|service|exhibition|inauguration|state of the|festival|tour of)\b/i;

/** Behind "would": states and feelings. */
export const bareFeelings =
  /^(?:\s*(?:not|never|also|always|be|just|really) )*\s*(?:look|call (?:myself|it|this|that|him|her|them|an?)|say|like|think|describe|argue|imagine|love|hate|prefer|expect|hope|guess|become|feel|seem|know|want|need|remember|see (?:it|that|this|how|what)|find|bet|wonder|assume|suggest|be (?:surprised|happier|sad|shocked|foolish|wrong|right|nice|better|worse|great|good|hard|difficult|easy|interesting|the (?:first|last)|an?)|speak (?:truth|my|our)|have to|miss|regret|stand united|pray|remain|live|die)\b/i;

/** What praise takes a side on. */
export const praisedPlans =
  /\b(?:plans?|deals?|proposals?|offers?|decisions?|moves?|rulings?|agreements?|bids?|steps?|laws?|bills?|verdicts?|accords?|treat(?:y|ies)|drafts?|truces?|announcements?|settlements?|reforms?|budgets?|measures?|resolutions?|initiatives?|judgements?|judgments?|polic(?:y|ies)|programmes?|programs?|ideas?|pledges?|commitments?|ceasefires?|pacts?|compromises?|withdrawals?|pardons?|votes?|outcomes?|results?|releases?|appointments?|nominations?|judges|court|operations?|strikes?|sanctions)\b/i;

/** People who take somebody's orders. */
export const ownPeople =
  /^(?:ed|s|ing)? (?:[\p{Lu}][\p{L}.]+ )?(?:his|her|its|their) (?:own )?(?:\p{Ll}+ )?(?:staff|aides?|assistants?|lawyers?|attorneys?|team|advis[eo]rs?|deput(?:y|ies)|secretar(?:y|ies)|office|friends?|wife|husband|son|daughter|mother|father|children|sister|brother|driver|fans|followers|supporters|viewers|readers|audience|listeners)\b|^ (?:aides|readers|viewers|reporters|journalists|the audience|fans|the crowd|for (?:forgiveness|patience|prayers|help|calm|calmness|understanding))\b/u;
