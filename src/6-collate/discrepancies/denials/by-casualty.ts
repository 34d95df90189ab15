import type { Discrepancy, Token } from '../../../model/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact } from '../ground/index.ts';

/** Whether anybody was hurt or killed, as a sentence tells it. */
interface Harm {
  readonly anybody: boolean;
  readonly fate: 'dead' | 'hurt';
  readonly words: string;
  readonly sentence: StorySentence;
  /** Nouns of what happened, in this sentence and the one before. */
  readonly events: ReadonlySet<string>;
}

/** "Nobody was hurt in the fire" against "two were treated for smoke after the fire": none in one report, some in the other. */
export function byCasualty(context: DiscrepancyContext): Discrepancy[] {
  const told = allSentences(context).flatMap((sentence) => harmIn(context, sentence));
  const none = told.filter(({ anybody }) => !anybody);
  const facts = none.flatMap((x) =>
    told.flatMap((y): Fact[] => {
      if (!y.anybody || x.sentence.report === y.sentence.report || !excludes(x, y) || !isOneEvent(x, y)) return [];
      const key = 'casualties';
      return [
        { key, value: 'nobody', words: x.words, sentence: x.sentence, beside: y.sentence },
        { key, value: 'somebody', words: y.words, sentence: y.sentence, beside: x.sentence },
      ];
    }),
  );
  return compareFacts(context, facts, {
    kind: 'polarity',
    ask: 'Was anybody hurt or killed?',
    whole: true,
    noteOf: () => 'One report tells of nobody, another of somebody.',
  });
}

/** Where nobody was hurt nobody died; where nobody died some may be hurt. */
const excludes = (none: Harm, some: Harm): boolean => none.fate === 'hurt' || some.fate === 'dead';
const isOneEvent = (x: Harm, y: Harm): boolean => [...x.events].some((event) => y.events.has(event));

const NOBODY = /^(?:nobody|none|no-one)$/;
const DEAD = /^(?:kill|die|dead|death|fatality|perish)$/;
const HURT = /^(?:hurt|injure|injured|injury|wound|wounded|harm|casualty|hospitalise|hospitalize)$/;
/** "No immediate reports of injuries" leaves it open. */
const OPEN = /^(?:immediate|immediately|immediate|initially|report|reports|yet|far|know|known|clear|whether|if|may|might|could|would)$/;
const EVENTS = new Set(
  'fire blaze explosion blast crash collision derailment accident attack shooting bombing collapse storm flood landslide avalanche quake earthquake stabbing raid leak eruption tornado hurricane stampede clash riot sinking shipwreck strike'.split(
    ' ',
  ),
);
const SAME: Readonly<Record<string, string>> = {
  blaze: 'fire',
  blast: 'explosion',
  earthquake: 'quake',
  collision: 'crash',
  shipwreck: 'sinking',
};

function harmIn(context: DiscrepancyContext, sentence: StorySentence): Harm[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ lemma, norm, pos }) => (DEAD.test(lemma) || HURT.test(lemma) || HURT.test(norm)) && pos !== 'ADV');
  const treated = at < 0 ? treatedAt(tokens) : -1;
  const k = at >= 0 ? at : treated;
  if (k < 0 || tokens.some(({ norm }) => OPEN.test(norm))) return [];
  const fate = DEAD.test((tokens[k] as Token).lemma) ? 'dead' : 'hurt';
  const events = eventsNear(context, sentence);
  if (!events.size) return [];
  const before = tokens.slice(Math.max(0, k - REACH), k);
  const nobody = before.findIndex(
    ({ norm }, i) =>
      NOBODY.test(norm) ||
      (norm === 'no' && /^(?:one|people|person|passenger|passengers|crew|worker|workers|staff)$/.test(before[i + 1]?.norm ?? 'one')),
  );
  const without = /^(?:no|without)$/.test(before.at(-1)?.norm ?? '');
  if (nobody >= 0 || without) return [{ anybody: false, fate, words: 'nobody', sentence, events }];
  const counted = [...before, ...tokens.slice(k + 1, k + 5)].find(
    ({ pos, norm }) => pos === 'NUM' || /^(?:several|dozens|scores|hundreds|pair|some|many)$/.test(norm),
  );
  const denied = before.some(({ norm }) => /^(?:not|n't|never|neither|nor)$/.test(norm));
  return counted && !denied ? [{ anybody: true, fate, words: counted.norm, sentence, events }] : [];
}

/** Unit: tokens. */
const REACH = 6;

/** "Were treated for smoke", "taken to hospital". */
function treatedAt(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ lemma }, k) =>
      (lemma === 'treat' && /^(?:for|in|at|after)$/.test(tokens[k + 1]?.norm ?? '')) ||
      (lemma === 'treatment' && /^(?:need|receive|require)$/.test(tokens[k - 1]?.lemma ?? '')) ||
      (lemma === 'hospital' && /^(?:to|in)$/.test(tokens[k - 1]?.norm ?? '') && tokens.slice(0, k).some((one) => one.lemma === 'take')),
  );
}

function eventsNear(context: DiscrepancyContext, { report, index, tokens }: StorySentence): Set<string> {
  const before = context.sentences.get(report)?.sentences[index - 1];
  const eventsIn = (list: readonly Token[]): string[] =>
    list.flatMap(({ lemma, pos }) => (pos === 'NOUN' && EVENTS.has(lemma) ? [SAME[lemma] ?? lemma] : []));
  const own = eventsIn(tokens);
  return new Set(own.length ? own : eventsIn(before?.tokens ?? []));
}
