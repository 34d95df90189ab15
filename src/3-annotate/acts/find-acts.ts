import type { LocalEntity, SpeechAct, Token } from '../../model/index.ts';
import type { SpokenContext } from '../context.ts';
import { findActors, isFirstPerson } from './actor.ts';
import { findConditions } from './conditions.ts';
import type { Cue } from './cue.ts';
import { gatherCues } from './gather.ts';
import { agentNouns } from './lexicon/agents.ts';
import { makeAct, targetOf } from './make-act.ts';
import { findImperativeWarning, findRefusalInSpeech } from './refusals.ts';
import type { Actor, Scene } from './scene.ts';
import { listSpeech, type Speech, speechAt } from './speech.ts';
import { findSubject, listMentions, partyOf, type TokenMention } from './subject.ts';
import { listCallings, topicOf } from './unnamed.ts';

/**
 * Speech acts of one report: demands, offers, threats, refusals, acceptances, warnings, accusations, meetings and deeds, each with its cue and
 * actor. What the report says on its own account is nobody's position, so an act without an actor is left out.
 * Method: patterns by CAMEO category (lexicon/), with negation, modality and conditions read from the verb group, after PETRARCH
 * (Norris, Schrodt and Beieler 2017) without its parse trees.
 * @param context the report's text with names, times and quotations
 * @returns acts in the order of the text; ranges are UTF-16 offsets into the text
 */
export function findActs(context: SpokenContext): SpeechAct[] {
  if (!context.language.startsWith('en')) return [];
  const { tokens } = context;
  const mentions = listMentions(tokens, context.entities);
  const said = listSpeech(tokens, context.quotations, new Map(context.entities.map((entity) => [entity.id, entity])));
  const speeches = withOwnVoice(said, context);
  const acts: SpeechAct[] = [];
  const callings = listCallings(tokens, mentions);
  let topic: LocalEntity | undefined;
  let at = 0;
  for (const sentence of context.sentences) {
    const kind = context.blocks[sentence.block]?.kind;
    if (kind === 'heading' || kind === 'dateline' || kind === 'caption') continue;
    while (at < mentions.length && (mentions[at] as TokenMention).to <= sentence.tokenStart) at++;
    let end = at;
    while (end < mentions.length && (mentions[end] as TokenMention).from < sentence.tokenEnd) end++;
    const { tokenStart: from, tokenEnd: to } = sentence;
    const scene: Scene = {
      tokens,
      from,
      to,
      mentions: mentions.slice(at, end),
      speeches: speechesIn(speeches, from, to),
      conditions: findConditions(tokens, from, to),
      known: { callings, topic },
    };
    topic = topicOf(tokens, scene.mentions, from, to, topic);
    acts.push(...actsOf(scene));
  }
  return acts;
}

/** In a release every sentence is its publisher's speech. */
function withOwnVoice(speeches: readonly Speech[], context: SpokenContext): readonly Speech[] {
  const speaker = context.ownVoice;
  if (!speaker) return speeches;
  // "We deny that …": told by whom the release is from.
  const settled = speeches.map((one) =>
    !one.marked && !one.speaker && one.cueFrom > 0 && isFirstPerson(context.tokens, one.cueFrom, one.cueFrom - 3)
      ? { ...one, speaker }
      : one,
  );
  const own = context.sentences
    .filter(({ tokenStart, tokenEnd }) => !settled.some((one) => one.from < tokenEnd && one.to > tokenStart))
    .map(({ tokenStart, tokenEnd }): Speech => ({ from: tokenStart, to: tokenEnd, marked: false, speaker, cueFrom: -1, cueTo: -1 }));
  return [...settled, ...own].sort((a, b) => a.from - b.from);
}

function speechesIn(speeches: readonly Speech[], from: number, to: number): readonly Speech[] {
  return speeches.filter((speech) => (speech.from < to && speech.to > from) || (speech.cueFrom >= from && speech.cueFrom < to));
}

function actsOf(scene: Scene): SpeechAct[] {
  const cues = [...constructions(scene), ...gatherCues(scene.tokens, scene.from, scene.to, scene.conditions)];
  const kept: { readonly cue: Cue; readonly actor: Actor }[] = [];
  for (const cue of cues) {
    if (kept.some((other) => governs(scene, other.cue, cue))) continue;
    for (const actor of findActors(scene, cue, kept.at(-1)?.actor)) {
      if (!worthy(scene, cue, actor)) continue;
      const settled = settleKind(scene, cue, actor);
      const same = (kind: string) => kept.some((other) => other.cue.kind === kind && partyOf(other.actor.entity) === partyOf(actor.entity));
      if (!same(settled.kind)) kept.push({ cue: settled, actor });
      const only = settled.kind === 'offer' ? scene.conditions.find((condition) => condition.only) : undefined;
      if (only && !same('demand')) kept.push({ cue: { ...cue, kind: 'demand', code: '100', first: only.from, last: only.from }, actor });
    }
  }
  return kept.map(({ cue, actor }) => makeAct(scene, cue, actor));
}

