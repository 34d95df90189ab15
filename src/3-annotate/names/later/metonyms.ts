import { capitalOf, countryOf, foldName } from '../../../text/index.ts';
import type { Draft, DraftMention, Scene } from '../draft.ts';
import { sayingVerbs, seats } from '../lexicon/index.ts';
import { prepositions } from '../settings.ts';
import type { Word } from '../words.ts';

/** Where a capital or a seat of power acts or speaks, it stands for its government: the mention goes to the country. */
export function readMetonyms(scene: Scene): void {
  for (const draft of [...scene.drafts]) {
    const country = countryFor(scene, draft);
    if (!country || country === draft) continue;
    const acting = draft.mentions.filter((mention) => mention.kind === 'name' && acts(scene, mention));
    // A town that only ever acts keeps its mentions too: it is a place all the same.
    const keep = acting.length === draft.mentions.length;
    for (const mention of acting) {
      const moved = { ...mention, kind: 'metonym' as const };
      country.mentions.push(moved);
      scene.startsAt.set(mention.from, { draft: country, mention: moved });
      if (!keep) draft.mentions.splice(draft.mentions.indexOf(mention), 1);
    }
  }
}

function countryFor(scene: Scene, draft: Draft): Draft | undefined {
  const code = capitalOf(draft.name) ?? seats[foldName(draft.name)];
  if (code) return scene.drafts.find((other) => other.type === 'place' && countryOf(other.name) === code);
  return draft.type === 'place' ? introducedCapital(scene, draft) : undefined;
}

/** "Alba, the Zornian capital", "Zorn's capital Alba", "Zornian boats, the ministry in Alba said": the country whose capital the text shows. */
function introducedCapital(scene: Scene, draft: Draft): Draft | undefined {
  for (const mention of draft.mentions) {
    const owner = calledCapital(scene, mention) ?? seatOfMinistry(scene, draft, mention);
    if (owner && owner !== draft) return owner;
  }
  return undefined;
}

function calledCapital(scene: Scene, { from, to }: DraftMention): Draft | undefined {
  const { sentence } = scene.words[from] as Word;
  for (let at = Math.max(0, from - 4); at < to + 6; at++) {
    if (scene.words[at]?.lower !== 'capital' || scene.words[at]?.sentence !== sentence || (at >= from && at < to)) continue;
    const between = at < from ? scene.words.slice(at + 1, from) : scene.words.slice(to, at);
    const owner = between.some((word) => /^(?:and|in|from|to|said)$/.test(word.lower)) ? undefined : ownerOfCapital(scene, at);
    if (owner) return owner;
  }
  return undefined;
}

/** A government sits in its capital: "the ministry in Alba", where the sentence speaks of one country only. */
function seatOfMinistry(scene: Scene, draft: Draft, { from }: DraftMention): Draft | undefined {
  const { sentence } = scene.words[from] as Word;
  if (
    scene.words[from - 1]?.lower !== 'in' ||
    !/^(?:ministry|government|parliament|cabinet|presidency)$/.test(scene.words[from - 2]?.lower ?? '')
  )
    return undefined;
  const countries = scene.drafts.filter(
    (other) => other !== draft && isCountry(other) && other.mentions.some((mention) => scene.words[mention.from]?.sentence === sentence),
  );
  return countries.length === 1 ? countries[0] : undefined;
}

function isCountry(draft: Draft): boolean {
  return draft.type === 'place' && (countryOf(draft.name) !== undefined || draft.mentions.some(({ kind }) => kind === 'demonym'));
}

function ownerOfCapital(scene: Scene, at: number): Draft | undefined {
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const found = scene.startsAt.get(back);
    if (found && found.draft.type === 'place' && found.mention.to >= at - 1) return found.draft;
  }
  const behind = /^of$/.test(scene.words[at + 1]?.lower ?? '') ? scene.startsAt.get(at + 2) : undefined;
  return behind?.draft.type === 'place' ? behind.draft : undefined;
}

/** Whether a name does what governments do: it says, is the subject of a verb, or stands between two governments. */
function acts(scene: Scene, mention: DraftMention): boolean {
  const before = scene.words[mention.from - 1];
  const next = scene.words[mention.to];
  const { sentence } = scene.words[mention.from] as Word;
  if (before?.sentence === sentence && before.lower !== 'to' && before.lower in prepositions) return false;
  if (before?.lower === 'between' || (before?.lower === 'and' && scene.words[mention.from - 3]?.lower === 'between')) return true;
  if (!next || next.sentence !== sentence) return false;
  if (before?.lower === 'to') return false;
  if (sayingVerbs.has(next.lower) || next.pos === 'VERB' || next.pos === 'AUX') return before?.text !== ',' || sayingVerbs.has(next.lower);
  return (
    /^['’]s?$/.test(next.text) &&
    /^(demands?|position|proposals?|offer|refusal|insistence|claims?|plan|stance|response|decision|intentions?|allies|side|terms|conditions|goals?|aims?|envoys?|delegation|negotiators?|evolving|view|troops|forces)$/.test(
      scene.words[mention.to + 1]?.lower ?? '',
    )
  );
}
