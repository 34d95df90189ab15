import { clauseStart, contentEnd, hasMainVerb, isClause, trimRun } from './content.ts';
import { addresses, cueLemma, inverts, nounTakes, quotes, speaks, takesFrame } from './cue-words.ts';
import { type Frame, isDay, readFrame, skipSetting, startsClause } from './frames.ts';
import type { Item } from './items.ts';
import { isAdverb, isFiniteVerb, isPossessiveSign, isWh, isDash, phraseBefore, type Run, readPhrase } from './phrases.ts';
import { findSubject, phraseBehind, sharesSubject } from './subject.ts';

/** Who says what by which words, inside one sentence of the reporter; runs are item indices. */
export interface Attribution {
  readonly cue: Run;
  readonly subject?: Run;
  readonly content: readonly Run[];
  readonly addressee?: Run;
  /** The cue ends in a colon: what is said comes after this sentence. */
  readonly announces?: boolean;
  /** The verb tells an aim ("seeks", "refuses to") rather than words: marked stretches inside are not its subject's if somebody else speaks. */
  readonly weak?: boolean;
}

/** Adverbs of hearsay. */
const hearsay: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** Verbs whose subject belongs to what is thought: "the plan seems to work" is somebody's view of the plan. */
const raising: ReadonlySet<string> = new Set(['seem', 'appear']);

/** Share of two contents, 0 to 1, from which they are one attribution found twice. */
const maxSameWords = 0.4;

/** Items between "if" and the verb of its clause. */
const maxConditionItems = 8;

/** Items of conjunction, comma and adverb between a content and the verb that is joined to it. */
const maxJoint = 4;

/** Items between a verb and the marked sentence that it introduces. */
const maxCueItems = 25;

/** Finds the attributions of one sentence, in the order of their cues. */
export function attribute(items: readonly Item[]): Attribution[] {
  const found: Attribution[] = [];
  let floor = 0;
  for (let at = 0; at < items.length; at++) {
    const read = accordingTo(items, at, floor) ?? byVerb(items, at, floor) ?? byNoun(items, at) ?? byAdverb(items, at, floor);
    if (!read) continue;
    const one = inherit(items, read, found);
    found.push(one);
    if (one.content.some((run) => run.from < one.cue.from)) floor = Math.max(one.cue.to, one.subject?.to ?? 0);
  }
  for (let mark = 0; mark < items.length; mark++) {
    const item = items[mark] as Item;
    if (!item.sentence || found.some((other) => other.content.some((run) => run.from <= mark && mark < run.to))) continue;
    const one = loose(items, mark, 0);
    if (one) found.push(one);
  }
  return dropNested(found.sort((a, b) => a.cue.from - b.cue.from));
}

/** "X stated that …, but repeated …", "…, adding that": a joined verb or participle has the subject of the attribution before it, not of a verb in what is said there. */
function inherit(items: readonly Item[], one: Attribution, found: readonly Attribution[]): Attribution {
  const at = one.cue.from;
  if (!sharesSubject(items, at)) return one;
  const governor = found.findLast(
    (other) => other.subject && other.cue.from < at && other.content.some((run) => run.from < at && run.to >= at - maxJoint),
  );
  return governor?.subject ? { ...one, subject: governor.subject } : one;
}

/** "wanted to support the plan": one attribution, not two of nearly the same words; the wider one stays. */
function dropNested(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of [...found].sort((a, b) => size(b.content) - size(a.content)))
    if (!kept.some((other) => overlap(one.content, other.content) >= maxSameWords)) kept.push(one);
  return found.filter((one) => kept.includes(one));
}

function size(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.to - run.from, 0);
}

