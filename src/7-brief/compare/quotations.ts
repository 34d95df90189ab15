import type { Change, Utterance, Version } from '../../model/index.ts';
import { isAlteredVersion } from '../digest.ts';
import { quote } from '../words.ts';
import { dice, foldText, shorten, wordsOf } from './fold.ts';
import type { Frame } from './frame.ts';
import { settings } from './settings.ts';
import { firstMark, makeChange, nameOf } from './write.ts';

/** New quotations, and wordings inside quotation marks that differ from what was said. */
export function quotationChanges(frame: Frame): Change[] {
  const touched = frame.newer.utterances.filter(({ versions }) => versions.some(frame.isFresh));
  if (!touched.length) return [];
  const fold = makeFold();
  const known = new Map<string, Set<Utterance>>();
  const heard = new Map<string, ReadonlySet<string>>();
  for (const one of frame.older.utterances)
    for (const version of one.versions) {
      const text = fold(version.text);
      known.set(text, (known.get(text) ?? new Set()).add(one));
      if (version.marked && !heard.has(text)) heard.set(text, wordsOf(text));
    }
  return touched.flatMap((one) => {
    const olds = [...new Set(one.versions.flatMap(({ text }) => [...(known.get(fold(text)) ?? [])]))];
    const altered = alterations(frame, one, olds, fold);
    const isTold = one.versions.every((version) => !frame.isFresh(version) || frame.moved.has(version.report));
    if (olds.length || isTold || !one.direct) return altered;
    const words = wordsOf(fold(bestOf(one).text));
    return [...heard.values()].some((other) => dice(words, other) >= settings.sameText) ? altered : [...altered, spoken(frame, one)];
  });
}

/** Copies have the same words: each wording is folded once. */
function makeFold(): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    const folded = foldText(text);
    done.set(text, folded);
    return folded;
  };
}

const bestOf = (one: Utterance): Version => one.versions[one.best] as Version;

function spoken(frame: Frame, one: Utterance): Change {
  const best = bestOf(one);
  const reports = one.versions.map(({ report }) => report);
  return makeChange(frame, {
    kind: 'quotation',
    mark: [firstMark(frame, one.versions)],
    text: `New quotation, ${one.speaker.name}: ${quote(shorten(best.text))}`,
    why: `${nameOf(frame.reportOf(best.report))} ${new Set(reports).size > 1 ? 'and others quote' : 'quotes'} it.`,
    material: false,
    subject: one.id,
    after: best.text,
    members: [best, ...one.versions],
  });
}

/** Wordings that are altered now: printed since, or held against a wording that came since. A copy of an alteration is none of its own. */
function alterations(frame: Frame, one: Utterance, olds: readonly Utterance[], fold: (text: string) => string): Change[] {
  const best = bestOf(one);
  const versions = olds.flatMap((old) => old.versions);
  const knownAltered = new Set(versions.filter(isAlteredVersion).map(({ text }) => fold(text)));
  const knownTexts = new Set(versions.map(({ text }) => fold(text)));
  const bestIsNew = !knownTexts.has(fold(best.text));
  const seen = new Set<string>();
  return one.versions.flatMap((version) => {
    const text = fold(version.text);
    const isNews = !knownTexts.has(text) ? frame.isFresh(version) : bestIsNew && frame.isFresh(best);
    if (!isAlteredVersion(version) || knownAltered.has(text) || seen.has(text) || !isNews) return [];
    if (frame.moved.has(version.report) && frame.moved.has(best.report)) return [];
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
