import { deedObjects, deedVerbs, roundTables } from '../lexicon.ts';
import type { Veto } from './around.ts';

/** "Would study the text": thinking about it is no offer; "ordered a review" is a step. */
const isPondering: Veto = ({ cue, act, before, behind }) =>
  /^(?:offer|action|acceptance)$/.test(act.kind) &&
  // "Would consider a review if the strike ended first".
  !(
    act.kind === 'offer' &&
    /\bconsider$/i.test(cue) &&
    /\b(?:will|would) $/i.test(before) &&
    /\b(?:if|once|provided|should|unless)\b/i.test(behind)
  ) &&
  !/^(?:ha(?:s|ve|d) )?(?:order|announc|launch|beg[ai]n|open|set up|start|call|demand)/i.test(cue) &&
  /\b(?:stud(?:y|ies|ied)|examine|consider|look(?: at| into)|review|weigh|assess|analyse|analyze|think|reflect|watch|monitor|wait|see|follow|decide)$/i.test(
    cue,
  );

/** "The operation had to be broken off": told, not asked. */
const isNecessity: Veto = ({ cue, behind, act }) => act.kind === 'demand' && /\bhad to$/i.test(cue) && /^\s*(?:\w+ly )?be\b/i.test(behind);

/** "Nobody should find that on a spoon", "a child ought not to have to trust": owed by nobody who is party to anything. */
const isSentiment: Veto = ({ act: { kind }, before, cue, behind }) =>
  kind === 'demand' &&
  /(?:^|["“(]|[.!?;,]\s)\s*(?:nobody|no[ -]one|no (?:\p{Ll}+ )?\p{Ll}+|everyone|everybody|anyone|people|you(?= (?:should|ought|need))|one|an? (?:child|person|man|woman|human being)) (?:should|must|ought|has to|have to|needs? to)\b/iu.test(
    `${before}${cue}${behind.slice(0, 40)}`,
  );

/** "Nobody will freeze because of a speech": what will not happen is a forecast, and no line that somebody draws. */
const isForecast: Veto = ({ act: { kind }, before, cue, behind }) =>
  (kind === 'red-line' || kind === 'rejection') &&
  /\b(?:nobody|no[ -]one|none|nothing) (?:will|is going to|shall) (?:\p{L}+ly )?(?:freeze|starve|die|suffer|lose|go|be (?:hurt|harmed|worse|left|better|able|surprised|alone)|get|feel|notice|know|miss|remember|forget|believe|understand|win|change|benefit)\b/iu.test(
    `${before}${cue}${behind.slice(0, 30)}`,
  );

/** "Has not provided an analysis", "did not attend": not done is not refused, unless it is consent that was not given. */
const isUndone: Veto = ({ act: { kind }, event, before, cue, quoted }) => {
  if (kind !== 'rejection') return false;
  const words = `${before.slice(-22)}${cue}`;
  const done =
    /\b(?:did|was|were|had|has|have|neither)(?: not|n['’]t| never|)\b(?: been)?(?: \p{L}+ly)* \p{L}+\s*$/iu.test(words) &&
    /n['’]t|\bnot\b|\bnever\b|\bneither\b/i.test(words);
  if (!done || (event && !/^(?:past|perfect)$/.test(event.tense))) return false;
  if (/\bno such\b/i.test(words)) return false;
  return !CONSENT.test(cue) && !(quoted && /\b(?:never|not|n['’]t)\b/i.test(words) && DENIED.test(cue));
};
const CONSENT =
  /(?:approv|accept|agree|support|back|endors|sign|vot|ratif|recogni|consent|reject|refus|den|oppos|appl|clear|grant|authori|heed|compl|welcom|allow|permit|give in|gave in|budg|yield|bow)/i;
const DENIED =
  /(?:pay|paid|t[ao]ke?n?|receiv|order|ask|know|knew|promis|tell|told|leak|kill|steal|stole|li[e]d?|sell|sold|do|done|breach|break|broke|offer|say|said|violat|cheat|meet|met|hack|fire|shell|attack|plan|intend)/i;

/** Deeds that answer nobody: "spent a year at a university", "referred to the attack". What counts as a step is listed. */
const isNoStep: Veto = ({ act: { kind }, told: { annotations }, act, cue, behind }) => {
  if (kind !== 'action') return false;
  const verb = annotations.tokens.find(({ start, pos }) => start >= act.cue.start && start < act.cue.end && pos === 'VERB');
  const lemma = verb?.lemma ?? cue.split(' ')[0]?.toLowerCase() ?? '';
  return !deedVerbs.has(lemma) && !deedObjects.test(`${cue}${behind.slice(0, 60)}`);
};

/** "Discussed the matter on television", "held a press conference": talk that is no talks between sides. */
const isNoTalks: Veto = ({ act: { kind }, cue, behind }) => kind === 'consultation' && !roundTables.test(`${cue}${behind.slice(0, 60)}`);

/** Taking no side. */
export const idle: readonly Veto[] = [isPondering, isNecessity, isSentiment, isForecast, isUndone, isNoStep, isNoTalks];
