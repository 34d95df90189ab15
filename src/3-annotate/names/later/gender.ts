import { foldName } from '../../../text/index.ts';
import type { Draft, DraftMention, Scene } from '../draft.ts';
import { femaleNames, kinWords, maleNames } from '../lexicon/index.ts';

/** Gives persons the gender that kin words and given names tell; titles have spoken before. */
export function readGender(scene: Scene): void {
  for (const draft of scene.drafts) {
    if (draft.type !== 'person') continue;
    draft.gender ??= fromKin(scene, draft.mentions) ?? fromGivenName(draft);
  }
}

/** "his wife, X", "her son X". */
function fromKin(scene: Scene, mentions: readonly DraftMention[]): 'm' | 'f' | undefined {
  for (const { from } of mentions) {
    const word = scene.words[from - 1]?.text === ',' ? scene.words[from - 2] : scene.words[from - 1];
    const gender = kinWords[word?.lower ?? ''];
    if (gender && word?.sentence === scene.words[from]?.sentence) return gender;
  }
  return undefined;
}

function fromGivenName(draft: Draft): 'm' | 'f' | undefined {
  const parts = foldName(draft.name).split(' ');
  if (parts.length < 2) return undefined;
  const first = parts[0] as string;
  if (femaleNames.has(first)) return maleNames.has(first) ? undefined : 'f';
  return maleNames.has(first) ? 'm' : undefined;
}
