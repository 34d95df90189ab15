import type { SpeechAct } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import { ruledOutFreely } from './lexicon.ts';
import { makeAct, REJECT } from './settled.ts';
import type { Told } from './told.ts';

/**
 * "X would accept a joint administration, Lund said. Foreign troops, on the other hand, were out of the question.": a judgement that only a party can
 * give, in a sentence without a speaker, is of whoever spoke in the sentence before (free indirect speech; Banfield 1982).
 */
export function byFreeSpeech({ text, annotations }: Told): SpeechAct[] {
  const { sentences, quotations } = annotations;
  return sentences.flatMap((sentence, k): SpeechAct[] => {
    const before = sentences[k - 1];
    if (!before || before.block !== sentence.block || quotations.some((one) => overlaps(one, sentence))) return [];
    const words = text.slice(sentence.start, sentence.end);
    const cue = ruledOutFreely.exec(words);
    const speaker = quotations.findLast((one) => overlaps(one, before) && !one.scare && !one.topic)?.speaker?.entity;
    if (!cue || speaker === undefined || /\bnot (?:\p{L}+ly )?$/u.test(words.slice(0, cue.index))) return [];
    const start = sentence.start + cue.index;
    return [makeAct(sentence, { start, end: start + cue[0].length }, speaker, REJECT)];
  });
}
