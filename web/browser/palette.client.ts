import { make } from './dom.client.ts';
import { words } from './words.client.ts';

interface Entry {
  readonly text: string;
  readonly about: string;
  readonly href: string;
}

/** What the page itself offers: its pages, and its sections. */
function ownEntries(): readonly Entry[] {
  const links = (selector: string, about: string): Entry[] =>
    [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => ({
      text: (link.firstChild?.textContent ?? link.textContent ?? '').trim(),
      about,
      href: link.href,
    }));
  return [...links('.toc a', words.onThisPage), ...links('.top nav a', words.page), ...links('.exports a', words.action)];
}

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly story?: string;
  readonly report?: string;
}

/** Sections of a story in which a hit is shown by itself. */
const sections: Readonly<Record<string, string>> = { quotation: 'quotations', statement: 'statements' };

function hrefOf({ kind, id, title, story, report }: Hit): string {
  const section = sections[kind];
  if (section && story) return `/stories/${encodeURIComponent(story)}/${section}?only=${encodeURIComponent(id)}`;
  if (kind === 'report') return `/reports/${encodeURIComponent(id)}`;
  if (kind === 'person') return `/search?q=${encodeURIComponent(`person:"${title}"`)}`;
  if (report) return `/reports/${encodeURIComponent(report)}`;
  return story ? `/stories/${encodeURIComponent(story)}` : `/search?q=${encodeURIComponent(title)}`;
}

async function search(text: string, signal: AbortSignal): Promise<readonly Entry[]> {
  const answer = await fetch(`/api/search?limit=8&q=${encodeURIComponent(text)}`, { signal, headers: { accept: 'application/json' } });
  if (!answer.ok) return [];
  const { items } = (await answer.json()) as { readonly items: readonly Hit[] };
  return items.map((hit) => ({ text: hit.title, about: hit.kind, href: hrefOf(hit) }));
}

const debounceMs = 140;

/** Opens the palette: a combobox over the pages, the sections of this one, and a search of everything. */
export function openPalette(): void {
  if (document.querySelector('dialog.palette')) return;
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'palette-list',
    'aria-label': words.palette,
    'aria-autocomplete': 'list',
    placeholder: words.paletteHint,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = make('ul', { role: 'listbox', id: 'palette-list', 'aria-label': words.palette });
  const status = make('p', { class: 'hide', role: 'status' });
  const dialog = make('dialog', { class: 'palette', 'aria-label': words.palette }, input, list, status);
  const own = ownEntries();
  let entries: readonly Entry[] = [];
  let at = 0;
  let asking: AbortController | undefined;
  let timer = 0;

  const mark = (index: number): void => {
    at = entries.length === 0 ? -1 : (index + entries.length) % entries.length;
    for (const [position, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(position === at));
    const option = list.children[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = (found: readonly Entry[]): void => {
    entries = found;
    list.replaceChildren(
      ...found.map((entry, index) => {
        const option = make(
          'li',
          { role: 'option', id: `palette-${index}` },
          make('span', { dir: 'auto' }, entry.text),
          make('small', {}, entry.about),
        );
        option.addEventListener('click', () => follow(entry));
        return option;
      }),
    );
    status.textContent = words.results(found.length);
    mark(0);
  };
  const follow = (entry: Entry | undefined): void => {
    if (!entry) return;
    dialog.close();
    location.assign(entry.href);
  };
  const update = (): void => {
    const text = input.value.trim();
    const matching = own.filter((entry) => entry.text.toLowerCase().includes(text.toLowerCase()));
    const whole: Entry[] = text ? [{ text: words.searchFor(text), about: words.page, href: `/search?q=${encodeURIComponent(text)}` }] : [];
    show([...matching, ...whole]);
    asking?.abort();
    clearTimeout(timer);
    if (text.length < 2) return;
    timer = window.setTimeout(async () => {
      asking = new AbortController();
      try {
        const hits = await search(text, asking.signal);
        if (input.value.trim() === text) show([...matching, ...hits, ...whole]);
      } catch {
        // Asked anew, or out of reach: what stands there stays.
      }
    }, debounceMs);
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at - 1);
    else if (event.key === 'Enter') follow(entries[at]);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    asking?.abort();
    clearTimeout(timer);
    dialog.remove();
  });
  document.body.append(dialog);
  update();
  dialog.showModal();
  input.focus();
}