function overlap(a: readonly Run[], b: readonly Run[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return shared / Math.max(1, size(a) + size(b) - shared);
}

function accordingTo(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  if (items[at]?.norm !== 'according' || items[at + 1]?.norm !== 'to') return undefined;
  const cue = { from: at, to: at + 2 };
  const subject = phraseBehind(items, at + 2);
  const left = trimRun(items, { from: clauseStart(items, floor, at), to: at });
  const content: Run[] = [];
  if (isClause(items, left)) content.push(left);
  const behind = items[subject.to]?.norm === ',' ? subject.to + 1 : items.length;
  const next = items[behind]?.norm;
  if (behind < items.length && (content.length === 0 || !/^(?:who|which|a|an|the|and|but)$/.test(next ?? ''))) {
    const right = trimRun(items, { from: behind, to: items.length });
    if (right.to > right.from && (content.length === 0 ? isClause(items, right) : right.to - right.from > 2)) content.push(right);
  }
  return content.length ? { cue, ...(subject.to > subject.from ? { subject } : {}), content } : undefined;
}

function byVerb(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  const lemma = cueLemma(items[at]);
  if (!lemma || isCompound(items, at) || isHypothetical(items, at)) return undefined;
  const frame = readFrame(items, at);
  if (quotes(lemma)) {
    const ahead = quoteAhead(items, at, frame);
    if (ahead) return ahead;
    const parenthetical = (inverts(lemma) ? inverted(items, at, floor) : undefined) ?? behindContent(items, at, frame, floor, lemma) ?? byOpener(items, at, frame);
    if (parenthetical) return parenthetical;
  }
  return complement(items, at, frame, lemma);
}

/** "X told a crowd in Y, “…”": a marked sentence behind a comma or colon, with no other clause between. */
function quoteAhead(items: readonly Item[], at: number, frame: Frame): Attribution | undefined {
  if (frame.kind === 'that' || frame.kind === 'obj+that' || items[at - 1]?.sentence) return undefined;
  let mark = at + 1;
  while (mark < items.length && items[mark]?.mark === undefined) {
    if (governs(items, mark) || items[mark]?.norm === ';' || mark - at > maxCueItems) return undefined;
    mark++;
  }
  const item = items[mark];
  if (!item?.sentence || (mark > at + 1 && !/^[,:]$/.test(items[mark - 1]?.norm ?? ''))) return undefined;
  const subject = findSubject(items, at);
  if (subject && items[subject.from - 1]?.mark !== undefined) return undefined;
  if (subject && items[subject.from - 1]?.norm === ',') {
    const left = leftContent(items, 0, subject.from - 1);
    const words = items.slice(left.from, left.to).filter((other) => other.mark === undefined);
    if (hasMainVerb(words, { from: 0, to: words.length }) || (!item.capital && words.length < left.to - left.from)) return undefined;
  }
  let to = mark + 1;
  while (items[to]?.sentence) to++;
  const object = readPhrase(items, at + 1);
  const addressee = addresses(cueLemma(items[at]) ?? '') && object.to > object.from && object.to < mark ? object : undefined;
  return {
    cue: { from: at, to: at + 1 },
    ...(subject ? { subject } : {}),
    content: [{ from: mark, to }],
    ...(addressee ? { addressee } : {}),
  };
}

/** "so-called", "much-discussed": part of an adjective. */
function isCompound(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && /^[-‐]$/.test(before.norm) && before.end === (items[at] as Item).start;
}

/** "if Kyoto refuses to": a condition attributes nothing. */
function isHypothetical(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - maxConditionItems); index--) {
    const item = items[index] as Item;
    if (/^(?:if|unless|should)$/.test(item.norm) && item.pos !== 'AUX') return !/^(?:ask|wonder|know|see|question|doubt|learn|decide|say|tell|him|her|them|me|us)$/.test(items[index - 1]?.lemma ?? '');
    if (/^(?:,|;|:|and|but|that)$/.test(item.norm) || (item.pos === 'VERB' && index < at - 1 && isFiniteVerb(item))) return false;
  }
  return false;
}

/** A finite verb with a subject before it; not a noun that the tagger takes for a verb ("the debate spin room", "an op-ed piece"). */
function governs(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (!isFiniteVerb(item)) return false;
  let left = at - 1;
  while (isAdverb(items[left])) left--;
  const before = items[left];
  if (!before || !(/^(?:NOUN|PROPN|PRON|AUX)$/.test(before.pos) || isWh(before) || before.norm === ')')) return false;
  return !(item.lemma === item.norm && before.pos === 'NOUN' && /^(?:NOUN|PROPN)$/.test(items[at + 1]?.pos ?? ''));
}

/** A marked sentence that no cue verb claims: "Name: “…”", "X went further: “…”", "in X's words, “…”", "X was candid, “…”". */
function loose(items: readonly Item[], mark: number, floor: number): Attribution | undefined {
  const item = items[mark] as Item;
  const before = items[mark - 1];
  const follower = followed(items, mark);
  if (follower) return follower;
  if (!before || !(before.norm === ':' || (before.pos === 'VERB' && !isCompound(items, mark - 1)) || (before.norm === ',' && item.capital)))
    return undefined;
  let verb = mark - 1;
  while (verb >= floor && !governs(items, verb)) verb--;
  if (verb < floor) verb = items.slice(0, mark).findLastIndex((other) => isFiniteVerb(other));
  const subject = verb >= floor ? findSubject(items, verb) : trimmedBefore(items, mark - 1, floor);
  if (!subject) return undefined;
  const cue = verb >= floor ? { from: verb, to: verb + 1 } : { from: mark - 1, to: mark };
  return { cue, subject, content: [{ from: mark, to: mark + 1 }] };
}

