import { isIP } from 'node:net';
import { describePublisher } from '../catalogue.ts';
import { Refusal } from '../fetch/index.ts';
import type { Manners } from '../manners/index.ts';
import { domainOf, type Ownership, readAdsTxt, readTrustTxt } from './read-statements.ts';

export interface Family {
  /** The domain of the owner. */
  readonly family: string;
  /** Where it is stated, a sentence. */
  readonly why: string;
}

/**
 * Who owns the site at an address, by its own statements: trust.txt, then ads.txt. What the catalogue knows goes before.
 * @returns undefined where nothing is stated or nothing can be asked
 */
export async function askFamily(address: string, manners: Manners): Promise<Family | undefined> {
  const known = describePublisher(address)?.family;
  if (known) return { family: known, why: 'The catalogue names the owner.' };
  if (!URL.canParse(address)) return undefined;
  const { hostname, origin } = new URL(address);
  const own = isIP(hostname.replace(/^\[|\]$/g, '')) ? undefined : domainOf(hostname);
  if (!own) return undefined;
  const trust = readTrustTxt(await textAt(`${origin}/trust.txt`, manners));
  const stated = trust.owner ? undefined : readAdsTxt(await textAt(`${origin}/ads.txt`, manners));
  return trust.owner
    ? familyOf(trust, 'trust.txt', own)
    : (stated?.owner && familyOf(stated, 'ads.txt', own)) || familyOf(trust, 'trust.txt', own);
}

function familyOf(stated: Ownership, file: string, own: string): Family | undefined {
  if (!stated.owner) return stated.owned.length ? { family: own, why: `Its ${file} names sites that it owns.` } : undefined;
  const family = describePublisher(`https://${stated.owner}/`)?.family ?? stated.owner;
  return { family, why: `Its ${file} names ${stated.owner} as the owner.` };
}

async function textAt(location: string, manners: Manners): Promise<string> {
  try {
    const { status, bytes } = await manners.get(location, { accept: 'text/plain,*/*;q=0.1' });
    return status >= 200 && status < 300 ? Buffer.from(bytes).toString('utf8') : '';
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
}
