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
const clauseOpeners = new Set('that who which whose if when because after before as while although though since unless whether where until than'.split(' '));

/**
 * The entity that is the subject of a verb group, by a walk to its left: no parser, but what stands behind a preposition, in another clause or
 * far away pays for it.
 * @param mentions the mentions of the sentence
 * @param verb first token of the verb group
 * @param from first token of the sentence, or of the quotation that the verb stands in
 */
export function findSubject(tokens: readonly Token[], mentions: readonly TokenMention[], verb: number, from: number): TokenMention | undefined {
  let best: TokenMention | undefined;
  let least: number = settings.subject.limit;
  for (const mention of mentions) {
    if (mention.from < from || mention.to > verb) continue;
    const cost = subjectCost(tokens, mention, verb, from);
    if (cost < least || (cost === least && best !== undefined)) {
      least = cost;
      best = mention;
    }
  }
  return best;
}

function subjectCost(tokens: readonly Token[], mention: TokenMention, verb: number, from: number): number {
  const { subject: w } = settings;
  const first = tokens[mention.from] as Token;
  if (mention.to - mention.from === 1 && objectPronouns.has(first.norm)) return w.never;
  let cost = w.distance * (verb - mention.to);
  const possessor = tokens[mention.to]?.norm === "'s" || tokens[mention.to]?.norm === "'" || possessives.has(first.norm) || mention.kind === 'demonym';
  if (possessor) {
    const head = nounAfter(tokens, mention.to, verb);
    if (head < 0 || !agentNouns.has((tokens[head] as Token).norm)) return w.never;
    cost -= w.distance * (head - mention.to);
  } else if (mention.entity.type === 'other') cost += w.thing;
  if (behindPreposition(tokens, mention.from, from)) cost += w.preposition;
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

function coordinated(tokens: readonly Token[], verb: number): boolean {
  const previous = tokens[verb - 1]?.norm ?? '';
  const before = tokens[verb - 2]?.norm ?? '';
  return previous === 'and' || previous === 'but' || previous === 'or' || previous === ',' || before === 'and' || before === 'but';
}

/** The agent of a passive verb ("were rejected by X"), or the subject behind an inverted verb of speech ('"…", warned X'). */
export function findAgentAfter(tokens: readonly Token[], mentions: readonly TokenMention[], verb: number, to: number, inverted: boolean): TokenMention | undefined {
  for (const mention of mentions) {
    if (mention.from <= verb || mention.from >= to) continue;
    const gap = mention.from - verb;
    if (inverted && gap <= settings.subject.invertedGap) return mention;
    for (let i = Math.max(verb + 1, mention.from - 4); i < mention.from; i++) if ((tokens[i] as Token).norm === 'by' && gap <= settings.subject.agentGap) return mention;
    return undefined;
  }
  return undefined;
}

/** Whom a mention speaks for: the entity itself, for a person its group. */
export function partyOf(entity: LocalEntity): Id {
  return entity.memberOf ?? entity.id;
}
