import type { PositionKind, Token } from '../../model/index.ts';
import { isAssurance } from './assurances.ts';
import { isBackground } from './background.ts';
import { type Cameo, cameo } from './cameo.ts';
import { type EventCue, findEventCues } from './classify.ts';
import { isGerund, readModality } from './clause.ts';
import type { Condition } from './conditions.ts';
import type { Cue } from './cue.ts';
import { kindOfEvent } from './kind.ts';
import { type SpeechPatterns, speechPatterns } from './lexicon/speech.ts';
import { hostileVerbs } from './lexicon/verbs.ts';
import { compile, findMatches, type Match, type PatternIndex } from './pattern.ts';
import { findPromises, isDenial, isHostile } from './promises.ts';

let index: PatternIndex<SpeechPatterns> | undefined;

function patterns(): PatternIndex<SpeechPatterns> {
  index ??= compile(speechPatterns.map((row) => [row, row.patterns] as const));
  return index;
}

function cueOfEvent(tokens: readonly Token[], event: EventCue): Cue {
  const word = (tokens[event.head] as Token).norm;
  const { code, head, first, last, modality, words } = event;
  const spoken = /^(?:must|should|need|never|ha(?:s|ve|d)$)/.test(word);
  return {
    kind: kindOfEvent(event, word),
    code,
    head,
    first,
    last,
    modality,
    spoken,
    nominal: isNominal(tokens, head),
    words,
    how: 'event',
  };
}

/** A match of a pattern of speech; "will sue" threatens, "insists it is not" rejects, "ready to strike" threatens. */
function cueOfSpeech(tokens: readonly Token[], match: Match<SpeechPatterns>, from: number, to: number): Cue {
  const { kind, code, spoken } = match.pattern.label;
  const { head, first, last } = match;
  const word = tokens[head] as Token;
  const modality = readModality(tokens, head, from);
  const nominal = match.pattern.pos === 'noun' || isNominal(tokens, head) || (tokens[last] as Token).norm === 'no';
  const cue: Cue = { kind, code, head, first, last, modality, spoken, nominal, words: match.pattern.steps.length + 1, how: 'speech' };
  const suing = kind === 'accusation' && modality.will && !modality.negated && hostileVerbs.has(word.lemma);
  const menacing = kind === 'offer' && willing.test(word.norm) && isHostileAt(tokens, last);
  if (suing || menacing) return { ...cue, kind: 'threat', code: '138' };
  if (kind === 'demand' && insisting.test(word.norm) && isDenial(tokens, last, to)) return { ...cue, kind: 'rejection', code: '120' };
  return negate(cue);
}

/** Whether a cue found before stays: one of more words, or the first of two patterns of speech. */
function outweighs(known: Cue | undefined, words: number): boolean {
  if (!known) return false;
  return known.how === 'event' ? known.words > words + 1 : known.words > words || (known.how === 'speech' && known.words === words);
}

/** Every cue of a sentence, in order: patterns of speech before patterns of events, then constructions that no word carries. */
export function gatherCues(tokens: readonly Token[], from: number, to: number, conditions: readonly Condition[]): readonly Cue[] {
  const byHead = new Map<number, Cue>();
  for (const event of findEventCues(tokens, from, to)) byHead.set(event.head, cueOfEvent(tokens, event));
  for (const match of findMatches(tokens, from, to, patterns())) {
    const words = match.pattern.steps.length + 1;
    if (!outweighs(byHead.get(match.head), words)) byHead.set(match.head, cueOfSpeech(tokens, match, from, to));
  }
  for (const cue of futures(tokens, from, to, conditions)) {
    const known = byHead.get(cue.head);
    if (!known || (known.how === 'event' && known.words === 1)) byHead.set(cue.head, cue);
  }
  for (const cue of findPromises(tokens, from, to)) if (!byHead.has(cue.head)) byHead.set(cue.head, cue);
  for (const cue of ellipses(tokens, from, to)) if (!byHead.has(cue.head)) byHead.set(cue.head, cue);
  return [...byHead.values()]
    .map((cue) => refuseDeed(tokens, cue))
    .filter((cue) => !idle(tokens, cue) && !isBackground(tokens, cue, from) && !assures(tokens, cue))
    .filter((cue) => !conditions.some((condition) => cue.head > condition.from && cue.head < condition.to))
    .sort((a, b) => a.head - b.head);
}

