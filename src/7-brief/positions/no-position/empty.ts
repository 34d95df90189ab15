import { captives } from '../lexicon.ts';
import type { Veto } from './around.ts';
import { bareFeelings, ceremonies, lightOffers, ownPeople, praisedPlans, silences } from './lexicon.ts';

/** "Declined to comment", "would not speculate", "refused to provide details", "declined repeated requests for an interview". */
const isNoComment: Veto = ({ act: { kind }, before, cue, behind }) =>
  (kind === 'rejection' || kind === 'red-line') &&
  !BARGAINS.test(`${cue}${behind.slice(0, 12)}`) &&
  silences.test(`${before.slice(-14)}${cue}${behind.slice(0, 50)}`.replace(/^\S*\s/, ''));
/** "Refuses to discuss the closures": said of sides that bargain; reporters are told "declined to discuss". */
const BARGAINS = /^refus(?:es?|ing) to discuss\b/i;

/** "Did not respond to requests for comment", "asked not to be named": how a report was made. */
const isAboutReporting: Veto = ({ before, cue, behind, act }) =>
  (/^(?:demand|rejection|red-line|action)$/.test(act.kind) &&
    /\b(?:respon(?:d|se)|repl(?:y|ies|ied)|reacted|react|answer(?:ed)?|return(?:ed)? (?:\p{L}+ ){0,3}(?:calls?|messages?|requests?)|comment)\b/iu.test(
      `${before.slice(-24)}${cue}${behind.slice(0, 40)}`,
    ) &&
    /\b(?:comment|interview|information|clarification|requests?|calls?|messages?|questions?|enquiries|inquiries)\b/i.test(
      `${cue}${behind.slice(0, 60)}`,
    )) ||
  /\b(?:asked|requested|wanted|wished|preferred|insisted on|requesting|asking)\s+(?:not to be (?:named|identified|quoted)|(?:for )?anonymity|that (?:his|her|their) names?\b)/i.test(
    `${cue}${behind}`,
  ) ||
  /\bon condition of\s*$/i.test(before);

