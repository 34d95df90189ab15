import type { Discrepancy, Range } from '../../../model/index.ts';
import { foldName, overlaps, relateWords, type Word } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import {
  compareFacts,
  creditsIn,
  type DiscrepancyContext,
  type Fact,
  layOut,
  mentionsOf,
  otherTimes,
  type Pair,
  rivalFacts,
  shareBut,
} from '../ground/index.ts';
import { kindredDeeds, powers, singleDeeds } from '../lexicon/deeds.ts';
import { tellingVerbs } from '../lexicon/sense.ts';
import { excludes, type Office, readOffice } from '../names/index.ts';
import { AGENT } from '../settings.ts';

/** A deed told as done, with who did it. */
interface Done {
  readonly verb: string;
  readonly agent: string;
  /** A kind of body, a person's name or an office. */
  readonly who: { readonly kind?: string; readonly person?: string; readonly office?: Office };
  /** Words of the doer and of what it was done to, as indices of the sentence's wording. */
  readonly doer: readonly number[];
  readonly patient: readonly number[];
}

/** "The league suspended him" against "was suspended by his club": one deed, done to the same, by others. */
export function byAgent(context: DiscrepancyContext): Discrepancy[] {
  const known = new Map<StorySentence, Done[]>();
  const doneIn = (sentence: StorySentence): Done[] => {
    const found = known.get(sentence) ?? readDeeds(context, sentence);
    known.set(sentence, found);
    return found;
  };
  const facts = context.pairs.flatMap((pair): Fact[] => {
    if (pair.share < (pair.placed ? AGENT.placed : AGENT.free)) return [];
    const [left, right] = [doneIn(pair.a), doneIn(pair.b)];
    return left.flatMap((x): Fact[] => {
      const y = right.find(
        (one) =>
          areApart(x, one) &&
          (isOneDeed(x.verb, one.verb) ? isDoneToOne(pair, x, one) : pair.placed && isDoneToOne(pair, x, one, AGENT.otherVerb)),
      );
      if (!y || (!pair.placed && otherTimes(context, pair)) || !(pair.placed || (singleDeeds.has(x.verb) && singleDeeds.has(y.verb))))
        return [];
      // Either sentence may name both: "a shepherd led the rescuers to them".
      if (namesToo(pair.b, x) || namesToo(pair.a, y)) return [];
      const key = `${x.agent} or ${y.agent} (${x.verb})`;
      return rivalFacts(pair, [x.agent, y.agent], key);
    });
  });
  return compareFacts(context, facts, {
    kind: 'authorship',
    ask: 'Who did it?',
    noteOf: (values) => `It is put down to ${values.join(' and to ')}.`,
  });
}

const isOneDeed = (a: string, b: string): boolean =>
  a === b || (relateWords(a, b)?.nearness ?? 0) >= AGENT.verb || kindredDeeds.some((row) => row.has(a) && row.has(b));

function areApart(x: Done, y: Done): boolean {
  if (x.who.person && y.who.person) return lastWord(x.who.person) !== lastWord(y.who.person);
  if (x.who.office && y.who.office) return excludes(x.who.office, y.who.office) && !x.who.office.former && !y.who.office.former;
  return x.who.kind !== undefined && y.who.kind !== undefined && x.who.kind !== y.who.kind;
}

const lastWord = (name: string): string => foldName(name).split(/\s+/).at(-1) ?? '';

/** What it was done to is told in the same words. */
function isDoneToOne(pair: Pair, x: Done, y: Done, placedLeast: number = AGENT.placedLeast): boolean {
  const { ofB } = layOut(pair);
  // "The last attempt to buy it, by Halder in 2024", "an approach by Halder in 2024": at one place a name or number in common tells what it was done to.
  const isTelling = (i: number): boolean => /^(?:name|number)$/.test(pair.a.wording.words[i]?.kind ?? '') && !x.doer.includes(i);
  const patient = x.patient.some((i) => y.patient.includes(ofB.get(i) ?? -1));
  if (!patient && !(pair.placed && [...ofB.keys()].some(isTelling))) return false;
  const { least } = shareBut(pair, { a: x.doer, b: y.doer });
  return least >= (pair.placed ? placedLeast : AGENT.freeLeast);
}

/** The other sentence has the doer too, in another part. */
function namesToo(sentence: StorySentence, { who }: Done): boolean {
  const { tokens, wording } = sentence;
  if (who.person) return wording.words.some((word) => word.kind === 'name' && word.lemma === lastWord(who.person ?? ''));
  const { office } = who;
  if (office)
    return tokens.some(
      (_, k) =>
        readOffice(
          tokens
            .slice(Math.max(0, k - 2), k + 1)
            .map(({ norm }) => norm)
            .join(' '),
        )?.row === office.row,
    );
  const credits = creditsIn(sentence);
  return tokens.some((token) => powers.get(token.norm) === who.kind && !credits.some((credit) => overlaps(credit, token)));
}

function readDeeds(context: DiscrepancyContext, sentence: StorySentence): Done[] {
  const { range, report, wording } = sentence;
  const events = context.sentences.get(report)?.annotated.annotations.events ?? [];
  return events.flatMap((event): Done[] => {
    const { form, lemma, negated, tense, agent, patient } = event;
    if (form !== 'verb' || !overlaps(event, range) || negated || tellingVerbs.has(lemma) || !agent || !patient || !HAPPENED.test(tense))
      return [];
    // "The foreign minister, Ada Berg, chaired": the person, whatever office a report gives her.
    const beside = whoIs(context, sentence, { start: agent.end, end: agent.end + APPOSITION });
    const who = beside?.who.person ? beside : (whoIs(context, sentence, agent) ?? beside);
    const words = wording.words.flatMap((word, i) => (overlaps(word, patient) && isThing(word) ? [i] : []));
    const doer = wording.words.flatMap((word, i) => (overlaps(word, agent) || who?.agent.includes(word.text) ? [i] : []));
    return who && words.length ? [{ verb: lemma, doer, patient: words, ...who }] : [];
  });
}

/** "The mayor, Karl Estrup, ordered": the name stands close behind. Unit: UTF-16 code units. */
const APPOSITION = 4;
const HAPPENED = /^(?:past|perfect|present)$/;
const isThing = ({ kind, pos }: Word): boolean => kind === 'name' || (kind === 'content' && pos !== 'VERB');

/** The person or the kind of body that a phrase names. */
function whoIs(context: DiscrepancyContext, sentence: StorySentence, phrase: Range): Pick<Done, 'agent' | 'who'> | undefined {
  const person = mentionsOf(context, sentence).find((one) => one.type === 'person' && overlaps(one, phrase));
  if (person) return person.name.includes(' ') ? { agent: person.name, who: { person: person.name } } : undefined;
  const own = sentence.tokens.filter((token) => overlaps(token, phrase));
  const end = own.findIndex((token, k) => k > 0 && (token.pos === 'ADP' || token.norm === 'and'));
  const head = (end < 0 ? own : own.slice(0, end)).findLast((token) => /^(?:NOUN|PROPN)$/.test(token.pos));
  const kind = head && powers.get(head.norm);
  if (head && kind) return { agent: `the ${head.norm}`, who: { kind } };
  const text = (end < 0 ? own : own.slice(0, end)).map(({ norm }) => norm).join(' ');
  const office = readOffice(text);
  return office && { agent: text, who: { office } };
}