/** "…," he demanded: any verb whose subject stands right behind a marked sentence. */
function followed(items: readonly Item[], mark: number): Attribution | undefined {
  const subject = readPhrase(items, mark + 1);
  let verb = subject.to;
  while (isAdverb(items[verb])) verb++;
  if (subject.to === subject.from || !/VERB/.test(items[verb]?.pos ?? '') || !isFiniteVerb(items[verb])) return undefined;
  return { cue: { from: verb, to: verb + 1 }, subject, content: [{ from: mark, to: mark + 1 }] };
}

function trimmedBefore(items: readonly Item[], to: number, floor: number): Run | undefined {
  const run = phraseBefore(items, to);
  if (run.to === run.from || run.from < floor) return undefined;
  const words = run.to - run.from;
  if (
    words >= 3 &&
    isPossessiveSign(items[run.to - 2]) &&
    /^(?:words?|view|telling|opinion|phrase)$/.test((items[run.to - 1] as Item).norm)
  )
    return { from: run.from, to: run.to - 2 };
  return run;
}

/** "X's claim that …", "criticism of …": the owner, or whoever the sentence is about, speaks. */
function byNoun(items: readonly Item[], at: number): Attribution | undefined {
  const link = items[at + 1];
  if (!link || !nounTakes(items[at], link.norm)) return undefined;
  if (link.norm === 'that' && !startsClause(items, at + 2)) return undefined;
  if (isDay(items, at + 2)) return undefined;
  const from = link.norm === 'that' || (link.norm === 'to' && items[at + 2]?.pos === 'VERB') ? at + 1 : at + 2;
  const clause = from === at + 1;
  const run = trimRun(items, {
    from,
    to: contentEnd(items, from, { clause, bound: !clause, isCue: (index) => speaks(cueLemma(items[index])) }),
  });
  if (run.to <= run.from) return undefined;
  const subject = ownerOf(items, at) ?? findSubject(items, at);
  return { cue: { from: at, to: at + 1 }, ...(subject ? { subject } : {}), content: [run] };
}

/** "The ship was reportedly sold": told on somebody's word who is not named. */
function byAdverb(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  if (!hearsay.has(items[at]?.norm ?? '') || speaks(cueLemma(items[at + 1]))) return undefined;
  const left = trimRun(items, { from: clauseStart(items, floor, at), to: at });
  const end = contentEnd(items, at + 1, { clause: true, bound: false, isCue: (index) => speaks(cueLemma(items[index])) });
  const content = [left, trimRun(items, { from: at + 1, to: end })].filter((run) => run.to > run.from);
  return content.length ? { cue: { from: at, to: at + 1 }, content } : undefined;
}

function ownerOf(items: readonly Item[], noun: number): Run | undefined {
  for (let index = noun - 1; index >= Math.max(0, noun - 4); index--) {
    const item = items[index] as Item;
    if (isPossessiveSign(item)) return phraseBefore(items, index);
    if (/^(?:his|her|their|its)$/.test(item.norm)) return { from: index, to: index + 1 };
    if (!/^(?:ADJ|NOUN|ADV|PUNCT)$/.test(item.pos)) return undefined;
  }
  return undefined;
}

/** "…, said X": content on the left, subject on the right. */
function inverted(items: readonly Item[], at: number, floor: number): Attribution | undefined {
  const before = items[at - 1];
  if (!before || !(before.mark !== undefined || /^(?:,|\?|!|—|–|--)$/.test(before.norm)) || /ing$/.test((items[at] as Item).norm))
    return undefined;
  const subject = phraseBehind(items, at + 1);
  if (subject.to === subject.from || items[subject.from]?.mark !== undefined || isDay(items, subject.from)) return undefined;
  if (before.mark === undefined && items[subject.to]?.mark !== undefined) return undefined;
  if (before.norm === ',' && closesApposition(items, at - 1)) return undefined;
  const after = items[subject.to];
  let verb = subject.to;
  while (isAdverb(items[verb])) verb++;
  if (after && isFiniteVerb(items[verb])) return undefined;
  const left = leftContent(items, floor, at);
  if (!isClause(items, left)) return undefined;
  if (before.mark === undefined && !hasMainVerb(items, left)) return undefined;
  return { cue: { from: at, to: at + 1 }, subject, content: [left, ...resumed(items, subject.to, { words: false })] };
}

