import type { LocalEntity, Range, SpeechAct, Token } from '../../model/index.ts';
import type { SpokenContext } from '../context.ts';
import { isBareParticiple, readModality, reportingVerbBefore } from './clause.ts';
import { type Condition, findConditions } from './conditions.ts';
import { type Cue, findImperativeWarning, findRefusalInSpeech, gatherCues, valuesOf } from './gather.ts';
import { agentNouns } from './lexicon/agents.ts';
import { settings } from './settings.ts';
import { listSpeech, type Speech, speechAt, speechIntroducedAt, tokenAt } from './speech.ts';
import {
  findAgentAfter,
  findLeadingPlace,
  findSubject,
  findTopic,
  listMentions,
  partyOf,
  type TokenMention,
  withSiblings,
} from './subject.ts';

/** What the steps for one sentence share. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly TokenMention[];
  readonly speeches: readonly Speech[];
  readonly conditions: readonly Condition[];
}

/** Who takes a position, and in whose words it is told. */
interface Actor {
  readonly entity: LocalEntity;
  readonly span?: Range;
  readonly voice?: LocalEntity;
}

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
  const speeches = listSpeech(tokens, context.quotations, new Map(context.entities.map((entity) => [entity.id, entity])));
  const acts: SpeechAct[] = [];
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
    };
    acts.push(...actsOf(scene));
  }
  return acts;
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
    if (norm === 'and' && second.modality.start - i <= 2) return false;
  }
  return true;
}

function findActors(scene: Scene, cue: Cue, previous: Actor | undefined): readonly Actor[] {
  const { tokens, speeches, mentions } = scene;
  const introduced = speechIntroducedAt(speeches, cue.head);
  if (introduced?.speaker) return [{ entity: introduced.speaker }];
  const speech = speechAt(speeches, cue.head);
  const actor = speech ? actorInSpeech(scene, cue, speech) : actorInReport(scene, cue, previous);
  if (!actor) return [];
  const mention = actor.span ? mentions.find((other) => other.start === actor.span?.start) : undefined;
  if (!mention) return [actor];
  return withSiblings(tokens, mentions, mention).map((sibling) => (sibling === mention ? actor : { ...actor, entity: sibling.entity }));
}

/** Told in the report's own voice: the subject answers for it; what only a speaker can mean needs a verb of reporting. */
function actorInReport(scene: Scene, cue: Cue, previous: Actor | undefined): Actor | undefined {
  const { tokens, mentions, from } = scene;
  const start = cue.modality.start;
  if (cue.spoken) {
    const verb = reportingVerbBefore(tokens, from, cue.first);
    if (verb >= 0) {
      const group = readModality(tokens, verb, from).start;
      const speaker = findSubject(tokens, mentions, group, from) ?? findLeadingPlace(tokens, mentions, group, from);
      return speaker ? actorOf(speaker, scene) : undefined;
    }
    const whose = cue.kind === 'red-line' ? forWhom(scene, cue) : undefined;
    return whose ? actorOf(whose, scene) : undefined;
  }
  const last = tokens[start - 1]?.norm;
  const shared = !cue.nominal && (last === 'and' || last === 'but' || (last === ',' && (tokens[cue.head] as Token).norm.endsWith('ing')));
  if (shared && !isPassive(tokens, cue)) {
    if (previous) return previous;
    const topic = findTopic(tokens, mentions, from, start);
    return topic ? actorOf(topic, scene) : undefined;
  }
  const mention = subjectOf(scene, cue, from) ?? (cue.nominal ? undefined : findLeadingPlace(tokens, mentions, start, from));
  return mention ? actorOf(mention, scene) : undefined;
}

const obligation = /^(?:must|should|need|needs|have|has|deserve|deserves|time|let)$/;

