import type { Range } from '../../../model/index.ts';
import { settings } from '../settings.ts';
import type { Veto } from './around.ts';

/** "I told her to eat it anyway", "three customers have asked me", inside the marks: a memory. What is denied or ordered stays. */
const isMemory: Veto = ({ told, act: { kind, start, end }, event, quoted, before }) => {
  if (!/^(?:demand|offer|acceptance|consultation|red-line|action|rejection)$/.test(kind)) return false;
  if (!quoted || !event || (event.tense !== 'past' && event.tense !== 'perfect')) return false;
  const words = told.text.slice(start, end);
  if (kind === 'red-line' && /\b(?:will|shall|must|cannot)\b|n['’]t\b/i.test(words)) return false;
  // "I have ordered an inquiry", "we have accepted the timetable": the step of whoever says so.
  if (event.tense === 'perfect' && /\b(?:I|we)(?: have|['’]ve) (?:\p{L}+ly |also |now |already )?$/iu.test(before)) return false;
  return kind !== 'rejection' || !/\b(?:never|not|no|none|nothing|nobody)\b|n['’]t\b|\b(?:reject|refus|den(?:y|i))/i.test(words);
};

/** "Who once refused", "had previously backed": told of the past. */
const isFormer: Veto = ({ before, cue }) =>
  /\b(?:once|formerly|in the past|years (?:ago|earlier)|decades (?:ago|earlier)|long ago) (?:\p{L}+ly )?$/iu.test(before) ||
  /^once [\p{L}]+ed\b/u.test(cue);

/** "Fired him in 2013", "bought its stake two years ago": a deed that lies far behind the report is no step of today's. */
const isBygone: Veto = ({ told, act, sentence, before, behind, quoted }) => {
  if (!/^(?:action|consultation|concession|acceptance|offer|accusation|rejection)$/.test(act.kind)) return false;
  const published = told.published;
  if (published === undefined || quoted) return false;
  const deed = /^(?:action|consultation|concession)$/.test(act.kind);
  const limit = Date.parse(published) - (deed ? settings.bygoneDeedDays : settings.bygoneStanceDays) * 86_400_000;
  if (/\byears ago\b/i.test(`${before.slice(-40)}${behind.slice(0, 60)}`)) return true;
  return (told.annotations.times ?? []).some(
    ({ start, end, range, type }) =>
      (type === 'DATE' || type === 'TIME') &&
      range !== undefined &&
      start >= sentence.start &&
      end <= sentence.end &&
      Date.parse(range.to) < limit &&
      dates(told.text, { cue: act.cue, time: { start, end }, sentence: sentence.start }),
  );
};

/** Whether a date says when the verb was: no other clause stands between; before the verb and a comma only where it opens the sentence ("In 2013, Lund sacked"). */
function dates(text: string, { cue, time, sentence }: { readonly cue: Range; readonly time: Range; readonly sentence: number }): boolean {
  const between = time.start >= cue.end ? text.slice(cue.end, time.start) : text.slice(time.end, cue.start);
  if (/[;:]|, (?:and|but|who|which)\b|\b(?:that|which|who|when|after|before|since)\b/i.test(between) || between.length > settings.dateReach)
    return false;
  // "A 1976 law", "by 2014", "since 2019" do not say when.
  if (
    !/\b(?:in|on|during|late in|early in)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, time.start - 14), time.start)) &&
    !/^(?:in|on|during|last)\b/i.test(text.slice(time.start, time.end))
  )
    return false;
  return time.start >= cue.end || !between.includes(',') || time.start - sentence <= settings.openingWords;
}

/** Long over. */
export const past: readonly Veto[] = [isMemory, isFormer, isBygone];
