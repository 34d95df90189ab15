import type { Dossier, Id, Span, Statement } from '../../model/index.ts';
import { sentenceCase } from '../words.ts';

/** A statement as it may be shown: whose words it is stands with it, so that what was said is never read as so. */
export interface Telling {
  readonly speaker?: string;
  /** The wording stands inside quotation marks in the report it is taken from. */
  readonly quoted: boolean;
  readonly text: string;
}

/** Makes what tells the statements of a dossier; names and marks are looked up once. */
export function makeTeller(dossier: Dossier): (statement: Statement) => Telling {
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  const marked = new Map<Id, Span[]>();
  for (const version of dossier.utterances.flatMap(({ versions }) => versions)) {
    if (!version.marked) continue;
    const list = marked.get(version.report);
    if (list) list.push(version);
    else marked.set(version.report, [version]);
  }
  return ({ attributedTo, text, members }) => {
    if (attributedTo === undefined) return { quoted: false, text: sentenceCase(text) };
    const shown = members.find((member) => member.text.toLowerCase() === text.toLowerCase()) ?? members[0];
    const quoted =
      shown !== undefined && (marked.get(shown.report) ?? []).some((mark) => mark.start <= shown.start && shown.end <= mark.end);
    // Inside the marks not even a letter is changed.
    return { speaker: names.get(attributedTo) ?? attributedTo, quoted, text };
  };
}

/** In one line: "Ana Ruiz: “The dam will hold”". */
export function tellingInWords({ speaker, quoted, text }: Telling): string {
  return `${speaker === undefined ? '' : `${speaker}: `}${quoted ? `“${text}”` : text}`;
}
