import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { CannotStart } from './cannot-start.ts';

interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/**
 * Where everything is kept: --data, else STEMMA_DATA, else where this system keeps the data of programs.
 * @param asked value of --data
 */
export function dataFolder(
  asked: string | undefined,
  { environment, platform, home }: Surroundings = { environment: process.env, platform: process.platform, home: homedir() },
): string {
  const given = asked ?? environment.STEMMA_DATA;
  if (given) return resolve(given);
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
