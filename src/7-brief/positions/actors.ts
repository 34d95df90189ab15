import type { LocalEntity, Mention, Range, SpeechAct } from '../../model/index.ts';
import { bodyOrgans, governmentNouns, memberNouns, stateOrgans } from './lexicon.ts';
import type { Told } from './told.ts';

/** Small words behind which a name says where or whose, not who. */
const BELONGS = /\b(?:of|in|at|for|from|to|by|with|on|near|against)\s+(?:the\s+)?$/i;
/** "His party would back it": the speaker's own side. */
const OWN_SIDE =
  /^(?:his|her) (?:own )?(?:party|country|government|side|company|union|group|team|federation|administration|nation|army|forces|members|office|fund|firm)$/i;
/** "A plan developed by Zorn and | Lusk": the name closes a phrase about something else. */
const GOVERNED = /\p{Ll}\b.*\b(?:of|in|at|for|from|by|with|on|against|that|which|who)\s/u;
/** ", who call themselves X,", ", known as X,": the name of those who stand before it. */
const CALLED =
  /^,? (?:who |which )?(?:calls? (?:themselves|itself|himself|herself)|(?:are |is |was |were )?(?:known|styled) as|calling (?:themselves|itself)) (?:the )?$/i;
/** ", Steve Okafor,", ", its prime minister, Dr. Ada Lund,": the person behind the office. Unit: UTF-16 code units. */
const APPOSITION_REACH = 60;

/**
 * Who a phrase means that does something: the entity whose name, pronoun or office it is; the body whose members or government it names; the person
 * who is named behind an office ("UDFW's president, Ada Lund,").
 * @returns undefined where the phrase means somebody else ("the X family", "X's critics") or nobody known
 */
export function actorOf(told: Told, phrase: Range): LocalEntity | undefined {
  const { text, annotations } = told;
  const own = OWN_SIDE.test(text.slice(phrase.start, phrase.end))
    ? annotations.entities.find(({ mentions }) => mentions.some(({ start, kind }) => kind === 'pronoun' && start === phrase.start))
    : undefined;
  if (own) return own;
  const owner = ownerOf(told, phrase) ?? bodyOf(told, phrase);
  if (owner) return owner;
  const closing = closingMention(told, phrase);
  if (closing) {
    const before = text.slice(Math.min(phrase.start, closing.mention.start), closing.mention.start);
    if (!BELONGS.test(before) && !GOVERNED.test(before)) return closing.entity;
    const person = annotations.entities.find(
      ({ type, mentions }) => type === 'person' && mentions.some(({ start, end }) => start >= phrase.start && end < closing.mention.start),
    );
    return person ?? (memberNouns.test(before) || governmentNouns.test(before) ? closing.entity : undefined);
  }
  return named(told, phrase);
}

/** "Zorn's embassy", "Zorn's Foreign Ministry": organs of a state speak for it. */
function ownerOf({ text, annotations }: Told, phrase: Range): LocalEntity | undefined {
  return annotations.entities.find(
    ({ type, mentions }) =>
      type === 'place' &&
      mentions.some(
        ({ start, end, kind }) =>
          start >= phrase.start &&
          end < phrase.end &&
          stateOrgans.test(text.slice(end, phrase.end)) &&
          (kind === 'name' || kind === 'metonym' || kind === 'demonym'),
      ),
  );
}

/** "Acme's board", "the league's members": who acts inside a body acts for it. */
function bodyOf({ text, annotations }: Told, phrase: Range): LocalEntity | undefined {
  return annotations.entities.find(
    ({ type, mentions }) =>
      (type === 'organisation' || type === 'other') &&
      mentions.some(({ start, end }) => start >= phrase.start && end < phrase.end && bodyOrgans.test(text.slice(end, phrase.end))),
  );
}

interface Closing {
  readonly entity: LocalEntity;
  readonly mention: Mention;
}

function closingMention({ annotations }: Told, phrase: Range): Closing | undefined {
  return annotations.entities
    .flatMap((entity) =>
      entity.mentions.flatMap((mention) =>
        (mention.kind !== 'demonym' || entity.type === 'organisation') && mention.end === phrase.end && mention.start < phrase.end
          ? [{ entity, mention }]
          : [],
      ),
    )
    .sort((a, b) => a.mention.start - b.mention.start || Number(b.mention.kind === 'metonym') - Number(a.mention.kind === 'metonym'))[0];
}

/** The name that is set behind a phrase without one. */
function named({ text, annotations }: Told, phrase: Range): LocalEntity | undefined {
  return annotations.entities.find(({ type, mentions }) =>
    mentions.some(({ start, kind }) => {
      if (kind !== 'name' || start <= phrase.end || start - phrase.end > APPOSITION_REACH) return false;
      const between = text.slice(phrase.end, start);
      return CALLED.test(between) || (type === 'person' && /^, (?:[\p{Lu}][\p{L}.]*\s){0,3}$/u.test(between));
    }),
  );
}

/** Where the actor is named last before the cue. */
export const lastMention = (entities: readonly LocalEntity[], { actor, start, cue }: SpeechAct): Range | undefined =>
  entities
    .find(({ id }) => id === actor)
    ?.mentions.findLast((one) => (one.kind === 'name' || one.kind === 'description') && one.start >= start && one.end <= cue.start);