/** "We will not put passengers at risk": neither a refusal nor an offer to the other side. */
function assures(tokens: readonly Token[], { kind, modality, head, last }: Cue): boolean {
  if (kind === 'red-line') return isAssurance(tokens, head) || isAssurance(tokens, last);
  return (kind === 'rejection' || kind === 'offer') && modality.negated && modality.future && isAssurance(tokens, head);
}

/** "Will not postpone the final": a deed ruled out is a refusal, one against somebody a promise to let it be. */
function refuseDeed(tokens: readonly Token[], cue: Cue): Cue {
  if (cue.kind !== 'action' || !cue.modality.negated || !cue.modality.will) return cue;
  return isHostile(tokens, cue.head) ? { ...cue, kind: 'offer', code: '030' } : { ...cue, kind: 'rejection', code: '120' };
}

const willing = /^(?:ready|prepared|willing|minded|determined|pledg|promis|vow|swear|sworn|swore|threaten|offer)/;

/** "ready to block", "vowed to fight": a threat in the clothes of an offer. */
function isHostileAt(tokens: readonly Token[], last: number): boolean {
  const to = tokens[last]?.norm === 'to' ? last : last + 1;
  return tokens[to]?.norm === 'to' && to + 1 < tokens.length && tokens[to + 1]?.lemma !== 'go' && isHostile(tokens, to + 1);
}

const insisting = /^insist/;

const turned: Partial<Record<PositionKind, PositionKind>> = {
  acceptance: 'rejection',
  offer: 'rejection',
  concession: 'rejection',
  consultation: 'rejection',
};

/** A noun, or a participle that describes one ("the closing session"). */
function isNominal(tokens: readonly Token[], head: number): boolean {
  const { pos, norm } = tokens[head] as Token;
  // "Mayor X appeals to both sides": the tagger takes a present tense behind a name for a plural.
  const behindName =
    tokens[head - 1]?.pos === 'PROPN' && norm.endsWith('s') && /^(?:to|for|on|the|an?|that)$/.test(tokens[head + 1]?.norm ?? '');
  if (pos === 'NOUN') return !behindName;
  const previous = tokens[head - 1];
  return (
    previous !== undefined &&
    (previous.pos === 'DET' || (previous.pos === 'ADJ' && pos === 'VERB')) &&
    pos !== 'AUX' &&
    (previous.pos === 'ADJ' || /^(?:the|a|an|this|that|these|those|no)$|ed$|ing$/.test(pos === 'VERB' ? previous.norm : norm))
  );
}

/** Negation flips acceptance into rejection; a negated demand, threat or accusation is none. */
function negate(cue: Cue): Cue {
  if (!cue.modality.negated) return cue;
  const kind = turned[cue.kind];
  return kind ? { ...cue, kind, code: '120' } : cue;
}

/** "persuade them to support it": no finite verb; a headline's "X to seek talks" is one. */
function isInfinitive(tokens: readonly Token[], cue: Cue): boolean {
  const { start } = cue.modality;
  if ((tokens[start] as Token).norm !== 'to' || start >= cue.head) return false;
  if (tokens[start - 1]?.pos !== 'PROPN') return true;
  for (let i = start - 2; i >= Math.max(0, start - 20) && !/^[.!?;]$/.test((tokens[i] as Token).norm); i--)
    if (/^(?:VERB|AUX)$/.test((tokens[i] as Token).pos)) return true;
  return false;
}

/** Plans, not positions, and verbs that more often tell than ask. */
const plans = new Set(
  'due set scheduled expected plan plans planned planning intending intend intends intended decide decided decides suggest suggests suggested suggesting press presses find finds question questions leave leaves left'.split(
    ' ',
  ),
);
/** Who declines to comment takes no position. */
const silent = /^(?:say|comment|answer|discuss|name|confirm|elaborate|speak|specify|give|identify|disclose|reveal)$/;
const wanting = /^(?:want|seek|sought|claim|demand)/;

