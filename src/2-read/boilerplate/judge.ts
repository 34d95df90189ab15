import { countWords, endsLikeSentence, foldLine } from '../clean.ts';
import type { Line } from '../draft.ts';
import {
  MAX_AD_OVERLAP,
  MAX_APPEAL_WORDS,
  MAX_CREDIT_WORDS,
  MAX_LEGAL_WORDS,
  MAX_NOTICE_OVERLAP,
  MAX_POINTER_WORDS,
  MAX_RESIDUE_WORDS,
  MAX_TAIL_OVERLAP,
} from '../settings.ts';
import { LABELS } from './labels.ts';
import {
  APPEALS,
  BARE_POINTERS,
  CONSENT,
  IMPERATIVES,
  IMPRINT,
  LATER_IMPERATIVES,
  LEGAL,
  LURES,
  MEMBERSHIP,
  OFFERS,
  OWN_PRODUCTS,
  PAGE_POINTER,
  POINTERS,
  PRODUCTION_NOTES,
  RESIDUE,
  SALES,
  SHARE_WORDS,
} from './phrases.ts';
import { OWN_NOTICE, TAIL_HEADLINES, TAIL_NOTES } from './tail-notes.ts';

const LABEL_REASONS = new Map(
  Object.entries(LABELS).flatMap(([reason, labels]) => labels.map((label) => [foldLine(label), reason] as const)),
);