function actorInSpeech(scene: Scene, cue: Cue, speech: Speech): Actor | undefined {
  const { tokens, from } = scene;
  const { speaker } = speech;
  const start = Math.max(from, speech.from);
  const first = isFirstPerson(tokens, cue.modality.start, start);
  const obliged = obligation.test((tokens[cue.head] as Token).norm);
  if (first) return speaker && !obliged ? { entity: speaker } : undefined;
  if (obliged && !subjectOf(scene, cue, start)) return undefined;
  if (cue.spoken || obliged) return speaker ? { entity: speaker } : undefined;
  const mention = subjectOf(scene, cue, start);
  if (mention) {
    const actor = actorOf(mention, scene);
    if (actor && speaker && partyOf(actor.entity) !== partyOf(speaker)) {
      // What somebody expects of another party is not that party's position.
      const outsider = speaker.memberOf !== undefined || speaker.type !== 'person';
      const imagined =
        (outsider && cue.modality.future) || /^(?:when|once|whether|before|until)$/.test(tokens[mention.from - 1]?.norm ?? '');
      return imagined ? undefined : { ...actor, voice: speaker };
    }
    return actor ? (speaker && speaker.id !== actor.entity.id ? { ...actor, voice: speaker } : actor) : undefined;
  }
  // "She repeated an offer of money": the noun that begins reported speech is the speaker's own.
  if (speaker && !speech.marked && cue.nominal && cue.first - speech.from <= 2) return { entity: speaker };
  const impersonal =
    cue.how === 'conditional' || cue.kind === 'threat' || cue.kind === 'red-line' || (cue.kind === 'acceptance' && cue.words > 1);
  return speaker && impersonal ? { entity: speaker } : undefined;
}

function isFirstPerson(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) {
    const { norm, pos } = tokens[i] as Token;
    if (norm === 'we' || norm === 'i') return true;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'PUNCT') return false;
  }
  return false;
}

function subjectOf(scene: Scene, cue: Cue, from: number): TokenMention | undefined {
  const { tokens, mentions, to } = scene;
  if (cue.nominal)
    return (
      possessorOf(scene, cue) ??
      (cue.kind === 'red-line' ? forWhom(scene, cue) : undefined) ??
      (leadsNoun(tokens, cue) ? findTopic(tokens, mentions, from, cue.first) : undefined)
    );
  if (isPassive(tokens, cue)) return findAgentAfter(tokens, mentions, cue.head, to, false);
  const subject = findSubject(tokens, mentions, Math.min(cue.modality.start, cue.first), from);
  if (subject) return subject;
  if (cue.kind === 'red-line') return forWhom(scene, cue);
  return behindQuote(tokens, cue.head) ? findAgentAfter(tokens, mentions, cue.head, to, true) : undefined;
}

/** "Moscow's refusal", "a demand by the union". */
function possessorOf({ tokens, mentions, to }: Scene, cue: Cue): TokenMention | undefined {
  for (const mention of mentions) {
    if (mention.to <= cue.head && cue.head - mention.to <= 3) {
      const next = tokens[mention.to]?.norm;
      if (
        next === "'s" ||
        next === "'" ||
        mention.kind === 'demonym' ||
        /^(?:his|her|its|their)$/.test((tokens[mention.from] as Token).norm)
      )
        return mention;
    }
    if (mention.from > cue.head && mention.from < to && mention.from - cue.last <= 3) {
      const before = tokens.slice(cue.last + 1, mention.from);
      if (before.some((token) => token.norm === 'by' || token.norm === 'from')) return mention;
    }
  }
  return undefined;
}

const carriers =
  /^(?:mak|made|repeat|reiterat|reaffirm|renew|issu|give|gave|giving|rais|voic|press|carr|with|express|deliver|had|has|have|withdr|set|maintain|stress|restat|underlin)/;

/** Whether the noun is the object of a verb that lends it to its subject ("repeated an offer", "issued a warning"). */
function leadsNoun(tokens: readonly Token[], cue: Cue): boolean {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 5); i--) {
    const { norm, pos } = tokens[i] as Token;
    if (carriers.test(norm)) return true;
    if (norm === ':') return true;
    if (pos === 'VERB' || norm === ',' || norm === '"') return false;
  }
  return false;
}

