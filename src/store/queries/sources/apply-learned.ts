import type { Poll, WatchedSource } from '../../../model/index.ts';

/** A source with what a poll has learned of it, where the analyst has said nothing. */
export function applyLearned(source: WatchedSource, { learned }: Pick<Poll, 'learned'>): WatchedSource {
  if (!learned) return source;
  const { name, kind, language, family, country, timeZone } = learned;
  return {
    ...source,
    name: name !== undefined && isNameless(source) ? name : source.name,
    kind: kind !== undefined && source.kind === 'unknown' ? kind : source.kind,
    ...(source.language === undefined && language !== undefined && { language }),
    ...(source.family === undefined && family !== undefined && { family }),
    ...(source.country === undefined && country !== undefined && { country }),
    ...(source.timeZone === undefined && timeZone !== undefined && { timeZone }),
  };
}

/** Nobody gave it a name: it is called by its address. */
function isNameless(source: WatchedSource): boolean {
  const name = source.name.trim();
  if (name === '' || name === source.given || name === source.location) return true;
  const host = URL.canParse(source.location) ? new URL(source.location).hostname : '';
  return name === host || name === host.replace(/^www\./, '');
}
