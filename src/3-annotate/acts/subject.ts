import type { Id, LocalEntity, MentionKind, Token } from '../../model/index.ts';
import { agentNouns } from './lexicon/agents.ts';
import { settings } from './settings.ts';

/** A mention inside one sentence, in token indexes [from, to). */
export interface TokenMention {
  readonly entity: LocalEntity;
  readonly kind: MentionKind;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Mentions by place in the text, for look-up by sentence. */
export function listMentions(tokens: readonly Token[], entities: readonly LocalEntity[]): readonly TokenMention[] {
  const all = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, ...mention })));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: TokenMention[] = [];
  let at = 0;
  for (const mention of all) {
    while (at > 0 && (tokens[at] as Token | undefined) && (tokens[at] as Token).start > mention.start) at--;
    while (at < tokens.length && (tokens[at] as Token).end <= mention.start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to] as Token).start < mention.end) to++;
    if (to > at) found.push({ ...mention, from: at, to });
  }
  return found;
}

const objectPronouns = new Set(['him', 'them', 'me', 'us', 'whom', 'himself', 'herself', 'itself', 'themselves']);
const possessives = new Set(['his', 'her', 'its', 'their']);
const clauseOpeners = new Set(
  'that who which whose if when because after before as while although though since unless whether where until than'.split(' '),
);

/**
 * The entity that is the subject of a verb group, by a walk to its left: no parser, but what stands behind a preposition, in another clause or
 * far away pays for it.
 * @param mentions the mentions of the sentence
 * @param verb first token of the verb group
 * @param from first token of the sentence, or of the quotation that the verb stands in
 */
export function findSubject(
  tokens: readonly Token[],
  mentions: readonly TokenMention[],
  verb: number,
  from: number,
): TokenMention | undefined {
  let best: TokenMention | undefined;
  let least: number = settings.subject.limit;
  const barrier = barrierBefore(tokens, mentions, verb, from);
  for (const mention of mentions) {
    if (mention.from < from || mention.to > verb || mention.to <= barrier) continue;
    const cost = subjectCost(tokens, mention, verb, from);
    if (cost < least || (cost === least && best !== undefined)) {
      least = cost;
      best = mention;
    }
  }
  return best;
}

/**
 * Where a subject that is no entity stands right before the verb, nothing to the left of it can be the subject.
 * @returns the token behind which a mention must end; `from` where nothing is in the way
 */
function barrierBefore(tokens: readonly Token[], mentions: readonly TokenMention[], verb: number, from: number): number {
  const last = verb - 1;
  if (last < from) return from;
  const inMention = (at: number) => mentions.some((mention) => at >= mention.from && at < mention.to);
  if (inMention(last)) return from;
  const token = tokens[last] as Token;
  if (/^(?:which|who|that)$/.test(token.norm)) {
    let before = last - 1;
    if ((tokens[before] as Token | undefined)?.norm === ',') before--;
    return inMention(before) ? before : token.norm === 'which' ? verb : from;
  }
  if (token.pos === 'PRON' || /^(?:it|this|these|those|there|nothing|nobody|everything|something)$/.test(token.norm)) return verb;
  if (token.pos !== 'NOUN' && token.pos !== 'NUM') return from;
  return nounBarrier(tokens, inMention, last, from);
}

const nounPhrase = /^(?:NOUN|ADJ|NUM|DET|PROPN|PART)$/;

