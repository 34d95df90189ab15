import { countryName, countryOf, demonymOf, foldName } from '../../../text/index.ts';
import type { Draft, Scene } from '../draft.ts';
import { partyMembers } from '../lexicon/index.ts';
import type { Word } from '../words.ts';

/** The party that stands before word `at`: "Marovian | minister", "Skarland's | minister", "Coralline | chairman", "of the Xs". */
export function owning(scene: Scene, at: number): Draft | undefined {
  let end = at;
  if (/^['’]s?$/.test(scene.words[end - 1]?.text ?? '')) end--;
  for (let back = end - 1; back >= 0 && back > end - 7; back--) {
    const word = scene.words[back];
    if (!word || word.sentence !== scene.words[at]?.sentence || word.punctuation) return undefined;
    const found = scene.startsAt.get(back);
    if (found) return found.mention.to === end ? found.draft : undefined;
  }
  return undefined;
}

/** The body that common nouns name again: "the coast guard spokeswoman" beside "Quelmaran Coast Guard". */
export function bodyByCommonName(scene: Scene, from: number, to: number): Draft | undefined {
  for (let start = from; start < to; start++)
    for (let end = Math.min(to, start + 3); end > start; end--) {
      const key = scene.words
        .slice(start, end)
        .map((word) => word.lower)
        .join(' ');
      if (
        key.length < 4 ||
        (end - start === 1 &&
          !/^(federation|community|commission|ministry|union|league|party|council|company|committee|alliance|association|authority|agency|society)$/.test(
            key,
          ))
      )
        continue;
      const bodies = scene.drafts.filter((draft) => draft.type === 'organisation' && draft.keys.some((known) => known.endsWith(` ${key}`)));
      if (bodies.length === 1) return bodies[0];
    }
  return undefined;
}

/** Gives every people word ("Marovian", "Dutch") to the draft of its country, which it makes where the text names it by its people alone. */
export function readPeoples(scene: Scene, peoples: ReadonlyMap<string, string>): void {
  for (const piece of scene.pieces) {
    if (piece.kind !== 'people' || isLanguage(scene, piece.from, piece.to)) continue;
    const draft = draftOfPeople(scene, piece.from, piece.to, peoples);
    if (draft && !scene.startsAt.has(piece.from)) {
      const { start } = scene.words[piece.from] as Word;
      const { end } = scene.words[piece.to - 1] as Word;
      const mention = { start, end, from: piece.from, to: piece.to, kind: 'demonym' as const };
      draft.mentions.push(mention);
      scene.startsAt.set(piece.from, { draft, mention });
    }
  }
}

function draftOfPeople(scene: Scene, from: number, to: number, peoples: ReadonlyMap<string, string>): Draft | undefined {
  const written = scene.words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
  const code = demonymOf(written) ?? demonymOf((scene.words[to - 1] as Word).lower);
  if (code)
    return (
      scene.drafts.find((draft) => draft.type === 'place' && countryOf(draft.name) === code) ?? newDraft(scene, 'place', countryName(code))
    );
  const key = foldName(written);
  const party = partyMembers[(scene.words[to - 1] as Word).lower];
  if (party) return scene.drafts.find((draft) => draft.keys.includes(foldName(party))) ?? newDraft(scene, 'organisation', party);
  const place = peoples.get(key);
  if (place === undefined) return undefined;
  const name = place || key.replace(/s$/, '');
  // "Zabari" beside "Sultanate of Zabaru": the long name of the state.
  const known =
    scene.drafts.find((draft) => draft.keys.includes(name)) ??
    scene.drafts.find((draft) => draft.type === 'place' && draft.keys.some((long) => long.endsWith(` of ${name}`)));
  return known ?? newDraft(scene, 'place', written.replace(/s$/, ''));
}

function newDraft(scene: Scene, type: 'place' | 'organisation', name: string): Draft {
  const draft: Draft = {
    type,
    name,
    keys: [foldName(name)],
    roles: [],
    gender: undefined,
    memberOf: undefined,
    mentions: [],
  };
  scene.drafts.push(draft);
  return draft;
}

/** "speaking in French", "translated from Arabic", "his native Dutch": a language, no country. */
function isLanguage(scene: Scene, from: number, to: number): boolean {
  const before = scene.words[from - 1]?.lower ?? '';
  const next = scene.words[to];
  if (!/^(in|from|into|speak|speaks|spoke|speaking|native|fluent|learn|broken)$/.test(before)) return false;
  return (
    !next ||
    next.punctuation ||
    !/^(NOUN|ADJ|PROPN)$/.test(next.pos) ||
    /^(translation|translator|interpreter|language|speaker)$/.test(next.lower)
  );
}

/** Whom "its" means: the body or place that the sentence before speaks of first, or the last one of this sentence. */
export function bodyBefore(scene: Scene, at: number): Draft | undefined {
  const { sentence } = scene.words[at] as Word;
  let first: Draft | undefined;
  for (let back = at - 1; back >= 0 && (scene.words[back] as Word).sentence >= sentence - 1; back--) {
    const found = scene.startsAt.get(back);
    if (found?.mention.kind !== 'name' || found.draft.type === 'person' || found.draft.type === 'other') continue;
    if (found.draft.type !== 'organisation' && first) continue;
    if ((scene.words[back] as Word).sentence === sentence) return found.draft;
    first = found.draft;
  }
  return first;
}
