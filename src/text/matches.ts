/**
 * All matches of a global pattern, as String.matchAll gives them, but without the copy of the pattern that matchAll makes for every call: with
 * dozens of long patterns on every sentence the copies cost more than the matching.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
