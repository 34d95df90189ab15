import { type Command, findCommand, isHelp } from './commands.ts';
import { helpFor, helpForAll, nearest } from './help.ts';
import { type Load, loaders } from './loaders.ts';
import { parseCall } from './parse-call.ts';
import { UsageError } from './usage.ts';
import { version } from './version.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  process.stdout.on('error', endQuietly);
  const [first, ...others] = words;
  if (first === '--version' || first === '-V') return say(version());
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const asked = others.length > 0 ? findCommand(others) : undefined;
    process.stdout.write(asked && 'command' in asked ? helpFor(asked) : helpForAll());
    return first === undefined ? 2 : 0;
  }
  const found = findCommand(words);
  if ('unknown' in found) return complainOfCommand(found.unknown, found.among);
  if (isHelp(found.rest)) {
    process.stdout.write(helpFor(found));
    return 0;
  }
  try {
    const call = parseCall(found);
    const run = await (loaders[found.path] as Load)();
    return await run(call);
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, undefined, found.path);
    if (isForUser(error)) return complain((error as Error).message, undefined, found.path, 1);
    throw error;
  }
}

/** Errors whose message is written for the user: what is wrong and what to do. */
function isForUser(error: unknown): boolean {
  return error instanceof Error && ['CannotStart', 'Unusable', 'NotAllowed', 'StoreError'].includes(error.name);
}

/** A reader that closes the pipe early ("| head") is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** A word that names no command: the nearest one, or, below a command, all that there are. */
function complainOfCommand(path: string, among: readonly Command[]): number {
  const near = nearestCommand(path, among);
  const above = path.split(' ').slice(0, -1).join(' ');
  const there = above && !near ? ` "stemma ${above}" has: ${among.map((one) => one.name).join(', ')}.` : '';
  return complain(`There is no command "${path}".${there}`, near, above);
}

function nearestCommand(path: string, among: readonly Command[]): string | undefined {
  const words = path.split(' ');
  const names = among.map((one) => one.name);
  const near = nearest(words.at(-1) ?? '', names);
  return near && [...words.slice(0, -1), near].join(' ');
}

function complain(message: string, near: string | undefined, path = '', code = 2): number {
  const see = code === 2 ? `See: stemma ${path ? `${path} ` : ''}--help\n` : '';
  process.stderr.write(`stemma: ${message}${near ? ` Did you mean "${near}"?` : ''}\n${see}`);
  return code;
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
