import type { Span } from '../../../model/index.ts';
import type { Sigla } from '../../edition/index.ts';
import { plain } from './plain.ts';

/** Collects the sentences that the lines cite, each list of sentences one footnote. */
export class Footnotes {
  readonly #sigla: Sigla;
  readonly #notes: string[] = [];

  constructor(sigla: Sigla) {
    this.#sigla = sigla;
  }

  /** The mark to put behind a line. */
  cite(members: readonly Span[]): string {
    if (members.length === 0) return '';
    const seen = new Set<string>();
    const sentences = members
      .filter((member) => {
        const key = `${member.report} ${member.start} ${member.end}`;
        return !seen.has(key) && seen.add(key);
      })
      .map((member) => `${this.#sigla.ofReport(member.report)}: “${plain(member.text)}”`);
    this.#notes.push(sentences.join(' '));
    return `[^${this.#notes.length}]`;
  }

  write(): string {
    return this.#notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n');
  }
}