/** Constructions of direct speech that no single word carries. */
function constructions({ tokens, from, to, speeches }: Scene): Cue[] {
  const found: Cue[] = [];
  for (const speech of speeches) {
    if (!speech.marked) continue;
    const start = Math.max(from, speech.from);
    const end = Math.min(to, speech.to);
    if (end - start < 4) continue;
    const refusal = findRefusalInSpeech(tokens, start, end);
    if (refusal) found.push(refusal);
    const warning = findImperativeWarning(tokens, start, end);
    if (warning) found.push(warning);
  }
  return found;
}

/** "Called it illegal and | said it would": a new clause of the same subject. */
const telling = /^(?:said|says|told|added|announced|warned|vowed|promised|demanded|called|urged|insisted)$/;

const governing = new Set(['demand', 'offer', 'threat', 'rejection', 'red-line', 'acceptance', 'accusation']);

/** Whether a cue is the content of an earlier one: "refused to release", "demanded that they withdraw". */
function governs({ tokens, speeches }: Scene, first: Cue, second: Cue): boolean {
  if (second.head >= first.first && second.head <= first.last) return true;
  if (!governing.has(first.kind) || second.head <= first.head || first.how === 'imperative') return false;
  if (speechAt(speeches, first.head) !== speechAt(speeches, second.head)) {
    if (speechAt(speeches, second.head)?.marked) return false;
  }
  for (let i = first.last + 1; i < second.modality.start; i++) {
    const { norm } = tokens[i] as Token;
    if (norm === ';' || norm === ':' || norm === '"' || norm === 'but') return false;
    if (norm === ',' && i + 1 < second.head) return false;
    if (norm === 'and' && (second.modality.start - i <= 2 || telling.test(tokens[i + 1]?.norm ?? ''))) return false;
  }
  return true;
}

/** Deeds that only an office can do. */
const ofOffice = new Set(
  'order issue suspend revoke ban dismiss sack appoint declare veto recall fine expel dissolve summon decree'.split(' '),
);
const deeds = new Set(['action', 'concession', 'consultation']);
const common = new Set(
  'deliver strike open face test provide help train visit meet support stop close board die drop move place cut end hold give send return free allow appoint name back call fund feed share sign set protect join attend negotiate discuss raise'.split(
    ' ',
  ),
);

/** Deeds count where a group or an office does them, not what private people do. */
function worthy(scene: Scene, cue: Cue, actor: Actor): boolean {
  const { entity, span } = actor;
  const mention = span && scene.mentions.find(({ start }) => start === span.start);
  // The agency in a dateline does nothing.
  if (mention && scene.tokens[mention.to]?.norm === ')') return false;
  if (!deeds.has(cue.kind)) return true;
  if (cue.nominal) return false;
  if (mention && mention.from > scene.from && isOblique(scene, mention)) return false;
  const head = (scene.tokens[cue.head] as Token).lemma;
  if (entity.type === 'person' && entity.memberOf === undefined && !entity.roles.length) return ofOffice.has(head);
  if (head === 'walk' && entity.type === 'person') return false;
  if (cue.words > 1 || !common.has(head)) return true;
  return targetOf(scene, cue, entity) !== undefined;
}

const ofState =
  /^(?:government|ministry|ministries|officials?|authorit(?:y|ies)|leaders?|army|troops|forces|parliament|presidents?|ministers?|diplomats|delegation|navy|envoys?|king|queen|cabinet|administration)$/;

/** "A quake in X has killed": where something happens is not who does it. */
function isOblique({ tokens, from }: Scene, mention: TokenMention): boolean {
  for (let i = mention.from - 1; i >= from && i >= mention.from - 3; i--) {
    const { norm, pos } = tokens[i] as Token;
    if (/^(?:in|near|at|across|around|outside|of)$/.test(norm)) {
      const head = tokens[i - 1]?.norm ?? '';
      return mention.entity.type === 'place' || norm !== 'of' ? !ofState.test(head) : !agentNouns.has(head);
    }
    if (pos !== 'DET' && pos !== 'ADJ') return false;
  }
  return false;
}

/** A warning of what one's own side will do is a threat. */
function settleKind(scene: Scene, cue: Cue, actor: Actor): Cue {
  if (cue.kind !== 'warning' || cue.how === 'imperative') return cue;
  const { tokens, mentions } = scene;
  const will = nextFuture(tokens, cue.last + 1, scene.to);
  if (will < 0) return cue;
  const subject = findSubject(tokens, mentions, will, cue.last + 1);
  const own = subject ? partyOf(subject.entity) === partyOf(actor.entity) : isFirstPerson(tokens, will, cue.last + 1);
  return own ? { ...cue, kind: 'threat', code: '138' } : cue;
}

function nextFuture(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (/^(?:will|would|shall|'ll)$/.test((tokens[i] as Token).norm)) return i;
  return -1;
}
