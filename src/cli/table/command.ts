export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Name of its value in --help; absent for a switch. */
  readonly value?: string;
  /** The values it may take. */
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly many?: true;
  readonly about: string;
}

export interface Command {
  readonly name: string;
  readonly args: string;
  readonly about: string;
  /** Fewest positional arguments. */
  readonly atLeast: number;
  /** Most; absent: any number. */
  readonly atMost?: number;
  readonly options: readonly Option[];
  readonly more?: string;
  /** Words that an option takes, each with what it means. */
  readonly rows?: { readonly title: string; readonly of: readonly (readonly [name: string, about: string])[] };
  /** Commands of this command: "stemma sources add". */
  readonly under?: readonly Command[];
  /** The one of them that is meant where none is named. */
  readonly usual?: string;
}

export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

export const rightNow = 'TIME is a moment such as 2026-03-01T14:10Z, or a span back from now such as 36h, 7d or 2w.';

export const quiet: Option = { name: 'quiet', short: 'q', about: 'No progress and no notes on stderr' };
export const out: Option = { name: 'out', short: 'o', value: 'FILE', about: 'Write to a file instead of the terminal' };
export const data: Option = {
  name: 'data',
  value: 'DIR',
  about: 'The data folder (else STEMMA_DATA, else .stemma/data in a checkout, else ~/.local/share/stemma)',
};
export const by: Option = {
  name: 'by',
  value: 'NAME',
  about: 'Who decides or writes it (else STEMMA_USER, else your name on this machine)',
};
export const json: Option = { name: 'json', about: 'JSON for scripts' };
export const limit: Option = { name: 'limit', short: 'n', value: 'N', about: 'How many at most' };
