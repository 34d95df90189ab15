import { make } from './dom.client.ts';
import { words } from './words.client.ts';

/** Turns the choice of a moment into a slider; letting it go shows the story as it stood. */
export function slideAsOf(): void {
  const form = document.querySelector<HTMLFormElement>('form.asof');
  const select = form?.querySelector('select');
  if (!form || !select) return;
  // The choices stand newest first; the slider runs with time.
  const stops = [...select.options].reverse();
  const label = form.querySelector('.field > span')?.textContent ?? '';
  const range = make('input', { type: 'range', min: '0', max: String(stops.length - 1), step: '1', 'aria-label': label });
  range.value = String(stops.length - 1 - select.selectedIndex);
  const output = make('output', {});
  const tell = (): void => {
    const stop = stops[Number(range.value)];
    output.textContent = stop?.text ?? words.asOfNow;
    range.setAttribute('aria-valuetext', output.textContent);
  };
  range.addEventListener('input', tell);
  range.addEventListener('change', () => {
    const url = new URL(location.href);
    const value = stops[Number(range.value)]?.value;
    if (value) url.searchParams.set('asOf', value);
    else url.searchParams.delete('asOf');
    url.hash = '';
    location.assign(url);
  });
  tell();
  form.replaceChildren(make('span', { 'aria-hidden': 'true' }, label), range, output);
}
