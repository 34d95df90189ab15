import type { Discrepancy, Token } from '../../../model/index.ts';
import { compareWordings, cutAtWord, onceEach, prepareWording, relateWords, stem, type Wording } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { compareFacts, type DiscrepancyContext, type Fact, isDenied, isTimeWord, sentenceSpan } from '../ground/index.ts';
import { announcingModals, boundWords, committingVerbs, conditionOpeners, timeNouns } from '../lexicon/sense.ts';
import { SENSE } from '../settings.ts';

/** A sentence cut into what is announced and the clause that it depends on. */
export interface Conditional {
  readonly opener: string;
  /** The word before it: "only if". */
  readonly before: string | undefined;
  readonly main: readonly Token[];
  readonly clause: readonly Token[];
}

/** Narration at one place of two reports: "will reopen, provided that the tests are passed" against "will reopen". */
export function droppedConditions(context: DiscrepancyContext): Discrepancy[] {
  const facts = [...context.pairs, ...context.beads].flatMap(({ a, b, placed, share }): Fact[] => {
    // "Only if" shuts out what an unconditional report leaves open, so independent reports need be less alike.
    const least = placed || share >= SENSE.free ? 0 : share >= SENSE.onlyIf ? SENSE.onlyIfMain : 1;
    return least === 1 ? [] : [...dropped(context, a, b, { least, placed }), ...dropped(context, b, a, { least, placed })];
  });
  return compareFacts(context, facts, {
    kind: 'condition',
    ask: 'Does it depend on anything?',
    whole: true,
    noteOf: () => 'One report tells a condition that the other drops.',
  });
}

function dropped(
  context: DiscrepancyContext,
  bound: StorySentence,
  free: StorySentence,
  how: { readonly least: number; readonly placed: boolean },
): Fact[] {
  const { least, placed } = how;
  const parts = conditionIn(bound.tokens);
  if (least > 0 && parts?.before !== 'only') return [];
  if (!parts) return [];
  const verbs = announcedVerbs(parts.main, parts.opener);
  const others = announcedVerbs(free.tokens, parts.opener);
  if (!verbs.length || (!others.length && !isAhead(free.tokens))) return [];
  const clause = clauseIn(parts.clause);
  const main = clauseIn(parts.main);
  if (!clause || !main || hasCondition(free.tokens) || isToldBeside(context, free, clause)) return [];
  const bothCommit = [parts.main, free.tokens].every((own) => own.some((_, k) => commits(own, k)));
  const { alignment } = compareWordings(main, free.wording);
  const names = alignment.pairs.filter(
    ({ i, j, nearness }) => nearness >= SENSE.sameName && isTelling(main.words[i]) && isTelling(free.wording.words[j]),
  ).length;
  const sameMatter = placed && names >= SENSE.promiseNames;
  if (!bothCommit && !sameMatter && !verbs.some((verb) => others.some((other) => isOneVerb(verb, other)))) return [];
  const whole = Math.max(alignment.coverageA, alignment.coverageB);
  const promised = least === 0 && names >= SENSE.promiseNames && bothCommit;
  if (
    whole < (promised || (sameMatter && names >= SENSE.telling) ? SENSE.mainNamed : Math.max(SENSE.main, least)) ||
    Math.min(alignment.coverageA, alignment.coverageB) < SENSE.mainLeast
  )
    return [];
  const key = cutAtWord(sentenceSpan(context, bound).text, 80);
  return [
    { key, value: 'conditional', words: conditionWords(parts), sentence: bound },
    { key, value: 'unconditional', words: NONE_TOLD, sentence: free },
  ];
}

/** "Is tearing up the contract": told as under way. */
const isAhead = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm, pos }, k) => pos === 'VERB' && norm.endsWith('ing') && /^(?:is|are|'s|'re)$/.test(tokens[k - 1]?.norm ?? ''));

/** How a report is labelled that tells no condition. */
export const NONE_TOLD = 'no condition told';

/** The condition as it stands: "if it dropped the petition". */
export function conditionWords({ opener, before, clause }: Conditional): string {
  const lead = /^(?:only|on|in|as|so)$/.test(before ?? '') ? `${before} ` : '';
  return cutAtWord(
    clause
      .reduce(
        (text, { text: word, norm }) => `${text}${/^(?:['’]\p{L}*|n['’]t|[,.;:)])$/u.test(norm) ? '' : ' '}${word}`,
        `${lead}${opener}`,
      )
      .replace(/[.,;:]+$/, ''),
    CONDITION,
  );
}

/** Unit: UTF-16 code units. */
const CONDITION = 80;

const isTelling = (word: Wording['words'][number] | undefined): boolean =>
  (word?.kind === 'name' && !isTimeWord(word.lemma)) || word?.kind === 'number';

