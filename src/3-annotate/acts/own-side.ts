import type { LocalEntity, Token } from '../../model/index.ts';
import type { Cue } from './cue.ts';
import type { Scene } from './scene.ts';
import type { Speech } from './speech.ts';
import { findSubject, partyOf } from './subject.ts';
import { isBodyNoun } from './unnamed.ts';

/** Whether somebody has a side to speak for: a body, its member or an office-holder. */
export function hasSide(speaker: LocalEntity): boolean {
  return speaker.type !== 'person' || speaker.memberOf !== undefined || speaker.roles.length > 0;
}

/** Nobody accuses their own side. */
export function blamesItself({ tokens, mentions }: Scene, cue: Cue, speaker: LocalEntity, from: number): boolean {
  if (cue.kind !== 'accusation') return false;
  const { start } = cue.modality;
  if (/^(?:it|we|i)$/.test(tokens[start - 1]?.norm ?? '')) return !cue.nominal;
  const subject = cue.nominal ? undefined : findSubject(tokens, mentions, start, from);
  return subject !== undefined && partyOf(subject.entity) === partyOf(speaker);
}

/** "X said it would", "the minister said the government would not", "its members in Y will not": the speaker, or the side the speaker stands for. */
export function meansItself({ tokens, mentions, from, known }: Scene, cue: Cue, speech: Speech, speaker: LocalEntity): boolean {
  if (speech.cueFrom >= 0 && guessing.test((tokens[speech.cueFrom] as Token).norm)) return false;
  const low = Math.max(from, speech.from);
  const { start } = cue.modality;
  if (start - 1 < low) return false;
  const opening = /^(?:that|but|and)$/.test((tokens[low] as Token).norm) ? low + 1 : low;
  // A verb joined to an earlier one has the subject of the clause.
  const joined = /^(?:and|but|or)$/.test((tokens[start - 1] as Token).norm);
  const at = joined ? opening : headOfSubject(tokens, opening, start, speech);
  if (at < 0) return false;
  const subject = mentions.find((mention) => mention.from <= at && mention.to > at);
  const { norm } = tokens[at] as Token;
  if (subject && !(subject.kind === 'pronoun' && speech.marked)) {
    const own = isOne(subject.entity, speaker);
    if (own || subject.kind !== 'pronoun') return own;
  }
  if (speech.marked) return /^(?:we|i)$/.test(norm) || (tokens[at - 1]?.norm === 'our' && isOwnBody(norm, 'its', speaker, known));
  const pronoun = pronounMeans(norm, speaker, subject === undefined);
  if (pronoun !== undefined) return pronoun;
  const noun = joined && /^(?:the|its|their|his|her)$/.test(norm) ? (tokens[at + 1]?.norm ?? '') : norm;
  return isOwnBody(noun, joined ? norm : determinerBefore(tokens, opening, at), speaker, known);
}

const isOne = (a: LocalEntity, b: LocalEntity): boolean => partyOf(a) === partyOf(b) || a.id === b.id;

function headOfSubject(tokens: readonly Token[], opening: number, start: number, speech: Speech): number {
  return speech.marked ? start - 1 : headBefore(tokens, opening, start);
}

/** Whether a pronoun of reported speech can be the speaker; undefined for what is no pronoun. */
function pronounMeans(norm: string, speaker: LocalEntity, unnamed: boolean): boolean | undefined {
  if (norm === 'it') return hasSide(speaker) || speaker.gender === undefined;
  if (norm === 'they') return hasSide(speaker);
  return norm === 'he' || norm === 'she' ? unnamed && speaker.type === 'person' : undefined;
}

/** "the government", "its members": a body that the speaker stands for. */
function isOwnBody(noun: string, article: string, speaker: LocalEntity, known: Scene['known']): boolean {
  if (!hasSide(speaker) || !isBodyNoun(noun)) return false;
  if (article !== 'the') return /^(?:its|their|his|her)$/.test(article);
  const called = known.callings.get(noun);
  return called ? partyOf(called) === partyOf(speaker) : !others.test(noun);
}

/** Who thinks or expects promises nothing. */
const guessing = /^(?:think|thought|expect|believ|predict|forecast|estimat|doubt|fear|hope|speculat|guess|suggest)/;

/** Of these "the" means somebody else's. */
const others =
  /^(?:bidder|suitor|rebels?|militants?|protesters|activists|workers|residents|voters|people|citizens|students|opposition|investors|shareholders|drivers|pupils|parents|police|prosecutors?|courts?|judges?|ships?|boats?|vessels?|pickets)$/;

/** The head of the subject: the token before the verb group, or before the prepositional phrase that follows it ("its members in Y"). */
function headBefore(tokens: readonly Token[], from: number, start: number): number {
  for (let i = from + 1; i < start; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (/^(?:VERB|AUX|SCONJ)$/.test(pos) || norm === ',') return start - 1;
    if (pos === 'ADP' && start - i <= 4) return i - 1;
  }
  return start - 1;
}

function determinerBefore(tokens: readonly Token[], from: number, head: number): string {
  for (let i = head - 1; i >= Math.max(from, head - 3); i--) {
    const { norm, pos } = tokens[i] as Token;
    if (/^(?:the|its|their|his|her|our)$/.test(norm)) return norm;
    if (!(pos === 'ADJ' || pos === 'NOUN')) return '';
  }
  return '';
}

const bystander =
  /\b(?:professor|analyst|expert|economist|lecturer|scientist|geologist|historian|researcher|scholar|forecaster|meteorologist|correspondent|broker|columnist|pollster|academic|fellow|witness|resident)\b/i;
/** What no speaker decides about. */
const powers =
  /^(?:storm|rain|snow|wind|water|river|fire|flames|price|prices|cost|costs|market|markets|economy|inflation|demand|temperatures?|weather|quake|aftershocks?|shares?|rates?|people|nobody|everyone|anyone|there|this|that|it|results?|toll|number|damage|it|which)$/;
const harm = /^(?:destroy|damage|flood|kill|injure|affect|hit|delay|wound|bury|trap|swamp|overwhelm|burn)/;

/**
 * "The director said all operations would be cancelled", "the union said welders would down tools": whoever holds an office tells what is going to be
 * done or not done on their side. Only where nobody else is named as the one who does it.
 */
export function decides({ tokens, mentions, from, conditions }: Scene, cue: Cue, speech: Speech, speaker: LocalEntity): boolean {
  if (speech.marked || !hasSide(speaker) || speaker.roles.some((role) => bystander.test(role))) return false;
  if (speech.cueFrom >= 0 && guessing.test((tokens[speech.cueFrom] as Token).norm)) return false;
  const low = Math.max(from, speech.from);
  const { start, negated } = cue.modality;
  if (start - 1 < low || mentions.some((mention) => mention.from >= low && mention.to <= start && mention.entity.id !== speaker.id))
    return false;
  const clause = tokens.slice(low, start);
  const subject = clause.at(-1);
  if (subject?.pos !== 'NOUN' || powers.test(subject.norm) || clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  const head = tokens[cue.head] as Token;
  if (harm.test(head.norm)) return false;
  const passive = (tokens[cue.head - 1] as Token).norm === 'be';
  return passive || negated || cue.kind === 'threat' || conditions.length > 0;
}
