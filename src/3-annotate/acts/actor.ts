import type { LocalEntity, Token } from '../../model/index.ts';
import { isBareParticiple, readModality, reportingVerbBefore } from './clause.ts';
import type { Cue } from './cue.ts';
import { agentNouns } from './lexicon/agents.ts';
import { blamesItself, decides, hasSide, meansItself } from './own-side.ts';
import type { Actor, Scene } from './scene.ts';
import { type Speech, speechAt, speechIntroducedAt } from './speech.ts';
import { findAgentAfter, findLeadingPlace, findSubject, findTopic, partyOf, type TokenMention, withSiblings } from './subject.ts';
import { findUnnamed } from './unnamed.ts';

/** Everyone who takes the position of a cue: one, or those joined by "and"; nobody where it is the report's own opinion. */
export function findActors(scene: Scene, cue: Cue, previous: Actor | undefined): readonly Actor[] {
  const { tokens, speeches, mentions } = scene;
  const introduced = speechIntroducedAt(speeches, cue.head);
  // "X demanded A, and accused B": a verb joined to an earlier one has its subject.
  if (introduced?.speaker && !introduced.marked && previous && tokens[cue.modality.start - 1]?.norm === 'and') return [previous];
  if (introduced?.speaker) return [beside(scene, cue, introduced) ?? { entity: introduced.speaker }];
  const speech = speechAt(speeches, cue.head);
  const actor = speech ? actorInSpeech(scene, cue, speech) : actorInReport(scene, cue, previous);
  if (!actor) return [];
  const mention = actor.span ? mentions.find((other) => other.start === actor.span?.start) : undefined;
  if (!mention) return [actor];
  return withSiblings(tokens, mentions, mention).map((sibling) => (sibling === mention ? actor : { ...actor, entity: sibling.entity }));
}

/** "Her rival, X, refused to go": a name right before the verb is its subject, whoever else is near. */
function beside({ tokens, mentions, from }: Scene, cue: Cue, speech: Speech): Actor | undefined {
  if (speech.marked) return undefined;
  const { start } = cue.modality;
  const gap = tokens[start - 1]?.norm === ',' ? 1 : 0;
  const near = mentions.find((mention) => mention.to === start - gap && mention.from > from && mention.kind === 'name');
  if (!near || (gap && tokens[near.from - 1]?.norm !== ',')) return undefined;
  if (/^(?:of|in|to|with|for|by|at|from|on)$/.test(tokens[near.from - 1]?.norm ?? '')) return undefined;
  return near.entity.type === 'other' ? undefined : { entity: near.entity, span: { start: near.start, end: near.end } };
}

/** "The family will not sell": told as a fact, it is their refusal; whatever else will be is a forecast. */
function refuser(scene: Scene, cue: Cue): Actor | undefined {
  const { start, negated, will } = cue.modality;
  const subject = negated && will ? findSubject(scene.tokens, scene.mentions, start, scene.from) : undefined;
  return subject && subject.kind !== 'pronoun' && subject.to === start && hasSide(subject.entity) ? actorOf(subject, scene) : undefined;
}

/** Who says what only a speaker can mean: the subject of the verb of reporting before it. */
function teller(scene: Scene, cue: Cue): Actor | undefined {
  const { tokens, mentions, from } = scene;
  const verb = reportingVerbBefore(tokens, from, cue.first);
  if (verb < 0) {
    const whose = cue.kind === 'red-line' ? forWhom(scene, cue) : undefined;
    return whose ? actorOf(whose, scene) : undefined;
  }
  const group = readModality(tokens, verb, from).start;
  const speaker = findSubject(tokens, mentions, group, from) ?? findLeadingPlace(tokens, mentions, group, from);
  if (speaker) return actorOf(speaker, scene);
  const unnamed = findUnnamed(tokens, group, from, scene.known);
  return unnamed && { entity: unnamed };
}

