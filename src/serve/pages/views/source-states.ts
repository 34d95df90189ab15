import type { WatchedSource } from '../../../model/index.ts';

/** A source that somebody has to look after. */
export function isTroubled({ health, paused }: WatchedSource): boolean {
  return !paused && (health.state === 'failing' || health.state === 'dead' || health.state === 'stale' || health.state === 'empty');
}
