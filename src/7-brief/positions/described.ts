import type { EventMention, LocalEntity, PositionKind, Range } from '../../model/index.ts';
import { stanceVerbs } from './lexicon.ts';
import type { Told } from './told.ts';

/** A body behind a description, with the position that its verb takes. */
export interface Described {
  readonly actor: LocalEntity;
  readonly kind: PositionKind;
  readonly plover: string;
}

/** "Its board", "their leaders". */
const OWNED =
  /^(?:its|their) (?:board|leaders?|leadership|management|executives|directors|members|chairman|chairwoman|chief|spokesman|spokeswoman|lawyers?|owners?|delegates)$/i;
/** "The board", "the fund": a body that a sentence before has named. */
const NOUN =
  /^the (?:board|company|firm|bank|fund|insurer|airline|union|agency|group|carrier|retailer|maker|manufacturer|shareholder|bidder|operator|owner|lender|network|broadcaster|developer|charity|federation|association|party|aid group|rights group|campaign group|ministry|regulator|council|commission|authority|court|club|league|institute|hospital|university|newspaper|rebels)$/i;

/** What "its board" or "the fund" does, put down to the one body that the sentence before is about; nothing where that sentence names two. */
export function describedStance(told: Told, event: EventMention): Described | undefined {
  const { text, annotations } = told;
  const phrase = event.agent && text.slice(event.agent.start, event.agent.end).trim();
  if (!phrase || !(OWNED.test(phrase) || NOUN.test(phrase))) return undefined;
  const stance = stanceVerbs.get(event.lemma);
  if (!stance) return undefined;
  const at = annotations.sentences.findIndex((one) => one.start <= event.start && event.start < one.end);
  const [sentence, before] = [annotations.sentences[at], annotations.sentences[at - 1]];
  if (!sentence || !before || before.block !== sentence.block) return undefined;
  // Its own sentence names nobody else in front of it.
  if (bodiesIn(told, { start: sentence.start, end: event.start }).length > 0) return undefined;
  const [actor, ...others] = bodiesIn(told, before);
  // The first body named is the subject where it opens the sentence.
  if (!actor || !isOfKind(phrase, actor)) return undefined;
  if (others.length > 0 && !opens(told, before, actor)) return undefined;
  return { actor, ...stance };
}

/** "The firm" is no league and no ministry, "the union" no company. */
function isOfKind(phrase: string, { name }: LocalEntity): boolean {
  const firm =
    /\b(?:company|firm|bank|insurer|airline|carrier|retailer|maker|manufacturer|bidder|lender|broadcaster|developer|operator)$/i.test(
      phrase,
    );
  const society =
    /\b(?:union|league|federation|association|guild|council|committee|party|ministry|department|authority|agency|court|tribunal|government|commission|alliance|guard|police|army|parliament)\b/i.test(
      name,
    );
  const union = /\bunion$/i.test(phrase);
  return firm
    ? !society
    : !union || /\b(?:union|league|federation|association|guild|brotherhood|syndicate)\b/i.test(name) || /^\p{Lu}{2,}/u.test(name);
}

function bodiesIn({ annotations }: Told, range: Range): LocalEntity[] {
  return annotations.entities
    .flatMap((entity) => {
      const mention = entity.mentions.find(
        (one) => one.kind !== 'pronoun' && one.kind !== 'demonym' && one.start >= range.start && one.end <= range.end,
      );
      return mention && (entity.type === 'organisation' || entity.type === 'other') ? [{ start: mention.start, entity }] : [];
    })
    .sort((a, b) => a.start - b.start)
    .map(({ entity }) => entity);
}

const opens = ({ text }: Told, sentence: Range, { mentions }: LocalEntity): boolean =>
  mentions.some(({ start }) => start >= sentence.start && /^(?:the )?$/i.test(text.slice(sentence.start, start)));
