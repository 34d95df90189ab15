/** Which glyph belongs to which kind of mark, and which sides it may stand on. Source: Unicode 16, table 6-5 and UAX 14 class QU; CLDR `delimiters`. */

/** Marks of one family close each other: writers mix “ with ". */
export type Family = 'double' | 'single' | 'guillemet' | 'guillemetSingle' | 'corner' | 'cornerWhite';

export type Side = 'open' | 'close' | 'either';

export interface Glyph {
  readonly family: Family;
  /** Side by the common convention; 'either' where only the neighbours tell. */
  readonly side: Side;
}

export const glyphs: Readonly<Record<string, Glyph>> = {
  '“': { family: 'double', side: 'open' },
  '”': { family: 'double', side: 'close' },
  '„': { family: 'double', side: 'open' },
  '‟': { family: 'double', side: 'open' },
  '"': { family: 'double', side: 'either' },
  '＂': { family: 'double', side: 'either' },
  '``': { family: 'double', side: 'open' },
  "''": { family: 'double', side: 'close' },
  '‘‘': { family: 'double', side: 'open' },
  '’’': { family: 'double', side: 'close' },
  '‘': { family: 'single', side: 'open' },
  '’': { family: 'single', side: 'close' },
  '‚': { family: 'single', side: 'open' },
  '‛': { family: 'single', side: 'open' },
  "'": { family: 'single', side: 'either' },
  '`': { family: 'single', side: 'open' },
  '«': { family: 'guillemet', side: 'open' },
  '»': { family: 'guillemet', side: 'close' },
  '‹': { family: 'guillemetSingle', side: 'open' },
  '›': { family: 'guillemetSingle', side: 'close' },
  '「': { family: 'corner', side: 'open' },
  '」': { family: 'corner', side: 'close' },
  '『': { family: 'cornerWhite', side: 'open' },
  '』': { family: 'cornerWhite', side: 'close' },
};

/** Every glyph, the long ones first; ‘‚’ (U+201A) is a low mark and not a comma. */
export const glyphPattern = /``|''|‘‘|’’|[“”„‟"＂‘’‚‛'`«»‹›「」『』]/gu;

/** Words that are written with an apostrophe in front: the mark before them opens nothing. */
export const elisions: ReadonlySet<string> = new Set(
  'em til tis twas twere twill cause bout cos cuz n nuff nother round gainst neath cept tween scuse s d ll re ve m t'.split(' '),
);