/** "X refused and threatened", "…, warning that": the subject stands before an earlier verb. */
function sharesSubject(tokens: readonly Token[], cue: Cue): boolean {
  const last = tokens[cue.modality.start - 1]?.norm;
  return !cue.nominal && (last === 'and' || last === 'but' || (last === ',' && (tokens[cue.head] as Token).norm.endsWith('ing')));
}

/** Told in the report's own voice: the subject answers for it; what only a speaker can mean needs a verb of reporting. */
function actorInReport(scene: Scene, cue: Cue, previous: Actor | undefined): Actor | undefined {
  const { tokens, mentions, from } = scene;
  const start = cue.modality.start;
  if (cue.how === 'promise') return refuser(scene, cue);
  if (cue.spoken) return teller(scene, cue);
  if (sharesSubject(tokens, cue) && !isPassive(tokens, cue)) {
    if (previous) return previous;
    const topic = findTopic(tokens, mentions, from, start);
    return topic ? actorOf(topic, scene) : undefined;
  }
  const mention = subjectOf(scene, cue, from) ?? (cue.nominal ? undefined : findLeadingPlace(tokens, mentions, start, from));
  if (mention) return actorOf(mention, scene);
  const unnamed = cue.nominal || isPassive(tokens, cue) ? undefined : findUnnamed(tokens, start, from, scene.known);
  return unnamed ? { entity: unnamed, span: { start: (tokens[from] as Token).start, end: (tokens[start - 1] as Token).end } } : undefined;
}

const obligation = /^(?:must|should|need|needs|have|has|deserve|deserves|time|let)$/;

function actorInSpeech(scene: Scene, cue: Cue, speech: Speech): Actor | undefined {
  const { tokens, from } = scene;
  const unnamed = !speech.marked && speech.cueFrom >= from;
  const speaker = speech.speaker ?? (unnamed ? findUnnamed(tokens, speech.cueFrom, from, scene.known) : undefined);
  const start = Math.max(from, speech.from);
  const asked = obligation.test((tokens[cue.head] as Token).norm);
  const mention = subjectOf(scene, cue, start);
  if (asked && !isFirstPerson(tokens, cue.modality.start, start) && !mention && !isAskedOf(scene, cue, speech.marked, speaker))
    return undefined;
  if (speaker && speaksForItself(scene, cue, speech, { speaker, mention })) return { entity: speaker };
  if (isFirstPerson(tokens, cue.modality.start, start) || cue.spoken || asked || cue.how === 'promise' || !mention) return undefined;
  return spokenOf(scene, cue, mention, speaker);
}

/** Whether what is said in somebody's speech is the speaker's own act. */
function speaksForItself(
  scene: Scene,
  cue: Cue,
  speech: Speech,
  { speaker, mention }: { readonly speaker: LocalEntity; readonly mention: TokenMention | undefined },
): boolean {
  const { tokens } = scene;
  const start = Math.max(scene.from, speech.from);
  const asked = obligation.test((tokens[cue.head] as Token).norm);
  if (isFirstPerson(tokens, cue.modality.start, start)) return !asked && !(cue.spoken && cue.kind === 'accusation');
  if (cue.spoken || asked) return !blamesItself(scene, cue, speaker, start);
  if ((cue.how === 'promise' || (!mention && !cue.nominal)) && meansItself(scene, cue, speech, speaker)) return true;
  if (!mention && freesItself(scene, cue, speaker)) return true;
  if (cue.how === 'promise') return decides(scene, cue, speech, speaker);
  return !mention && isOwnWord(cue, speech);
}

/** "They would be freed once a fine is paid": done by the speaker's side. */
function freesItself(scene: Scene, cue: Cue, speaker: LocalEntity): boolean {
  return hasSide(speaker) && cue.kind === 'offer' && isPassive(scene.tokens, cue) && scene.conditions.length > 0;
}

