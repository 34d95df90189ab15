import { layOutAll } from './lay-out.client.ts';

let current: HTMLElement | undefined;

const items = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-item]')].filter((item) => item.checkVisibility?.() ?? true);

/** Goes to the next or the previous item of the page; the first move takes the one at the top of the window. */
export function moveItem(by: 1 | -1): void {
  layOutAll();
  const all = items();
  if (all.length === 0) return;
  const at = current ? all.indexOf(current) : -1;
  const from = at >= 0 ? at + by : all.findIndex(isInSight);
  take(all[Math.max(0, Math.min(all.length - 1, from))]);
}

/** What is not laid out yet has no height. */
function isInSight(item: HTMLElement): boolean {
  const { top, height } = item.getBoundingClientRect();
  return height > 0 && top >= 0;
}

function take(item: HTMLElement | undefined): void {
  if (!item) return;
  current?.classList.remove('at');
  current = item;
  item.classList.add('at');
  if (!item.hasAttribute('tabindex')) item.setAttribute('tabindex', '-1');
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
}

/** Follows the first link of the item. */
export function openItem(): void {
  current?.querySelector<HTMLAnchorElement>('a.title, a.quoted, a[href]')?.click();
}

/** Ticks the item, or takes the tick away. */
export function tickItem(): void {
  current?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
}

/** Opens or closes the sentences of the item. */
export function toggleItem(): void {
  const details = current?.querySelector('details');
  if (details) details.open = !details.open;
}

/** Goes to the next or the previous section. */
export function moveSection(by: 1 | -1): void {
  layOutAll();
  const heads = [...document.querySelectorAll<HTMLElement>('main section[id] > h2')];
  const above = heads.filter((head) => head.getBoundingClientRect().top < 8).length - 1;
  const here = heads[above]?.getBoundingClientRect().top ?? 0;
  const target = heads[by > 0 ? above + 1 : here < -40 ? above : above - 1];
  if (!target) return;
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}
