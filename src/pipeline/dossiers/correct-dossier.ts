import type { Correction, Dossier, Utterance } from '../../model/index.ts';
import { foldName } from '../../text/index.ts';

const SET_BY_ANALYST = 'The speaker is set by the analyst.';

/**
 * What the analyst decided about one story, laid over its dossier: the right speaker, what is no discrepancy, the title. The later wins.
 * @param corrections those in force, oldest first; those of other stories and kinds are passed over
 */
export function correctDossier(dossier: Dossier, corrections: readonly Correction[]): Dossier {
  return corrections.reduce((current, correction) => (isAbout(correction, dossier) ? correctOnce(current, correction) : current), dossier);
}

/** The ids of utterances and discrepancies are of the whole story: what has moved with its reports is still meant. */
function isAbout({ kind, stories }: Correction, { story }: Dossier): boolean {
  return kind === 'speaker' || kind === 'not-a-discrepancy' || stories.includes(story.id);
}

function correctOnce(dossier: Dossier, { kind, subject, value }: Correction): Dossier {
  if (kind === 'rename' && value) return { ...dossier, story: { ...dossier.story, title: value } };
  if (kind === 'not-a-discrepancy') return { ...dossier, discrepancies: dossier.discrepancies.filter(({ id }) => id !== subject) };
  if (kind === 'speaker' && value)
    return { ...dossier, utterances: dossier.utterances.map((one) => (one.id === subject ? setSpeaker(one, value, dossier) : one)) };
  return dossier;
}

function setSpeaker(utterance: Utterance, name: string, dossier: Dossier): Utterance {
  const entity = dossier.entities.find((one) => foldName(one.name) === foldName(name));
  return {
    ...utterance,
    speaker: { ...(entity && { entity: entity.id }), name, asWritten: utterance.speaker.asWritten },
    versions: utterance.versions.map((version) => ({ ...version, notes: [...version.notes, SET_BY_ANALYST] })),
  };
}
