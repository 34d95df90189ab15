import type { LocalEntity, Range, SpeechAct, Token } from '../../model/index.ts';
import type { Condition } from './conditions.ts';
import type { Cue } from './cue.ts';
import { valuesOf } from './gather.ts';
import type { Actor, Scene } from './scene.ts';
import { settings } from './settings.ts';
import { speechAt, tokenAt } from './speech.ts';
import { partyOf } from './subject.ts';

/** Towards whom: the first other party behind the cue. */
export function targetOf({ mentions, tokens, to }: Scene, cue: Cue, actor: LocalEntity): LocalEntity | undefined {
  const party = partyOf(actor);
  for (const mention of mentions) {
    if (mention.from <= cue.head || mention.from >= to) continue;
    if (tokens.slice(cue.head, mention.from).some((token) => token.norm === ';' || token.norm === '"')) return undefined;
    const { entity } = mention;
    if (entity.id !== actor.id && partyOf(entity) !== party && entity.type !== 'other') return entity;
  }
  return undefined;
}

/** The act of a cue: its clause, issue, condition and target. */
export function makeAct(scene: Scene, cue: Cue, actor: Actor): SpeechAct {
  const { tokens, conditions } = scene;
  const range = clauseOf(scene, cue, actor);
  const condition = nearestCondition(conditions, cue);
  const target = targetOf(scene, cue, actor.entity);
  const issue = issueOf(scene, cue, range);
  return {
    ...range,
    kind: cue.kind,
    ...valuesOf(cue),
    cue: { start: (tokens[cue.first] as Token).start, end: (tokens[cue.last] as Token).end },
    actor: actor.entity.id,
    ...(actor.span ? { actorSpan: actor.span } : {}),
    ...(target ? { target: target.id } : {}),
    ...(condition ? { condition: rangeOf(tokens, condition.from, condition.to) } : {}),
    ...(issue ? { issue } : {}),
    ...(actor.voice ? { voice: actor.voice.id } : {}),
  };
}

function nearestCondition(conditions: readonly Condition[], cue: Cue): Condition | undefined {
  if (cue.kind === 'accusation' || cue.kind === 'action' || cue.kind === 'consultation') return undefined;
  return conditions.find((condition) => condition.to <= cue.head || condition.from > cue.head);
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  return { start: (tokens[from] as Token).start, end: (tokens[Math.max(from, to - 1)] as Token).end };
}

/** The clause: from its subject, or the beginning of the speech or sentence, to the next break; a condition beside it is part of it. */
function clauseOf(scene: Scene, cue: Cue, actor: Actor): Range {
  const { tokens, from, to, conditions, speeches } = scene;
  const speech = speechAt(speeches, cue.head);
  const low = speech?.marked ? Math.max(from, speech.from) : from;
  const high = speech?.marked ? Math.min(to, speech.to) : to;
  let start = low;
  if (actor.span && !speech?.marked && actor.span.start < (tokens[cue.head] as Token).start)
    start = Math.max(low, Math.min(tokenAt(tokens, actor.span.start), cue.first));
  start = withApposition(tokens, start, low, cue.first);
  let end = breakAfter(tokens, cue.last + 1, high, speech?.marked ?? false);
  for (const condition of conditions) {
    if (condition.from >= end && condition.from - end <= 1) end = Math.min(high, condition.to);
    if (condition.to <= start && start - condition.to <= 2) start = Math.max(low, condition.from);
  }
  while (end > start + 1 && /^[.,;:"]$/.test((tokens[end - 1] as Token).norm)) end--;
  while (start < end - 1 && /^[,;:"-]$/.test((tokens[start] as Token).norm)) start++;
  return rangeOf(tokens, start, end);
}

/** "The regional governor, X, insists": the clause begins with the office, not in the middle of its subject. */
function withApposition(tokens: readonly Token[], start: number, low: number, cue: number): number {
  if (tokens[start - 1]?.norm !== ',' || start - low > 10) return start;
  let closed = false;
  for (let i = start; i < Math.min(cue, start + 6) && !closed; i++) closed = (tokens[i] as Token).norm === ',';
  const office = tokens.slice(low, start - 1);
  return closed && !office.some(({ pos, norm }) => pos === 'VERB' || pos === 'AUX' || norm === ',' || norm === '"') ? low : start;
}

function breakAfter(tokens: readonly Token[], from: number, to: number, quoted: boolean): number {
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i] as Token;
    if (norm === ';' || (quoted && norm === '"')) return i;
    if (norm === ',' && /^(?:and|but|who|which|saying|though|although|while|in|he|she|after|as)$/.test(tokens[i + 1]?.norm ?? '')) return i;
  }
  return to;
}

function issueOf({ tokens, to }: Scene, cue: Cue, clause: Range): Range | undefined {
  let from = cue.last + 1;
  while (from < to && /^(?:that|to|for|of|on|a|an|the|its|his|her|their|,|")$/.test((tokens[from] as Token).norm)) from++;
  let end = from;
  while (
    end < to &&
    end - from < settings.issueTokens &&
    (tokens[end] as Token).end <= clause.end &&
    !/^[,;:."]$/.test((tokens[end] as Token).norm)
  )
    end++;
  return end > from ? rangeOf(tokens, from, end) : undefined;
}
