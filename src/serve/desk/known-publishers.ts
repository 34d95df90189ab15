import type { CatalogueEntry } from '../../1-gather/index.ts';

interface PublisherFilter {
  /** Words of which each stands in its name, address, owner, country or language. */
  readonly words?: string | undefined;
  readonly kind?: CatalogueEntry['kind'] | undefined;
}

/** Publishers that ship with Stemma, by name: what can be watched without looking for addresses. */
export async function knownPublishers({ words = '', kind }: PublisherFilter): Promise<readonly CatalogueEntry[]> {
  const { catalogue } = await import('../../1-gather/index.ts');
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return catalogue()
    .filter((entry) => kind === undefined || entry.kind === kind)
    .filter((entry) => {
      const text = fold([entry.name, entry.home, entry.owner, entry.family, entry.country, entry.language].filter(Boolean).join(' '));
      return wanted.every((word) => text.includes(word));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
