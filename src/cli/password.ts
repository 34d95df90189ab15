import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { prepareFolder } from '../serve/folder/index.ts';
import { keepPassword, loadCredentials, makeToken } from '../serve/security/index.ts';
import type { Call } from './commands.ts';
import { remark, say } from './terminal.ts';
import { UsageError } from './usage.ts';
import { folderOf } from './with-store.ts';

/** Shorter ones are guessed in spite of the limit on tries. */
const leastLetters = 10;

/** `stemma password`. */
export async function run(call: Call): Promise<number> {
  const folder = folderOf(call);
  prepareFolder(folder);
  if (call.options.token) {
    if ((await loadCredentials(folder)).password === undefined)
      throw new UsageError('A token is of use only where a password is set. Set one first: stemma password');
    say(makeToken(folder));
    remark('It is not shown again. Send it as: Authorization: Bearer …');
    return 0;
  }
  if (call.options.remove) {
    await keepPassword(folder, undefined);
    say('No password is asked for any more.');
    return 0;
  }
  const password = await ask('New password: ');
  if ([...password].length < leastLetters)
    throw new UsageError(`A password has at least ${leastLetters} letters. A few words make a good one.`);
  if (process.stdin.isTTY && (await ask('Once more: ')) !== password)
    throw new UsageError('The two are not the same. Nothing was changed.');
  await keepPassword(folder, password);
  say('The password is set. A Stemma that serves takes it up when it is started again.');
  return 0;
}

/** Reads one line; on a terminal it is not shown while it is typed. */
async function ask(question: string): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY === true });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (process.stdin.isTTY) process.stderr.write('\n');
  }
}
