import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Call, type Command, commands } from './commands.ts';
import { helpFor, helpForAll, nearest, optionNames } from './help.ts';
import { UsageError } from './usage.ts';

/** Does the work; returns the exit code: 0 done, 1 nothing could be read or something does not hold, 2 wrong usage. */
type Run = (call: Call) => Promise<number>;

/** Commands are loaded when they are called: start-up time counts. */
const loaders: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  read: () => import('./read.ts'),
  verify: () => import('./verify.ts'),
  diff: () => import('./diff.ts'),
  schema: () => import('./schema.ts'),
  completion: () => import('./completion.ts'),
};

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  process.stdout.on('error', endQuietly);
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = commands.find((command) => command.name === rest[0]);
    process.stdout.write(asked ? helpFor(asked) : helpForAll());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  const load = loaders[name];
  if (!command || !load)
    return complain(
      `There is no command "${name}".`,
      nearest(
        name,
        commands.map((one) => one.name),
      ),
    );
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpFor(command));
    return 0;
  }
  try {
    const { run } = await load();
    return await run(parse(command, rest));
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, undefined, command);
    throw error;
  }
}

/** A reader that closes the pipe early ("| head") is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

function parse(command: Command, words: readonly string[]): Call {
  const known = Object.fromEntries(
    command.options.map((option) => [
      option.name,
      { type: option.value ? ('string' as const) : ('boolean' as const), ...(option.short ? { short: option.short } : {}) },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...words], options: known, allowPositionals: true });
  } catch (error) {
    const word = /'(?:-\w, )?--([\w-]+)/.exec((error as Error).message)?.[1];
    const near = word && nearest(word, optionNames(command.options));
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.${near && near !== word ? ` Did you mean --${near}?` : ''}`);
  }
  if (parsed.positionals.length < command.atLeast) throw new UsageError(`"stemma ${command.name}" needs ${command.args}.`);
  const options = parsed.values as Call['options'];
  for (const option of command.options) {
    const value = options[option.name];
    if (option.choices && typeof value === 'string' && !option.choices.includes(value))
      throw new UsageError(`--${option.name} takes one of: ${option.choices.join(', ')}; not "${value}".`);
  }
  return { args: parsed.positionals, options };
}

function complain(message: string, near: string | undefined, command?: Command): number {
  process.stderr.write(
    `stemma: ${message}${near ? ` Did you mean "${near}"?` : ''}\nSee: stemma ${command ? `${command.name} ` : ''}--help\n`,
  );
  return 2;
}

function version(): string {
  const file = join(import.meta.dirname, '../../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