/** Openers that are never a mere time: what hangs on them may also be told in the present ("takes off", "can stay"). */
const STRONG = /^(?:provided|providing|unless|subject|contingent|conditional|condition|permitting)$/;

/** "offered to pay", "has promised them a share": a verb that binds, told of one deed and not denied. */
function commits(tokens: readonly Token[], at: number): boolean {
  const { lemma, pos } = tokens[at] as Token;
  return committingVerbs.has(lemma) && pos === 'VERB' && !isDenied(tokens, at);
}

/** The verbs behind the modals: what is announced; of verbs that bind, the infinitive, or else that something is given. */
function announcedVerbs(tokens: readonly Token[], opener: string): string[] {
  return tokens.flatMap((token, k) => {
    if (commits(tokens, k)) {
      const to = tokens.slice(k + 1, k + 4).findIndex((one) => one.norm === 'to');
      return [to < 0 ? 'give' : (tokens[k + 2 + to]?.lemma ?? 'give')];
    }
    // "Is going to buy", "is to buy": announced without a modal.
    if (token.norm === 'to' && /^(?:going|is|are|was|were)$/.test(tokens[k - 1]?.norm ?? '') && tokens[k + 1]?.pos === 'VERB')
      return [(tokens[k + 1] as Token).lemma];
    if (STRONG.test(opener) && token.pos === 'VERB' && !announcingModals.has(token.norm)) return [token.lemma];
    const allows = /^(?:can|may)$/.test(token.norm) && token.pos !== 'NOUN' && token.pos !== 'PROPN';
    if (!announcingModals.has(token.norm) && !allows) return [];
    // What follows a modal is a verb, whatever the tagger calls it ("will close").
    const verb = tokens.slice(k + 1, k + 6).find((one) => !/^(?:AUX|ADV|PART)$/.test(one.pos) && one.norm !== 'not');
    return verb ? [verb.lemma] : [];
  });
}

const isOneVerb = (a: string, b: string): boolean => a === b || stem(a) === stem(b) || (relateWords(a, b)?.nearness ?? 0) >= 0.6;

const conditionIn = onceEach(splitCondition);
const clauseIn = onceEach((tokens: readonly Token[]) => clauseOf(tokens));
const hasCondition = onceEach(looksConditional);

function looksConditional(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, k) =>
      // "Médecins Without Limits": a word of a name.
      (k === 0 || !/^\p{Lu}/u.test(token.text)) &&
      ((conditionOpeners.has(token.norm) && (token.norm !== 'until' || opensEvent(tokens.slice(k + 1)))) ||
        boundWords.has(token.norm) ||
        /^(?:assuming|long|soon|permitting|contingent|conditional|condition|return|exchange|barring|depending)$/.test(token.norm)),
  );
}

/** The condition may stand in the sentence before or behind. */
function isToldBeside(context: DiscrepancyContext, free: StorySentence, clause: Wording): boolean {
  const report = context.sentences.get(free.report);
  return [-1, 0, 1].some((step) => {
    const near = report?.sentences[free.index + step];
    return near !== undefined && compareWordings(clause, near.wording).alignment.coverageA >= SENSE.beside;
  });
}

/** Cuts off the clause behind "if", "unless", "provided that", up to its comma or the end; undefined where nothing depends. */
export function splitCondition(tokens: readonly Token[]): Conditional | undefined {
  const at = tokens.findIndex((token, k) => isOpener(tokens, token, k));
  if (at < 0) return splitPermitting(tokens);
  const comma = tokens.findIndex((token, k) => k > at && /^[,;—–]$/.test(token.norm));
  const end = comma < 0 ? tokens.length : comma;
  const clause = tokens.slice(at + 1, end);
  const main = [...tokens.slice(0, at), ...tokens.slice(end)];
  return clause.length >= 2 && main.length >= 3
    ? { opener: (tokens[at] as Token).norm, before: tokens[at - 1]?.norm, main, clause }
    : undefined;
}

/** "…, weather permitting": the condition stands before its participle. */
function splitPermitting(tokens: readonly Token[]): Conditional | undefined {
  const at = tokens.findIndex((token, k) => token.norm === 'permitting' && tokens[k - 1]?.pos === 'NOUN');
  if (at < 0) return undefined;
  const comma = tokens.slice(0, at).findLastIndex((token) => token.norm === ',');
  const from = comma >= 0 && at - comma <= 4 ? comma : at - 1;
  const clause = tokens.slice(from, at + 1).filter((token) => token.norm !== ',');
  return { opener: 'permitting', before: undefined, main: [...tokens.slice(0, from), ...tokens.slice(at + 1)], clause };
}

