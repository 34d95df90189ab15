import { MIN_FULL_CONTENT } from '../settings.ts';
import { plainText } from '../xml/index.ts';
import type { FeedItem } from './types.ts';

const CUT_OFF =
  /(?:\[?(?:…|\.{3}|&#8230;|&hellip;)\]?|(?:read|continue reading|full story|weiterlesen|lire la suite|leer más|читать далее)[^.]{0,40}[»›→>]?)$/i;

/** Whether an item carries its report in full: long enough, and not cut off at its end. */
export function isFullReport(item: FeedItem): boolean {
  const text = plainText(item.content ?? item.summary ?? '');
  return text.length >= MIN_FULL_CONTENT && !CUT_OFF.test(text);
}