/** "“…,” X, the minister, said": the comma before the verb ends an apposition to what stands behind the marked sentence. */
function closesApposition(items: readonly Item[], comma: number): boolean {
  for (let index = comma - 1; index >= 0; index--) {
    if (items[index]?.mark !== undefined) return items[index]?.sentence === true && index < comma - 1;
    if (isFiniteVerb(items[index]) || items[index]?.norm === ';') return false;
  }
  return false;
}

/** "…, X said": content on the left, subject before the verb; "…, X said, …" goes on behind it. */
function behindContent(items: readonly Item[], at: number, frame: Frame, floor: number, lemma: string): Attribution | undefined {
  const subject = findSubject(items, at);
  if (!subject || subject.from < floor) return undefined;
  let edge = subject.from - 1;
  while (edge >= 0 && (isAdverb(items[edge]) || /^(?:as|but|and)$/.test((items[edge] as Item).norm))) edge--;
  const before = items[edge];
  if (!before || !(before.mark !== undefined || /^(?:,|—|–|--|\?|!)$/.test(before.norm))) return undefined;
  let end = frame.kind === 'end' ? frame.from : skipSetting(items, at + 1);
  let addressee: Run | undefined;
  if (addresses(lemma) || frame.kind === 'np') {
    const object = readPhrase(items, end);
    if (object.to > object.from && (addresses(lemma) || object.to === items.length - 1)) {
      addressee = object;
      end = skipSetting(items, object.to);
    }
  }
  const closing = items[end];
  const quoteBefore = before.mark !== undefined;
  if (
    closing?.norm === ':' ||
    /^(?:that|bare|obj\+that|obj\+bare)$/.test(frame.kind) ||
    (frame.kind === 'quote' && (!quoteBefore || closing?.norm !== ','))
  )
    return undefined;
  const between = closing?.norm === ',' && before.norm === ',';
  const open = closing !== undefined && !/^[.,;—–-]/.test(closing.norm);
  if (open && !quoteBefore && !(closing.pos === 'ADP' || closing.pos === 'SCONJ' || /^(?:as|when|while|to)$/.test(closing.norm)))
    return undefined;
  const left = leftContent(items, floor, edge + 1);
  const opener = between && !hasMainVerb(items, left) ? mainClause(items, end + 1) : undefined;
  const right = opener ? [opener] : resumed(items, end, { words: !quoteBefore });
  const split = opener !== undefined || (between && right.length > 0 && isFiniteVerb(items[(right[0] as Run).from]));
  if (!isClause(items, left) && !split) return undefined;
  if (!quoteBefore && !hasMainVerb(items, left) && !split) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    subject,
    content: left.to > left.from && !(opener && onlyAdverbs(items, left)) ? [left, ...right] : right,
    ...(addressee ? { addressee } : {}),
  };
}

/** "Still, he said, officials decide": what is said begins behind the cue, and what stands before it only opens it. */
function mainClause(items: readonly Item[], from: number): Run | undefined {
  if (/ing$/.test(items[from]?.norm ?? '') || /^(?:who|which|whose)$/.test(items[from]?.norm ?? '')) return undefined;
  const run = trimRun(items, { from, to: contentEnd(items, from, { clause: true, bound: false, isCue: (index) => speaks(cueLemma(items[index])) }) });
  return hasMainVerb(items, run) ? run : undefined;
}

function onlyAdverbs(items: readonly Item[], run: Run): boolean {
  return items.slice(run.from, run.to).every((item) => isAdverb(item) || item.pos === 'CCONJ' || item.pos === 'SCONJ');
}

/** "As the paper noted, it is early": an opening clause with "as" attributes the rest of the sentence. */
function byOpener(items: readonly Item[], at: number, frame: Frame): Attribution | undefined {
  const subject = findSubject(items, at);
  if (!subject || frame.kind !== 'end' || items[frame.from]?.norm !== ',' || items[subject.from - 1]?.norm !== 'as' || subject.from > 2) return undefined;
  const content = mainClause(items, frame.from + 1);
  return content && { cue: { from: at, to: at + 1 }, subject, content: [content] };
}

/** What stands before a parenthetical cue: the marked sentences next to it, or the whole clause. */
function leftContent(items: readonly Item[], floor: number, to: number): Run {
  let from = to;
  while (from > floor && items[from - 1]?.sentence && (items[from - 1]?.capital || items[from - 2]?.norm === ':' || isDash(items, from - 2))) from--;
  if (from < to) return { from, to };
  return trimRun(items, { from: clauseStart(items, floor, to), to });
}