const unreal: ReadonlySet<PositionKind> = new Set(['action', 'offer', 'threat', 'consultation', 'concession', 'acceptance']);

/** "Had it come, I would have closed the schools": what did not happen. */
function isUnreal(tokens: readonly Token[], { modality, head }: Cue): boolean {
  for (let i = modality.start; i < head - 1; i++)
    if (/^(?:would|could|might|should)$/.test((tokens[i] as Token).norm))
      return tokens.slice(i + 1, head).some(({ norm }) => norm === 'have' || norm === "'ve");
  return false;
}

/** Patterns that say nothing in the form in which they stand. */
function idle(tokens: readonly Token[], cue: Cue): boolean {
  const head = tokens[cue.head] as Token;
  const next = tokens[cue.head + 1]?.norm;
  if (/^(?:want|seek|expect|need)/.test(head.norm) && next === 'to' && cue.words === 1) return true;
  if (head.norm === 'needed' || (unreal.has(cue.kind) && isUnreal(tokens, cue))) return true;
  if (/^suggest/.test(head.norm) && /^an?$/.test(next ?? '')) return false;
  return idleByWord(tokens, cue) || idleByForm(tokens, cue);
}

/** The verb itself, with what stands behind it, is no act: "declined to comment", "told parliament he was ready to", "considered". */
function idleByWord(tokens: readonly Token[], cue: Cue): boolean {
  const { norm } = tokens[cue.head] as Token;
  const next = tokens[cue.head + 1]?.norm ?? '';
  const inside = tokens.slice(cue.head + 1, cue.last);
  // "Declined to discuss the case" says nothing to reporters; "refuses to discuss the closures" turns the other side down.
  const told = tokens[cue.head + 2]?.norm ?? '';
  const bargains = /^refus(?:es?|ing)$/.test(norm) && told === 'discuss';
  if (/^(?:declin|refus)/.test(norm) && next === 'to' && silent.test(told) && !bargains) return true;
  // What is told, no order.
  if (/^(?:tell|tells|told)$/.test(norm) && inside.some(({ pos }) => /^(?:VERB|AUX|SCONJ)$/.test(pos))) return true;
  if (/^rul/.test(norm) && inside.some((one) => one.norm === 'nothing')) return true;
  if (/^plead/.test(norm) && cue.words === 1) return true;
  if (plans.has(norm) && cue.words <= 2 && !(norm.startsWith('press') && cue.words === 2)) return true;
  if (norm.startsWith('conced') && /^(?:that|the|it)$/.test(next)) return true;
  if (norm.startsWith('consider') && !cue.modality.future) return true;
  return cue.words === 1 && wanting.test(norm) && endsThere(tokens[cue.last + 1]);
}

const endsThere = (after: Token | undefined): boolean =>
  after !== undefined && (/^(?:VERB|AUX)$/.test(after.pos) || /^[.,]$/.test(after.norm));

/** The form in which it stands makes it none: a mere possibility, a gerund, an infinitive, a noun without substance, a negated demand. */
function idleByForm(tokens: readonly Token[], cue: Cue): boolean {
  const { kind, how, modality, nominal } = cue;
  // "could refer the bid": nothing done yet.
  if (kind === 'action' && tokens.slice(modality.start, cue.head).some(({ norm }) => /^(?:could|may|might|can)$/.test(norm))) return true;
  if (how === 'event' && ((tokens[cue.head] as Token).norm === 'never' || (cue.code === '138' && !modality.will))) return true;
  if (nominal) return !(cue.spoken && (kind === 'accusation' || kind === 'threat')) && hollow(tokens, cue) ? true : isOff(tokens, cue);
  if (how !== 'conditional' && how !== 'imperative' && isGerund(tokens, cue.head, modality.start)) return true;
  return isInfinitive(tokens, cue) || isOff(tokens, cue);
}