/** ", he offered in his own language", ", insisted the chairman": the verb introduces a remark and asks for nothing. */
const isTag: Veto = ({ act: { kind }, before, cue, behind }) => {
  if (kind === 'offer' && /^offered$/i.test(cue)) return /[,”"’'] ?(?:he|she|they|\p{Lu}\p{L}+) $/u.test(before);
  if (kind !== 'demand' || !/\binsist|\bmaintain/i.test(cue)) return false;
  if (/\binsist\p{L}*\s+(?:up)?on\b/iu.test(`${cue}${behind.slice(0, 6)}`)) return false;
  // "Insisted that the board resign", "insists executives must testify": something is asked; else something is asserted.
  return !/\b(?:must|should|ought to|ha(?:s|ve) to|needs? to|be \p{L}+(?:ed|en|t)|publish|release|resign|withdraw|leave|pay|stop|step down|free|open|close|end|return|give|hand)\b/iu.test(
    behind,
  );
};

/** "…,” she stormed", "…,” he fired back": a verb that only says how it was said. */
const isManner: Veto = ({ act: { kind }, before, cue }) =>
  (kind === 'action' || kind === 'threat') &&
  /^(?:storm|thunder|fir|bark|snapp|shot|blast|explod|erupt|roar|fum|rag|hit)\p{L}*$/iu.test(cue) &&
  /["”’'] (?:he|she|they|(?:the |a )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+) $/u.test(before.slice(-40));

/** "Called on Lund, who spoke", "called on her to speak first": gave the floor, paid a visit. */
const isFloor: Veto = ({ act: { kind }, cue, behind, before }) => {
  if (kind !== 'demand' || !/\bcall\p{L}*(?: up)?$|\bcall\p{L}* (?:up)?on$/iu.test(cue)) return false;
  const words = `${cue}${behind}`.replace(/^.*?\bcall\p{L}*/iu, '');
  if (!/^ (?:up)?on\b/.test(words)) return false;
  if (/^ (?:up)?on (?:[^.;]{0,60} )?to (?:speak|begin|start|open|go first|take the floor|read|reply|answer|say a few)\b/i.test(words))
    return true;
  return (
    !/^ (?:up)?on (?:(?!, (?:who|which|whose|where)\b)[^.;:])*?\b(?:to (?!the |a |an |his |her |their |its )\p{Ll}|for |not to )/u.test(
      words,
    ) && !/\bto $/.test(before.slice(-3))
  );
};

/** "Offered a few remarks", "offered condolences", "the remarks he offered". */
const isLightOffer: Veto = ({ act: { kind }, before, cue, behind }) =>
  (kind === 'offer' || kind === 'rejection') &&
  /\b(?:offer|provide|give)\p{L}*$/iu.test(cue.trim()) &&
  (lightOffers.test(behind) ||
    /\b(?:remarks|comments|thoughts|words|views|testimony|advice|explanation|account|apology) (?:that |which )?(?:he|she|they|\p{Lu}[\p{L}.’'-]+) $/iu.test(
      before,
    ));

/** "Invited him to the opening of a bridge", "apologised to drivers": courtesies. An invitation to talk offers something. */
const isCourtesy: Veto = ({ act: { kind }, cue, behind }) => {
  if (!/^(?:offer|demand|concession|action|acceptance|consultation)$/.test(kind)) return false;
  if (/\bapologi[sz]/i.test(cue)) return true;
  if (!/\binvit/i.test(cue)) return false;
  return (
    ceremonies.test(behind) ||
    !/\b(?:talks?|meet\p{L}*|negotiat\p{L}*|mediat\p{L}*|discuss\p{L}*|dialogue|bids?|tenders?|join|return|table|submit|monitors?|observers?|inspect\p{L}*|summit|conference)\b/iu.test(
      behind.slice(0, 90),
    )
  );
};

/** "I would call myself surprised", "I would like": no offer. */
const isFeeling: Veto = ({ act: { kind }, before, cue, behind }) =>
  (kind === 'offer' || kind === 'rejection') &&
  /(?:\b(?:would|will)|['’](?:d|ll))(?: not|n['’]t)?(?: \p{L}+ly| also| always| never)? *$/iu.test(
    `${before}${cue.replace(/\p{L}+$/u, '')}`,
  ) &&
  bareFeelings.test(`${cue} ${behind}`.replace(/^(?:would|will|['’]ll)(?: not|n['’]t)? /i, ''));

/** "Praised her for her honesty": praise of people. Praise of a plan takes its side. */
const isPraise: Veto = ({ act: { kind }, cue, behind }) =>
  kind === 'acceptance' &&
  /\b(?:prais|laud|applaud|commend|hail|thank|congratulat|appreciat|salut)/i.test(cue) &&
  !praisedPlans.test(behind.slice(0, 90));

/** "Were questioned by the prosecutor's office": asked by those who inquire, and accused of nothing. */
const isInterrogation: Veto = ({ act: { kind }, before, cue }) =>
  kind === 'accusation' && /^question/i.test(cue) && (/\b(?:was|were|been|being|is|are|be) $/i.test(before) || INQUIRERS.test(before));
const INQUIRERS =
  /\b(?:police|detectives|investigators|inspectors|prosecutors?|magistrates?|officers|agents)(?: \p{L}+ly| have| has| had| also)* $/iu;

/** "The court recognised the importance of the junction": sees, and agrees to nothing. */
const isAcknowledged: Veto = ({ act: { kind }, cue, behind }) =>
  kind === 'acceptance' &&
  /\brecogni[sz]/i.test(cue) &&
  /^ (?:that|how|the|its|their|his|her|this|these|those)(?: \p{L}+){0,2} (?:importance|need|seriousness|scale|value|difficult(?:y|ies)|work|efforts?|contributions?|facts?|role|concerns?|challenges?|signs?|urgency|sacrifices?|service)\b|^ (?:that|how)\b/iu.test(
    behind,
  );

/** ", he assured us, has doubled": a remark about what is so; "assured us that they would pay" promises. */
const isAssured: Veto = ({ act: { kind }, cue, behind }) =>
  kind === 'offer' && /\bassur/i.test(cue) && !/\b(?:will|would|shall|to|won['’]t|['’](?:ll|d))\b/i.test(behind);

/** "Asked her staff to prepare a report": an order to one's own people asks nothing of the other side. */
const isOwnErrand: Veto = ({ act: { kind }, cue, behind }) =>
  kind === 'demand' &&
  ownPeople.test(`${cue}${behind}`.replace(/^.*?\b(?:ask|tell|told|order|instruct|urg|direct|want|encourag)\p{L}*/iu, ''));

/** "Releases a calendar": what is let out is no concession unless it is people or a pressure. */
const isLaunch: Veto = ({ act: { kind }, cue, behind }) =>
  kind === 'concession' && /^releas/i.test(cue) && !captives.test(behind.slice(0, 50));

/** "Threatens to undermine the law", inside the marks and of a thing: no threat of the speaker. */
const isDanger: Veto = ({ act: { kind }, before, cue, quoted, told, sentence }) => {
  if (kind !== 'threat' && kind !== 'warning') return false;
  if (!/^threaten/i.test(cue)) return false;
  const opens = /(?:^|["“])\s*$/.test(before) && told.text.slice(sentence.start, sentence.end).length > 0;
  return (quoted && (opens || !/\b(?:I|we|they|he|she)\b[^,;]*$/.test(before))) || /\b(?:which|that) (?:\p{L}+ )?$/u.test(before);
};

/** Phrases that mean something else. */
export const empty: readonly Veto[] = [
  isNoComment,
  isAboutReporting,
  isTag,
  isManner,
  isFloor,
  isLightOffer,
  isCourtesy,
  isFeeling,
  isPraise,
  isOwnErrand,
  isLaunch,
  isDanger,
  isInterrogation,
  isAcknowledged,
  isAssured,
];
