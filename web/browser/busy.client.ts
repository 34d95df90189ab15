import { make } from './dom.client.ts';

/** A form whose answer takes long says what it does while it does it: in its button, and aloud. */
export function tellBusy(): void {
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement) || !target.dataset.busy) return;
    const button = target.querySelector('button');
    if (!button) return;
    const { busy } = target.dataset;
    button.dataset.was = button.textContent ?? '';
    button.textContent = busy;
    // Not disabled: what is disabled is not sent with the form, and loses the focus.
    button.setAttribute('aria-disabled', 'true');
    document.querySelector('.live')?.replaceChildren(make('span', { class: 'hide' }, busy));
  });
  // Who comes back finds the page as it was left.
  addEventListener('pageshow', () => {
    for (const button of document.querySelectorAll<HTMLElement>('button[data-was]')) {
      button.textContent = button.dataset.was ?? '';
      button.removeAttribute('aria-disabled');
      delete button.dataset.was;
    }
  });
}
