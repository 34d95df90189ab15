import type { Discrepancy } from '../../../model/index.ts';
import type { StorySentence } from '../../sentences.ts';
import { allSentences, compareFacts, type DiscrepancyContext, type Fact, isDenied } from '../ground/index.ts';
import { advisingWords, bindingWords, bodies } from '../lexicon/sense.ts';

const REACH = 9;

/** Whether what a body decides binds, or is advice: "a commission that gives advice", "a commission whose findings both must put into effect". */
export function byForce(context: DiscrepancyContext): Discrepancy[] {
  return compareFacts(context, allSentences(context).flatMap(forcesIn), {
    kind: 'polarity',
    askAlone: (key) => `Is the ${key} binding?`,
    noteOf: () => 'One report says that it binds, another that it only advises.',
  });
}

function forcesIn(sentence: StorySentence): Fact[] {
  const { tokens } = sentence;
  const facts: Fact[] = [];
  for (const [k, token] of tokens.entries()) {
    const binds = bindingWords.has(token.norm);
    if (!binds && !advisingWords.has(token.norm)) continue;
    const body = bodyOf(sentence, k);
    if (!body) continue;
    const denied = isDenied(tokens, k);
    facts.push({ key: body, value: binds !== denied ? 'binding' : 'advisory', sentence });
  }
  // A sentence that sets a binding body against an advising one is told by its nouns; the same noun twice tells nothing.
  return facts.filter((fact) => !facts.some((other) => other.key === fact.key && other.value !== fact.value));
}

/** "binding commission", or "commission that/whose … must"; the nearest body noun, with nothing but a relative clause between. */
function bodyOf({ tokens }: StorySentence, at: number): string | undefined {
  const next = tokens[at + 1];
  if (next && bodies.has(next.lemma)) return next.lemma;
  const from = Math.max(0, at - REACH);
  for (let k = at - 1; k >= from; k--) {
    const token = tokens[k];
    if (!token || /^[;:.]$/.test(token.norm)) return undefined;
    if (!bodies.has(token.lemma)) continue;
    return tokens.slice(k + 1, at).some((one) => /^(?:that|which|whose|is|are|was|were|be)$/.test(one.norm)) ? token.lemma : undefined;
  }
  return undefined;
}
