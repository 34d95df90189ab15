import type { Command } from './table/command.ts';
import { monitor } from './table/monitor.ts';
import { reading } from './table/reading.ts';

export type { Call, Command, Option } from './table/command.ts';

/** Every command with its arguments and options: the one table behind parsing, --help and completion. */
export const commands: readonly Command[] = [...monitor, ...reading];

/** A command with the words that lead to it: "sources add". */
export interface Found {
  readonly path: string;
  readonly command: Command;
  /** What stands behind it. */
  readonly rest: readonly string[];
}

/**
 * Finds the command that words begin with.
 * @returns the deepest command; or the word that names none, among those that it could have been
 */
export function findCommand(words: readonly string[]): Found | { readonly unknown: string; readonly among: readonly Command[] } {
  let among = commands;
  let path = '';
  let rest = words;
  for (;;) {
    const [word = '', ...behind] = rest;
    const command = among.find((one) => one.name === word);
    if (!command) return { unknown: `${path} ${word}`.trim(), among };
    path = `${path} ${command.name}`.trim();
    rest = behind;
    if (!command.under) return { path, command, rest };
    const usual = command.under.find((one) => one.name === command.usual);
    const named = behind[0] !== undefined && !behind[0].startsWith('-');
    if (!named && isHelp(behind)) return { path, command, rest };
    if (!named && usual) return { path: `${path} ${usual.name}`, command: usual, rest };
    among = command.under;
  }
}

/** Whether help is asked for; behind "--" stand file names. */
export function isHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}
