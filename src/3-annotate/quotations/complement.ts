import type { Attribution } from './attribution.ts';
import { contentEnd, hasMainVerb, trimRun } from './content.ts';
import { addresses, cueLemma, speaks, takesFrame } from './cue-words.ts';
import { type Frame, skipSetting } from './frames.ts';
import { isUnderCondition } from './guards.ts';
import type { Item } from './item.ts';
import { isAdverb, type Run } from './phrases.ts';
import { findSubject, phraseBehind } from './subject.ts';

/** Verbs whose subject belongs to what is thought: "the plan seems to work" is somebody's view of the plan. */
const raising: ReadonlySet<string> = new Set(['seem', 'appear']);

/** What inquirers do to people. */
const inquires: ReadonlySet<string> = new Set(['question', 'interrogate', 'interview', 'quiz']);

/** "X said that …", "X told Y that …", "X criticised …". */
export function complement(items: readonly Item[], at: number, frame: Frame, lemma: string): Attribution | undefined {
  const passive = isPassive(items, at);
  if (passive && frame.kind === 'by') return byAgent(items, at, frame, lemma);
  if (frame.kind === 'end' || (frame.kind === 'np' && addresses(lemma)) || !takesFrame(lemma, frame.kind, { passive })) return undefined;
  const subject = findSubject(items, at);
  if (subject && opensSentence(items, frame, subject)) return undefined;
  const told: Pick<Attribution, 'cue' | 'subject'> = { cue: { from: at, to: at + 1 }, ...(subject ? { subject } : {}) };
  if (frame.kind === 'colon' && (!subject || frame.from >= items.length)) return subject && { ...told, content: [], announces: true };
  const addressed = frame.object && frame.kind !== 'obj+to' && addresses(lemma);
  const from = frame.object && !addressed ? frame.object.from : startOf(frame);
  const run = contentRun(items, at, frame, { from, clause: isClausal(frame, lemma, passive) });
  if (!run) return undefined;
  if (passive || raising.has(lemma)) return aboutSubject(items, told, run);
  return {
    ...told,
    content: [run],
    weak: isWeak(lemma, passive),
    thing: frame.kind === 'np',
    ...(addressed ? { addressee: frame.object as Run } : {}),
  };
}

/** "Whatever choice they make, “…”": the clause before the marked sentence does not say it. */
function opensSentence(items: readonly Item[], frame: Frame, subject: Run): boolean {
  return frame.kind === 'quote' && items[frame.from - 1]?.norm === ',' && isUnderCondition(items, subject.from);
}

/** "The plan was rejected by X": who speaks stands behind "by"; "X was asked by Y whether …" has its content behind that. */
function byAgent(items: readonly Item[], at: number, frame: Frame, lemma: string): Attribution | undefined {
  const agent = phraseBehind(items, frame.from);
  // "Two managers were questioned by the prosecutor": nothing is said of them.
  if (agent.to === agent.from || inquires.has(lemma)) return undefined;
  const told = { cue: { from: at, to: at + 1 }, subject: agent };
  const behind = skipSetting(items, agent.to);
  const asks = lemma === 'ask' || addresses(lemma);
  if (asks && /^(?:if|whether|what|how|why|that|about|to)$/.test(items[behind]?.norm ?? '')) {
    const run = trimRun(items, { from: items[behind]?.norm === 'about' ? behind + 1 : behind, to: endOf(items, behind, at) });
    return run.to > run.from ? { ...told, content: [run] } : undefined;
  }
  const theme = takesFrame(lemma, 'np', { passive: false }) && !asks ? findSubject(items, at) : undefined;
  if (!theme) return undefined;
  // "X was accused by Y of taking bribes": what is said of the theme stands behind the agent.
  const said = /^(?:of|as)$/.test(items[behind]?.norm ?? '') ? trimRun(items, { from: behind, to: endOf(items, behind, at) }) : undefined;
  return { ...told, content: said && said.to > said.from + 1 ? [theme, said] : [theme] };
}

function endOf(items: readonly Item[], from: number, cue: number): number {
  return contentEnd(items, from, {
    clause: true,
    bound: false,
    fronted: isFronted(items, cue),
    isCue: (index) => speaks(cueLemma(items[index])),
  });
}

/** What the verb has behind it, from where it begins to where it ends; nothing where that is empty or a mere setting. */
function contentRun(
  items: readonly Item[],
  at: number,
  frame: Frame,
  { from, clause }: { readonly from: number; readonly clause: boolean },
): Run | undefined {
  const end = contentEnd(items, frame.reach ?? from, {
    clause,
    bound: !clause || /^(?:obj\+)?to$/.test(frame.kind),
    fronted: isFronted(items, at),
    relative: isRelative(items, at),
    isCue: (index) => speaks(cueLemma(items[index])),
  });
  const run = trimRun(items, { from, to: end });
  return run.to <= run.from || (isSetting(frame.kind) && !hasMainVerb(items, run)) ? undefined : run;
}

/** "The plan is said to work": the subject belongs to what is said, nobody is named who says it. */
function aboutSubject(items: readonly Item[], { cue, subject }: Pick<Attribution, 'cue' | 'subject'>, run: Run): Attribution | undefined {
  return subject && items[run.from - 1]?.norm !== 'by' ? { cue, content: [subject, run] } : undefined;
}

/** A verb of wanting or planning that speaks only by what it is about. */
const isWeak = (lemma: string, passive: boolean): boolean => !speaks(lemma) && takesFrame(lemma, 'to', { passive });

const startOf = ({ kind, from }: Frame): number => (isSetting(kind) ? from - 1 : from);

/** Whether what follows the verb is a clause, not a thing. */
function isClausal(frame: Frame, lemma: string, passive: boolean): boolean {
  if (frame.kind === 'to' || lemma === 'say') return true;
  if (takesFrame(lemma, 'bare', { passive }) && !takesFrame(lemma, 'np', { passive })) return true;
  return !/^(?:np|quote|obj\+quote|about|for|of|on|over|against|with|as|at)$/.test(frame.kind);
}

/** "said in some states X would win": the preposition belongs to what is said. */
function isSetting(kind: string): boolean {
  return /^(?:in|at|under|by|from|after|before|during|despite|if)$/.test(kind);
}

/** "Noting that …, she left", "While he said …, others doubt it": the cue stands in a clause that opens the sentence, and the main clause follows. */
function isFronted(items: readonly Item[], at: number): boolean {
  if (items.slice(0, at).some((item) => item.norm === ',' || item.mark !== undefined)) return false;
  const first = /^(?:and|but|so)$/.test(items[0]?.norm ?? '') ? items[1] : items[0];
  return at <= 1
    ? /(?:ing|ed)$/.test((items[at] as Item).norm)
    : first !== undefined && /^(?:while|when|as|if|after|although|though|because|since|before|asked)$/.test(first.norm);
}

/** "The report, which found that …, was published". */
function isRelative(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 4), at);
  const pronoun = before.findLastIndex((item) => /^(?:who|which)$/.test(item.norm));
  return (
    pronoun >= 0 &&
    before.slice(pronoun + 1).every((item) => isAdverb(item) || item.pos === 'AUX') &&
    items[at - before.length + pronoun - 1]?.norm === ','
  );
}

function isPassive(items: readonly Item[], at: number): boolean {
  if (!/(?:ed|en|n|t|d|id)$/.test((items[at] as Item).norm)) return false;
  let left = at - 1;
  while (isAdverb(items[left])) left--;
  return /^(?:be|is|are|was|were|been|being|get|got|am)$/.test(items[left]?.norm ?? '');
}
