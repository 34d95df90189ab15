import { createHash, randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { passwordHash } from '../settings.ts';

const scrypt = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scryptWithCallback);

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly bytes: number;
}

/** @returns scrypt$N$r$p$salt$hash, in base64url: the cost stands with it, so that it can be raised */
export async function hashPassword(password: string, cost: Cost = passwordHash, salt: Buffer = randomBytes(16)): Promise<string> {
  const { N, r, p, bytes } = cost;
  const hash = await scrypt(password.normalize('NFKC'), salt, bytes, { N, r, p, maxmem: 256 * N * r });
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether the password is the one that was hashed; false for a hash that cannot be read. */
export async function isPassword(password: string, hashed: string): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = hashed.split('$');
  if (scheme !== 'scrypt' || !salt || !hash) return false;
  const expected = Buffer.from(hash, 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: 256 * Number(N) * Number(r) };
  const found = await scrypt(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), expected.length, cost);
  return timingSafeEqual(found, expected);
}

/** A token is long and random: a plain digest keeps it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Whether the token is the one that was hashed. */
export function isToken(token: string, hashed: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(hashed.padEnd(43).slice(0, 43)));
}
