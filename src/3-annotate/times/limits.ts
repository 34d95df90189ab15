import type { Range } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import type { TextContext } from '../context.ts';

/**
 * Words that set a day which lies ahead of them, whatever their own tense: "postponed until Friday" was said before Friday.
 * Source: the frames Change_event_time, Deadline, Request, Commitment and Conditional_scenario of FrameNet 1.7.
 */
const PUT_OFF =
  'postpon(?:e|ed|ing)|adjourn(?:ed|ing)?|delay(?:ed|ing)?|deferr?(?:ed|ing)?|put (?:off|back)|push(?:ed|ing)? (?:off|back)|mov(?:ed|ing)|brought forward|reschedul(?:ed|ing)|extend(?:ed|ing)?|prolong(?:ed|ing)?|suspend(?:ed|ing)?|remand(?:ed|ing)?(?: in custody)?|clos(?:ed|ing)|shut(?: down)?|ban(?:ned|ning)|bar(?:red|ring)?|call(?:ed|ing)? off|cancell?(?:ed|ing)?|halt(?:ed|ing)?|stay(?:ed|ing)?';
const FIXED =
  'planned|scheduled|rescheduled|slated|set|due|called|expected|pencill?ed in|billed|earmarked|announced|declared|proclaimed|timetabled|arranged|fixed';
const ASKED =
  'g[ai]ve[ns]?|giving|grant(?:s|ed|ing)?|demand(?:s|ed|ing)?|order(?:s|ed|ing)?|told|tells?|urg(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|ask(?:s|ed|ing)?|requir(?:e|es|ed|ing)|want(?:s|ed|ing)?|warn(?:s|ed|ing)?|ultimatum|deadline|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|agree(?:s|d|ing)?';

/** Up to the expression, an hour or "the morning of" may stand. */
const CLOCK = String.raw`(?:(?:noon|midnight|midday|dawn|dusk|[\d.:]+ ?(?:[ap]\.?m\.?|o'clock)?|the (?:morning|afternoon|evening) of|early|late|at least|this|next) ?(?:on )?(?:the )?)*`;
const SHIFTED = new RegExp(String.raw`\b(?:${PUT_OFF})\b[^.;:"“”]{0,40}?\b(?:until|till|to|for)\s${CLOCK}$`, 'i');
const ARRANGED = new RegExp(String.raw`\b(?:${FIXED}) (?:to take place |to be held |to start |to begin )?(?:for|on|by)\s${CLOCK}$`, 'i');
const LIMIT = new RegExp(String.raw`\b(?:${ASKED})\b[^.;:"“”]{0,90}?\b(?:until|till|by|before|no later than)\s${CLOCK}$`, 'i');
const CONDITION = new RegExp(String.raw`\b(?:unless|if (?!any))[^.;:"“”]{0,70}?\b(?:until|till|by|before|no later than)\s${CLOCK}$`, 'i');
const AHEAD_OF = new RegExp(String.raw`\b(?:ahead of|in time for|in the run-up to)\s(?:the )?${CLOCK}$`, 'i');

/** "Declared three days of mourning from Wednesday". */
const BEGINS = new RegExp(
  String.raw`\b(?:declar|proclaim|announc|impos)\w+ [^.;:"“”]{3,50}?\b(?:from|starting|beginning|as of)(?: on)?\s${CLOCK}$`,
  'i',
);

/** "The deadline is Friday", "the vote is on Sunday". */
const IS = new RegExp(String.raw`\b(?:is|are|falls?)\s(?:on |at )?${CLOCK}$`, 'i');

const AHEAD: readonly RegExp[] = [IS, AHEAD_OF, SHIFTED, ARRANGED, BEGINS, LIMIT, CONDITION];

/** "Saturday has been declared a day of mourning": the day itself is what was settled. */
const APPOINTED = /^,? (?:has|have) been (?:declared|proclaimed|designated|set aside|reserved|chosen|picked|named|earmarked|agreed)\b/i;

/** "Declared | Saturday | a day of mourning", "a day of mourning was declared for". */
const APPOINTS = /\b(?:declar(?:e|es|ed|ing)|proclaim(?:s|ed)?|designat(?:e|es|ed)|nam(?:e|es|ed)|chose|picked)\s(?:next )?$/i;
const DAY_OF = /^,? (?:to be |as )?an? (?:\p{L}+ )?(?:day|holiday)\b/iu;

/** "had been given until", "was to have been paid by": told of a limit that is over. */
const OVER = /\b(?:had (?:been|earlier|already|once|originally|previously)|was to have|were to have|missed|passed|expired)\b/i;

/**
 * Whether what stands before a time sets it as a limit or an appointment that was ahead when it was said: "They have given the council until
 * Saturday", "unless it is paid by midnight on Friday", "the session, planned for Thursday, has been brought forward".
 */
export function isSetAhead({ text, sentences }: TextContext, at: Range): boolean {
  const sentence = sentences[firstEndingAfter(sentences, at.start)];
  if (!sentence) return false;
  const before = text.slice(sentence.start, at.start);
  const behind = text.slice(at.end, sentence.end);
  if (APPOINTED.test(behind) || (APPOINTS.test(before) && DAY_OF.test(behind))) return true;
  if (OVER.test(before)) return false;
  return AHEAD.some((pattern) => pattern.test(before));
}
