import type { Quotation, Token } from '../model/index.ts';
import { alignMonotone, compareWordings, foldName, onceEach, prepareWording, type Wording } from '../text/index.ts';
import type { Fabric } from './fabric.ts';
import { REMARKS } from './settings.ts';

/** Remarks of the same speakers, in the same order, that one report has in other words inside the marks. */
export interface AlteredRemarks {
  readonly count: number;
  readonly speakers: readonly string[];
  /** Remarks that both have in the same words. */
  readonly same: number;
  /** Speakers of all of them, in whatever words. */
  readonly quoted: readonly string[];
}

interface Remark {
  readonly speaker: string;
  readonly wording: Wording;
  readonly words: readonly string[];
}

/**
 * Newsrooms that heard a speaker print the same words; who rewrites a report puts the remarks in other words too. Several such remarks of several
 * speakers are therefore a sign of a rewrite, and the same words are none. Where a translator is named, other words prove nothing.
 */
export function compareRemarks(a: Fabric, b: Fabric): AlteredRemarks {
  const [left, right] = [remarksOf(a), remarksOf(b)];
  const matched = left.flatMap((x, i) =>
    right.flatMap((y, j) => {
      if (!isOneSpeaker(x.speaker, y.speaker)) return [];
      const { score } = compareWordings(x.wording, y.wording);
      return score >= REMARKS.least ? [{ i, j, score }] : [];
    }),
  );
  const chain = alignMonotone(matched, left.length, right.length).map(({ i, j }) => [left[i] as Remark, right[j] as Remark] as const);
  const altered = chain.filter(([x, y]) => areOtherWords(x, y));
  return {
    count: altered.length,
    speakers: [...new Set(altered.map(([x]) => x.speaker))],
    same: chain.length - altered.length,
    quoted: [...new Set(chain.map(([x]) => x.speaker))],
  };
}

/** Hardly half of the words of the shorter stand in the other. */
function areOtherWords(x: Remark, y: Remark): boolean {
  const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
  const has = new Set(long.words);
  return short.words.filter((word) => has.has(word)).length <= REMARKS.most * short.words.length;
}

function isOneSpeaker(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

const remarksOf = onceEach(({ annotated: { report, annotations } }: Fabric): readonly Remark[] => {
  if (annotations.credits.some(({ kind }) => kind === 'translated')) return [];
  return annotations.quotations.flatMap((quotation): Remark[] => {
    const { marked, scare, speaker, translation, start, end } = quotation;
    if (!marked || scare || !speaker || translation !== undefined) return [];
    const tokens = tokensIn(annotations.tokens, quotation);
    const words = tokens.filter(({ norm }) => /[\p{L}\p{N}]/u.test(norm)).map(({ norm }) => norm);
    if (words.length < REMARKS.words) return [];
    return [{ speaker: speaker.name, words, wording: prepareWording({ text: report.text.slice(start, end), tokens }) }];
  });
});

const tokensIn = (tokens: readonly Token[], { start, end }: Quotation): Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);
