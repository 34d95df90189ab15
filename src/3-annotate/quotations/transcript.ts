import type { LocalEntity, Quotation, Range, SpeakerMention } from '../../model/index.ts';
import { foldName } from '../../text/index.ts';
import type { NamedContext } from '../context.ts';

/** "WALTER REED:", "Q:", "Reed (through an interpreter):" at the head of a line. */
const LABEL = /^["“]?((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \([^)]{1,40}\))?: (?=\S)/u;
/** Labels of the one who asks. */
const ASKS = /^(?:Q|Question|QUESTION|Interviewer|INTERVIEWER|Reporter|REPORTER|Moderator|MODERATOR)$/;
/** Labels of the one who answers. */
const ANSWERS = /^(?:A|Answer|ANSWER)$/;
/** Lines with a label from which a text is a transcript. */
const LEAST = 3;

/** What is said on one line of a transcript. */
export interface SpokenLine extends Range {
  /** The label with its colon. */
  readonly label: Range;
  readonly speaker: SpeakerMention | undefined;
  readonly asks: boolean;
}

/**
 * The lines of a transcript or of an interview in questions and answers: label, colon, words. Fewer than three such lines are headings and notes.
 * A label names a speaker where it is written all in capitals, belongs to a person of the report, takes turns with another, or is one of
 * "Q" and "A".
 */
export function spokenLines({ text, blocks, entities }: NamedContext): SpokenLine[] {
  const repeated = repeatedLabels(text, blocks);
  const lines = blocks.flatMap((block): SpokenLine[] => {
    const line = text.slice(block.start, block.end);
    const match = LABEL.exec(line);
    const name = match?.[1];
    if (!match || !name) return [];
    const label = { start: block.start, end: block.start + match[0].trimEnd().length };
    const start = block.start + match[0].length;
    // Marked words behind a name are read by their marks.
    if (/^["“«„]/.test(text.slice(start, start + 1))) return [];
    const turns = repeated.get(name);
    const entity = personCalled(name, entities) ?? (turns ? entities.find((one) => foldName(one.name) === foldName(name)) : undefined);
    const isLabel = turns !== undefined || ASKS.test(name) || ANSWERS.test(name) || entity || /^[\p{Lu}.'’ -]{3,}$/u.test(name);
    if (!isLabel) return [];
    const end = start + text.slice(start, block.end).replace(/["”\s]+$/, '').length;
    const answered = ANSWERS.test(name) ? mostNamed(entities) : undefined;
    return [{ start, end, label, asks: ASKS.test(name) || turns?.asks === true, speaker: speakerOf(name, label, entity, answered) }];
  });
  return lines.length >= LEAST ? lines : [];
}

/**
 * Labels that two lines or more begin with, where there are two such at least: they speak in turns, whoever they are. One whose lines all end
 * in a question mark asks.
 */
function repeatedLabels(text: string, blocks: readonly Range[]): Map<string, { readonly asks: boolean }> {
  const lines = new Map<string, string[]>();
  for (const block of blocks) {
    const line = text.slice(block.start, block.end).trimEnd();
    const name = LABEL.exec(line)?.[1];
    if (name) lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  const turns = [...lines].filter(([, own]) => own.length > 1);
  if (turns.length < 2) return new Map();
  return new Map(turns.map(([name, own]) => [name, { asks: own.every((line) => line.endsWith('?')) }]));
}

function speakerOf(
  name: string,
  label: Range,
  entity: LocalEntity | undefined,
  answered: LocalEntity | undefined,
): SpeakerMention | undefined {
  const span = { start: label.start, end: label.end - 1 };
  if (entity) return { entity: entity.id, name: entity.name, span, basis: 'explicit' };
  if (answered) return { entity: answered.id, name: answered.name, span, basis: 'guessed' };
  return ASKS.test(name) || ANSWERS.test(name) ? undefined : { name, span, basis: 'explicit' };
}

/** The person of the report whose name, or last name, the label is. */
function personCalled(label: string, entities: readonly LocalEntity[]): LocalEntity | undefined {
  const words = foldName(label).split(/\s+/);
  const last = words.at(-1);
  return entities.find(({ type, name }) => {
    const own = foldName(name).split(/\s+/);
    return type === 'person' && own.at(-1) === last && words.every((word) => own.includes(word) || word.endsWith('.'));
  });
}

/** Whom an interview is with: the person named most. */
function mostNamed(entities: readonly LocalEntity[]): LocalEntity | undefined {
  const persons = entities.filter(({ type }) => type === 'person');
  return persons.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
}

/** One record a line; questions of nobody in particular are none. */
export function quoteLines(lines: readonly SpokenLine[], nextNumber: () => number): Quotation[] {
  return lines.flatMap(({ start, end, label, speaker, asks }): Quotation[] =>
    speaker && !asks && end > start
      ? [
          {
            start,
            end,
            kind: 'indirect',
            marked: false,
            closed: true,
            turn: nextNumber(),
            cue: { start: label.end - 1, end: label.end },
            speaker,
          },
        ]
      : [],
  );
}