function nounBarrier(tokens: readonly Token[], inMention: (at: number) => boolean, last: number, from: number): number {
  let start = last;
  while (start > from && nounPhrase.test((tokens[start - 1] as Token).pos) && !/^[,;:"]$/.test((tokens[start - 1] as Token).norm)) start--;
  const before = tokens[start - 1];
  if (!before || start === from) return start;
  if (before.norm === 'and') return from;
  if (before.pos !== 'ADP') return start;
  const head = start - 2;
  if (head < from || inMention(head) || (tokens[head] as Token).pos !== 'NOUN') return from;
  return nounBarrier(tokens, inMention, head, from);
}

/** Whether the mention only says whose or what kind: "X's ministers", "the X ministers", "his ministers". */
function isPossessor(tokens: readonly Token[], mention: TokenMention, verb: number): boolean {
  const next = tokens[mention.to];
  if (mention.to < verb && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') && mention.entity.type !== 'person') return true;
  return /^'s?$/.test(next?.norm ?? '') || possessives.has((tokens[mention.from] as Token).norm) || mention.kind === 'demonym';
}

function subjectCost(tokens: readonly Token[], mention: TokenMention, verb: number, from: number): number {
  const { subject: w } = settings;
  const first = tokens[mention.from] as Token;
  if (mention.to - mention.from === 1 && objectPronouns.has(first.norm)) return w.never;
  let cost = w.distance * (verb - mention.to);
  if (isPossessor(tokens, mention, verb)) {
    const head = nounAfter(tokens, mention.to, verb);
    if (head < 0 || !agentNouns.has((tokens[head] as Token).norm)) return w.never;
    cost -= w.distance * (head - mention.to);
  } else if (mention.entity.type === 'other') cost += w.thing;
  if (behindPreposition(tokens, mention.from, from)) cost += w.preposition;
  if (insideParenthesis(tokens, mention, verb, from)) cost += w.parenthesis;
  let finite = 0;
  for (let i = mention.to; i < verb; i++) {
    const { norm, pos } = tokens[i] as Token;
    if (norm === ';' || norm === ':' || norm === '"') cost += w.boundary;
    else if (clauseOpeners.has(norm) && i < verb - 1) cost += w.opener;
    else if (pos === 'VERB') finite++;
  }
  if (finite && !coordinated(tokens, verb)) cost += w.verbBetween;
  return cost;
}

/** "Governments, while supporting X, insist": what stands between two commas after an opener is not the subject. */
function insideParenthesis(tokens: readonly Token[], mention: TokenMention, verb: number, from: number): boolean {
  if (tokens[verb - 1]?.norm !== ',') return false;
  for (let i = mention.from - 1; i > from; i--) {
    if ((tokens[i] as Token).norm !== ',') continue;
    const next = tokens[i + 1] as Token;
    return clauseOpeners.has(next.norm) || next.pos === 'ADP' || next.norm.endsWith('ing');
  }
  return false;
}

/** The mention and those joined to it by "and" or a comma: "X, Y and Z". */
export function withSiblings(tokens: readonly Token[], mentions: readonly TokenMention[], mention: TokenMention): readonly TokenMention[] {
  const found = [mention];
  const joined = (a: TokenMention, b: TokenMention) => {
    if (b.from <= a.to || b.from - a.to > 4) return false;
    const between = tokens.slice(a.to, b.from).map((token) => token.norm);
    return between.includes('and') && between.every((norm) => /^(?:and|the|its|his|her|their|both|,)$/.test(norm));
  };
  for (const other of mentions) {
    if (other === mention || other.entity.id === mention.entity.id || other.entity.type === 'other') continue;
    if (joined(other, mention) || joined(mention, other)) found.push(other);
  }
  return found;
}

/** "In the capital, leaders say": the place that leads a sentence whose subject is a nameless official. */
export function findLeadingPlace(
  tokens: readonly Token[],
  mentions: readonly TokenMention[],
  verb: number,
  from: number,
): TokenMention | undefined {
  const lead = mentions[0];
  if (!lead || lead.from !== from + 1 || lead.entity.type === 'person' || !/^(?:in|across|inside)$/.test((tokens[from] as Token).norm))
    return undefined;
  if (tokens[lead.to]?.norm !== ',') return undefined;
  return agentNouns.has(tokens[verb - 1]?.norm ?? '') ? lead : undefined;
}

/** The head noun of the noun phrase that begins at a token, or -1. */
function nounAfter(tokens: readonly Token[], at: number, limit: number): number {
  let head = -1;
  for (let i = at; i < limit && i < at + 6; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (pos === 'NOUN' || pos === 'PROPN') head = i;
    else if (!(pos === 'ADJ' || pos === 'NUM' || pos === 'PART' || norm === "'s" || norm === "'" || norm === '-' || norm === 'and')) break;
  }
  return head;
}

function behindPreposition(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 5; i--) {
    const { pos, norm } = tokens[i] as Token;
    if (pos === 'ADP' && norm !== "'s") return !agentNouns.has(tokens[i - 1]?.norm ?? '');
    if (!(pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || norm === "'s")) return false;
  }
  return false;
}

/** Whether a verb is joined to an earlier one, whose subject it shares. */
function coordinated(tokens: readonly Token[], verb: number): boolean {
  const previous = tokens[verb - 1]?.norm ?? '';
  const before = tokens[verb - 2]?.norm ?? '';
  return previous === 'and' || previous === 'but' || previous === 'or' || previous === ',' || before === 'and' || before === 'but';
}

/** The agent of a passive verb ("were rejected by X"), or the subject behind an inverted verb of speech ('"…", warned X'). */
export function findAgentAfter(
  tokens: readonly Token[],
  mentions: readonly TokenMention[],
  verb: number,
  to: number,
  inverted: boolean,
): TokenMention | undefined {
  for (const mention of mentions) {
    if (mention.from <= verb || mention.from >= to) continue;
    const gap = mention.from - verb;
    if (inverted && gap <= settings.subject.invertedGap) return mention;
    for (let i = Math.max(verb + 1, mention.from - 4); i < mention.from; i++)
      if ((tokens[i] as Token).norm === 'by' && gap <= settings.subject.agentGap) return mention;
    return undefined;
  }
  return undefined;
}

/** The first mention of a sentence that stands behind no preposition: who the sentence is about. */
export function findTopic(tokens: readonly Token[], mentions: readonly TokenMention[], from: number, to: number): TokenMention | undefined {
  return mentions.find(
    (mention) =>
      mention.from >= from &&
      mention.to <= to &&
      mention.entity.type !== 'other' &&
      !behindPreposition(tokens, mention.from, from) &&
      !modifiesThing(tokens, mention, to),
  );
}

function modifiesThing(tokens: readonly Token[], mention: TokenMention, to: number): boolean {
  const next = tokens[mention.to];
  if (!next || !(next.norm === "'s" || next.norm === "'" || next.pos === 'NOUN' || mention.kind === 'demonym')) return false;
  const head = nounAfter(tokens, mention.to, to);
  return head < 0 || !agentNouns.has((tokens[head] as Token).norm);
}

/** Whom a mention speaks for: the entity itself, for a person its group. */
export function partyOf(entity: LocalEntity): Id {
  return entity.memberOf ?? entity.id;
}
