import { demonymOf } from '../../../text/index.ts';
import { addRole, type Draft, type DraftMention, type Scene } from '../draft.ts';
import { genderedTitles, honorifics, titleHeads, titleModifiers } from '../lexicon/index.ts';
import type { Piece } from '../pieces.ts';
import type { Word } from '../words.ts';
import { bodyBefore, bodyByCommonName, owning } from './owners.ts';

/** Reads what stands beside the name of every person: offices, gender, and for whom they speak. */
export function readRoles(scene: Scene): void {
  const titled = new Map(scene.pieces.filter((piece) => piece.title).map((piece) => [piece.from, piece]));
  for (const draft of scene.drafts) {
    if (draft.type !== 'person') continue;
    for (const mention of draft.mentions) {
      if (mention.kind !== 'name') continue;
      const start = readTitle(scene, draft, titled.get(mention.from)) ?? readSmallTitle(scene, draft, mention.from) ?? mention.from;
      readAppositionBefore(scene, draft, start);
      readBehalf(scene, draft, start);
      readAppositionBehind(scene, draft, mention);
      readOf(scene, draft, mention);
      readCopula(scene, draft, { start, end: mention.to });
      readLed(scene, draft, start);
    }
  }
}

/** "Marovian Foreign Minister X", "Roots Party Chairman X". Returns where the title starts. */
function readTitle(scene: Scene, draft: Draft, piece: Piece | undefined): number | undefined {
  if (!piece?.title) return undefined;
  let { from } = piece.title;
  for (; from < piece.title.to; from++) {
    const { lower } = scene.words[from] as Word;
    if (!(lower in honorifics)) break;
    draft.gender ??= honorifics[lower] || undefined;
  }
  if (from < piece.title.to) takeOffice(scene, draft, from, piece.title.to);
  takeOwnerBefore(scene, draft, piece.title.from);
  return piece.title.from;
}

/** "coast guard spokeswoman X", "defence minister X": the office is written small. */
function readSmallTitle(scene: Scene, draft: Draft, at: number): number | undefined {
  const head = scene.words[at - 1];
  if (!head || head.capital || !titleHeads.has(head.lower) || head.sentence !== scene.words[at]?.sentence) return undefined;
  const from = startOfOffice(scene, at - 1);
  takeOffice(scene, draft, from, at);
  takeOwnerBefore(scene, draft, from);
  return from;
}

/** Where the noun phrase starts whose head is the title at `head`, without articles, owners and peoples. */
export function startOfOffice(scene: Scene, head: number): number {
  let from = head;
  while (from > head - 5) {
    const before = scene.words[from - 1];
    if (!before || before.sentence !== scene.words[head]?.sentence || before.punctuation || scene.startsAt.has(from - 1)) break;
    const joins =
      titleModifiers.has(before.lower) ||
      ((before.pos === 'NOUN' || before.pos === 'ADJ') && !before.capital) ||
      (titleHeads.has(before.lower) && !before.capital);
    if (!joins || /^(the|a|an|his|her|its|their|said|new)$/.test(before.lower) || demonymOf(before.lower) || isEndOfName(scene, from - 1))
      break;
    from--;
  }
  return from;
}

function isEndOfName(scene: Scene, at: number): boolean {
  for (let back = at; back > at - 6 && back >= 0; back--) {
    const found = scene.startsAt.get(back);
    if (found) return found.mention.to > at;
  }
  return false;
}

/** Notes the words [from, to) as an office, and what its gendered forms and common nouns tell. */
function takeOffice(scene: Scene, draft: Draft, from: number, to: number): void {
  const head = scene.words[to - 1] as Word;
  addRole(draft, scene.text.slice((scene.words[from] as Word).start, head.end));
  for (let at = from; at < to; at++) draft.gender ??= genderedTitles[(scene.words[at] as Word).lower];
  if (draft.memberOf || isFormer(scene, from, to)) return;
  const body = bodyByCommonName(scene, from, to);
  if (body) draft.memberOf = body;
}

