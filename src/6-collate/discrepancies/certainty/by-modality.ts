import type { Discrepancy, Token, Utterance } from '../../../model/index.ts';
import { compareWordings, onceEach, prepareWording, relateWords, type Wording } from '../../../text/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { oppositesTold } from '../denials/index.ts';
import { compareFacts, type DiscrepancyContext, type Fact, type Pair, rivalFacts, shareBut } from '../ground/index.ts';
import { forces } from '../lexicon/opposites.ts';
import { bindingModals, looseModals, settingVerbs, tellingVerbs } from '../lexicon/sense.ts';
import { SENSE } from '../settings.ts';
import { certaintiesOf } from './by-certainty.ts';

type Version = Utterance['versions'][number];

/** "must approve" against "can approve", "will sail" against "may be kept in": how far it commits. */
export function byModality(context: DiscrepancyContext): Discrepancy[] {
  const narrated = context.pairs.flatMap((pair) => {
    const { a, b, placed, share } = pair;
    if (share < SENSE.loneModal) return [];
    const strict = share >= (placed ? SENSE.modality : SENSE.modalityFree) ? sameVerbs(a, b) : [];
    if (strict.length) return strict;
    return placed ? [...loneModals(pair), ...boundOrNot(pair)].slice(0, 2) : [];
  });
  return compareFacts(
    context,
    [
      ...narrated,
      ...certaintiesOf(context),
      ...oppositesTold(context, forces),
      ...context.utterances.flatMap((utterance) => spoken(utterance, context)),
    ],
    {
      kind: 'modality',
      ask: 'How certain is it?',
      whole: true,
      noteOf: (values) => `One commits, another only allows: ${values.join(', ')}.`,
    },
  );
}

function sameVerbs(a: StorySentence, b: StorySentence): Fact[] {
  const other = modalsIn(b.tokens);
  return modalsIn(a.tokens).flatMap((one): Fact[] => {
    const rival = other.find((two) => areApart(one, two) && isOneVerb(one.verb, two.verb));
    if (!rival || other.some((two) => two.binds === one.binds && isOneVerb(one.verb, two.verb))) return [];
    const key = `it ${rival.binds ? rival.text : one.text}`;
    return rivalFacts({ a, b }, [one.text, rival.text], key);
  });
}

/** In other words at the same place: each has one modal, and what follows it is the same. */
function loneModals(pair: Pair): Fact[] {
  const { a, b } = pair;
  const [x, ...more] = modalsIn(a.tokens);
  const [y, ...others] = modalsIn(b.tokens);
  if (!x || !y || more.length || others.length || !areApart(x, y)) return [];
  const { coverageA, coverageB } = compareWordings(behindModal(a), behindModal(b)).alignment;
  if (Math.min(coverageA, coverageB) < SENSE.behindModal && shareBut(pair, { a: [], b: [] }).least < SENSE.aroundModal) return [];
  const key = `it ${x.binds ? x.text : y.text}`;
  return rivalFacts({ a, b }, [x.text, y.text], key);
}

/** "The bill would oblige them", "the bill may oblige them": what it sets is told as possible. */
function boundOrNot({ a, b }: Pair): Fact[] {
  const [left, right] = [a, b].map(({ tokens }) => settingsIn(tokens)) as [Setting[], Setting[]];
  for (const x of left) {
    const y = right.find((one) => one.verb === x.verb && one.binds !== x.binds);
    if (!y || left.some((one) => one.verb === x.verb && one.binds === y.binds)) continue;
    const key = `it ${x.binds ? x.text : y.text}`;
    return rivalFacts({ a, b }, [x.text, y.text], key);
  }
  return [];
}

interface Setting {
  readonly verb: string;
  readonly binds: boolean;
  readonly text: string;
}

const settingsIn = onceEach((tokens: readonly Token[]) =>
  tokens.flatMap((token, k): Setting[] => {
    const next = tokens[k + 1];
    if (!/^(?:would|may|might)$/.test(token.norm) || next?.pos !== 'VERB' || !settingVerbs.has(next.lemma)) return [];
    return [{ verb: next.lemma, binds: token.norm === 'would', text: `${token.norm} ${next.norm}` }];
  }),
);

