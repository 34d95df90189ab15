import type { Change, Utterance, Version } from '../../model/index.ts';
import { isAlteredVersion } from '../digest.ts';
import { quote } from '../words.ts';
import { dice, foldText, shorten, wordsOf } from './fold.ts';
import type { Frame } from './frame.ts';
import { settings } from './settings.ts';
import { firstMark, makeChange, nameOf } from './write.ts';

/** New quotations, and wordings inside quotation marks that differ from what was said. */
export function quotationChanges(frame: Frame): Change[] {
  const known = new Map<string, Utterance[]>();
  const heard: ReadonlySet<string>[] = [];
  for (const one of frame.older.utterances)
    for (const version of one.versions) {
      const text = foldText(version.text);
      known.set(text, [...(known.get(text) ?? []), one]);
      if (version.marked) heard.push(wordsOf(version.text));
    }
  const before = (one: Utterance): Utterance[] => [...new Set(one.versions.flatMap(({ text }) => known.get(foldText(text)) ?? []))];
  return frame.newer.utterances.flatMap((one) => {
    const olds = before(one);
    const altered = alterations(frame, one, olds);
    if (olds.length || !one.direct || !one.versions.some(frame.isFresh)) return altered;
    const words = wordsOf(bestOf(one).text);
    return heard.some((other) => dice(words, other) >= settings.sameText) ? altered : [...altered, spoken(frame, one)];
  });
}

const bestOf = (one: Utterance): Version => one.versions[one.best] as Version;

function spoken(frame: Frame, one: Utterance): Change {
  const best = bestOf(one);
  const reports = one.versions.map(({ report }) => report);
  return makeChange(frame, {
    kind: 'quotation',
    mark: [firstMark(frame, one.versions)],
    text: `New quotation, ${one.speaker.name}: ${quote(shorten(best.text))}`,
    why: `${nameOf(frame.reportOf(best.report))} quotes it${new Set(reports).size > 1 ? ', and others do' : ''}.`,
    material: false,
    subject: one.id,
    after: best.text,
    members: [best, ...one.versions],
  });
}

/** Wordings that are altered now: printed since, or held against a wording that came since. A copy of an alteration is none of its own. */
function alterations(frame: Frame, one: Utterance, olds: readonly Utterance[]): Change[] {
  const best = bestOf(one);
  const versions = olds.flatMap((old) => old.versions);
  const knownAltered = new Set(versions.filter(isAlteredVersion).map(({ text }) => foldText(text)));
  const knownTexts = new Set(versions.map(({ text }) => foldText(text)));
  const bestIsNew = !knownTexts.has(foldText(best.text));
  const seen = new Set<string>();
  return one.versions.flatMap((version) => {
    const text = foldText(version.text);
    const isNews = !knownTexts.has(text) ? frame.isFresh(version) : bestIsNew && frame.isFresh(best);
    if (!isAlteredVersion(version) || knownAltered.has(text) || seen.has(text) || !isNews) return [];
    seen.add(text);
    const names = [nameOf(frame.reportOf(version.report)), nameOf(frame.reportOf(best.report))] as const;
    return [
      makeChange(frame, {
        kind: 'quotation-altered',
        mark: [text],
        text: `${names[0]} alters the words of ${one.speaker.name}: ${quote(shorten(version.text))}`,
        why: `${version.notes[0] ?? `${names[1]} has ${quote(shorten(best.text))}`}`.replace(/[^.!?”]$/, '$&.'),
        material: true,
        subject: one.id,
        before: best.text,
        after: version.text,
        members: [version, best],
      }),
    ];
  });
}
