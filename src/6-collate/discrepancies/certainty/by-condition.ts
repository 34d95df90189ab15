import type { Discrepancy, Token, Utterance } from '../../../model/index.ts';
import { compareWordings, prepareWording, type Wording } from '../../../text/index.ts';
import { type StorySentence, spanOf } from '../../sentences.ts';
import { type Answer, type DiscrepancyContext, questionAbout, writeDiscrepancy } from '../ground/index.ts';
import { bindingModals, boundWords, conditionOpeners } from '../lexicon/sense.ts';
import { SENSE } from '../settings.ts';
import {
  clauseOf,
  conditionWords,
  droppedConditions,
  isIdle,
  isNotBefore,
  NONE_TOLD,
  opensEvent,
  splitCondition,
} from './dropped-condition.ts';

type Version = Utterance['versions'][number];

/** What is told with its condition in one place and without it in another: in renderings of one remark, and in narration at one place. */
export function byCondition(context: DiscrepancyContext): Discrepancy[] {
  return [...inRemarks(context), ...droppedConditions(context)];
}

/** One remark told with its condition in one report and without it in another. A condition beside the marks counts as told. */
function inRemarks(context: DiscrepancyContext): Discrepancy[] {
  return context.utterances.flatMap((utterance) => {
    const told = utterance.versions.flatMap((version) => readVersion(version, context));
    const bound = told.filter((one) => one.condition);
    const free = told.filter((one) => !one.condition && one.firm && bound.some((other) => covers(other, one)));
    if (!bound.length || !free.length) return [];
    const answer = (value: string, list: readonly Told[]): Answer => ({ value, members: list.map((one) => one.span) });
    return writeDiscrepancy(context.descent, {
      kind: 'condition',
      subject: questionAbout(`Does what ${utterance.speaker.name} announced depend on anything?`, free[0]?.span.text ?? ''),
      severity: 'material',
      answers: [answer(bound[0]?.words ?? 'conditional', bound), answer(NONE_TOLD, free)],
      note: `“${bound[0]?.condition}” opens a condition that the other reports drop.`,
    });
  });
}

interface Told {
  readonly span: Answer['members'][number];
  readonly wording: Wording;
  readonly condition: string | undefined;
  /** The condition in its words. */
  readonly words: string | undefined;
  /** The clause that the condition opens, where the rendering has it. */
  readonly inside: Wording | undefined;
  /** It announces (will, shall, must), and no time or limit beside it may stand for the condition ("only when"). */
  readonly firm: boolean;
}

function readVersion(version: Version, context: DiscrepancyContext): Told[] {
  const report = context.sentences.get(version.report);
  const sentence = report?.sentences[report.at(version.start)];
  if (!report || !sentence) return [];
  const own = sentence.tokens.filter((token) => token.start >= version.start && token.end <= version.end);
  const parts = splitCondition(own);
  return [
    {
      span: spanOf(report.annotated, version),
      wording: prepareWording({ text: version.text, tokens: own }),
      condition: conditionIn(sentence),
      words: parts && conditionWords(parts),
      inside: clauseOf(parts?.clause),
      firm: announces(own) && !sentence.tokens.some((token) => boundWords.has(token.norm)),
    },
  ];
}

/** The main clause has the modal, not one that hangs on it. */
function announces(tokens: readonly Token[]): boolean {
  // "Nobody goes home": as firm as "nobody will".
  if (/^(?:nobody|no-one|none)$/.test(tokens[0]?.norm ?? '')) return true;
  const modal = tokens.findIndex((token) => bindingModals.has(token.norm));
  const hanging = tokens.findIndex((token, k) => k > 0 && /^(?:that|which|who|whom|whose)$/.test(token.norm));
  return modal >= 0 && (hanging < 0 || modal < hanging);
}

/** The word that opens a condition: a conjunction, or "should" before its subject. */
function conditionIn({ tokens }: Pick<StorySentence, 'tokens'>): string | undefined {
  const found = tokens.find((token, k) => {
    if (token.norm === 'until') return opensEvent(tokens.slice(k + 1));
    if (isIdle(tokens, k)) return false;
    if (conditionOpeners.has(token.norm) || isNotBefore(tokens, k)) return true;
    const before = tokens[k - 1];
    return token.norm === 'should' && (!before || before.pos === 'PUNCT');
  });
  return found?.norm;
}

function covers(bound: Told, free: Told): boolean {
  // "that they must go" is the condition itself, told as a demand.
  const itself = bound.inside && compareWordings(bound.inside, free.wording).alignment;
  if (itself && Math.max(itself.coverageA, itself.coverageB) >= SENSE.covered) return false;
  const { score, alignment } = compareWordings(bound.wording, free.wording);
  return score >= SENSE.free || alignment.coverageB >= SENSE.covered;
}
