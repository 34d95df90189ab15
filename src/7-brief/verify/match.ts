import { diffWords } from 'diff';

/** Share of the cited words that a passage must keep, in order, to count as the same passage changed. Half of the words of two unrelated English sentences of news never stay in order; an edited sentence keeps about nine in ten. */
const changedShare = 0.6;

/**
 * The sentence or run of sentences of a text that is nearest to the wanted words.
 * @returns the passage, or undefined where none keeps enough of the words in their order
 */
export function bestMatch(text: string, wanted: string): string | undefined {
  const wantedWords = wordsOf(wanted);
  if (wantedWords.length < 3) return undefined;
  let best: string | undefined;
  let bestShare = changedShare;
  for (const passage of passagesOf(text, wantedWords.length)) {
    if (sharedWords(wantedWords, passage) < bestShare) continue;
    const share = keptShare(wanted, passage);
    if (share >= bestShare) {
      best = passage;
      bestShare = share;
    }
  }
  return best;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Sentences, and pairs of neighbours for citations longer than one sentence. */
function passagesOf(text: string, length: number): string[] {
  const sentences = text.split(/(?<=[.?!]["”’»]?)\s+|\n+/u).filter(Boolean);
  const pairs = length > 30 ? sentences.slice(1).map((sentence, index) => `${sentences[index]} ${sentence}`) : [];
  return [...sentences, ...pairs];
}

function sharedWords(wanted: readonly string[], passage: string): number {
  const have = new Set(wordsOf(passage));
  return wanted.filter((word) => have.has(word)).length / wanted.length;
}

/** Words kept in order, by Myers' difference, as a share of the wanted words. */
function keptShare(wanted: string, passage: string): number {
  const kept = diffWords(wanted.toLowerCase(), passage.toLowerCase()).filter((part) => !part.added && !part.removed);
  return kept.reduce((sum, part) => sum + wordsOf(part.value).length, 0) / Math.max(1, wordsOf(wanted).length);
}