/** What goes on behind a parenthetical cue: "…," he said, "…". */
function resumed(items: readonly Item[], at: number, options: { readonly words: boolean }): Run[] {
  if (!options.words) return resumedMark(items, at);
  if (items[at]?.norm !== ',') return [];
  const next = items[at + 1];
  if (!next) return [];
  if (next.mark !== undefined) return [{ from: at + 1, to: at + 2 }];
  if (
    /ing$/.test(next.norm) ||
    /^(?:who|which|whose|a|an|the|and|but|as|when|while|where|in|on|at|with|after|before)$/.test(next.norm) ||
    next.pos === 'PROPN'
  )
    return [];
  const run = trimRun(items, { from: at + 1, to: items.length });
  return run.to - run.from > 2 || isFiniteVerb(items[run.from]) ? [run] : [];
}

/** "“The risk,” said X, who heads the office, “is that …”": the next marked stretch behind a comma, if it begins small or stands next to the cue. */
function resumedMark(items: readonly Item[], from: number): Run[] {
  const mark = items.findIndex((item, index) => index >= from && item.mark !== undefined);
  if (mark < 0 || !/^(?:,|-|—|–|--)$/.test(items[mark - 1]?.norm ?? '')) return [];
  if (mark > from + 1 && (items[mark]?.capital || items.slice(from, mark).some((item) => quotes(cueLemma(item) ?? '')))) return [];
  return [{ from: mark, to: mark + 1 }];
}

/** "X said that …", "X told Y that …", "X criticised …". */
function complement(items: readonly Item[], at: number, frame: Frame, lemma: string): Attribution | undefined {
  const passive = isPassive(items, at);
  if (frame.kind === 'end' || (frame.kind === 'np' && addresses(lemma))) return undefined;
  if (!takesFrame(lemma, frame.kind, { passive })) return undefined;
  const cue = { from: at, to: at + 1 };
  const subject = findSubject(items, at);
  if (frame.kind === 'colon' && !subject) return undefined;
  if (frame.kind === 'colon' && frame.from >= items.length) return { cue, ...(subject ? { subject } : {}), content: [], announces: true };
  const addressed = frame.object && frame.kind !== 'obj+to' && addresses(lemma);
  const from = frame.object && !addressed ? frame.object.from : isSetting(frame.kind) ? frame.from - 1 : frame.from;
  const clause =
    frame.kind === 'to' ||
    lemma === 'say' ||
    (takesFrame(lemma, 'bare', { passive }) && !takesFrame(lemma, 'np', { passive })) ||
    !/^(?:np|quote|obj\+quote|about|for|of|on|over|against|with|as|at)$/.test(frame.kind);
  const end = contentEnd(items, from, {
    clause,
    bound: !clause || frame.kind === 'to' || frame.kind === 'obj+to',
    fronted: isFronted(items, at),
    isCue: (index) => speaks(cueLemma(items[index])),
  });
  const run = trimRun(items, { from, to: end });
  if (run.to <= run.from || (isSetting(frame.kind) && !hasMainVerb(items, run))) return undefined;
  if (passive || raising.has(lemma)) {
    const by = items[run.from - 1]?.norm === 'by';
    return subject && !by ? { cue, content: [subject, run] } : undefined;
  }
  return {
    cue,
    ...(subject ? { subject } : {}),
    content: [run],
    ...(speaks(lemma) || !takesFrame(lemma, 'to', { passive }) ? {} : { weak: true }),
    ...(addressed ? { addressee: frame.object as Run } : {}),
  };
}

/** "Noting that …, she left", "While he said …, others doubt it": the cue stands in a clause that opens the sentence, and the main clause follows. */
function isFronted(items: readonly Item[], at: number): boolean {
  if (items.slice(0, at).some((item) => item.norm === ',' || item.mark !== undefined)) return false;
  const first = items[0];
  return at <= 1 ? /(?:ing|ed)$/.test((items[at] as Item).norm) : first !== undefined && /^(?:while|when|as|if|after|although|though|because|since|before|asked)$/.test(first.norm);
}

/** "said in some states X would win": the preposition belongs to what is said. */
function isSetting(kind: string): boolean {
  return /^(?:in|at|under|by|from|after|before|during|despite|if)$/.test(kind);
}

function isPassive(items: readonly Item[], at: number): boolean {
  if (!/(?:ed|en|n|t|d|id)$/.test((items[at] as Item).norm)) return false;
  let left = at - 1;
  while (isAdverb(items[left])) left--;
  return /^(?:be|is|are|was|were|been|being|get|got|am)$/.test(items[left]?.norm ?? '');
}
