import { isDay, resumesClause, skipSetting, startsClause } from './frames.ts';
import type { Item } from './item.ts';
import { isAdverb, isDash, isFiniteVerb, isWh, type Run, readPhrase } from './phrases.ts';

/** Whether a run holds a finite verb or a marked stretch: it can be a sentence that somebody says. */
export function isClause(items: readonly Item[], run: Run): boolean {
  for (let index = run.from; index < run.to; index++) if (isFiniteVerb(items[index]) || items[index]?.mark !== undefined) return true;
  return false;
}

/** Where the clause that ends at `to` begins: behind the last semicolon or, failing that, at `floor`. */
export function clauseStart(items: readonly Item[], floor: number, to: number): number {
  for (let index = to - 1; index > floor; index--) if ((items[index] as Item).norm === ';') return index + 1;
  return floor;
}

/**
 * Whether a run holds a verb of its own: not one inside a relative clause or a clause of time or reason. A clause that opens the run or hangs
 * on a noun without a comma uses up one verb ("those who owe money struggle", "after he left they stayed"): the next one is the run's.
 */
export function hasMainVerb(items: readonly Item[], run: Run): boolean {
  if (items.slice(run.from, run.to).some((item) => item.mark !== undefined && (item.sentence || item.verbal))) return true;
  let from = run.from;
  let apart = false;
  for (let index = run.from; index <= run.to; index++) {
    if (index < run.to && !isBreak(items[index] as Item)) continue;
    const left = apart;
    apart = from > run.from && isSubordinator(items, from);
    if (left && !apart && isFiniteVerb(items[from])) return true;
    if (!apart && partHasVerb(items, { from, to: index }, run.from)) return true;
    from = index + 1;
  }
  return false;
}

/** The same of what stands between two commas. */
function partHasVerb(items: readonly Item[], part: Run, start: number): boolean {
  let open = isSubordinator(items, part.from) ? 1 : 0;
  for (let index = part.from; index < part.to; index++) {
    if (index > start && hangsOnNoun(items, index)) open++;
    else if (!isFiniteVerb(items[index]) || isReduced(items, index, start)) continue;
    else if (open === 0) return true;
    else {
      open--;
      while (index + 1 < part.to && (/^(?:AUX|VERB)$/.test(items[index + 1]?.pos ?? '') || isAdverb(items[index + 1]))) index++;
    }
  }
  return false;
}

const isBreak = ({ norm }: Item): boolean => norm === ',' || norm === '—' || norm === '–';

/** "those who owe", "the plan that failed", "what he wants". */
function hangsOnNoun(items: readonly Item[], at: number): boolean {
  return isWh(items[at]) || (items[at]?.norm === 'that' && items[at - 1]?.pos === 'NOUN');
}

/** A participle that begins the run or a part of it: "compared with May, …". */
function isReduced(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at] as Item;
  return item.pos === 'VERB' && /(?:ed|en)$/.test(item.norm) && (at === from || items[at - 1]?.norm === ',');
}

function isSubordinator(items: readonly Item[], at: number): boolean {
  const item = items[at];
  // "That is true", "that criticism was wrong": no conjunction.
  if (item?.norm === 'that') return item.pos === 'SCONJ' && !isFiniteVerb(items[at + 1]);
  return item !== undefined && (isWh(item) || subordinators.test(item.norm));
}

const subordinators = /^(?:as|because|while|since|after|before|although|though|unless|until|once)$/;

/** Drops commas, dashes and end marks from both ends of a run. */
export function trimRun(items: readonly Item[], run: Run): Run {
  let { from, to } = run;
  const loose = (item: Item | undefined): boolean =>
    item !== undefined && item.mark === undefined && /^(?:[.,;:!?…—–-]+|--)$/.test(item.norm);
  while (from < to && loose(items[from])) from++;
  while (to > from && loose(items[to - 1]) && !/^[!?]$/.test((items[to - 1] as Item).norm)) to--;
  return { from, to };
}

interface Bounds {
  readonly clause: boolean;
  readonly bound: boolean;
  readonly fronted?: boolean;
  /** The verb of attribution stands in a relative clause: the main verb behind a comma ends it. */
  readonly relative?: boolean;
  readonly isCue: (at: number) => boolean;
}

