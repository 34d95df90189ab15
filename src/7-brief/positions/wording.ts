import type { AnnotatedReport, Range, SpeechAct } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import { balanceMarks } from '../balance-marks.ts';
import { settings } from './settings.ts';

/** Openings from which a reader cannot tell who acts: the middle of a sentence. */
const MIDDLE =
  /^(?:and|but|or|which|who|whom|that|while|when|as|because|although|though|until|till|after|before|since|so|in|on|at|by|for|from|with|to|of|only|if|unless|\p{Ll}\p{L}*(?:ed|ing)|was|were|is|are|has|have|had|will|would)\b/iu;
/** "…, he said": what is left over where an act ends before the words of saying do. */
const LEFTOVER = /,? (?:he|she|it|they|(?:the )?\p{Lu}\p{L}+)? ?(?:said|says|added),?$/u;
/** The same where the words of saying stand just behind: "…, the minister | said". */
const SAYING = /^\s(?:said|says|added|warned|insisted|announced|told)\b/;
const WHO_SAYS = /, (?:(?:the|its|their|his|her|an?) )?\p{L}+(?: \p{L}+){0,3}$/u;

/**
 * How a position is told: the clause of the act where it reads by itself, else its sentence; cut at a word where it is long. Words between quotation
 * marks keep the marks, whole.
 */
export function wordsOf({ report, annotations }: AnnotatedReport, act: SpeechAct): string {
  const { text } = report;
  const show = ({ start, end }: Range): string => text.slice(start, end).replace(/\s+/g, ' ').trim();
  const quoted = annotations.quotations.some((one) => one.marked && act.start >= one.start && act.end <= one.end);
  if (quoted) return `“${capital(shorten(show(act)).replace(/,$/, ''))}”`;
  const sentence = annotations.sentences.find(({ start, end }) => start <= act.cue.start && act.cue.start < end);
  const whole = sentence && show(sentence);
  const clause = show(act);
  const alone = !sentence || readsAlone(text, sentence, act);
  const fits = sentence !== undefined && act.cue.end - sentence.start <= settings.longestText;
  // A long sentence is told from its start where the cue still shows, else from the clause on.
  const readable = alone || whole === undefined ? clause : whole.length <= settings.longestText || fits ? whole : `… ${clause}`;
  return capital(
    balanceMarks(
      shorten(readable === clause && SAYING.test(text.slice(act.end, act.end + 12)) ? readable.replace(WHO_SAYS, '') : readable)
        .replace(LEFTOVER, '')
        .replace(/[,;:–—-]+$/, ''),
    ),
  );
}

/** Whether a clause names who acts and leaves out no other subject before it ("Norway and | Denmark backed the ban"). */
function readsAlone(text: string, sentence: Range, act: SpeechAct): boolean {
  const clause = text.slice(act.start, act.end);
  if (clause.split(/\s+/).length < settings.fewWords) return false;
  if (MIDDLE.test(clause) || /^\p{Lu}[^,]{2,40}, (?:\p{Ll}+ed|\p{Ll}+s) /u.test(clause)) return false;
  if (/(?:\band|,|\bor)\s+(?:the\s+)?$/i.test(text.slice(sentence.start, act.start))) return false;
  // The remark of somebody whom the rest of the sentence names.
  if (/^, (?:he|she|it|\p{Lu}[\p{L} .'’-]{1,40}|its [\p{L} ,.'’-]{1,60}) (?:said|says|told)/u.test(text.slice(act.end, act.end + 80)))
    return false;
  return act.actorSpan === undefined || (act.actorSpan.start >= act.start && act.actorSpan.end <= act.end);
}

function shorten(text: string): string {
  return text.length > settings.longestText ? `${text.slice(0, text.lastIndexOf(' ', settings.longestText))} …` : text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What it is about, without the clauses that follow and the day that stands before; undefined where nothing tells. */
export function issueOf({ report, annotations }: AnnotatedReport, { issue }: SpeechAct): string | undefined {
  if (!issue) return undefined;
  const end = endOfIssue(annotations, issue);
  const words = report.text
    .slice(issue.start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:on |late |early )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)(?: (?:to|that|for))? /, '')
    .replace(/[\s,;:–—-]+$/, '');
  return words.length < 3 || /^(?:and|but|or|only|if|unless|until|in|on|at|by|after|before|when|as)\b/i.test(words) ? undefined : words;
}

/** "4 percent | and rejected any limit": where the next verb of the same subject begins. */
function endOfIssue({ tokens, events }: AnnotatedReport['annotations'], issue: Range): number {
  const joint = tokens.findIndex(({ start, norm }) => start > issue.start && start < issue.end && (norm === 'and' || norm === 'but'));
  const next = tokens[joint + 1];
  if (joint < 0 || !next) return issue.end;
  const verb = (events ?? []).some(
    (event) => event.form === 'verb' && event.tense !== 'none' && event.tense !== 'future' && overlaps(event, next),
  );
  return verb ? (tokens[joint] as Range).start : issue.end;
}

/** Under what condition; "until 2028" is a date and "without conditions" is none. */
export function conditionOf({ report, annotations }: AnnotatedReport, { condition }: SpeechAct): string | undefined {
  if (!condition) return undefined;
  const words = report.text
    .slice(condition.start, condition.end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '');
  const dated = /^until\b/i.test(words) && annotations.times.some(({ start }) => start >= condition.start && start - condition.start < 14);
  return dated || /^without (?:any )?(?:pre-?)?conditions?\b/i.test(words) ? undefined : words;
}