function isPassive(tokens: readonly Token[], cue: Cue): boolean {
  const head = tokens[cue.head] as Token;
  if (isBareParticiple(tokens, cue.head, cue.modality.start)) return true;
  if (!/(?:ed|en|wn|ld|ut|pt|nt|ght|et)$/.test(head.norm)) return false;
  for (let i = cue.head - 1; i >= cue.modality.start && i >= 0; i--)
    if (/^(?:is|are|was|were|be|been|being)$/.test((tokens[i] as Token).norm)) return true;
  return false;
}

/** "… remain a red line for X": whose line it is. */
function forWhom({ tokens, mentions }: Scene, cue: Cue): TokenMention | undefined {
  return mentions.find(
    (mention) =>
      mention.from > cue.last &&
      mention.from - cue.last <= 4 &&
      tokens.slice(cue.last + 1, mention.from).some((token) => token.norm === 'for'),
  );
}

function behindQuote(tokens: readonly Token[], head: number): boolean {
  const previous = tokens[head - 1]?.norm;
  return previous === '"' || previous === ',';
}

/** An actor that is a ship or another thing acts for the state or firm named beside it; other things do not act. */
function actorOf(mention: TokenMention, { tokens, mentions }: Scene): Actor | undefined {
  const span = { start: mention.start, end: mention.end };
  if (mention.entity.type !== 'other') return { entity: mention.entity, span };
  if (!agentNouns.has(tokens[mention.from - 1]?.norm ?? '')) return undefined;
  const owner = mentions.find((other) => other.to < mention.from && mention.from - other.to <= 4 && other.entity.type !== 'person');
  return owner ? { entity: owner.entity, span: { start: owner.start, end: mention.end } } : undefined;
}

const deeds = new Set(['action', 'concession', 'consultation']);
const common = new Set(
  'deliver strike open face test provide help train visit meet support stop close board die drop move place cut end hold give send return free allow appoint name back call fund feed share sign set protect join attend negotiate discuss raise'.split(
    ' ',
  ),
);

/** Deeds count where a group or an office does them, not what private people do. */
function worthy(scene: Scene, cue: Cue, { entity }: Actor): boolean {
  if (!deeds.has(cue.kind)) return true;
  if (cue.nominal) return false;
  if (entity.type === 'person' && entity.memberOf === undefined && !entity.roles.length) return false;
  const head = (scene.tokens[cue.head] as Token).lemma;
  if (cue.words > 1 || !common.has(head)) return true;
  return targetOf(scene, cue, entity) !== undefined;
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

function targetOf({ mentions, tokens, to }: Scene, cue: Cue, actor: LocalEntity): LocalEntity | undefined {
  const party = partyOf(actor);
  for (const mention of mentions) {
    if (mention.from <= cue.head || mention.from >= to) continue;
    if (tokens.slice(cue.head, mention.from).some((token) => token.norm === ';' || token.norm === '"')) return undefined;
    const { entity } = mention;
    if (entity.id !== actor.id && partyOf(entity) !== party && entity.type !== 'other') return entity;
  }
  return undefined;
}

function makeAct(scene: Scene, cue: Cue, actor: Actor): SpeechAct {
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
  let end = breakAfter(tokens, cue.last + 1, high, speech?.marked ?? false);
  for (const condition of conditions) {
    if (condition.from >= end && condition.from - end <= 1) end = Math.min(high, condition.to);
    if (condition.to <= start && start - condition.to <= 2) start = Math.max(low, condition.from);
  }
  while (end > start + 1 && /^[.,;:"]$/.test((tokens[end - 1] as Token).norm)) end--;
  while (start < end - 1 && /^[,;:"-]$/.test((tokens[start] as Token).norm)) start++;
  return rangeOf(tokens, start, end);
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
