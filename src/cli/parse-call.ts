import { parseArgs } from 'node:util';
import type { Call, Found } from './commands.ts';
import { nearest } from './help.ts';
import { UsageError } from './usage.ts';

/**
 * The words behind a command, held against its options and arguments.
 * @throws UsageError with what is wrong and what it could have been
 */
export function parseCall({ path, command, rest }: Found): Call {
  const known = Object.fromEntries(
    command.options.map((option) => [
      option.name,
      {
        type: option.value ? ('string' as const) : ('boolean' as const),
        ...(option.short ? { short: option.short } : {}),
        ...(option.many ? { multiple: true } : {}),
      },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...rest], options: known, allowPositionals: true });
  } catch (error) {
    const word = /'(?:-\w, )?--([\w-]+)/.exec((error as Error).message)?.[1];
    const near =
      word &&
      nearest(
        word,
        command.options.map((option) => option.name),
      );
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.${near && near !== word ? ` Did you mean --${near}?` : ''}`);
  }
  const { positionals } = parsed;
  if (positionals.length < command.atLeast) throw new UsageError(`"stemma ${path}" needs ${command.args}.`);
  if (command.atMost !== undefined && positionals.length > command.atMost)
    throw new UsageError(`"stemma ${path}" takes ${command.args || 'no arguments'}; "${positionals[command.atMost]}" is too much.`);
  const options = parsed.values as Call['options'];
  for (const option of command.options) {
    for (const value of [options[option.name]].flat())
      if (option.choices && typeof value === 'string' && !option.choices.includes(value))
        throw new UsageError(`--${option.name} takes one of: ${option.choices.join(', ')}; not "${value}".`);
  }
  return { args: positionals, options };
}
