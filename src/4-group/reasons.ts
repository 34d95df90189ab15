import type { Reason } from '../model/index.ts';
import { nearInTime } from './time.ts';
import type { TextVector } from './vectors.ts';

const SHOWN = 5;

/** Why two reports are taken to tell of one event, in words, the strongest evidence first. */
export function giveReasons(a: TextVector, b: TextVector, likeness: number): Reason[] {
  const shared = a.terms
    .map(({ term, weight, name }) => ({ term, name, score: weight * (b.weights.get(term) ?? 0) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || (x.term < y.term ? -1 : 1));
  const names = shared.filter(({ name }) => name);
  const words = shared.filter(({ name }) => !name);
  const reasons: Reason[] = [];
  const tell = (kind: string, list: typeof shared, note: string): void => {
    if (list.length > 0)
      reasons.push({
        kind,
        score: round(list.reduce((sum, { score }) => sum + score, 0)),
        note: `${note}: ${list
          .slice(0, SHOWN)
          .map(({ term }) => term)
          .join(', ')}${list.length > SHOWN ? ` and ${list.length - SHOWN} more` : ''}`,
      });
  };
  tell('shared-names', names, 'Both have the names and numbers');
  tell('shared-terms', words, 'Both have the words, rare elsewhere');
  reasons.sort((x, y) => y.score - x.score);
  reasons.push(tellTime(a, b));
  reasons.push({ kind: 'likeness', score: round(likeness), note: `Together they are ${Math.round(100 * likeness)} of 100 alike` });
  return reasons;
}

function tellTime(a: TextVector, b: TextVector): Reason {
  if (a.day === undefined || b.day === undefined) return { kind: 'time', score: 0, note: 'The time between them is not known' };
  const days = Math.abs(a.day - b.day);
  const hours = Math.round(days * 24);
  const gap = hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${Math.round(days)} days`;
  return { kind: 'time', score: round(nearInTime(a.day, b.day)), note: `Published ${gap} apart` };
}

const round = (value: number): number => Math.min(1, Math.round(value * 1000) / 1000);