/** "She repeated an offer of money": the noun that begins reported speech is the speaker's own, and so is what has no doer. */
function isOwnWord(cue: Cue, speech: Speech): boolean {
  if (!speech.marked && cue.nominal && cue.first - speech.from <= 2) return true;
  return cue.how === 'conditional' || cue.kind === 'threat' || cue.kind === 'red-line' || (cue.kind === 'acceptance' && cue.words > 1);
}

/** What a speaker tells of somebody; what is only expected of another party is not that party's position. */
function spokenOf(scene: Scene, cue: Cue, mention: TokenMention, speaker: LocalEntity | undefined): Actor | undefined {
  const actor = actorOf(mention, scene);
  if (!actor || !speaker) return actor;
  if (partyOf(actor.entity) !== partyOf(speaker)) {
    const outsider = speaker.memberOf !== undefined || speaker.type !== 'person';
    const imagined = /^(?:when|once|whether|before|until)$/.test(scene.tokens[mention.from - 1]?.norm ?? '');
    return imagined || (outsider && cue.modality.future) ? undefined : { ...actor, voice: speaker };
  }
  return speaker.id === actor.entity.id ? actor : { ...actor, voice: speaker };
}

/** "There must be a new vote", "They should go": a speaker with something to answer for asks for it; a bystander has an opinion. */
function isAskedOf({ tokens }: Scene, cue: Cue, marked: boolean, speaker: LocalEntity | undefined): boolean {
  if (!speaker || !hasSide(speaker)) return false;
  const { norm, pos } = tokens[cue.modality.start - 1] ?? { norm: '', pos: 'X' };
  const head = (tokens[cue.head] as Token).norm;
  if (/^(?:there|they|he|she|you|members)$/.test(norm)) return marked ? /^(?:must|should|need|needs)$/.test(head) : head === 'must';
  return head === 'must' && (pos === 'NOUN' || pos === 'PROPN');
}

export function isFirstPerson(tokens: readonly Token[], verb: number, from: number): boolean {
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

/** Participles that say how the subject stands, not what is done to it ("was prepared to"). */
const predicate = /^(?:prepared|minded|determined|committed|opposed|unmoved|resigned|disappointed|delighted|pleased|open|keen)$/;

function isPassive(tokens: readonly Token[], cue: Cue): boolean {
  const head = tokens[cue.head] as Token;
  if (isBareParticiple(tokens, cue.head, cue.modality.start)) return true;
  if (!/(?:ed|en|wn|ld|ut|pt|nt|ght|et)$/.test(head.norm) || predicate.test(head.norm)) return false;
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

const things = new Set(
  'accord agreement treaty pact act law bill declaration protocol convention charter resolution operation cup award prize festival games war report plan project programme program bridge dam river road line street square tower storm hurricane cyclone typhoon quake fault bay cape mountain island'.split(
    ' ',
  ),
);

/** An actor that is a ship or another thing acts for the state or firm named beside it; other things do not act. */
function actorOf(mention: TokenMention, { tokens, mentions }: Scene): Actor | undefined {
  const span = { start: mention.start, end: mention.end };
  if (mention.entity.type !== 'other') return { entity: mention.entity, span };
  // A name of no known type that demands or promises is a body; a thing, known by its last word, is not.
  if (mention.kind === 'name' && tokens[mention.from - 1]?.norm !== 'the' && !agentNouns.has(tokens[mention.from - 1]?.norm ?? '')) {
    const last = (tokens[mention.to - 1] as Token).norm;
    return things.has(last) ? undefined : { entity: mention.entity, span };
  }
  if (!agentNouns.has(tokens[mention.from - 1]?.norm ?? '')) return undefined;
  const owner = mentions.find((other) => other.to < mention.from && mention.from - other.to <= 4 && other.entity.type !== 'person');
  return owner ? { entity: owner.entity, span: { start: owner.start, end: mention.end } } : undefined;
}