const CLAUSE = 8;

/** "until readings fall", "until the repairs"; "until Friday", "until 3 May", "until the end of the year" are times. */
export function opensEvent(behind: readonly Token[]): boolean {
  const phrase = behind.slice(
    0,
    behind.findIndex((one) => one.pos === 'PUNCT' || one.pos === 'ADP'),
  );
  return (
    phrase.length > 0 && !phrase.some((one) => one.pos === 'NUM' || timeNouns.has(one.lemma) || (one.pos === 'PROPN' && phrase.length < 3))
  );
}

/** "asked if": a question; "without a permit": no clause; "provided food": a verb. */
function isOpener(tokens: readonly Token[], token: Token, k: number): boolean {
  const before = tokens[k - 1];
  if (token.norm === 'if' && isIdle(tokens, k)) return false;
  if (token.norm === 'if') return !before || !/^(?:ask|wonder|know|see|say|tell|decide|doubt|question|even|as)$/.test(before.lemma);
  if (token.norm === 'unless') return true;
  if (/^(?:provided|providing|assuming)$/.test(token.norm))
    return !before || /^[,;—–]$/.test(before.norm) || tokens[k + 1]?.norm === 'that' || opensClause(tokens, k);
  if (token.norm === 'should') return !before || before.pos === 'PUNCT';
  return isOpeningPhrase(tokens, token, k);
}

/** "Had approved the bid provided the dock went to another": behind a whole clause, with a clause of its own. */
function opensClause(tokens: readonly Token[], k: number): boolean {
  const isFiniteVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
  return (
    tokens.slice(0, k).some(isFiniteVerb) &&
    tokens[k - 1]?.pos !== 'AUX' &&
    tokens[k - 1]?.pos !== 'PRON' &&
    /^(?:DET|PROPN|PRON)$/.test(tokens[k + 1]?.pos ?? '') &&
    tokens.slice(k + 2, k + CLAUSE).some(isFiniteVerb)
  );
}

/** "Subject to", "on condition that", "in return for", "once the money is paid", "as long as". */
function isOpeningPhrase(tokens: readonly Token[], token: Token, k: number): boolean {
  const [before, next, after] = [tokens[k - 1]?.norm ?? '', tokens[k + 1]?.norm ?? '', tokens[k + 2]?.norm];
  switch (token.norm) {
    case 'subject':
    case 'contingent':
    case 'conditional':
      return /^(?:to|on|upon)$/.test(next);
    case 'condition':
      return next === 'that' && before === 'on';
    case 'in':
      return /^(?:return|exchange)$/.test(next) && after === 'for';
    case 'pending':
    case 'barring':
      return k > 0 && token.pos !== 'ADJ';
    case 'once':
      return before !== 'at' && tokens.slice(k + 1, k + CLAUSE).some((one) => one.pos === 'AUX' || one.pos === 'VERB');
    case 'until':
      return opensEvent(tokens.slice(k + 1));
    case 'when':
      // "Can fly again when its brakes have been tested": what must have been done first.
      return (
        k > 0 && tokens.slice(k + 1, k + CLAUSE).some((one, at, near) => /^(?:has|have)$/.test(one.norm) && near[at + 1]?.norm === 'been')
      );
    case 'before':
      return isNotBefore(tokens, k);
    case 'against':
      return /^(?:bail|payment|security|ransom|deposit)$/.test(next);
    default:
      return /^(?:long|soon)$/.test(token.norm) && /^(?:as|so)$/.test(before) && next === 'as';
  }
}

/** "If need be", "if necessary", "if anything": nothing depends on it. */
export const isIdle = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.norm === 'if' && /^(?:need|necessary|needed|possible|any|anything|so|not|ever)$/.test(tokens[k + 1]?.norm ?? '');

/** "Nobody goes home before the lake is lowered" is "until it is lowered"; "before Monday" is a time. */
export function isNotBefore(tokens: readonly Token[], k: number): boolean {
  const main = tokens.slice(Math.max(0, k - CLAUSE), k);
  const clause = tokens.slice(k + 1, k + CLAUSE);
  return (
    tokens[k]?.norm === 'before' &&
    main.some(({ norm }) => /^(?:nobody|no|none|not|n't|never)$/.test(norm)) &&
    clause.some(({ pos }) => pos === 'AUX') &&
    opensEvent(clause)
  );
}

/** A stretch of tokens as a wording; undefined where it says nothing. */
export function clauseOf(tokens: readonly Token[] | undefined): Wording | undefined {
  if (!tokens?.length) return undefined;
  const wording = prepareWording({ text: tokens.map((token) => token.text).join(' '), tokens });
  return wording.words.some((word) => word.kind !== 'function') ? wording : undefined;
}
