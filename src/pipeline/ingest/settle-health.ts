import type { Poll, Problem, SourceHealth, WatchedSource } from '../../model/index.ts';

/**
 * The health of a source once its pages were read: one that answers, and of which nothing was ever read as a report, must not look well. So with
 * a page that is watched for its changes. It stays so until something is read; a single page of a feed that cannot be read is a line in its log.
 * @param read how many reports the poll gave
 */
export function settleHealth(
  poll: Pick<Poll, 'captures' | 'health'>,
  source: Pick<WatchedSource, 'form' | 'health'> | undefined,
  read: number,
  problems: readonly Problem[],
): SourceHealth {
  const { health } = poll;
  if (read > 0 || !source) return health;
  const before = source.health;
  const { lastNew: _, ...rest } = health;
  const kept = before.lastNew === undefined ? rest : { ...rest, lastNew: before.lastNew };
  if (health.state !== 'well') return kept;
  const neverRead = before.lastNew === undefined;
  if (poll.captures.length > 0 && (neverRead || source.form === 'page')) {
    const why = problems.find((one) => one.fatal)?.message ?? 'No article was found in them.';
    return {
      ...kept,
      state: 'empty',
      reason: `Nothing of what it answers could be read as a report: ${lowerFirst(firstSentence(why))}`,
      advice: ADVICE,
    };
  }
  if (poll.captures.length === 0 && before.state === 'empty' && before.advice === ADVICE)
    return { ...kept, state: 'empty', advice: ADVICE, ...(before.reason && { reason: before.reason }) };
  return kept;
}

const ADVICE =
  'Open it in a browser: behind a consent page, a log-in or a script there is nothing to read here. Look for a feed of the publisher.';

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
