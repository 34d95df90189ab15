import { make } from './dom.client.ts';
import { words } from './words.client.ts';

/** A click on an edge of the stemma opens both texts beside the page, not instead of it; with a key held down the link is a link. */
export function openPanels(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.('a[data-panel]');
    // An edge is a link of SVG, whose href is an object.
    const href = link?.getAttribute('href');
    if (!href) return;
    event.preventDefault();
    void show(href);
  });
}

async function show(href: string): Promise<void> {
  const close = make('button', { class: 'button close' }, words.close);
  const body = make('div', {}, make('p', { class: 'empty' }, words.loading));
  const dialog = make('dialog', { class: 'panel', 'aria-label': words.loading }, close, body);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  try {
    const answer = await fetch(href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const main = page.querySelector('main');
    if (!answer.ok || !main) throw new Error(answer.statusText);
    dialog.setAttribute('aria-label', page.title);
    for (const script of main.querySelectorAll('script')) script.remove();
    body.replaceChildren(...main.childNodes);
  } catch {
    body.replaceChildren(make('p', { class: 'empty' }, words.failed, ' ', make('a', { href }, href)));
  }
}
