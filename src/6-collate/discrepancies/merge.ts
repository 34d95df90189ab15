import type { Discrepancy } from '../../model/index.ts';
import type { Descent } from '../accounts.ts';
import { writeDiscrepancy } from './ground/index.ts';

/** One question that several pairs of sentences raised, told once: of one kind, with the same answers or in the same words, and a sentence in common. */
export function mergeQuestions(descent: Descent, found: readonly Discrepancy[]): Discrepancy[] {
  const groups: Discrepancy[][] = [];
  for (const one of found) {
    const touching = groups.filter((group) => group.some((other) => isOneQuestion(one, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), one]);
  }
  return groups.flatMap((group) => {
    const [first, ...more] = [...group].sort((a, b) => a.subject.length - b.subject.length || (a.id < b.id ? -1 : 1));
    if (!first) return [];
    if (!more.length) return [first];
    const { kind, subject, severity, note } = first;
    // The answers are the same but for capitals.
    const labels = new Map(first.values.map(({ value }) => [value.toLowerCase(), value]));
    const answers = group.flatMap(({ values }) =>
      values.map(({ value, members }) => ({ value: labels.get(value.toLowerCase()) ?? value, members })),
    );
    return writeDiscrepancy(descent, { kind, subject, severity, note, answers });
  });
}

function isOneQuestion(a: Discrepancy, b: Discrepancy): boolean {
  if (a.kind !== b.kind || a.kind === 'quotation' || (answersOf(a) !== answersOf(b) && a.subject !== b.subject)) return false;
  const places = new Set(placesOf(a));
  return placesOf(b).some((place) => places.has(place));
}

const answersOf = ({ values }: Discrepancy): string =>
  values
    .map(({ value }) => value.toLowerCase())
    .sort()
    .join('\n');

const placesOf = ({ values }: Discrepancy): string[] =>
  values.flatMap(({ members }) => members.map(({ report, start }) => `${report}:${start}`));
