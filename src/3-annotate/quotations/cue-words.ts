import { isCommonWord } from '../../text/index.ts';
import type { Item } from './item.ts';
import { cueAdjectives, cueNouns } from './lexicon/nouns.ts';
import { phrasalVerbs } from './lexicon/phrasal.ts';
import { addressingVerbs, cueVerbs } from './lexicon/verbs.ts';

/** Verbs whose object is said to be something: "called it a mistake". */
export const namingVerbs: ReadonlySet<string> = new Set([
  'brand',
  'call',
  'consider',
  'deem',
  'dub',
  'find',
  'label',
  'name',
  'predict',
  'pronounce',
  'term',
]);

const frames = new Map<string, ReadonlySet<string>>(
  Object.entries({ ...cueVerbs, ...phrasalVerbs }).map(([lemma, list]) => [lemma, new Set(list.split(' '))]),
);

/** Dictionary form of a cue verb at this item, where it is one. */
export function cueLemma(item: Item | undefined): string | undefined {
  if (!item || item.mark !== undefined) return undefined;
  return item.pos === 'VERB' && frames.has(item.lemma) ? item.lemma : undefined;
}

/** Whether the verb attributes what stands in this frame. */
export function takesFrame(lemma: string, kind: string, options: { readonly passive: boolean }): boolean {
  const own = frames.get(lemma);
  if (!own) return false;
  if (options.passive) return own.has(`!${kind}`);
  if (own.has(kind)) return true;
  if (kind === 'bare' || kind === 'obj+that' || kind === 'obj+to' || kind === 'obj+bare' || kind === 'obj+wh')
    return own.has('np') && !own.has('obj+that');
  if (kind === 'obj+quote') return own.has('bare') || own.has('np');
  if (kind === 'quote') return own.has('np');
  if (kind === 'ing' || /^(?:in|at|on|under|with|by|from|after|before|during|despite|if)$/.test(kind))
    return own.has('bare') && own.has('that') && own.has('end');
  return false;
}

/** Whether the verb can stand beside direct speech: "…", X said. */
export function quotes(lemma: string): boolean {
  const own = frames.get(lemma);
  return own !== undefined && (own.has('end') || own.has('colon'));
}

/** Whether the object names who is spoken to: "told reporters that". */
export function addresses(lemma: string): boolean {
  return addressingVerbs.has(lemma);
}

/** Whether the verb is one of speaking or thinking, that takes over the sentence from an earlier cue. */
export function speaks(lemma: string | undefined): boolean {
  const own = frames.get(lemma ?? '') ?? new Set<string>();
  return own.has('that') || own.has('end');
}

/** Whether the verb may stand before its subject: "warned X". Where the object is spoken to, "told X" would be read wrong. */
export function inverts(lemma: string): boolean {
  return !addressingVerbs.has(lemma) || lemma === 'warn' || lemma === 'advise';
}

/** Whether the noun attributes what stands behind this word. */
export function nounTakes(item: Item | undefined, link: string): boolean {
  if (item?.pos !== 'NOUN' || item.mark !== undefined) return false;
  return cueNouns[item.lemma]?.split(' ').includes(link) === true;
}

/** Whether the adjective attributes what stands behind this word. */
export function adjectiveTakes(item: Item | undefined, link: string): boolean {
  if (!item || item.mark !== undefined || !/^(?:ADJ|VERB|ADV)$/.test(item.pos)) return false;
  return cueAdjectives[item.norm]?.split(' ').includes(link) === true;
}

/** Plurals in form that stand before nouns of speech ("a news report", "the sports show"). */
const singularPlurals: ReadonlySet<string> = new Set(['arms', 'earnings', 'news', 'sales', 'sports']);

/** "47 percent support the ban", "two thirds fear a strike": what stands behind a share is what that share does. */
const isCountedPart = ({ norm, pos }: Item): boolean =>
  pos === 'NUM' || /^(?:percent|cent|%|half|third|thirds|quarters|majority)$/.test(norm);

/** "Polls show" opens many sentences: there the tagger takes the plural for a name. */
function isPlural({ pos, norm, lemma }: Item): boolean {
  if (!/s$/.test(norm) || singularPlurals.has(norm)) return false;
  return pos === 'NOUN' ? norm !== lemma : pos === 'PROPN' && isCommonWord(norm) && isCommonWord(norm.slice(0, -1));
}

/** A noun to the tagger that is a verb by what stands around it: "the letter notes that", "court records show he". */
export function isHiddenVerb(item: Item, before: Item | undefined, after: Item | undefined): boolean {
  if (item.pos !== 'NOUN' || !before || !frames.has(item.lemma)) return false;
  if (item.norm === item.lemma && isCountedPart(before) && after && /^(?:DET|PROPN|PRON|ADJ|NOUN|SCONJ|VERB)$/.test(after.pos)) return true;
  const plural = isPlural(before);
  if (plural && item.norm === item.lemma && after && /^(?:DET|PRON)$/.test(after.pos)) return true;
  if (plural && item.norm === item.lemma && frames.get(item.lemma)?.has('end') === true)
    return !after || /^(?:[.,]|that|how|there|he|she|it|they|a|an|the|more|most|no)$/.test(after.norm) || /^(?:PROPN|NUM)$/.test(after.pos);
  const own = frames.get(item.lemma);
  if (!/s$/.test(item.norm) || !own) return false;
  const named = before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON';
  // "The contract, signed in May, states that"; "the advertisement claims “…”".
  if (after?.norm === 'that') return own.has('that') && (named || before.norm === ',' || before.norm === ')');
  return after?.mark !== undefined && named && before.norm === before.lemma && own.has('quote') && after.verbal === true;
}

/** "Is promising to lift it", "Reed, promising that …": an adjective to the tagger; its dictionary form where it is a cue verb with its complement. */
export function hiddenParticiple(item: Item, before: Item | undefined, after: Item | undefined): string | undefined {
  if (!/^(?:ADJ|NOUN)$/.test(item.pos) || !/(?:ing|ed)$/.test(item.norm) || !after || !before) return undefined;
  const stem = item.norm.replace(/(?:ing|ed)$/, '');
  const lemma = [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1')].find((one) => frames.has(one));
  if (!lemma || after.mark !== undefined) return undefined;
  const own = frames.get(lemma);
  const taken = (after.norm === 'to' && own?.has('to')) || (after.norm === 'that' && own?.has('that'));
  const governed = before.lemma === 'be' || before.norm === ',' || /^(?:PROPN|PRON)$/.test(before.pos);
  return taken && governed ? lemma : undefined;
}
