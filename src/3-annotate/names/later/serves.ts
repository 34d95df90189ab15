import type { Draft, DraftMention, Scene } from '../draft.ts';
import { titleHeads } from '../lexicon/index.ts';
import { owning } from './owners.ts';

/** What a sentence says that somebody sits on or leads: "who sits on the Marovian delegation", "who leads our delegation". */
const SERVING = /^(?:sits|sat|leads|led|heads|headed|chairs|chaired|represents|represented|negotiates)$/;
const BODIES = /^(?:delegation|delegations|team|side|government|cabinet|council|board|committee|negotiators)$/;
/** Those who speak or work for one person: what they say is that person's. */
const DELEGATES = /^(?:spokesman|spokeswoman|spokesperson|adviser|advisor|aide|lawyer|attorney|assistant)$/;

/**
 * For whom people speak where neither title nor apposition names a party: by a relative clause, or as the spokesman or adviser of somebody else
 * ("a spokesman for Lund", "an adviser to the president of Zornia"). Runs when the offices of everybody are known.
 */
export function readService(scene: Scene): void {
  const persons = scene.drafts.filter(({ type }) => type === 'person');
  for (const draft of persons) {
    if (draft.memberOf) continue;
    for (const mention of draft.mentions) {
      if (mention.kind !== 'name') continue;
      draft.memberOf = bodyLed(scene, mention) ?? partyBehindWho(scene, mention) ?? principal(scene, draft, mention);
      if (draft.memberOf) break;
    }
  }
}

/** "The Progressive Alliance of | X |". */
function bodyLed(scene: Scene, { from }: DraftMention): Draft | undefined {
  if (scene.words[from - 1]?.lower !== 'of') return undefined;
  const body = owning(scene, from - 1);
  return body && (body.type === 'organisation' || body.type === 'other') && LED.test(body.name) ? body : undefined;
}
const LED = /(?:alliance|party|bloc|movement|coalition|union|front|league|federation)$/i;

/** "X, who sits on the [Marovian delegation]", "X, a member of [Zornia's delegation]". */
function partyBehindWho(scene: Scene, { to }: DraftMention): Draft | undefined {
  const word = (at: number) => scene.words[at]?.lower ?? '';
  const comma = word(to) === ',' ? 1 : 0;
  let at = to + comma;
  if (word(at) === 'who' && SERVING.test(word(at + 1))) at += word(at + 2) === 'on' ? 3 : 2;
  else if (comma && /^an?$/.test(word(at)) && word(at + 1) === 'member' && word(at + 2) === 'of') at += 3;
  else return undefined;
  for (let body = at + 1; body < at + 6; body++) {
    if (!scene.words[body] || (scene.words[body]?.punctuation && !/^['’]/.test(word(body)))) return undefined;
    if (!BODIES.test(word(body))) continue;
    const party = owning(scene, body);
    return party && party.type !== 'person' ? party : undefined;
  }
  return undefined;
}

/** Whom a delegate stands for: "a spokesman for | X", "X's spokesman", "an adviser to the president of | Zornia", "the | Zornian president's aide". */
function principal(scene: Scene, draft: Draft, { from, to }: DraftMention): Draft | undefined {
  for (const head of headsBeside(scene, from, to)) {
    const found = whoseDelegate(scene, head);
    if (found && found !== draft) return found.type === 'person' ? found.memberOf : found;
  }
  return undefined;
}

/** The delegates' nouns right before a name (over a comma) and in the apposition behind it. */
function headsBeside(scene: Scene, from: number, to: number): readonly number[] {
  const { sentence } = scene.words[from] ?? {};
  const near = [...range(from - 9, from), ...range(to, to + 9)];
  return near.filter((at) => {
    const word = scene.words[at];
    return word?.sentence === sentence && DELEGATES.test(word?.lower ?? '') && isBeside(scene, at, from, to);
  });
}

/** Between the noun and the name stand only what the noun is of and commas; no verb and no further sentence part. */
function isBeside(scene: Scene, at: number, from: number, to: number): boolean {
  const between = scene.words.slice(at < from ? at + 1 : to, at < from ? from : at);
  return between.every(({ pos, lower }) => pos !== 'VERB' && pos !== 'AUX' && !/^(?:and|but|that|which|["“”])$/.test(lower));
}

function whoseDelegate(scene: Scene, head: number): Draft | undefined {
  const word = (at: number) => scene.words[at]?.lower ?? '';
  if (/^(?:for|to|of)$/.test(word(head + 1))) {
    const target = /^(?:the|its|his|her)$/.test(word(head + 2)) ? head + 3 : head + 2;
    const named = scene.startsAt.get(target) ?? scene.startsAt.get(head + 2);
    if (named) return named.draft;
    // "To the president of Zornia", "to the prime minister of Zornia".
    const office = [target, target + 1].find((at) => titleHeads.has(word(at)) && word(at + 1) === 'of');
    if (office === undefined) return undefined;
    const the = word(office + 2) === 'the' ? 1 : 0;
    const party = scene.startsAt.get(office + 2 + the)?.draft;
    return party?.type === 'person' ? undefined : party;
  }
  const owner = owning(scene, head);
  return owner?.type === 'person' ? owner : undefined;
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
