import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEvents } from '../../src/3-annotate/events/index.ts';
import { findEntities } from '../../src/3-annotate/names/index.ts';
import { findMarks } from '../../src/3-annotate/quotations/index.ts';
import { findTimes } from '../../src/3-annotate/times/index.ts';
import type { Block, EventMention, Range } from '../../src/model/index.ts';
import { parse } from '../../src/text/index.ts';
import type { EvalContext, Scorer, SetResult } from '../types.ts';

interface Doc {
  readonly id: string;
  readonly dct: string;
  readonly sentence_ids: readonly (number | string)[];
  readonly sentence_texts: readonly string[];
}
interface Timeline {
  readonly entity: string;
  readonly entries: readonly {
    readonly order: number;
    readonly date: string;
    readonly mentions: readonly { readonly doc: string; readonly sent: string; readonly text: string }[];
  }[];
}
interface Read {
  readonly doc: Doc;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly events: readonly EventMention[];
  readonly names: readonly { readonly name: string; readonly mentions: readonly Range[] }[];
}

/** Mentions are keyed by document, sentence and word; all target entities of the set counted together. */
const scorer: Scorer = {
  stage: 'brief',
  set: 'timeline-semeval15/dev',
  metricSource:
    'SemEval-2015 task 4, track A (Minard and others 2015): event mentions per target entity, micro F1, and those with the right date',
  needs: 'timeline-semeval15/dev/docs.jsonl',
  async run(context: EvalContext): Promise<SetResult> {
    const docs = load<Doc>(join(context.bench, 'timeline-semeval15/dev/docs.jsonl'));
    const gold = load<Timeline>(join(context.bench, 'timeline-semeval15/dev/gold.jsonl'));
    const read = docs.map(readDoc);
    let [found, wanted, hits, dated] = [0, 0, 0, 0];
    const misses: string[] = [];
    for (const { entity, entries } of gold) {
      const ours = new Map<string, string>();
      for (const one of read)
        for (const event of eventsOf(entity, one))
          ours.set(`${one.doc.id}#${sentenceOf(one, event)}#${wordsOf(one, event)}`, dateOf(event));
      const theirs = new Map<string, string>(
        entries.flatMap(({ date, mentions }) =>
          mentions.map((mention) => [`${mention.doc}#${mention.sent}#${mention.text.toLowerCase()}`, date] as const),
        ),
      );
      found += ours.size;
      wanted += theirs.size;
      for (const [key, date] of theirs) {
        const our = ours.get(key);
        if (our === undefined) misses.push(`missed ${entity} ${key} ${date}`);
        else {
          hits++;
          if (our === date) dated++;
          else misses.push(`date ${entity} ${key} ${date} ours ${our}`);
        }
      }
      for (const [key, date] of ours) if (!theirs.has(key)) misses.push(`false ${entity} ${key} ${date}`);
    }
    const f1 = (hit: number): number => (2 * hit) / Math.max(1, found + wanted);
    return {
      scores: [
        { metric: 'mention F1', value: f1(hits), target: 0.4 },
        { metric: 'mention and date F1', value: f1(dated), target: 0.28 },
        { metric: 'mention precision', value: hits / Math.max(1, found) },
        { metric: 'mention recall', value: hits / Math.max(1, wanted) },
      ],
      items: wanted,
      misses,
    };
  },
};
export default scorer;

function load<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function readDoc(doc: Doc): Read {
  const blocks: Block[] = [];
  let text = '';
  for (const [index, sentence] of doc.sentence_texts.entries()) {
    // The set gives headline and date line as the first two sentences.
    const kind = index === 0 ? 'heading' : index === 1 && /^\w+ \d+, \d{4}$/.test(sentence.trim()) ? 'dateline' : 'paragraph';
    blocks.push({ kind, start: text.length, end: text.length + sentence.length });
    text += `${sentence}\n`;
  }
  const { tokens, sentences } = parse(text, blocks);
  const base = {
    text,
    language: 'en',
    blocks,
    tokens,
    sentences,
    published: { value: doc.dct, precision: 'day', basis: 'given' },
  } as const;
  const times = findTimes(base);
  const names = findEntities({ ...base, marks: findMarks(base) });
  return { doc, text, blocks, events: findEvents({ ...base, times }).filter((event) => event.start >= (blocks[1]?.end ?? 0)), names };
}

/** Events in which the target takes part: where a mention of it heads the agent or the patient. */
function eventsOf(entity: string, { text, events, names }: Read): readonly EventMention[] {
  const mentions: Range[] = [...namedIn(text, entity.toLowerCase().split(' '))];
  for (const { name, mentions: of } of names)
    if (isName(name.toLowerCase().split(' '), entity.toLowerCase().split(' '))) mentions.push(...of);
  return events.filter(
    (event) =>
      !event.negated && [event.agent, event.patient].some((role) => role && mentions.some((mention) => heads(mention, role, text, event))),
  );
}

/** Where the target is named: in full, with one word more inside, the other way round ("3G iPhone"), or by its last words. */
function namedIn(text: string, target: readonly string[]): Range[] {
  const escaped = target.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const forms = [escaped.join('\\s(?:\\S+\\s)?')];
  if (escaped.length === 2) forms.push([...escaped].reverse().join('\\s'));
  if (escaped.length > 2) forms.push(escaped.slice(1).join('\\s'));
  const found = [...text.matchAll(new RegExp(`\\b(?:${forms.join('|')})\\b`, 'gi'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const last = escaped.at(-1) as string;
  if (found.length === 0 || escaped.length < 2 || !/^[a-z]{4,}$/.test(last)) return found;
  // "the store", once it was named.
  const again = [...text.matchAll(new RegExp(`\\b[Tt]he ${last}\\b`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...found, ...again.filter(({ start }) => start > (found[0] as Range).start)];
}

/** Whether a name found in the text is the target's: all words of one in the other, one word more at most; a last name for two words. */
function isName(known: readonly string[], target: readonly string[]): boolean {
  if (known.length === 1 && target.length === 2) return known[0] === target[1] && (known[0] as string).length > 3;
  const [few, many] = known.length <= target.length ? [known, target] : [target, known];
  return many.length - few.length <= 1 && (few.length > 1 || many.length === 1) && few.every((word) => many.includes(word));
}

/** A mention that heads a noun phrase, or is the owner of a noun event: not one that only hangs on the head ("the park of the town"). */
function heads(mention: Range, role: Range, text: string, event: EventMention): boolean {
  if (mention.start < role.start || mention.end > role.end + 2) return false;
  const behind = text.slice(mention.end, role.end);
  if (event.form === 'noun') return true;
  if (/^(?:['’]s|['’])/.test(behind)) return false;
  const before = text.slice(role.start, mention.start);
  return !/\b(?:of|for|at|in|from)\s(?:the\s|an?\s)?(?:[\w-]+\s)*$/.test(before) && !/^\s[a-z]/.test(behind);
}

function sentenceOf({ doc, blocks }: Read, event: EventMention): string {
  return String(doc.sentence_ids[blocks.findIndex((block) => event.start < block.end)]);
}

function wordsOf({ text }: Read, event: EventMention): string {
  return text.slice(event.start, event.end).toLowerCase().replace(/\s+/g, '_');
}

function dateOf({ value, date }: EventMention): string {
  if (!value || !date) return 'XXXX-XX-XX';
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10);
  if (/^\d{4}(?:-\d\d)?$/.test(value)) return value;
  return date.from.slice(0, 7) === date.to.slice(0, 7) ? date.from.slice(0, 7) : date.from.slice(0, 4);
}
