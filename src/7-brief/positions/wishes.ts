import type { LocalEntity, Range, SpeechAct } from '../../model/index.ts';
import { actorOf } from './actors.ts';
import { atWish, wantedBehind, wantedFirst } from './lexicon.ts';
import { CONCEDE, makeAct, REQUEST } from './settled.ts';
import type { Told } from './told.ts';

/** "What the committee wants is …"; "began to draw down the lake, as the committee had demanded". */
export function byWish(told: Told): SpeechAct[] {
  const { text, annotations } = told;
  return annotations.sentences.flatMap((sentence): SpeechAct[] => {
    const words = text.slice(sentence.start, sentence.end);
    const wanting = annotations.entities.find(({ mentions }) =>
      mentions.some(
        ({ start, end }) =>
          start >= sentence.start &&
          end < sentence.end &&
          wantedFirst.test(text.slice(sentence.start, start).replace(/the $/i, '')) &&
          wantedBehind.test(text.slice(end, sentence.end)),
      ),
    );
    const demands = wanting ? [makeAct(sentence, { start: sentence.start, end: sentence.start + 4 }, wanting.id, REQUEST)] : [];
    const wish = atWish.exec(words);
    const giver = wish ? giverIn(told, { start: sentence.start, end: sentence.start + wish.index }) : undefined;
    if (!wish || !giver || (wish[1] ?? '').includes(giver.name)) return demands;
    const cue = { start: sentence.start + wish.index, end: sentence.start + wish.index + wish[0].length };
    return [...demands, makeAct(sentence, cue, giver.id, CONCEDE)];
  });
}

/** Who did it: the one of whom the sentence tells first, where what is told has been done. */
function giverIn(told: Told, before: Range): LocalEntity | undefined {
  const event = (told.annotations.events ?? []).find(({ form, agent, start, end, tense, negated }) => {
    const inside = start >= before.start && end <= before.end && agent !== undefined && agent.end <= start;
    return form === 'verb' && inside && isDone.test(tense) && !negated;
  });
  return event?.agent ? actorOf(told, event.agent) : undefined;
}
const isDone = /^(?:past|perfect)$/;
