import type { FigureMention, StatementKind, Token } from '../../model/index.ts';
import { commitment } from '../../text/index.ts';
import type { ClaimModality } from '../claim.ts';
import { analysisWords, figureWords, planWords, stateVerbs } from './lexicon.ts';

const CONDITIONS = /^(?:if|unless|provided|absent)$/;
const NEEDED = /^(?:must|should|ought|need)$/;

/** How the words put it. */
export function modalityOf(tokens: readonly Token[]): ClaimModality {
  const without = tokens.some(
    (token, i) =>
      token.norm === 'without' &&
      /^(?:an?|any|some)$/.test(tokens[i + 1]?.norm ?? '') &&
      tokens.some((one) => one.norm === 'will' || one.norm === 'would'),
  );
  if (without || tokens.some((token) => CONDITIONS.test(token.norm))) return 'conditional';
  const { level } = commitment(tokens);
  if (level === 1) return 'possible';
  if (tokens.some((token) => NEEDED.test(token.norm))) return 'needed';
  return level === 2 ? 'future' : 'fact';
}

/** What kind of thing is claimed, by its verb and its signs of time and judgement. */
export function kindOf(claim: {
  readonly tokens: readonly Token[];
  readonly modality: ClaimModality;
  readonly direct: boolean;
  readonly figures: readonly FigureMention[];
}): StatementKind {
  const { tokens } = claim;
  if (claim.direct) return 'speech';
  const has = (words: ReadonlySet<string>): boolean =>
    tokens.some((token) => words.has(token.lemma ?? token.norm) || words.has(token.norm));
  const quantity = claim.figures.some((figure) => figure.role === 'quantity' || figure.role === 'share' || figure.role === 'money');
  if (quantity && has(figureWords)) return 'figure';
  const toInfinitive = tokens.some((token, i) => token.lemma === 'be' && tokens[i + 1]?.norm === 'to' && tokens[i + 2]?.pos === 'VERB');
  if (claim.modality === 'future' || toInfinitive || has(planWords)) return 'plan';
  if (has(analysisWords) || claim.modality === 'possible') return 'analysis';
  const verb = tokens.find((token) => token.pos === 'VERB') ?? tokens.find((token) => token.pos === 'AUX');
  if (verb && (stateVerbs.has(verb.lemma) || verb.pos === 'AUX')) return quantity ? 'figure' : 'state';
  return 'event';
}