const behindModal = onceEach(readBehindModal);

function readBehindModal({ tokens }: StorySentence): Wording {
  const at = tokens.findIndex((token) => bindingModals.has(token.norm) || looseModals.has(token.norm) || token.norm === 'should');
  const end = tokens.findIndex((token, k) => k > at && /^[,;—–.]$/.test(token.norm));
  const clause = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  return prepareWording({ text: clause.map((token) => token.text).join(' '), tokens: clause });
}

const isReported = (tokens: readonly Token[], k: number): boolean =>
  tokens.slice(0, k).some(({ lemma }) => tellingVerbs.has(lemma)) && !tokens.some(({ norm }) => /^(?:if|unless|provided)$/.test(norm));

/** "Should" allows less than "must" and nothing else: "will" and "should" may both announce. */
function areApart(x: Modal, y: Modal): boolean {
  const must = ({ text }: Modal): boolean => /^(?:must|shall)\b/.test(text);
  const should = ({ text }: Modal): boolean => text.startsWith('should ');
  if (should(x) || should(y)) return should(x) ? must(y) : must(x);
  return x.binds !== y.binds;
}

interface Modal {
  readonly verb: string;
  readonly binds: boolean;
  readonly text: string;
}

const modalsIn = onceEach(readModals);

function readModals(tokens: readonly Token[]): Modal[] {
  return tokens.flatMap((token, k): Modal[] => {
    // "Said that it would sign" is "it will sign" in reported speech.
    // "Cannot stop a tank" and "won't stop a tank" both rule it out; "would be acceptable" allows what "could accept" does.
    if (/^(?:can|could)$/.test(token.norm) && /^(?:not|n't)$/.test(tokens[k + 1]?.norm ?? '')) return [];
    const binds = bindingModals.has(token.norm) || (token.norm === 'would' && isReported(tokens, k));
    if (tokens[k + 1]?.lemma === 'be' && /[ai]ble$/.test(tokens[k + 2]?.norm ?? '')) return [];
    if (!binds && !looseModals.has(token.norm) && !(token.norm === 'should' && k > 0)) return [];
    if (token.pos === 'PROPN' || token.pos === 'NOUN') return [];
    const behind = tokens.slice(k + 1, k + 5);
    const verb = behind.find((one) => one.pos === 'VERB') ?? behind.find((one) => one.pos === 'AUX');
    return verb
      ? [
          {
            verb: verb.lemma,
            binds,
            text: tokens
              .slice(k, tokens.indexOf(verb) + 1)
              .map((one) => one.norm)
              .join(' '),
          },
        ]
      : [];
  });
}

const isOneVerb = (a: string, b: string): boolean => a === b || (relateWords(a, b)?.nearness ?? 0) >= 0.6;

/** Renderings of one remark: a reworded one may use another verb; its first modal against that of the sound ones. */
function spoken(utterance: Utterance, context: DiscrepancyContext): Fact[] {
  const altered = utterance.versions.filter((version) => version.verdict === 'reworded');
  const sound = utterance.versions.filter((version) => version.marked && version.verdict !== 'reworded');
  const told = altered.flatMap((version) => first(version, context) ?? []);
  const held = sound.flatMap((version) => first(version, context) ?? []);
  const [rival] = held;
  if (!rival || held.some((one) => one.binds !== rival.binds)) return [];
  const against = told.filter((one) => areApart(one, rival));
  const key = `it ${rival.text}, as ${utterance.speaker.name} said`;
  return against.length ? [...held, ...against].map((one): Fact => ({ key, value: one.text, sentence: one.sentence })) : [];
}

function first(version: Version, context: DiscrepancyContext): (Modal & { readonly sentence: Fact['sentence'] }) | undefined {
  const report = context.sentences.get(version.report);
  const sentence = report?.sentences[report.at(version.start)];
  const [modal] = modalsIn(sentence?.tokens.filter((token) => token.start >= version.start && token.end <= version.end) ?? []);
  return modal && sentence ? { ...modal, sentence } : undefined;
}
