import type { AnnotatedReport, BriefInput, Id, LocalEntity, PlaceStatement, Sentence, Span, Token } from '../../model/index.ts';
import { stableId } from '../../text/index.ts';
import { accountsOf, compareText, inOrder, sortSpans, spanOf } from '../evidence.ts';
import { hedges, relations, shares } from './lexicon.ts';

/** A statement about a place in one report. */
interface Told {
  readonly place: Id;
  readonly relation: string;
  readonly holder?: Id;
  readonly value?: string;
  readonly hedge?: string;
  readonly span: Span;
}

interface At {
  readonly entity: LocalEntity;
  readonly from: number;
  readonly to: number;
  /** "Valdoran": who, never where. */
  readonly people: boolean;
}

/** Who tells of holding what, carried from a sentence to the list or sentence that goes on with it ("This includes …"). */
interface Hold {
  readonly relation: string;
  readonly holder: Id;
  readonly block: number;
}

/**
 * Statements about who holds, claims or has taken a place, wholly or in part. A holder is the last name before the verb, the place the first
 * name behind it; a share ("about a fifth of X", "parts of Y and Z") is kept as told.
 */
export function makePlaces(input: BriefInput): PlaceStatement[] {
  const groups = new Map<string, Told[]>();
  for (const told of inOrder(input).flatMap((report) => tellingsOf(input, report))) {
    const key = [told.place, told.relation, told.holder ?? '', told.value?.toLowerCase() ?? ''].join('\0');
    const group = groups.get(key);
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([key, group]) => makeStatement(input, key, group));
}

function makeStatement({ trace }: BriefInput, key: string, group: readonly Told[]): PlaceStatement {
  const { place, relation, holder, value, hedge } = group[0] as Told;
  const members = sortSpans(group.map((told) => told.span));
  return {
    id: stableId('pl', key),
    place,
    relation,
    ...(holder === undefined ? {} : { holder }),
    ...(value === undefined ? {} : { value }),
    ...(hedge === undefined ? {} : { hedge }),
    members,
    accounts: accountsOf(
      trace,
      members.map((member) => member.report),
    ),
  };
}

function tellingsOf(input: BriefInput, report: AnnotatedReport): readonly Told[] {
  const { tokens, sentences, entities } = report.annotations;
  const mentions = placeMentions(entities);
  const told: Told[] = [];
  let hold: Hold | undefined;
  for (const sentence of sentences) {
    const here = mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
    const at = here.map(
      ({ entity, start, end, kind }): At => ({
        entity,
        from: indexAt(tokens, sentence, start),
        to: indexAt(tokens, sentence, end),
        people: kind === 'demonym',
      }),
    );
    const found = findHold(input, report, sentence, at);
    if (found) {
      hold = found.hold;
      told.push(...found.told);
      continue;
    }
    const block = report.report.blocks[sentence.block];
    const goesOn = hold && (block?.leadIn === hold.block || continues(tokens, sentence));
    if (hold && goesOn) told.push(...shared(input, report, sentence, at, sentence.tokenStart, hold));
    else if (block?.leadIn === undefined) hold = undefined;
  }
  return told;
}

function placeMentions(entities: readonly LocalEntity[]) {
  return entities
    .flatMap((entity) =>
      entity.type === 'other'
        ? []
        : entity.mentions.map((mention) => ({ entity, start: mention.start, end: mention.end, kind: mention.kind })),
    )
    .sort((a, b) => a.start - b.start);
}

function indexAt(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) if ((tokens[i] as Token).end > offset) return i;
  return sentence.tokenEnd;
}

function continues(tokens: readonly Token[], { tokenStart }: Sentence): boolean {
  const verb = tokens[tokenStart + 1]?.norm ?? '';
  return (
    /^(?:this|these|that|it|they|those)$/.test((tokens[tokenStart] as Token).norm) &&
    /^(?:includes?|comprises?|encompass(?:es)?|covers?)$/.test(verb)
  );
}

