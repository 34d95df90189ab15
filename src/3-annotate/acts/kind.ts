import type { PositionKind } from '../../model/index.ts';
import type { EventCue } from './classify.ts';

const accepting = /^(?:accept|agree|approv|consent|assent|reach|decid)/;
const endorsing =
  /^(?:welcom|endors|support|back|prais|hail|applaud|commend|defend|favou?r|vot|uphold|ratif|recogni|advocat|champion|sid(?:e|ing)|rall|vouch|stand|stood)/;
const warning = /^(?:warn|caution)/;

/** The kind of position that an event cue takes; word is the cue's head, lower case. */
export function kindOfEvent(cue: EventCue, word: string): PositionKind {
  switch (cue.code) {
    case '020':
    case '100':
      return 'demand';
    case '030':
      return accepting.test(word) ? 'acceptance' : 'offer';
    case '040':
      return 'consultation';
    case '050':
    case '057':
      return endorsing.test(word) ? 'acceptance' : 'action';
    case '080':
      return 'concession';
    case '110':
      // "urged them to stop", "warned against": CAMEO counts these as disapproval.
      return /^urg/.test(word) ? 'demand' : warning.test(word) ? 'warning' : 'accusation';
    case '120':
      return 'rejection';
    case '130':
      return warning.test(word) ? 'warning' : 'threat';
    case '138':
      return 'threat';
    default:
      return 'action';
  }
}
