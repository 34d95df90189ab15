/** What a site states about who owns it. */
export interface Ownership {
  /** Domain of the owner. */
  readonly owner?: string;
  /** Domains that it owns. */
  readonly owned: readonly string[];
}

/**
 * Reads ads.txt (IAB Tech Lab 1.1): OWNERDOMAIN is the business that owns the site. MANAGERDOMAIN names who sells its advertisements, which is
 * no ownership.
 */
export function readAdsTxt(text: string): Ownership {
  for (const line of linesOf(text)) {
    const value = /^ownerdomain\s*=\s*(\S+)/i.exec(line)?.[1];
    const owner = value && domainOf(value);
    if (owner) return { owner, owned: [] };
  }
  return { owned: [] };
}

/**
 * Reads trust.txt (JournalList 1.x): `controlledby` names the owner and `control` what is owned. `belongto` and `member` are associations,
 * whose members remain independent of each other.
 */
export function readTrustTxt(text: string): Ownership {
  let owner: string | undefined;
  const owned: string[] = [];
  for (const line of linesOf(text)) {
    const [, name, value] = /^([a-z]+)\s*=\s*(\S+)/i.exec(line) ?? [];
    const domain = value && domainOf(value);
    if (!domain) continue;
    if (name?.toLowerCase() === 'controlledby') owner ??= domain;
    if (name?.toLowerCase() === 'control') owned.push(domain);
  }
  return { ...(owner && { owner }), owned };
}

function linesOf(text: string): readonly string[] {
  // A page that stands in its place states nothing.
  if (/^\s*</.test(text)) return [];
  return text.split(/[\r\n]+/).map((line) => line.replace(/#.*$/, '').trim());
}

/** "https://www.owner.example/about" → "owner.example". */
export function domainOf(value: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(value) ? value : `https://${value}`;
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.toLowerCase().replace(/^www\.|\.$/g, '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(host) ? host : undefined;
}