/** "Photo: A. Name / Agency", "Credit: …": who took the picture. */
const PHOTO_CREDIT =
  /^\(?(?:photos?|images?|pictures?|illustrations?|graphics?|foto|bild|imagen|фото|file photo|ap photo)\s*(?:(?:credits?|by|courtesy(?: of)?)\b\s*)?[:/]|^(?:photo|image|picture) (?:by|courtesy)\b|(?:^|\s)credit:\s/iu;

/** "3 min read", "1,240 views". */
const READING_AIDS =
  /^(?:(?:estimated )?reading time\b.{0,20}|\d+\s?-?min(?:ute)?s?\.?(?: to)? read|lesezeit\b.{0,20}|temps de lecture\b.{0,20}|[\d,.]+[km]? (?:views|shares|comments|likes|reads))$/i;

/** Somebody is said to have said: then the line reports, whatever else it looks like. */
const REPORTING = /["“”„«»]|\b(?:said|says|told|wrote|added|announced|according to|asked|claimed|warned|urged|reported|tweeted|posted)\b/i;

/**
 * Why a line is not part of the article, by its own words; undefined where it may be. Precision first: a sentence of the article that mentions a
 * newsletter, a cookie or an app must stay, so appeals are believed only in short lines that report nobody's words.
 */
export function judgeLine(line: Pick<Line, 'text' | 'kind' | 'linkShare'>): string | undefined {
  const { text } = line;
  if (text.length > MAX_LEGAL_WORDS * 12) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'separator';
  const words = countWords(text);
  const label = words <= 8 ? LABEL_REASONS.get(foldLine(text)) : undefined;
  if (label) return label;
  const residue = words <= MAX_RESIDUE_WORDS ? RESIDUE.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
  if (residue) return residue;
  if (words > MAX_LEGAL_WORDS) return undefined;
  const legal = byLaw(text);
  if (legal || words > MAX_APPEAL_WORDS) return legal;
  return byShape(text, words, line.linkShare ?? 0) ?? byPhrase(text, words);
}

interface Shape {
  readonly reason: string;
  fits(text: string, words: number, linkShare: number): boolean;
}

const TAG_LINE =
  /^(?:tags?|tagged(?: in| with)?|topics?|filed under|posted in|published in|categor(?:y|ies)|keywords|schlagw(?:orte|örter)|étiquettes|etiquetas|теги|метки|标签)\s*[:：]/iu;
const LIST_HEADING = /^(?:most (?:read|popular|viewed|shared|watched)|trending|top stories|latest (?:news|stories|headlines))\b/i;

/** In this order: the first that fits gives the reason. */
const SHAPES: readonly Shape[] = [
  { reason: 'caption', fits: (text, words) => words <= MAX_CREDIT_WORDS && PHOTO_CREDIT.test(text) },
  { reason: 'related', fits: (text, words, linkShare) => (words <= MAX_POINTER_WORDS || linkShare > 0.5) && POINTERS.test(text) },
  { reason: 'related', fits: (text, words, linkShare) => (words <= 8 || linkShare > 0.5) && BARE_POINTERS.test(text) },
  { reason: 'related', fits: (text, words) => words <= MAX_POINTER_WORDS && PAGE_POINTER.test(text) },
  { reason: 'navigation', fits: (text, words) => words <= MAX_POINTER_WORDS && TAG_LINE.test(text) },
  { reason: 'share', fits: isShareBar },
  { reason: 'advertisement', fits: (text, words) => words <= MAX_POINTER_WORDS && OFFERS.test(text) },
  { reason: 'related', fits: (text, words) => words <= 6 && LIST_HEADING.test(text) },
  {
    reason: 'clickbait',
    fits: (text, words) => words <= MAX_POINTER_WORDS && endsInArrow(text) && LURES.some((pattern) => pattern.test(text)),
  },
  { reason: 'related', fits: (text, words) => words <= MAX_POINTER_WORDS && endsInArrow(text) },
  {
    reason: 'advertisement',
    fits: (text, words) => words <= MAX_POINTER_WORDS && /[([](?:ad|advert(?:isement)?|sponsored|promoted|paid)[)\]]$/i.test(text),
  },
  { reason: 'navigation', fits: (text) => /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u.test(text) },
  { reason: 'navigation', fits: (text) => isMenu(text) || READING_AIDS.test(text) },
];

function byShape(text: string, words: number, linkShare: number): string | undefined {
  return SHAPES.find((shape) => shape.fits(text, words, linkShare))?.reason;
}

/** "… next >>". A closing guillemet is an arrow only where none opens. */
function endsInArrow(text: string): boolean {
  return /(?:>>?|»»|→|➔|►|▶)\s*$/.test(text) || (/[»›]$/.test(text) && !/[«‹]/.test(text));
}

function byLaw(text: string): string | undefined {
  if (CONSENT.some((pattern) => pattern.test(text)) && !REPORTING.test(text)) return 'consent';
  if (PRODUCTION_NOTES.some((pattern) => pattern.test(text))) return 'production-note';
  if (LEGAL.some((pattern) => pattern.test(text)) && !/["“”]/.test(text)) return 'copyright';
  return undefined;
}

function byPhrase(text: string, words: number): string | undefined {
  if (words <= MAX_POINTER_WORDS && LURES.some((pattern) => pattern.test(text)) && !REPORTING.test(text)) return 'clickbait';
  if (isAppeal(text)) return /newsletter|inbox|subscri|sign up/i.test(text) ? 'newsletter' : 'promotion';
  return undefined;
}

/**
 * Why a line below the last paragraph of a text is not part of it: it speaks to the reader, and of what the publisher offers. Above, such a line may be
 * the article's own; there only `judgeLine` counts.
 */
export function judgeTailLine(text: string, article: ReadonlySet<string>): string | undefined {
  const words = countWords(text);
  if (words > MAX_POINTER_WORDS || REPORTING.test(text)) return undefined;
  if (IMPRINT.test(text)) return 'copyright';
  const noted = [...TAIL_NOTES, ...(endsLikeSentence(text) ? [] : TAIL_HEADLINES)].find(([, pattern]) => pattern.test(text));
  if (noted) return noted[0];
  // The outlet's own name may stand above.
  if (OWN_NOTICE.test(text) && shareIn(text, article) <= MAX_NOTICE_OVERLAP) return 'promotion';
  if (CAPITAL_LABEL.test(text) && !endsLikeSentence(text)) return 'related';
  const products = text.match(OWN_PRODUCTS)?.length ?? 0;
  const asked = IMPERATIVES.test(text) || LATER_IMPERATIVES.test(text);
  const addressed = asked || /\b(?:[Yy]ou|[Yy]our|us|[Oo]ur|[Ww]e)\b/.test(text);
  if (SALES.test(text) && addressed) return 'advertisement';
  if (products >= 2 || (products === 1 && addressed) || MEMBERSHIP.test(text)) return 'promotion';
  // "Got a story? …", "More where this came from: …": asks the reader for something that the article does not speak of. A number to call is service.
  if (asked && !/\d{3}/.test(text) && shareIn(text, article) <= MAX_TAIL_OVERLAP) return 'promotion';
  return undefined;
}

/**
 * Whether a line below the text introduces its writer.
 * @param told words of the sentences above it: a person whom they name is one of those the report is about
 */
export function judgeWriterNote(text: string, told: ReadonlySet<string>): string | undefined {
  const writer = WRITER_NOTE.exec(text)?.[1];
  return writer && ![...contentWords(writer)].some((word) => told.has(word)) ? 'author' : undefined;
}

/** "A. Name is the paper's transport correspondent": the writer of the text, where it does not speak of a person of this name. */
const WRITER_NOTE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,3}(\p{Lu}[\p{L}\p{M}'’-]{3,}) (?:is|covers|reports on|writes (?:about|on))(?: (?:an?|the|our) |\s\p{L}+['’]s? | ).{0,90}\b(?:correspondent|reporter|columnist|editor|staff writer|contributor|beat)\b[^,;]{0,60}$/u;

/** "MORE WORLD NEWS: Twins found safe": a label in capitals that says what it is, a colon, a headline. A list of data ("ENGINE: …") is none. */
const CAPITAL_LABEL =
  /^(?=[^:：]*\b(?:MORE|ALSO|READ|WATCH|SEE|LISTEN|NEWS|STORIES|PICTURES|PHOTOS|VIDEO|GALLERY|OPINION|ANALYSIS|EXPLAINER|LIVE|PODCAST|NEXT|RELATED|LATEST|TOP|TRENDING)\b)(?:\p{Lu}[\p{Lu}’'&]*[ -]?){1,5}[:：]\s+\S/u;

function shareIn(text: string, article: ReadonlySet<string>): number {
  const words = [...contentWords(text)];
  return words.length === 0 ? 0 : words.filter((word) => article.has(word)).length / words.length;
}

/** Whether a line may stand below the last paragraph: short, and reporting nobody's words. */
export function mayBeTail(text: string): boolean {
  return countWords(text) <= MAX_POINTER_WORDS && !REPORTING.test(text);
}

/** An appeal and nothing else: no sentence of the paragraph reports, and at most half of it stands outside the appeal. */
function isAppeal(text: string): boolean {
  if (REPORTING.test(text)) return false;
  const sentences = text.match(/[^.!?]+(?:[.!?]+|$)/g) ?? [text];
  let appeal = 0;
  for (const sentence of sentences) {
    const words = sentence.trim();
    if (APPEALS.some((pattern) => pattern.test(words))) appeal += words.length;
  }
  return appeal * 2 >= text.length || APPEALS.some((pattern) => pattern.test(text) && countWords(text) <= MAX_POINTER_WORDS);
}

function isShareBar(text: string): boolean {
  const words = foldLine(text).split(' ');
  if (words.length < 2 || words.length > 25) return false;
  const known = words.filter((word) => SHARE_WORDS.has(word)).length;
  return known === words.length || (/^(?:share|follow us|tweet)\b/i.test(text) && /[|•·:,/]/.test(text) && known >= words.length - 1);
}

/** "Home | World | Politics": three or more short parts between bars, none a sentence. */
function isMenu(text: string): boolean {
  // A date or an hour makes it a masthead.
  if (/\d{4}|\d[:.]\d{2}/.test(text)) return false;
  const parts = text.split(/\s*[|›»•·>]\s*/).filter(Boolean);
  return parts.length >= 3 && parts.every((part) => countWords(part) <= 4 && part.length <= 40) && !endsLikeSentence(text);
}

/** "Camping Stove (2-Pack) – Boils water anywhere." A name of a thing, a dash, praise. */
const PRODUCT = /^[^.!?:;"“”]{3,70}\s[–—|-]\s\S.{9,}/u;

/**
 * Product lines in a run at the end of the text, or with the wording of sales anywhere: shaped like an offer, and with hardly a word in common with
 * the article.
 * @returns indexes of the lines
 */
export function findProductLines(lines: readonly Pick<Line, 'text' | 'kind'>[]): ReadonlySet<number> {
  const found = new Set<number>();
  const suspects = lines
    .map((line, i) => i > 1 && line.kind !== 'item' && looksLikeProduct(line.text))
    .map((yes, i) => (yes ? i : -1))
    .filter((i) => i >= 0);
  if (!suspects.length || lines.length < 4) return found;
  const rest = new Set<string>();
  for (const [i, line] of lines.entries()) if (!suspects.includes(i)) for (const word of contentWords(line.text)) rest.add(word);
  let tail = lines.length;
  while (tail > 0 && suspects.includes(tail - 1)) tail--;
  for (const i of suspects) {
    const words = [...contentWords((lines[i] as Line).text)];
    const shared = words.filter((word) => rest.has(word)).length;
    if (words.length < 3 || shared > words.length * MAX_AD_OVERLAP) continue;
    if (i >= tail || SALES.test((lines[i] as Line).text) || suspects.includes(i + 1) || suspects.includes(i - 1)) found.add(i);
  }
  return found;
}

function looksLikeProduct(text: string): boolean {
  if (REPORTING.test(text) || countWords(text) > 40) return false;
  const head = PRODUCT.test(text) ? (text.split(/\s[–—|-]\s/u)[0] as string) : undefined;
  if (!head)
    return SALES.test(text) && countWords(text) <= 25 && /^(?:buy|shop|order|get|save|try|discover|introducing|grab)\b/i.test(text);
  const words = head.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3).length;
  return words.length >= 2 && words.length <= 9 && lower === 0 && !/^\p{Lu}[\p{Lu} .,'’-]+$/u.test(head);
}

export function contentWords(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/(?:es|s)$/, '')).filter((word) => !COMMON.has(word)),
  );
}

const COMMON = new Set(
  'this that with from have been were they will would there their which about when what your more than into over also some only after before where while these those such other'.split(
    ' ',
  ),
);
