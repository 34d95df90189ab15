import type { AnnotatedReport, BriefInput, DateRange, Id, Range, SpeechAct, Statement } from '../../model/index.ts';
import { onceEach, prepareWording, type Wording } from '../../text/index.ts';
import { contentWords, inOrder } from '../evidence.ts';
import { findParties, type Parties } from './parties.ts';
import { readActs } from './read-acts.ts';

/** An act of one report, told in the story's entities. */
export interface Taken {
  readonly report: AnnotatedReport;
  readonly act: SpeechAct;
  readonly party: Id;
  readonly voice?: Id;
  readonly target?: Id;
  readonly date?: DateRange;
  readonly words: ReadonlySet<string>;
  readonly wording: Wording;
  /** Statements that the clause is a member of. */
  readonly statements: ReadonlySet<Id>;
}

/** All acts of the story whose actor is known, with the party for which the actor speaks. */
export function listTaken(input: BriefInput): readonly Taken[] {
  const partyOf = findParties(input);
  const statements = indexStatements(input.collation.statements);
  return inOrder(input).flatMap((report) => {
    return actsOf(report).flatMap((act) => takenOf(input, report, act, partyOf, statements));
  });
}

/** The acts of a report with whoever does them; other languages as they stand. */
const actsOf = onceEach(({ report: { text, published }, annotations }: AnnotatedReport): readonly SpeechAct[] => {
  if (!annotations.language.startsWith('en')) return annotations.acts;
  return readActs({ text, annotations, ...(published ? { published: published.value } : {}) });
});

function takenOf(
  { collation }: BriefInput,
  report: AnnotatedReport,
  act: SpeechAct,
  partyOf: Parties,
  statements: ReadonlyMap<Id, readonly { readonly id: Id; readonly start: number; readonly end: number }[]>,
): readonly Taken[] {
  const story = (local: Id | undefined) => (local === undefined ? undefined : collation.entityOf.get(`${report.report.id}#${local}`));
  const actor = story(act.actor);
  if (actor === undefined) return [];
  const party = partyOf(report, act.actor, actor);
  const teller = story(act.voice);
  // "Berlin said": the capital is its government, nobody's voice.
  const spoken = party === actor ? teller : actor;
  const voice = collation.entities.some(({ id, type }) => id === spoken && type === 'place') ? undefined : spoken;
  const rawTarget = isAddressed(report, act) ? story(act.target) : undefined;
  const target = rawTarget === undefined ? undefined : partyOf(report, act.target, rawTarget);
  const date = dateOf(report, act);
  const text = report.report.text.slice(act.start, act.end);
  const within = (statements.get(report.report.id) ?? []).filter((member) => member.start <= act.cue.start && member.end >= act.cue.end);
  return [
    {
      report,
      act,
      party,
      words: new Set(contentWords(text)),
      wording: prepareWording({
        text,
        tokens: report.annotations.tokens.filter((token) => token.start >= act.start && token.end <= act.end),
      }),
      statements: new Set(within.map((member) => member.id)),
      ...(voice === undefined || voice === party ? {} : { voice }),
      ...(target === undefined || target === party || target === voice ? {} : { target }),
      ...(date ? { date } : {}),
    },
  ];
}

/** Whether the target is somebody: not the place where it happens ("met in Geneva"), nor who is only named in a later clause ("and said …"). */
function isAddressed({ report: { text }, annotations }: AnnotatedReport, act: SpeechAct): boolean {
  const entity = annotations.entities.find(({ id }) => id === act.target);
  const mention = entity?.mentions.find(({ start }) => start >= act.start && start < act.end);
  if (!entity || !mention) return true;
  const before = text.slice(act.start, mention.start);
  if (entity.type === 'place' && mention.kind === 'name' && AT_PLACE.test(before)) return false;
  return !(mention.start > act.cue.end && LATER_CLAUSE.test(text.slice(act.cue.end, mention.start)));
}

const AT_PLACE = /\b(?:in|at|along|near|on|from|through|via|around|across|outside) (?:the )?$/i;
const LATER_CLAUSE =
  /\b(?:and|but) (?:said|says|added|warned|refused|rejected|demanded|offered|called|urged|told|promised|threatened|accused)\b/i;

function indexStatements(statements: readonly Statement[]) {
  const byReport = new Map<Id, { id: Id; start: number; end: number }[]>();
  for (const { id, members } of statements) {
    for (const member of members) {
      const list = byReport.get(member.report);
      const row = { id, start: member.start, end: member.end };
      if (list) list.push(row);
      else byReport.set(member.report, [row]);
    }
  }
  return byReport;
}

/** When the act took place: a date of the same sentence that belongs neither to its content nor to its condition. */
function dateOf({ annotations }: AnnotatedReport, act: SpeechAct): DateRange | undefined {
  const sentence = annotations.sentences.find((one) => one.start <= act.cue.start && one.end >= act.cue.end);
  if (!sentence) return undefined;
  const inside = (outer: Range | undefined, inner: Range) => outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;
  for (const time of annotations.times) {
    if (!inside(sentence, time) || !time.range || time.type === 'DURATION' || time.type === 'SET') continue;
    if (inside(act.issue, time) || inside(act.condition, time)) continue;
    if (annotations.quotations.some((quotation) => quotation.marked && inside(quotation, time))) continue;
    return time.range;
  }
  return undefined;
}