/** "no longer demands", "wants no talks". */
function isOff(tokens: readonly Token[], { kind, last, modality }: Cue): boolean {
  if (kind === 'demand' && tokens[last + 1]?.norm === 'no') return true;
  return modality.negated && /^(?:demand|threat|accusation|warning)$/.test(kind);
}

const carriers =
  /^(?:mak|made|repeat|reiterat|reaffirm|renew|issu|give|gave|giving|rais|voic|press|deliver|set|stress|restat|underlin|express)/;

/** A noun without content ("the demands", "a threat level") takes no position. */
function hollow(tokens: readonly Token[], cue: Cue): boolean {
  const next = tokens[cue.last + 1];
  if (next?.pos === 'NOUN' || /^(?:drop|abandon|withdr[ae]w|shelv|forg)/.test(tokens[cue.first - 2]?.norm ?? '')) return true;
  if (cue.words === 1 && (next?.pos === 'VERB' || next?.pos === 'AUX')) return true;
  if (cue.words > 1 || /^(?:that|for|to|of|over|by|from|on|about|:)$/.test(next?.norm ?? '')) return false;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 5); i--) if (carriers.test((tokens[i] as Token).norm)) return false;
  return true;
}

const futureWords = new Set(['will', 'would', 'shall', "'ll"]);

/** "X will do Y unless Z": with a condition even a harmless verb is an offer or a threat. */
function futures(tokens: readonly Token[], from: number, to: number, conditions: readonly Condition[]): Cue[] {
  if (!conditions.length) return [];
  const found: Cue[] = [];
  for (let i = from; i < to; i++) {
    if (!futureWords.has((tokens[i] as Token).norm) || conditions.some((condition) => i >= condition.from && i < condition.to)) continue;
    const head = verbAfter(tokens, i, to);
    if (head < 0) continue;
    const modality = readModality(tokens, head, from);
    const negative = conditions.some((condition) => condition.negative);
    const word = (tokens[head] as Token).norm;
    const kind: PositionKind = modality.negated
      ? 'rejection'
      : negative || hostileVerbs.has(word) || takesAction(tokens, head)
        ? 'threat'
        : 'offer';
    const code: Cameo = kind === 'rejection' ? '120' : kind === 'threat' ? '138' : '030';
    found.push({ kind, code, head, first: i, last: head, modality, spoken: false, nominal: false, words: 2, how: 'conditional' });
  }
  return found;
}

/** "Will take measures"; not "would take in the prisoners". */
const takesAction = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).norm === 'take' && !/^(?:in|back|part|over|on)$/.test(tokens[at + 1]?.norm ?? '');

export function verbAfter(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const { pos, norm } = tokens[i] as Token;
    if (pos === 'VERB') return i;
    if (!(pos === 'ADV' || pos === 'PART' || pos === 'AUX' || norm === 'not' || norm === 'be')) return -1;
  }
  return -1;
}

/** "She has said that she will not.": the verb is left out. */
function ellipses(tokens: readonly Token[], from: number, to: number): Cue[] {
  const found: Cue[] = [];
  for (let i = from + 1; i < to; i++) {
    const { norm } = tokens[i] as Token;
    if (norm !== 'not' && norm !== "n't") continue;
    const auxiliary = (tokens[i - 1] as Token).norm;
    if (!/^(?:will|would|wo)$/.test(auxiliary)) continue;
    const next = tokens[i + 1];
    if (i + 1 < to && next && !/^[.,;"]$/.test(next.norm)) continue;
    found.push({
      kind: 'rejection',
      code: '120',
      head: i,
      first: i - 1,
      last: i,
      modality: { negated: true, future: true, will: true, start: i - 1 },
      spoken: false,
      nominal: false,
      words: 2,
      how: 'ellipsis',
    });
  }
  return found;
}

/** PLOVER type and Goldstein value of a cue. */
export function valuesOf(cue: Cue): { readonly plover: string; readonly goldstein: number } {
  return cameo[cue.code];
}
