import type { Discrepancy, Range, Span, Utterance } from '../../../model/index.ts';
import { cutAtWord, foldName } from '../../../text/index.ts';
import { type Answer, type DiscrepancyContext, writeDiscrepancy } from '../ground/index.ts';

type Version = Utterance['versions'][number];

const CUTS_SENSE = 'a condition, a limit or a negation';
/** A cut that loses nothing of the sense is told in the utterance and is no discrepancy. */
const isAltered = (version: Version): boolean =>
  version.verdict === 'reworded' || (version.verdict === 'truncated' && version.notes.some((note) => note.includes(CUTS_SENSE)));

/** Words inside quotation marks that are not those of the speaker, and words given to another speaker. */
export function byQuotation(context: DiscrepancyContext): Discrepancy[] {
  return context.utterances.flatMap((utterance) => [...alteredWords(utterance, context), ...otherSpeakers(utterance, context)]);
}

function alteredWords(utterance: Utterance, context: DiscrepancyContext): Discrepancy[] {
  const marked = utterance.versions.filter((version) => version.marked);
  const altered = marked.filter(isAltered);
  if (!altered.length) return [];
  const base = utterance.versions[utterance.best] as Version;
  const accounts = new Set(context.descent.accountsOf(altered.map((version) => version.report)));
  const sound = marked.filter((version) => !isAltered(version) && version.verdict !== 'partial');
  // A translation of another account is no measure for this one's words.
  const beside = sound.filter((version) => context.descent.accountsOf([version.report]).some((account) => accounts.has(account)));
  const held = (beside.length ? beside : sound).filter((version) => altered.some((other) => differsFrom(version, other)));
  const printed = new Map<string, string>();
  const answers: Answer[] = [...(held.length ? held : [base]), ...altered].map((version) => {
    const key = plainWords(version.text).join(' ');
    const value = printed.get(key) ?? version.text.replace(/[,.!]$/, '');
    printed.set(key, value);
    return { value, members: [version] };
  });
  const material = altered.some((version) => version.notes.some((note) => note.includes(CUTS_SENSE)));
  return writeDiscrepancy(context.descent, {
    kind: 'quotation',
    subject: `What did ${utterance.speaker.name} say? “${shorten((held[0] ?? base).text)}”`,
    severity: material ? 'material' : 'minor',
    answers: answers.map(({ value, members }) => ({ value, members: members.map(bare) })),
    note: altered.flatMap((version) => version.notes.slice(0, 1)).join('; '),
  });
}

/** Renderings of one stretch of the remark in other words; not another sentence of it, nor what stands in the other just so. */
function differsFrom(a: Version, b: Version): boolean {
  const [left, right] = [plainWords(a.text), plainWords(b.text)];
  if (` ${right.join(' ')} `.includes(` ${left.join(' ')} `)) return false;
  const known = new Set(right);
  return left.filter((word) => known.has(word)).length * 2 >= Math.min(left.length, right.length);
}

const plainWords = (text: string): string[] => foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const bare = ({ report, start, end, text }: Span): Span => ({ report, start, end, text });

function shorten(text: string): string {
  return text.length > 80 ? cutAtWord(text, 78) : text.replace(/[,.]$/, '');
}

/** One remark given to two speakers. The speaker of each rendering is looked up where it stands. */
function otherSpeakers(utterance: Utterance, context: DiscrepancyContext): Discrepancy[] {
  const answers: Answer[] = [];
  const types = new Set<string>();
  for (const version of utterance.versions) {
    if (!version.marked) continue;
    const local = context.sentences
      .get(version.report)
      ?.annotated.annotations.quotations.find((one) => one.start === version.start && one.end === version.end)?.speaker;
    const entity = local?.entity ? context.joined.entityOf.get(`${version.report}#${local.entity}`) : undefined;
    const who = context.joined.entities.find((one) => one.id === entity && (one.type === 'person' || one.type === 'organisation'));
    if (!who || local?.basis !== 'explicit' || isPlaceToo(who.name, context)) continue;
    const others = utterance.versions.filter(({ report }) => report !== version.report && context.descent.related(report, version.report));
    if (!isNamed(version.report, local.span, context) && others.length === 0) continue;
    answers.push({ value: who.name, members: [bare(version)] });
    types.add(who.type);
  }
  // A body and the one who speaks for it.
  if (types.size > 1) return [];
  // One report that gives a remark to two speakers was more likely read wrongly than written so.
  if (new Set(answers.flatMap((answer) => answer.members.map((member) => member.report))).size < 2) return [];
  if (!areApart(answers.map((answer) => answer.value))) return [];
  return writeDiscrepancy(context.descent, {
    kind: 'attribution',
    subject: `Who said “${shorten((utterance.versions[utterance.best] as Version).text)}”?`,
    severity: 'material',
    answers,
    note: 'The same remark is given to different speakers.',
  });
}

/** Named beside the words, with or without an office ("driver Ada Lund"). Whom "he said" means is our reading; that counts only beside the report from which this one was made. */
function isNamed(report: string, span: Range | undefined, context: DiscrepancyContext): boolean {
  const text = context.sentences.get(report)?.annotated.report.text;
  return span !== undefined && /(?:^|\s)(?!(?:He|She|They|It|His|Her|The|A|An)\b)\p{Lu}/u.test(text?.slice(span.start, span.end) ?? '');
}

/** A name that is a place's elsewhere in the story was read wrongly as a speaker. */
function isPlaceToo(name: string, context: DiscrepancyContext): boolean {
  return context.joined.entities.some((one) => one.type === 'place' && foldName(one.name) === foldName(name));
}

/** Two names that share a word may be one person under two first names, or one body with its form of company. */
function areApart(names: readonly string[]): boolean {
  const words = names.map(
    (name) =>
      new Set(
        foldName(name)
          .replace(/[.,]/g, '')
          .split(/\s+/)
          .filter((word) => word.length > 2 && !/^(?:the|and|of)$/.test(word)),
      ),
  );
  return words.some((one) => words.some((other) => [...one].every((word) => [...other].every((near) => !isSpelling(word, near)))));
}

/** The same word, or the same with one letter too few, too many or exchanged: a slip of the hand gives no remark to somebody else. */
function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SLIP_LETTERS || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  return a.slice(start + 1) === b.slice(start + 1) || a.slice(start) === b.slice(start + 1) || a.slice(start + 1) === b.slice(start);
}

/** Letters from which on one letter more or less is taken for a slip. */
const SLIP_LETTERS = 4;
