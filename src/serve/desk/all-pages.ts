import type { Page, PageRequest } from '../../store/index.ts';

/** Every item of a listing, part by part. */
export async function allPages<T>(ask: (request: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let page = await ask({ limit: 200 });
  items.push(...page.items);
  while (page.next !== undefined) {
    page = await ask({ limit: 200, after: page.next });
    items.push(...page.items);
  }
  return items;
}
