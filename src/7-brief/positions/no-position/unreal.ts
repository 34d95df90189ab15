import type { Veto } from './around.ts';

/** An "if" with nothing behind it that ends its clause. */
export const IF_CLAUSE = /\b(?:if|unless|whether|provided that|as long as)\b(?:(?!\bthen\b)[^,;:])*$/i;
/** "… should Zorn | refuse". */
const INVERTED = /\bshould (?:the )?(?:\p{Lu}[\p{L}'’-]*|it|he|she|they)(?: \p{Lu}[\p{L}'’-]*){0,2} $/u;

/** "… to resign if the board asked him to": what a condition tells has not been done; the condition itself may be the demand. */
const isHypothetical: Veto = ({ before, cue }) =>
  !/^(?:only |even )?(?:if|unless|until|provided|as long as|once|should)\b/i.test(cue) && (IF_CLAUSE.test(before) || INVERTED.test(before));

/** "Has yet to approve", "not yet accepted": open. */
const isOpen: Veto = ({ before, cue, act }) =>
  /^(?:acceptance|rejection|offer|concession|consultation)$/.test(act.kind) &&
  (/\b(?:ha(?:s|ve|d) (?:yet|still) to|not (?:yet|so far)|n['’]t yet|(?:is|are|was) yet to) *(?:been |formally |publicly |officially )*$/i.test(
    before,
  ) ||
    /^(?:yet to|not yet)\b/i.test(cue));

/** "Anticipate what Lund will accept", "how Zorn might respond": asked, not told. */
const isAsked: Veto = ({ before, cue }) =>
  /\b(?:what|how|why|whether|when exactly) (?:(?:the|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) )?(?:[\p{L}.'’-]+ ){1,3}(?:will|would|might|could|may|can) $/u.test(
    before,
  ) ||
  (/^(?:will|would) /.test(cue) && /\bwhat (?:[\p{L}.'’-]+ ){1,3}$/u.test(before));

/** "It is thought that Lund might be willing", with nobody who thinks so; "Zorn could be ready to". A rumour of a named source keeps its hedge in the words. */
const isGuess: Veto = ({ act, before, quoted }) =>
  !quoted &&
  /^(?:offer|acceptance|concession|demand|threat|rejection)$/.test(act.kind) &&
  (/\bit (?:is|was) (?:thought|believed|rumou?red|likely|possible|expected|feared|unclear|said)\b/i.test(before) ||
    /\b(?:is|are|was|were) (?:likely|expected|thought|believed|tipped|rumou?red|poised|bound|set|due) to (?:be )?$/i.test(before) ||
    /\b(?:perhaps|presumably|possibly|probably) $/i.test(before));

/** "Could not serve on the board", "couldn't have known": what somebody is not able to do they do not refuse. */
const isUnable: Veto = ({ act, before, cue, behind }) => {
  if (act.kind !== 'rejection' && act.kind !== 'red-line') return false;
  const words = `${before.slice(-24)}${cue}${behind.slice(0, 24)}`;
  const can = /\b(?:could|can) ?(?:not|n['’]t)\b|\bcannot\b/i.exec(words);
  return can !== null && can.index < 24 + cue.length && !WILLED.test(words.slice(can.index + can[0].length));
};
/** What "cannot" refuses: CAMEO 12 and the verbs of consent in VerbNet (characterize, approve, allow classes). */
const WILLED =
  /^ (?:\p{L}+ly |and (?:will|must|should) not |simply |just )*(?:be (?:\p{L}+ing|used|allowed|part|accepted|tolerated|no|any|a)|accept|agree|allow|permit|support|back|endorse|tolerate|sign|live|go along|recogni[sz]e|negotiate|approve|vote|let|stand|give|yield|abandon|compromise|surrender|sell|leave|pay|concede|consent|justify)\b/iu;

/** "Date that should allow time", "should be restored by the weekend", "must have known", "has to have been": expected or inferred, not asked. */
const isInferred: Veto = ({ act, before, cue, behind, quoted }) => {
  if (act.kind !== 'demand' || !/\b(?:should|must|ought to|ha(?:s|ve|d) to|needs?)$/i.test(cue.trim())) return false;
  if (/^ (?:\p{L}+ly |not |never )?have (?:\p{L}+ly )?(?:been |had |\p{L}+(?:ed|en|wn|ght|ne|lt)\b)/iu.test(behind)) return true;
  if (!quoted && /^should$/i.test(cue) && /\b(?:that|which) $/i.test(before)) return true;
  return (
    /^should$/i.test(cue) &&
    /^ be \p{L}+(?:ed|en|wn|dy|ble|ht|ack)(?: [\p{L}-]+){0,4}? (?:by|within|before|from) (?:the (?:weekend|end|start|morning|evening)|next|this|\p{Lu}\p{L}+day|\d|midnight|noon|tomorrow|(?:mid|late|early)|January|February|March|April|May|June|July|August|September|October|November|December)/u.test(
      behind,
    )
  );
};

/** Not said of what is so. */
export const unreal: readonly Veto[] = [isHypothetical, isOpen, isAsked, isGuess, isUnable, isInferred];
