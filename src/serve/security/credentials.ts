import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Credentials } from '../context.ts';
import { hashPassword, hashToken } from './password.ts';

const Kept = z.object({ password: z.string().optional(), token: z.string().optional(), sessionKey: z.string().min(32) });
type Kept = z.infer<typeof Kept>;

const fileOf = (folder: string): string => join(folder, 'credentials.json');

/**
 * The credentials of a data folder; STEMMA_PASSWORD and STEMMA_TOKEN go before what is kept.
 * @throws where the file is there and cannot be read
 */
export async function loadCredentials(folder: string, environment: NodeJS.ProcessEnv = process.env): Promise<Credentials> {
  const kept = readKept(folder);
  const password = environment.STEMMA_PASSWORD ? await hashPassword(environment.STEMMA_PASSWORD) : kept.password;
  const token = environment.STEMMA_TOKEN ? hashToken(environment.STEMMA_TOKEN) : kept.token;
  return { ...(password ? { password } : {}), ...(token ? { token } : {}), sessionKey: kept.sessionKey };
}

/** Keeps a new password, or none. Everybody has to sign in again. */
export async function keepPassword(folder: string, password: string | undefined): Promise<void> {
  const { token } = readKept(folder);
  writeKept(folder, {
    ...(password ? { password: await hashPassword(password) } : {}),
    ...(token && password ? { token } : {}),
    sessionKey: newKey(),
  });
}

/** Makes a new token for the API; the one before is void. @returns the token, which is not kept and not shown again */
export function makeToken(folder: string): string {
  const token = `stemma_${randomBytes(24).toString('base64url')}`;
  writeKept(folder, { ...readKept(folder), token: hashToken(token) });
  return token;
}

function readKept(folder: string): Kept {
  const file = fileOf(folder);
  if (existsSync(file)) return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  const fresh = { sessionKey: newKey() };
  writeKept(folder, fresh);
  return fresh;
}

function writeKept(folder: string, kept: Kept): void {
  const file = fileOf(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
}

const newKey = (): string => randomBytes(32).toString('base64url');
