import type { Command, Found } from './commands.ts';
import { monitor } from './table/monitor.ts';
import { reading } from './table/reading.ts';

const nameWidth = 30;
const lineWidth = 100;

/** The help for all commands. */
export function helpForAll(): string {
  const rows = (names: readonly Command[]): string =>
    names.map((command) => row(`  ${title(command.name, command)}`, command.about)).join('\n');
  return `stemma: watches the reports of developing stories and tells what is established, by whom,
and who copied whom.

Usage: stemma COMMAND …

The monitor:
${rows(monitor)}

Without a monitor:
${rows(reading)}

Options everywhere:
${row('  --help, -h', 'Help for stemma or for a command')}
${row('  --version, -V', 'The version')}

Exit codes: 0 done · 1 nothing could be read, or something does not hold · 2 wrong usage
Examples:   stemma serve · stemma sources add https://example.org · stemma read reports/*.txt
`;
}

/** The help for one command. */
export function helpFor({ path, command }: Pick<Found, 'path' | 'command'>): string {
  const options = command.options.map((option) =>
    row(`  --${option.name}${option.value ? ` ${option.value}` : ''}${option.short ? `, -${option.short}` : ''}`, option.about),
  );
  const under = command.under?.map((one) => row(`  ${title(one.name, one)}`, one.about)) ?? [];
  return `Usage: stemma ${title(path, command)}${options.length ? ' [options]' : ''}

${wrap(`${command.about}.`, lineWidth).join('\n')}
${command.more ? `\n${wrap(command.more, lineWidth).join('\n')}\n` : ''}${under.length ? `\nCommands:\n${under.join('\n')}\n` : ''}${options.length ? `\nOptions:\n${options.join('\n')}\n` : ''}${command.rows ? `\n${command.rows.title}:\n${command.rows.of.map(([name, about]) => row(`  ${name}`, about)).join('\n')}\n` : ''}`;
}

function title(path: string, { args }: Command): string {
  return `${path} ${args}`.trimEnd();
}

function row(name: string, about: string): string {
  const indent = ' '.repeat(nameWidth);
  const text = wrap(about, lineWidth - nameWidth).join(`\n${indent}`);
  return name.length < nameWidth ? `${name.padEnd(nameWidth)}${text}` : `${name}\n${indent}${text}`;
}

/** Lines of at most so many columns, broken between words. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** "did you mean": the command or option nearest to a mistyped word, if one is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return known
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0]?.name;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
