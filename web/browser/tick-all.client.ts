import { make } from './dom.client.ts';
import { words } from './words.client.ts';

/** Above a list whose rows can be ticked: a tick for all of them. */
export function offerTickAll(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-tick]')) {
    const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    if (boxes.length < 2) continue;
    const all = make('input', { type: 'checkbox' });
    const update = (): void => {
      const on = boxes.filter((box) => box.checked).length;
      all.checked = on === boxes.length;
      all.indeterminate = on > 0 && on < boxes.length;
    };
    all.addEventListener('change', () => {
      for (const box of boxes) box.checked = all.checked;
    });
    list.addEventListener('change', update);
    list.before(make('label', { class: 'check tick-all' }, all, make('span', {}, words.tickAll)));
    update();
  }
}