/**
 * Where the content that begins at `from` ends. A clause runs to the end of the sentence, unless another verb of attribution
 * takes over ("…, but argues that", "…, adding that", "and three quarters said"); an object ends at the first comma, conjunction of
 * time or setting of the speech ("in an interview").
 */
export function contentEnd(items: readonly Item[], from: number, options: Bounds): number {
  for (let index = from; index < items.length; index++) {
    const item = items[index] as Item;
    if (index === from && !item.comma) continue;
    if (item.comma && (takesOver(items, index, options.isCue) || (!options.clause && endsObject(items, index)))) return index + 1;
    if (item.sentence && item.capital && index > from + 2 && /^(?:,|-|—|–|--)$/.test(items[index - 1]?.norm ?? '')) return index - 1;
    if (endsAt(items, index, options)) return index;
  }
  return items.length;
}

/** Whether content of the given shape ends just before the item. */
function endsAt(items: readonly Item[], index: number, { clause, bound, fronted, relative, isCue }: Bounds): boolean {
  const { norm } = items[index] as Item;
  if (norm === ';' || (norm === ':' && items[index + 1]?.mark !== undefined)) return true;
  if (takesOver(items, index, isCue)) return true;
  if (bound && (joinsFinite(items, index) || joinsClause(items, index))) return true;
  if (fronted && norm === ',' && startsClause(items, index + 1)) return true;
  if (relative && norm === ',' && isFiniteVerb(items[verbFromAdverbs(items, index + 1)])) return true;
  return clause ? endsClause(items, index) : endsObject(items, index);
}

function takesOver(items: readonly Item[], at: number, isCue: (at: number) => boolean): boolean {
  const item = items[at] as Item;
  const joint = item.pos === 'CCONJ' && /^(?:and|but|or|yet)$/.test(item.norm);
  const pause = item.comma === true || item.norm === ',' || isDash(items, at);
  if (!joint && !pause) return false;
  const linked = pause && (items[at + 1]?.pos === 'CCONJ' || items[at + 1]?.norm === 'while');
  const next = verbFrom(items, linked ? at + 2 : at + 1);
  if (isCue(next)) return pause ? cueBehindPause(items, at, next) : isFiniteVerb(items[next]) && !/^be$/.test((items[next] as Item).norm);
  if (pause && namesSpeaker(items, at + 1, isCue)) return true;
  if (joint && items[at - 1]?.norm === ',') return false;
  if (!pause || !/^(?:and|but|while|although|though)$/.test(items[at + 1]?.norm ?? '')) return false;
  const subject = readPhrase(items, at + 2);
  return subject.to > subject.from && isCue(verbFrom(items, subject.to));
}

/** The place behind adverbs. */
function verbFromAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (isAdverb(items[at])) at++;
  return at;
}

/** The place behind adverbs and auxiliaries. */
function verbFrom(items: readonly Item[], from: number): number {
  let at = from;
  while (isAdverb(items[at]) || items[at]?.pos === 'AUX') at++;
  return at;
}

/** "…, adding that", "… — and says": how a verb of attribution goes on behind a pause. */
function cueBehindPause(items: readonly Item[], pause: number, verb: number): boolean {
  return isDash(items, pause) || /ing$/.test((items[verb] as Item).norm) || items[verb - 1]?.pos === 'CCONJ';
}

/** "…, Deputy Minister X said on Thursday": the sentence that held the content is itself told by somebody. */
function namesSpeaker(items: readonly Item[], from: number, isCue: (at: number) => boolean): boolean {
  const subject = readPhrase(items, from);
  if (subject.to === subject.from || !isCue(subject.to) || !isFiniteVerb(items[subject.to])) return false;
  const behind = items[skipSetting(items, subject.to + 1)];
  return behind === undefined || /^[.,;]/.test(behind.norm);
}