function findHold(input: BriefInput, report: AnnotatedReport, sentence: Sentence, at: readonly At[]): Found | undefined {
  const { tokens } = report.annotations;
  for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) {
    const token = tokens[i] as Token;
    const relation = relations.find(([, forms]) => forms.test(token.norm))?.[0];
    if (!relation) continue;
    const noun = token.pos === 'NOUN' && /^(?:control|hold|holds|claims?|capture)$/.test(token.norm);
    if (noun && !(relation === 'controls' && tokens[i + 1]?.norm === 'over')) continue;
    if (isUnreal(tokens, i, sentence) || isOpen(report, i, sentence)) continue;
    const found = isPassive(tokens, i)
      ? heldBy(input, report, sentence, at, i, relation)
      : holding(input, report, sentence, at, i, relation);
    if (found) return found;
  }
  return undefined;
}

/** Denied, only alleged, or the matter of a condition or a question: "denied that it controls", "allegedly captured", "if it captures". */
function isOpen({ annotations }: AnnotatedReport, at: number, { tokenStart }: Sentence): boolean {
  const { tokens, events } = annotations;
  const verb = tokens[at] as Token;
  if (events?.some((event) => event.standing !== undefined && event.start <= verb.start && verb.end <= event.end)) return true;
  for (let i = at - 1; i >= tokenStart && !/^[,;:]$/.test((tokens[i] as Token).norm); i--)
    if (/^(?:if|unless|whether|until)$/.test((tokens[i] as Token).norm)) return true;
  return false;
}

type Found = { readonly hold: Hold; readonly told: readonly Told[] };

