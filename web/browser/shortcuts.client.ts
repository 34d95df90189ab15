import { isWriting, kept, make } from './dom.client.ts';
import { moveItem, moveSection, openItem, tickItem, toggleItem } from './list-keys.client.ts';
import { openPalette } from './palette.client.ts';
import { words } from './words.client.ts';

interface Shortcut {
  /** As pressed: one key, or two in a row ("g s"). */
  readonly keys: string;
  readonly words: string;
  readonly run: () => void;
}

const go = (path: string) => (): void => location.assign(path);

/** The one table: what is pressed, what is shown, what is done. */
export const shortcuts: readonly Shortcut[] = [
  { keys: '?', words: words.shortcuts.help, run: showTable },
  { keys: '/', words: words.shortcuts.search, run: () => document.querySelector<HTMLInputElement>('.find input')?.focus() },
  { keys: 'j', words: words.shortcuts.next, run: () => moveItem(1) },
  { keys: 'k', words: words.shortcuts.previous, run: () => moveItem(-1) },
  { keys: 'o', words: words.shortcuts.open, run: openItem },
  { keys: 'Enter', words: words.shortcuts.open, run: openItem },
  { keys: 'e', words: words.shortcuts.evidence, run: toggleItem },
  { keys: 'x', words: words.shortcuts.tick, run: tickItem },
  { keys: ']', words: words.shortcuts.nextSection, run: () => moveSection(1) },
  { keys: '[', words: words.shortcuts.previousSection, run: () => moveSection(-1) },
  { keys: 'u', words: words.shortcuts.up, run: () => document.querySelector<HTMLAnchorElement>('.crumb a')?.click() },
  { keys: 'n', words: words.shortcuts.after, run: () => document.querySelector<HTMLAnchorElement>('a[rel=next]')?.click() },
  { keys: 'p', words: words.shortcuts.before, run: () => document.querySelector<HTMLAnchorElement>('a[rel=prev]')?.click() },
  { keys: 'g s', words: words.shortcuts.stories, run: go('/') },
  { keys: 'g o', words: words.shortcuts.sources, run: go('/sources') },
  { keys: 'g a', words: words.shortcuts.alerts, run: go('/alerts') },
  { keys: 'g n', words: words.shortcuts.notes, run: go('/notes') },
];

/** Not single keys: they stay when those are turned off. */
const always: readonly (readonly [string, string])[] = [
  ['Ctrl K', words.shortcuts.palette],
  ['Esc', words.shortcuts.close],
];

/** How long the first of two keys waits for the second. */
const waitMs = 1200;

let first = '';
let timer = 0;

const off = (): boolean => kept.get('keys') === 'off';

/** Enter is for the item itself; a link or a button in it goes its own way. */
const isItem = (target: EventTarget | null): boolean => target instanceof Element && target.matches('[data-item].at');

export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      openPalette();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || document.querySelector('dialog[open]') || off())
      return;
    if (event.key === 'Enter' && !isItem(event.target)) return;
    const pressed = first ? `${first} ${event.key}` : event.key;
    const found = shortcuts.find((one) => one.keys === pressed) ?? shortcuts.find((one) => one.keys === event.key);
    clearTimeout(timer);
    first = !found && shortcuts.some((one) => one.keys.startsWith(`${event.key} `)) ? event.key : '';
    if (first)
      timer = window.setTimeout(() => {
        first = '';
      }, waitMs);
    if (!found) return;
    event.preventDefault();
    found.run();
  });
  // Without script there are no keys to be told of.
  const help = make('button', { class: 'button slight shortcuts', type: 'button' }, words.keys);
  help.addEventListener('click', showTable);
  document.querySelector('.foot .end')?.prepend(help);
}

function showTable(): void {
  const rows = [...always, ...shortcuts.map((one) => [one.keys, one.words] as const)].map(([keys, text]) =>
    make('tr', {}, make('th', { scope: 'row' }, ...keys.split(' ').flatMap((key) => [make('kbd', {}, key), ' '])), make('td', {}, text)),
  );
  const toggle = make('button', { class: 'button' }, off() ? words.turnOn : words.turnOff);
  const dialog = make(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-h' },
    make(
      'p',
      { class: 'keys-top' },
      make('strong', { id: 'keys-h' }, words.keys),
      make('button', { class: 'button', 'data-close': '' }, words.close),
    ),
    make('table', {}, make('tbody', {}, ...rows)),
    make('p', { class: 'more' }, toggle),
  );
  toggle.addEventListener('click', () => {
    kept.set('keys', off() ? 'on' : 'off');
    toggle.textContent = off() ? words.turnOn : words.turnOff;
  });
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