/** "vowed to stay and cast doubt on": a finite verb behind "and" does not belong to an infinitive or an object. */
function joinsFinite(items: readonly Item[], at: number): boolean {
  if (!/^(?:and|but)$/.test((items[at] as Item).norm)) return false;
  let next = at + 1;
  while (isAdverb(items[next])) next++;
  const verb = items[next];
  return (
    verb !== undefined &&
    isFiniteVerb(verb) &&
    (verb.pos === 'AUX' || (verb.norm !== verb.lemma && !/ing$/.test(verb.norm)) || /^(?:cast|put|cut|set|hit|let)$/.test(verb.norm))
  );
}

/** "endorsed X, and Y withdrew", "refused to stay, she left": a whole clause is no part of an infinitive or an object. */
function joinsClause(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const joint = /^(?:and|but)$/.test(item.norm);
  if (item.norm === ',' && /^(?:while|even|despite|though|although)$/.test(items[at + 1]?.norm ?? '')) return true;
  if (!joint && item.norm !== ',' && !isDash(items, at)) return false;
  const next = !joint && /^(?:and|but|so|yet)$/.test(items[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return items[next]?.mark === undefined && !isWh(items[next]) && startsClause(items, next) && !/ing$/.test(items[next]?.norm ?? '');
}

/** "…, which was denied", "…, citing a report", "…, a claim that": the reporter goes on. */
function endsClause(items: readonly Item[], at: number): boolean {
  if ((items[at] as Item).norm !== ',' && !isDash(items, at)) return false;
  const next = items[at + 1];
  if (next?.norm === 'compared' || next?.norm === 'said') return true;
  if (reporterResumes(items, at)) return true;
  if ((next?.norm === 'which' || next?.norm === 'a') && resumesClause(items, at)) return false;
  return (
    next?.norm === 'which' || next?.norm === 'a' || (next?.pos === 'VERB' && /ing$/.test(next?.norm ?? '') && next?.norm !== 'including')
  );
}

/** "…, but the turnout was high", "…, and he left", "…, although they agree": a clause with a subject of its own after a comma. */
function reporterResumes(items: readonly Item[], comma: number): boolean {
  const joint = items[comma + 1]?.norm ?? '';
  if (!/^(?:and|but|while|although|though|even)$/.test(joint) || items[comma + 2]?.mark !== undefined || !startsClause(items, comma + 2))
    return false;
  return joint === 'but' ? items[comma + 2]?.pos !== 'VERB' : /^(?:he|she|they|it)$/.test(items[comma + 2]?.norm ?? '');
}

function endsObject(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (isDash(items, at)) return true;
  if (item.norm === ',' || item.comma)
    return (
      !/^(?:and|or|including)$/.test(items[at + 1]?.norm ?? '') &&
      !isList(items, at) &&
      !(items[at + 1]?.pos === 'PROPN' && items[at - 1]?.pos === 'PROPN') &&
      !items.slice(at + 1, at + 4).some((other) => other.mark !== undefined) &&
      items[at + 1]?.pos !== 'ADJ'
    );
  if (item.norm === 'as')
    return items[at + 1]?.mark === undefined && !/ing$/.test(items[at + 1]?.norm ?? '') && startsClause(items, at + 1);
  if (/^(?:although|though)$/.test(item.norm)) return true;
  // "Called it a disgrace after she left": when it was said, not what.
  if (/^(?:after|before)$/.test(item.norm) && items[at + 1]?.mark === undefined && startsClause(items, at + 1)) return true;
  // "Blasted the plan on Monday as “mad”": the object goes on behind the setting.
  if (items[skipSetting(items, at)]?.norm === 'as') return false;
  if (isDay(items, at) > 1 && items[at - 1]?.pos !== 'DET') return true;
  // "criticised the plan in an interview, calling it “mad”": what is marked belongs to another verb.
  return skipSetting(items, at) > at + 1 && items.some((other) => other.mark !== undefined);
}

/** "voters, lawmakers and thinkers": the comma stands in a list. */
function isList(items: readonly Item[], at: number): boolean {
  const member = readPhrase(items, at + 1);
  if (member.to === member.from) return false;
  const behind = items[member.to];
  if (behind?.norm === ',') return /^(?:and|or)$/.test(items[member.to + 1]?.norm ?? '') && !startsClause(items, member.to + 2);
  return /^(?:and|or)$/.test(behind?.norm ?? '') && !startsClause(items, member.to + 1);
}
