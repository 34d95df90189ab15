import type { Token } from '../../model/index.ts';
import type { Cue } from './cue.ts';
import { emptyObjects, officesSought, plansPraised } from './lexicon/background.ts';

/**
 * What has the words of a position and takes none: a question ("whether Falk would call on …"), an ambition ("is seeking a third term"), an opinion of
 * what is past ("should never have been trusted"), praise of people, a description ("a credit, which offers families …"), a memory ("who once supported").
 */
export function isBackground(tokens: readonly Token[], cue: Cue, from: number): boolean {
  return (
    isAsked(tokens, cue, from) ||
    isAmbition(tokens, cue) ||
    isOpinion(tokens, cue) ||
    isMemory(tokens, cue) ||
    isDescription(tokens, cue) ||
    isDeedDenied(cue) ||
    isPhrase(tokens, cue) ||
    isSilence(tokens, cue)
  );
}

/** Under "whether", or behind "how", "what", "why" of a clause: nothing is done or said yet. */
function isAsked(tokens: readonly Token[], { modality, head }: Cue, from: number): boolean {
  for (let i = head - 1; i >= from; i--) {
    const { norm } = tokens[i] as Token;
    if (/^[;:"]$/.test(norm) || norm === 'but') return false;
    if (norm === 'whether') return true;
  }
  return modality.will && /^(?:how|what|why|where|who)$/.test(tokens[modality.start - 2]?.norm ?? '');
}

/** "is seeking the seat", "sought to calm the markets": what somebody is after for themselves. */
function isAmbition(tokens: readonly Token[], { head, kind, words }: Cue): boolean {
  if (kind !== 'demand' || words > 1 || (tokens[head] as Token).lemma !== 'seek') return false;
  if (tokens[head + 1]?.norm === 'to') return true;
  return tokens.slice(head + 1, head + 7).some(({ norm }) => officesSought.has(norm));
}

function isOpinion(tokens: readonly Token[], { head, kind, words, last }: Cue): boolean {
  const { lemma, norm } = tokens[head] as Token;
  const next = tokens[head + 1];
  const behind = tokens.slice(head + 1, head + 4).map((token) => token.norm);
  if (kind === 'demand' && /^(?:should|must|ought)$/.test(norm) && behind.includes('have')) return true;
  if (
    kind === 'demand' &&
    norm === 'owe' &&
    /^(?:we|i|you|he|she)$/.test(tokens[head - 1]?.norm ?? '') &&
    next?.norm !== 'us' &&
    next?.norm !== 'me'
  )
    return true;
  // "told the paper as to why"
  if (/^(?:tell|told|tells)$/.test(norm) && (tokens[last] as Token).norm === 'to' && tokens[last + 1]?.pos !== 'VERB') return true;
  if (
    kind === 'demand' &&
    norm.startsWith('insist') &&
    words === 1 &&
    /^(?:will|would|can|could|'ll|wo|ca)$/.test(tokens.slice(head + 1, head + 6).find((token) => token.pos === 'AUX')?.norm ?? '')
  )
    return true;
  return (
    /^(?:praise|commend|laud|applaud|congratulate|thank)$/.test(lemma) &&
    !tokens.slice(head + 1, head + 9).some((token) => plansPraised.has(token.lemma))
  );
}

/** "who once supported the penalty", "I wanted it to be over". */
function isMemory(tokens: readonly Token[], { head, kind, modality }: Cue): boolean {
  const { norm } = tokens[head] as Token;
  const before = tokens[modality.start - 1]?.norm ?? '';
  if (/^(?:once|formerly|previously)$/.test(before) || /^(?:once|formerly|previously)$/.test(tokens[head - 1]?.norm ?? ''))
    return /ed$/.test(norm);
  return kind === 'demand' && norm === 'wanted' && /^(?:i|we)$/.test(before);
}

/** "…, which offers families 200 crowns a month": what a thing is for. */
function isDescription(tokens: readonly Token[], { head, kind }: Cue): boolean {
  return (
    kind === 'offer' &&
    /^(?:offers|guarantees|promises|allows)$/.test((tokens[head] as Token).norm) &&
    /^(?:which|that)$/.test(tokens[head - 1]?.norm ?? '')
  );
}

/** "Did not suspend the league": a deed that was not done is none; one that will not be done is a refusal or an assurance. */
const isDeedDenied = ({ kind, modality }: Cue): boolean => kind === 'action' && modality.negated && !modality.will;

/** Turns that have the word and not the meaning: "claimed responsibility", "offered condolences", "a request for comment", "a press call on Tuesday". */
function isPhrase(tokens: readonly Token[], { head, last, kind, modality }: Cue): boolean {
  const { lemma, norm, pos } = tokens[head] as Token;
  const before = tokens[head - 1];
  // "state-backed"
  if (before?.norm === '-' && before.end === (tokens[head] as Token).start) return true;
  if (norm.startsWith('call') && pos === 'NOUN' && (tokens[last] as Token).norm === 'on') return true;
  if (norm === 'campaign' && pos === 'NOUN') return true;
  if (
    norm === 'no' &&
    tokens[head + 1]?.norm.startsWith('excuse') &&
    /^(?:have|has|had)$/.test((before?.norm === '"' ? tokens[head - 2] : before)?.norm ?? '')
  )
    return true;
  if ((tokens[last] as Token).norm === 'way' && /^(?:that|to|of)$/.test(tokens[last + 1]?.norm ?? '')) return true;
  if (
    kind === 'demand' &&
    /^(?:require|need)$/.test(lemma) &&
    tokens.slice(modality.start, head).some((token) => /^(?:may|might|could)$/.test(token.norm))
  )
    return true;
  if (lemma === 'defend' && /^(?:his|her|its|their|himself|herself|itself|themselves)$/.test(tokens[head + 1]?.norm ?? '')) return true;
  const empty = emptyObjects[lemma];
  return empty !== undefined && tokens.slice(head + 1, head + 5).some((token) => empty.has(token.norm));
}

/** Who will not comment takes no position; nor does who means to prevent harm refuse anything. */
function isSilence(tokens: readonly Token[], { head, kind, modality }: Cue): boolean {
  const { lemma } = tokens[head] as Token;
  if (kind === 'rejection' && (tokens[head] as Token).norm === 'prevent' && !modality.will) return true;
  return (
    /^(?:rejection|red-line)$/.test(kind) &&
    modality.negated &&
    /^(?:comment|speculate|elaborate|discuss|say|confirm|name|disclose|predict|guess)$/.test(lemma)
  );
}
