import type { LocalEntity, Token } from '../../model/index.ts';
import { agentNouns } from './lexicon/agents.ts';
import { findTopic, type TokenMention } from './subject.ts';

/** Common nouns by which a report calls a body again ("Kiln maker X … the kiln maker"). */
export type Callings = ReadonlyMap<string, LocalEntity>;

const body =
  /(?:maker|group|company|firm|union|bank|operator|agency|party|association|brewer|retailer|owner|chain|giant|carrier|builder|supplier)$/;

/** Whether a noun can stand for a body that acts. */
export function isBodyNoun(norm: string): boolean {
  return agentNouns.has(norm) || body.test(norm);
}

/** What a report calls its bodies: the noun right before a name, or the one that follows it between commas. Nouns of two bodies are left out. */
export function listCallings(tokens: readonly Token[], mentions: readonly TokenMention[]): Callings {
  const found = new Map<string, LocalEntity | undefined>();
  const note = (noun: string | undefined, entity: LocalEntity) => {
    if (noun === undefined || !isBodyNoun(noun)) return;
    found.set(noun, found.has(noun) && found.get(noun) !== entity ? undefined : entity);
  };
  for (const { entity, kind, from, to } of mentions) {
    if (kind !== 'name' || entity.roles.length > 0 || entity.gender === 'm' || entity.gender === 'f') continue;
    note(tokens[from - 1]?.norm, entity);
    const last = (tokens[to - 1] as Token).norm;
    if (to - from > 1) {
      note(last, entity);
      note((tokens[from] as Token).norm, entity);
    }
    if (tokens[to]?.norm === ',' && /^(?:an?|the)$/.test(tokens[to + 1]?.norm ?? '')) note(headOf(tokens, to + 2), entity);
  }
  return new Map([...found].flatMap(([noun, entity]) => (entity ? [[noun, entity] as const] : [])));
}

function headOf(tokens: readonly Token[], from: number): string | undefined {
  let head: string | undefined;
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|ADJ|VERB)$/.test(token.pos) || (token.pos === 'VERB' && head !== undefined)) break;
    head = token.norm;
  }
  return head;
}

/** What findUnnamed knows of the report. */
export interface Known {
  readonly callings: Callings;
  /** The body that the sentence before is about, where it is about one. */
  readonly topic: LocalEntity | undefined;
}

/**
 * Whom "It" or "The brewer" means as the subject of a verb group: the body called so, else what the sentence before is about.
 * @param verb first token of the verb group
 * @param from first token of the sentence
 */
export function findUnnamed(tokens: readonly Token[], verb: number, from: number, { callings, topic }: Known): LocalEntity | undefined {
  const first = tokens[from]?.norm;
  let last = verb - 1;
  while (last > from && tokens[last]?.pos === 'ADV') last--;
  if (first === 'it' && last === from) return topic;
  // "The Dockers' Union has sixteen votes. They will spare the minister if …": a body of many.
  if (first === 'they' && last === from) return topic && ofMany.test(topic.name) ? topic : undefined;
  if (first !== 'the' || last !== from + 1) return undefined;
  const noun = (tokens[last] as Token).norm;
  if (!isBodyNoun(noun)) return undefined;
  return callings.get(noun) ?? (generic.has(noun) && topic && !noCompany.test(topic.name) ? topic : undefined);
}

/** Bodies that are told of as many. */
const ofMany =
  /\b(?:union|party|bloc|alliance|league|guild|federation|association|brotherhood|coalition|movement|front|committee|club)\b|(?:ers|men|women|rebels|greens)$/i;
const generic = new Set('company firm group operator maker bidder suitor builder supplier carrier retailer'.split(' '));
const noCompany =
  /\b(?:union|ministry|authority|court|council|federation|association|party|institute|university|academy|school|commission|committee|parliament|league|board|agency|police|tribunal|guild|society)\b/i;

/** The body that a sentence is about, for the next one. */
export function topicOf(
  tokens: readonly Token[],
  mentions: readonly TokenMention[],
  from: number,
  to: number,
  before: LocalEntity | undefined,
): LocalEntity | undefined {
  const topic =
    findTopic(tokens, mentions, from, firstVerb(tokens, from, to))?.entity ?? mentions.find(({ from: at }) => at <= from + 1)?.entity;
  if (topic) return topic.type === 'person' && (topic.roles.length > 0 || topic.gender === 'm' || topic.gender === 'f') ? undefined : topic;
  const first = tokens[from]?.norm ?? '';
  return first === 'it' || first === 'its' || (first === 'the' && mentions.length === 0) ? before : undefined;
}

/** Where the subject ends: "Norland holds 24 Sudmarkian soldiers" is about Norland. The end of the sentence where it has no verb. */
function firstVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (/^(?:VERB|AUX)$/.test((tokens[i] as Token).pos)) return i;
  return to;
}
