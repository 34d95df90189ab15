import { addMention, type Draft, type Scene } from '../draft.ts';

/**
 * "Labor", "Reform", "the Greens" beside "Labor Party", "Reform Party", "Green Party": the ordinary word before "Party", written big inside a
 * sentence, is the party. Where several parties begin with the word it is none of them.
 */
export function readPartyNames(scene: Scene): void {
  const parties = listParties(scene.drafts);
  if (parties.size === 0) return;
  for (const [at, word] of scene.words.entries()) {
    const [draft, ...others] = parties.get(word.lower) ?? [];
    if (!draft || others.length > 0 || !word.capital || word.shout || isPartOfName(scene, at)) continue;
    if (!word.opens || isActing(scene, at)) addMention(scene, draft, at, at + 1, 'name');
  }
}

/** From the word before "Party" and its plural to the parties that bear it. */
function listParties(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<Draft>> {
  const parties = new Map<string, Set<Draft>>();
  const bodies = drafts.filter(({ type }) => type === 'organisation');
  for (const draft of bodies)
    for (const key of draft.keys) {
      const word = /^(\p{L}+) party$/u.exec(key)?.[1];
      if (word) for (const form of [word, `${word}s`]) parties.set(form, (parties.get(form) ?? new Set()).add(draft));
    }
  return parties;
}

/** Whether another word written big stands beside it: "Labor Day", "New Labor". */
function isPartOfName(scene: Scene, at: number): boolean {
  const beside = [scene.words[at - 1], scene.words[at + 1]];
  return beside.some((word) => word?.sentence === scene.words[at]?.sentence && word?.capital && !word.opens);
}

/** A word that opens its sentence is the party only where it is the subject: "Labor said". */
function isActing(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  return next !== undefined && next.sentence === scene.words[at]?.sentence && (next.pos === 'VERB' || next.pos === 'AUX');
}
