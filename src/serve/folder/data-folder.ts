import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { CannotStart } from './cannot-start.ts';

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The checkout that the program runs from; absent where it is installed as a package. */
  readonly checkout?: string;
}

const root = resolve(import.meta.dirname, '../../..');

function surroundings(): Surroundings {
  const isCheckout = existsSync(join(root, 'package-lock.json'));
  return { environment: process.env, platform: process.platform, home: homedir(), ...(isCheckout ? { checkout: root } : {}) };
}

/**
 * Where everything is kept: --data, else STEMMA_DATA, else .stemma/data in the checkout that the program runs from, else where this
 * system keeps the data of programs.
 * @param asked value of --data
 */
export function dataFolder(asked: string | undefined, around: Surroundings = surroundings()): string {
  const { environment, platform, home, checkout } = around;
  const given = asked ?? environment.STEMMA_DATA;
  if (given) return resolve(given);
  if (checkout !== undefined) return join(checkout, '.stemma', 'data');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Stemma');
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Stemma');
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'stemma');
}

/**
 * Makes the folder where it is not there; only the user may look into it.
 * @throws CannotStart where it cannot be made or written
 */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new CannotStart(
      `The data folder ${folder} cannot be written: ${(error as Error).message}. Choose another with --data DIR, or give yourself the right to write there.`,
      { cause: error },
    );
  }
}