/** "Y holds about 60 percent of X": the last name before the verb holds what stands behind it. */
function holding(
  input: BriefInput,
  report: AnnotatedReport,
  sentence: Sentence,
  at: readonly At[],
  verb: number,
  relation: string,
): Found | undefined {
  const { tokens } = report.annotations;
  const subject = at
    .filter(({ to }) => to <= verb && verb - to <= 4 && !tokens.slice(to, verb).some((one) => /^[,;:"]$/.test(one.norm)))
    .at(-1);
  if (!subject) return undefined;
  const holder = input.collation.entityOf.get(`${report.report.id}#${subject.entity.memberOf ?? subject.entity.id}`);
  if (holder === undefined) return undefined;
  const hold: Hold = { relation, holder, block: sentence.block };
  const told = shared(input, report, sentence, at, verb + 1, hold);
  return told.length ? { hold, told } : undefined;
}

/** "Has been held by", "is occupied": what stands before is held. */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && /^(?:is|are|was|were|be|been|being)$/.test(token.norm));

/** "About 60 percent of X has been held by Y": the place with its share before the verb, the holder behind "by". */
function heldBy(
  input: BriefInput,
  report: AnnotatedReport,
  sentence: Sentence,
  at: readonly At[],
  verb: number,
  relation: string,
): Found | undefined {
  const { tokens } = report.annotations;
  const by = at.find((mention) => mention.from > verb && mention.from - verb <= 4);
  const place = at.filter((mention) => mention.to <= verb && verb - mention.to <= 4).at(-1);
  if (!by || !place || place.entity.type !== 'place' || tokens[verb + 1]?.norm !== 'by') return undefined;
  const story = (entity: LocalEntity) => input.collation.entityOf.get(`${report.report.id}#${entity.memberOf ?? entity.id}`);
  const [holder, held] = [story(by.entity), input.collation.entityOf.get(`${report.report.id}#${place.entity.id}`)];
  if (holder === undefined || held === undefined || holder === held) return undefined;
  const told = toldOf(
    report,
    sentence,
    held,
    { relation, holder, block: sentence.block },
    shareIn(tokens.slice(sentence.tokenStart, place.from)),
  );
  return { hold: { relation, holder, block: sentence.block }, told: [told] };
}

/** Denied, wished for or still to come: no holding. */
function isUnreal(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = Math.max(sentence.tokenStart, at - 4); i < at; i++)
    if (
      /^(?:not|n't|never|nor|no|seeks?|sought|seeking|wants?|wanted|demand(?:s|ed)?|threaten(?:s|ed)?|will|would|could|may|might|should|to)$/.test(
        (tokens[i] as Token).norm,
      )
    )
      return true;
  return false;
}

/** Every place behind the verb (near it, or behind a share) with the share that stands before it; "and" carries a share on. */
function shared(
  input: BriefInput,
  report: AnnotatedReport,
  sentence: Sentence,
  at: readonly At[],
  from: number,
  hold: Hold,
): readonly Told[] {
  const { tokens } = report.annotations;
  const told: Told[] = [];
  let previous: { readonly to: number; readonly share: string | undefined } = { to: from, share: undefined };
  for (const mention of at) {
    if (mention.from < from || mention.entity.type !== 'place' || mention.people) continue;
    const between = tokens.slice(previous.to, mention.from);
    const joined = told.length > 0 && between.every((token) => /^(?:,|and|the|of)$/.test(token.norm));
    const phrase = shareIn(between);
    if (
      !joined &&
      phrase === undefined &&
      (told.length > 0 || between.some((token) => token.pos === 'VERB' || /^[,;:]$/.test(token.norm)) || between.length > 4)
    )
      break;
    if (isElse(tokens, mention, between)) break;
    const share = phrase ?? (joined ? previous.share : undefined);
    previous = { to: mention.to, share };
    const place = input.collation.entityOf.get(`${report.report.id}#${mention.entity.id}`);
    if (place === undefined || place === hold.holder) continue;
    told.push(toldOf(report, sentence, place, hold, share));
  }
  return told;
}

/** "Held talks in X", "seized X's ships", "controls X airport", "held X to a draw": something at the place, or nothing of the kind. */
function isElse(tokens: readonly Token[], { to }: At, between: readonly Token[]): boolean {
  const next = tokens[to];
  if (between.some(({ norm }) => /^(?:in|at|with|from|to|near|on|against|for|by|talks|meeting|election)$/.test(norm))) return true;
  if (!next) return false;
  if (/^['’]s?$/.test(next.text)) return true;
  if (next.norm === 'to' && /^(?:an?|\d.*)$/.test(tokens[to + 1]?.norm ?? '')) return true;
  return next.pos === 'NOUN' && /^\p{Ll}/u.test(next.text) && !AREA.test(next.norm);
}

const AREA =
  /^(?:province|region|city|town|village|valley|district|peninsula|island|islands|state|area|territory|strip|county|enclave|corridor|bank)$/;

function toldOf({ report }: AnnotatedReport, sentence: Sentence, place: Id, hold: Hold, share: string | undefined): Told {
  const hedge = share?.split(' ').find((word) => hedges.test(word));
  const value = share
    ?.split(' ')
    .filter((word) => word !== hedge)
    .join(' ');
  return {
    place,
    relation: relationOf(hold.relation, value),
    holder: hold.holder,
    span: spanOf(report, sentence),
    ...(value ? { value } : {}),
    ...(hedge ? { hedge } : {}),
  };
}

function relationOf(relation: string, value: string | undefined): string {
  return relation === 'controls' && value !== undefined && !/^all\b|^entirety/.test(value) ? 'partly-controls' : relation;
}

/** "nearly all", "roughly 20 %", "parts": the words of quantity before "of" and the place. */
function shareIn(between: readonly Token[]): string | undefined {
  const of = between.findLastIndex((token) => token.norm === 'of');
  if (of <= 0) return undefined;
  let start = of;
  while (start > 0) {
    const { norm, pos } = between[start - 1] as Token;
    if (!(shares.test(norm) || hedges.test(norm) || pos === 'NUM' || norm === 'the' || norm === '%')) break;
    start--;
  }
  const words = between.slice(start, of).filter((token) => token.norm !== 'the');
  return words.length
    ? words
        .map((token) => token.norm)
        .join(' ')
        .replace(/ %/g, '%')
        .replace(/per cent/g, 'percent')
    : undefined;
}
