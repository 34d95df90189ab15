import type { LocalEntity } from '../../model/index.ts';
import { firstEndingAfter } from '../../text/index.ts';
import type { Marked, TextContext } from '../context.ts';
import { readCasing } from './casing.ts';
import { classify } from './classify/index.ts';
import { type Draft, draftOf, type Scene } from './draft.ts';
import { groupForms } from './forms.ts';
import { dropHeadlineNames } from './headlines.ts';
import {
  readCallings,
  readCommonBodies,
  readDescriptions,
  readFirmAgain,
  readGender,
  readMetonyms,
  readOrgans,
  readPartyNames,
  readPeoples,
  readRoles,
  readService,
  resolveLater,
} from './later/index.ts';
import { cutByCapitals, isEnglish } from './other-languages.ts';
import { cutPieces, type Piece } from './pieces.ts';
import { makeWords, type Word } from './words.ts';

/**
 * Finds the people, organisations, places and other named things of one report, and where it speaks of them again
 * by pronoun, office, people or capital.
 * @param context the report's text, tokens and sentences, and the stretches between quotation marks
 * @returns entities in the order of first mention, with all mentions in order
 */
export function findEntities(context: TextContext & { readonly marks: readonly Marked[] }): LocalEntity[] {
  const words = makeWords(context);
  const headings = new Set(context.blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])));
  const casing = readCasing(words, headings);
  const english = isEnglish(context.language);
  const pieces = english ? dropHeadlineNames(cutPieces(words, casing), words, casing, headings) : cutByCapitals(words, context.language);
  const drafts = classify(groupForms(words, pieces), words, casing).map((named) => draftOf(named, words, context.text));
  const scene = setScene(context, words, pieces, drafts);
  if (!english) return toEntities(scene.drafts.filter((draft) => draft.type !== 'other'));
  // Peoples first: "Marovian Foreign Minister X" needs Marovia. Gender before pronouns. Metonyms last: they move mentions.
  readPeoples(scene, casing.peoples);
  readPartyNames(scene);
  readCommonBodies(scene);
  readCallings(scene);
  readFirmAgain(scene);
  readOrgans(scene);
  readRoles(scene);
  readService(scene);
  readGender(scene);
  resolveLater(scene);
  readDescriptions(scene);
  readMetonyms(scene);
  return toEntities(scene.drafts);
}

function setScene(
  context: TextContext & { readonly marks: readonly Marked[] },
  words: readonly Word[],
  pieces: readonly Piece[],
  drafts: Draft[],
): Scene {
  const startsAt: Scene['startsAt'] = new Map();
  for (const draft of drafts) for (const mention of draft.mentions) startsAt.set(mention.from, { draft, mention });
  const quoted = (at: number): boolean => {
    const { start } = words[at] as Word;
    const mark = context.marks[firstEndingAfter(context.marks, start)];
    return mark !== undefined && mark.start <= start;
  };
  const inTitle = new Set<number>();
  for (const { title } of pieces) for (let at = title?.from ?? 0; at < (title?.to ?? 0); at++) inTitle.add(at);
  return { text: context.text, words, pieces, drafts, startsAt, inTitle, quoted };
}

function toEntities(drafts: readonly Draft[]): LocalEntity[] {
  const kept = drafts.filter((draft) => draft.mentions.length > 0);
  for (const draft of kept) draft.mentions.sort((a, b) => a.start - b.start);
  kept.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.name.localeCompare(b.name, 'en'));
  const ids = new Map(kept.map((draft, index) => [draft, `e${index}`]));
  return kept.map((draft) => {
    const memberOf = draft.memberOf && ids.get(draft.memberOf);
    return {
      id: ids.get(draft) as string,
      type: draft.type,
      name: draft.name,
      roles: draft.roles,
      ...(draft.gender ? { gender: draft.gender } : {}),
      ...(memberOf ? { memberOf } : {}),
      mentions: draft.mentions.map(({ start, end, kind }) => ({ start, end, kind })),
    };
  });
}