/** "The former | Marovian | minister", "ex-chairman": who held an office speaks for nobody any more. */
function isFormer(scene: Scene, from: number, to = from): boolean {
  const { sentence } = scene.words[from] ?? {};
  for (let at = to - 1; at >= from - 5; at--) {
    const word = scene.words[at];
    if (!word || word.sentence !== sentence || (at < from && word.punctuation && !/^['’]/.test(word.text))) return false;
    if (/^(?:former|formerly|ex|then|onetime|one-time|erstwhile|retired|late|deposed|ousted)$/.test(word.lower)) return true;
  }
  return false;
}

/** "Its author", "its architect": of a text or a thing, and no party. */
const MAKERS =
  /^(?:author|writer|editor|translator|architect|inventor|designer|director|composer|narrator|subject|signatory|sponsor|drafter)$/;

/** The party before a title: a people, a country or body, or an owner with 's. */
function takeOwnerBefore(scene: Scene, draft: Draft, from: number): void {
  if (draft.memberOf || isFormer(scene, from)) return;
  const party = owning(scene, from);
  if (party && party !== draft && party.type !== 'person') draft.memberOf = party;
  else if (scene.words[from - 1]?.lower === 'its' && !MAKERS.test(scene.words[from]?.lower ?? ''))
    draft.memberOf = bodyBefore(scene, from - 1);
}

/** "The Community's fisheries commissioner, X, said", "The firm's chairman, X,". */
function readAppositionBefore(scene: Scene, draft: Draft, start: number): void {
  const comma = scene.words[start - 1];
  const head = scene.words[start - 2];
  if (comma?.text !== ',' || !head || head.sentence !== scene.words[start]?.sentence) return;
  const of = officeEndingAt(scene, start - 2);
  if (!of) return;
  const before = scene.words[of.from - 1];
  if (
    before &&
    !/^(the|a|an|his|her|its|their|['’]s?|new|former|then)$/.test(before.lower) &&
    !scene.startsAt.has(of.from - 1) &&
    !isEndOfName(scene, of.from - 1) &&
    !before.punctuation
  )
    return;
  takeOffice(scene, draft, of.from, of.to);
  joinParty(scene, draft, of);
  takeOwnerBefore(scene, draft, of.from);
}

/** The party that an office names, unless it was held before. */
function joinParty(scene: Scene, draft: Draft, { from, party }: Office): void {
  if (party && !isFormer(scene, from)) draft.memberOf ??= party;
}

interface Office {
  readonly from: number;
  readonly to: number;
  readonly party?: Draft;
}

/** The office whose last word is `last`: "[fisheries minister]", "[president] of the Board", "[head of the delegation]". */
function officeEndingAt(scene: Scene, last: number): Office | undefined {
  for (let head = last; head > last - 6; head--) {
    const word = scene.words[head];
    if (!word || word.punctuation || word.sentence !== scene.words[last]?.sentence) return undefined;
    if (!titleHeads.has(word.lower)) continue;
    if (head === last) return { from: startOfOffice(scene, head), to: head + 1 };
    // "Its leader in parliament, X": where the office is held, no party.
    if (scene.words[head + 1]?.lower === 'in') return { from: startOfOffice(scene, head), to: head + 1 };
    if (!/^(of|for|at)$/.test(scene.words[head + 1]?.lower ?? '')) continue;
    return officeWithScope(scene, head, last + 1);
  }
  return undefined;
}

/** From the head of an office and the end of the phrase: the scope is part of the office unless it names a party. */
function officeWithScope(scene: Scene, head: number, end: number): Office {
  const from = startOfOffice(scene, head);
  const target = /^(the|a|an|its|their)$/.test(scene.words[head + 2]?.lower ?? '') ? head + 3 : head + 2;
  // "Of the Federation", "for the company": the article may belong to the mention.
  const named = scene.startsAt.get(target) ?? scene.startsAt.get(head + 2);
  if (named && named.draft.type !== 'person') return { from, to: head + 1, party: named.draft };
  const body = bodyByCommonName(scene, target, end);
  return body ? { from, to: head + 1, party: body } : { from, to: end };
}

/** A sign, a verb or another person ends what is said of the one before. */
function endsApposition(scene: Scene, word: Word, at: number): boolean {
  // "The French-speaking chief executive": what a hyphen ties is no verb.
  const tied = scene.words[at - 1]?.text === '-' || word.text === '-';
  if (!tied && ((word.punctuation && !/^['’]/.test(word.text)) || word.pos === 'VERB' || word.pos === 'AUX')) return true;
  return scene.startsAt.get(at)?.draft.type === 'person' || scene.inTitle.has(at);
}

/** "X, Skarland's fisheries minister, said", "X, chair of the Federation,", "X, the coast guard spokeswoman,". */
function readAppositionBehind(scene: Scene, draft: Draft, mention: DraftMention): void {
  const end = endWithOrigin(scene, mention.to);
  if (scene.words[end]?.text !== ',') return;
  let at = end + 1;
  const { sentence } = scene.words[mention.from] as Word;
  if (/^\d\d?$/.test(scene.words[at]?.text ?? '') && scene.words[at + 1]?.text === ',') at += 2;
  for (let head = at; head < at + 8; head++) {
    const word = scene.words[head];
    if (!word || word.sentence !== sentence || endsApposition(scene, word, head)) return;
    const next = scene.words[head + 1];
    if (!titleHeads.has(word.lower) || /^['’]s?$/.test(next?.text ?? '') || titleHeads.has(next?.lower ?? '')) continue;
    const scoped = /^(of|for|at|to)$/.test(next?.lower ?? '');
    const office = scoped ? officeWithScope(scene, head, endOfPhrase(scene, head + 1)) : { from: startOfOffice(scene, head), to: head + 1 };
    if (office.from < at) return;
    takeOffice(scene, draft, office.from, office.to);
    joinParty(scene, draft, office);
    takeOwnerBefore(scene, draft, office.from);
    return;
  }
}

function endOfPhrase(scene: Scene, at: number): number {
  let end = at;
  for (; end < at + 6; end++) {
    const word = scene.words[end];
    if (
      !word ||
      word.punctuation ||
      word.sentence !== scene.words[at]?.sentence ||
      word.pos === 'VERB' ||
      word.pos === 'AUX' ||
      /^(who|which|that|and|in|on|said)$/.test(word.lower)
    )
      break;
  }
  return end;
}

/** "Minister X of Zornia", "X of the Fishers' League said". */
function readOf(scene: Scene, draft: Draft, mention: DraftMention): void {
  if (draft.memberOf || scene.words[mention.to]?.lower !== 'of') return;
  const the = scene.words[mention.to + 1]?.lower === 'the' ? 1 : 0;
  const found = scene.startsAt.get(mention.to + 1 + the);
  if (
    found &&
    found.mention.kind === 'name' &&
    (found.draft.type === 'organisation' || (found.draft.type === 'place' && draft.roles.length > 0))
  )
    draft.memberOf = found.draft;
}

/** "X of Arizona, the chairman": where the name ends with the place that it is of. */
function endWithOrigin(scene: Scene, to: number): number {
  if (scene.words[to]?.lower !== 'of') return to;
  const found = scene.startsAt.get(to + 1);
  return found && found.draft.type === 'place' ? found.mention.to : to;
}

/** "Zornia’s X said", "For the Zornians, Minister X said", "On behalf of Zornia, X said". */
function readBehalf(scene: Scene, draft: Draft, start: number): void {
  if (draft.memberOf) return;
  const mark = scene.words[start - 1]?.text ?? '';
  if (mark !== ',' && !/^['’]s?$/.test(mark)) return;
  const party = owning(scene, mark === ',' ? start - 1 : start);
  if (!party || party.type === 'person' || party.type === 'other') return;
  if (mark !== ',') {
    draft.memberOf = party;
    return;
  }
  let before = start - 2;
  while (before > 0 && !scene.startsAt.has(before)) before--;
  before--;
  if (scene.words[before]?.lower === 'the') before--;
  const { lower } = scene.words[before] ?? { lower: '' };
  if (lower === 'for' || (lower === 'of' && /^(?:behalf|representing)$/.test(scene.words[before - 1]?.lower ?? ''))) draft.memberOf = party;
}

const IS = /^(?:is|was|remains)$/;

/** "The trust's chief executive is X", "X is the mayor". */
function readCopula(scene: Scene, draft: Draft, { start, end }: { readonly start: number; readonly end: number }): void {
  const before = scene.words[start - 1];
  const of =
    before && before.sentence === scene.words[start]?.sentence && IS.test(before.lower) ? officeEndingAt(scene, start - 2) : undefined;
  if (of && /^(?:the|its|their|his|her|['’]s?)$/.test(scene.words[of.from - 1]?.lower ?? '')) noteOffice(scene, draft, of);
  const told = IS.test(scene.words[end]?.lower ?? '') && /^(?:the|its|their)$/.test(scene.words[end + 1]?.lower ?? '');
  const office = told ? officeFrom(scene, end + 2) : undefined;
  if (office) noteOffice(scene, draft, office);
}

/** The office of the noun phrase that begins at a word. */
function officeFrom(scene: Scene, from: number): Office | undefined {
  for (let head = from; head < from + 5; head++) {
    const word = scene.words[head];
    if (!word || word.sentence !== scene.words[from - 1]?.sentence || endsApposition(scene, word, head)) return undefined;
    const next = scene.words[head + 1]?.lower ?? '';
    if (!titleHeads.has(word.lower) || titleHeads.has(next)) continue;
    return /^(of|for|at|to)$/.test(next)
      ? officeWithScope(scene, head, endOfPhrase(scene, head + 1))
      : { from: startOfOffice(scene, head), to: head + 1 };
  }
  return undefined;
}

function noteOffice(scene: Scene, draft: Draft, office: Office): void {
  takeOffice(scene, draft, office.from, office.to);
  joinParty(scene, draft, office);
  takeOwnerBefore(scene, draft, office.from);
}

/** The office of whom a body is led by. */
const LED: Readonly<Record<string, string>> = { led: 'leader', headed: 'head', chaired: 'chair', run: 'head' };

/** "The union is led by X", "the council, headed by Dr X". */
function readLed(scene: Scene, draft: Draft, start: number): void {
  const role = scene.words[start - 1]?.lower === 'by' ? LED[scene.words[start - 2]?.lower ?? ''] : undefined;
  if (!role || draft.memberOf) return;
  const { sentence } = scene.words[start] as Word;
  for (let at = start - 3; at > start - 12 && scene.words[at]?.sentence === sentence; at--) {
    const found = scene.startsAt.get(at);
    if (!found) continue;
    const between = scene.words.slice(found.mention.to, start - 2).map(({ lower }) => lower);
    if (found.draft.type !== 'organisation' || !/^(?:,|(?:, which |, )?(?:is|was|has been)|(?:, )?which is)?$/.test(between.join(' ')))
      return;
    draft.memberOf = found.draft;
    addRole(draft, role);
    return;
  }
}
