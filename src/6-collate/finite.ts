import type { Token } from '../model/index.ts';

/** A verb that can head a clause: an auxiliary, or a verb that is neither an infinitive behind "to" nor an -ing form. */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.pos === 'AUX')
    return (
      tokens[i - 1]?.norm !== 'to' && token.norm !== 'be' && token.norm !== 'been' && token.norm !== 'being' && token.norm !== 'having'
    );
  return token.pos === 'VERB' && tokens[i - 1]?.norm !== 'to' && !/ing$/.test(token.norm);
}
