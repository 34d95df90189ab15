import { type Call, type Command, findCommand, isHelp } from './commands.ts';
import { helpFor, helpForAll, nearest } from './help.ts';
import { parseCall } from './parse-call.ts';
import { UsageError } from './usage.ts';
import { version } from './version.ts';

/** Does the work; returns the exit code: 0 done, 1 nothing could be read or something does not hold, 2 wrong usage. */
type Run = (call: Call) => Promise<number>;
type Load = () => Promise<Run>;

/** Commands are loaded when they are called: start-up time counts. */
const loaders: Readonly<Record<string, Load>> = {
  serve: async () => (await import('./serve.ts')).run,
  'sources add': async () => (await import('./sources/add.ts')).run,
  'sources list': async () => (await import('./sources/list.ts')).run,
  'sources show': async () => (await import('./sources/show.ts')).run,
  'sources set': async () => (await import('./sources/change.ts')).set,
  'sources pause': async () => (await import('./sources/change.ts')).pause,
  'sources resume': async () => (await import('./sources/change.ts')).resume,
  'sources grade': async () => (await import('./sources/change.ts')).grade,
  'sources remove': async () => (await import('./sources/change.ts')).remove,
  'sources poll': async () => (await import('./sources/change.ts')).poll,
  'sources import': async () => (await import('./sources/opml.ts')).importFiles,
  'sources export': async () => (await import('./sources/opml.ts')).exportAll,
  keep: async () => (await import('./keep.ts')).run,
  stories: async () => (await import('./stories.ts')).run,
  story: async () => (await import('./story.ts')).run,
  search: async () => (await import('./search.ts')).run,
  'alerts list': async () => (await import('./alerts/list.ts')).run,
  'alerts read': async () => (await import('./alerts/list.ts')).markRead,
  'alerts rules': async () => (await import('./alerts/rules.ts')).list,
  'alerts add': async () => (await import('./alerts/add.ts')).run,
  'alerts test': async () => (await import('./alerts/test-rule.ts')).run,
  'alerts pause': async () => (await import('./alerts/rules.ts')).pause,
  'alerts resume': async () => (await import('./alerts/rules.ts')).resume,
  'alerts remove': async () => (await import('./alerts/rules.ts')).remove,
  forget: async () => (await import('./forget.ts')).run,
  backup: async () => (await import('./backup.ts')).run,
  restore: async () => (await import('./restore.ts')).run,
  doctor: async () => (await import('./doctor.ts')).run,
  password: async () => (await import('./password.ts')).run,
  read: async () => (await import('./read.ts')).run,
  verify: async () => (await import('./verify.ts')).run,
  diff: async () => (await import('./diff.ts')).run,
  schema: async () => (await import('./schema.ts')).run,
  completion: async () => (await import('./completion.ts')).run,
};

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
  if ('unknown' in found) return complain(`There is no command "${found.unknown}".`, nearestCommand(found.unknown, found.among));
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
  return error instanceof Error && ['CannotStart', 'Unusable', 'StoreError'].includes(error.name);
}

/** A reader that closes the pipe early ("| head") is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
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
