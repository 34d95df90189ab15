import type { Draft, Scene } from '../draft.ts';
import { owning } from './owners.ts';

/** Bodies that speak for a state abroad; a health or transport ministry speaks for itself. */
const ORGAN =
  /^(?:the )?(?:\p{L}+ ){0,2}?(?:foreign ministry|foreign office|ministry of (?:foreign|external) affairs|ministry for (?:foreign|external) affairs|ministry of defen[cs]e|defen[cs]e ministry|presidency|presidential office|armed forces|state department)$/iu;
const GOVERNMENT = /^(?:(?:his|her) )?(?:majest(?:y|ies)['’]?s? |federal |royal )?government$/i;

/**
 * For which state a ministry or a government speaks: by the name behind "of" ("Ministry of Foreign Affairs of the Republic of Zornia"), or the people or
 * owner before it ("the Zornian Foreign Ministry"). A government that is named without its state is of the only state whose organ the text names.
 */
export function readOrgans(scene: Scene): void {
  const bodies = scene.drafts.filter(({ type, memberOf }) => type === 'organisation' && !memberOf);
  const states = new Set<Draft>();
  for (const body of bodies.filter(({ name }) => ORGAN.test(name) || GOVERNMENT.test(name))) {
    const state = body.mentions.map(({ from, to }) => stateBeside(scene, from, to)).find(Boolean);
    if (!state) continue;
    body.memberOf = state;
    states.add(state);
  }
  const [only, ...others] = states;
  if (!only || others.length > 0) return;
  for (const body of bodies) if (!body.memberOf && (GOVERNMENT.test(body.name) || /^ministry$/i.test(body.name))) body.memberOf = only;
}

function stateBeside(scene: Scene, from: number, to: number): Draft | undefined {
  const word = (at: number) => scene.words[at]?.lower ?? '';
  if (word(to) === 'of') {
    const named = scene.startsAt.get(to + 1) ?? (word(to + 1) === 'the' ? scene.startsAt.get(to + 2) : undefined);
    return named?.draft.type === 'place' ? named.draft : undefined;
  }
  const owner = owning(scene, from);
  return owner?.type === 'place' ? owner : undefined;
}
