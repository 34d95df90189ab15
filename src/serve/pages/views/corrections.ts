import type { CorrectionView, HistoryView, ListView } from '../../../../web/story/index.ts';
import type { Correction, StoryEvent } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { instant } from './times.ts';

export function correctionsView(edition: Edition, list: readonly Correction[]): ListView<CorrectionView> {
  return {
    items: list.map((one) => ({
      id: one.id,
      when: instant(one.at),
      text: inWords(edition, one),
      ...(one.undoneAt ? { undone: { when: instant(one.undoneAt), ...(one.undoneBy ? { by: one.undoneBy } : {}) } } : {}),
    })),
    total: list.filter((one) => one.undoneAt === undefined).length,
  };
}

function inWords(edition: Edition, { kind, reports, subject, value, note, by }: Correction): string {
  const because = note || by ? ` (${[note, by].filter(Boolean).join(', ')})` : '';
  const which = reports.map((id) => edition.sigla.ofReport(id)).join(', ');
  switch (kind) {
    case 'merge':
      return `Another story was merged into this one${because}.`;
    case 'split':
      return `${which || 'Reports'} split off into a story of ${reports.length === 1 ? 'its' : 'their'} own${because}.`;
    case 'move':
      return `${which || 'Reports'} moved here${because}.`;
    case 'pin':
      return `The story was pinned${because}.`;
    case 'unpin':
      return `The story was unpinned${because}.`;
    case 'rename':
      return `The story is called “${value ?? ''}”${because}.`;
    case 'speaker':
      return `${value ?? 'Somebody else'} is the speaker of ${wordsOf(edition, subject)}${because}.`;
    case 'not-a-discrepancy':
      return `${subjectOf(edition, subject)} is not a discrepancy${because}.`;
  }
}

function wordsOf(edition: Edition, id: string | undefined): string {
  const utterance = edition.dossier.utterances.find((one) => one.id === id);
  const text = utterance?.versions[utterance.best]?.text;
  return text ? `“${text.length > 90 ? `${text.slice(0, 90)} …` : text}”` : 'a quotation';
}

function subjectOf(edition: Edition, id: string | undefined): string {
  return edition.dossier.discrepancies.find((one) => one.id === id)?.subject ?? 'A difference between the reports';
}

const kinds: Readonly<Record<StoryEvent['kind'], string>> = {
  began: 'The story began',
  grew: 'It grew',
  lost: 'It lost reports',
  merged: 'Another story was merged in',
  split: 'It was split',
  ended: 'It ended',
  corrected: 'It was corrected by hand',
};

export function historyView(events: readonly StoryEvent[]): readonly HistoryView[] {
  return events.map((event) => ({
    when: instant(event.at),
    text: `${kinds[event.kind]}: ${event.why}`,
    reasons: event.reasons.map((reason) => reason.note),
  }));
}
