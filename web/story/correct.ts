import { act, button, check, empty, field, type Html, html, nothing, post, time, words } from '../ui/index.ts';
import type { CorrectionView, ReportLineView, StoryFrame, StoryView } from './view.ts';

/** What the analyst decided against the program, with undo, and the forms for more; then how the story came to be. */
export function correctionsBody(view: StoryView): Html {
  const { corrections, frame, history } = view;
  return html`${corrections.items.length === 0 && empty(words.story.noCorrections)}<ul class="reports">${corrections.items.map((one) => correction(one, frame))}</ul>
${!frame.past && html`<p class="empty">${words.correct.inForce}</p>${forms(view)}`}
${history.length > 0 && html`<details class="ev"><summary>${words.story.history}</summary><ul class="reports">${history.map((one) => html`<li><span></span><div>${one.text}<small class="under">${time(one.when)}</small><ul class="reasons">${one.reasons.map((reason) => html`<li>${reason}</li>`)}</ul></div></li>`)}</ul></details>`}`;
}

function correction(one: CorrectionView, frame: StoryFrame): Html {
  return html`<li><span></span><div>${one.undone ? html`<s>${one.text}</s>` : one.text}<small class="under">${time(one.when)}${one.undone && html` · ${words.correct.undone} ${time(one.undone.when)}${one.undone.by && html` ${words.correct.undoneBy} <bdi>${one.undone.by}</bdi>`}`}</small>${one.undone || frame.past ? nothing : post(`${frame.base}/undo`, { correction: one.id }, button(words.correct.undo, 'slight'), 'bare')}</div></li>`;
}

function forms({ frame, others }: StoryView): Html {
  const action = `${frame.base}/correct`;
  const choices = html`<datalist id="others">${others.map((one) => html`<option value="/stories/${one.id}">${one.title}</option>`)}</datalist>`;
  const merge = html`${field(words.correct.mergeLabel, { name: 'other', required: true, hint: words.correct.mergeHint, list: 'others' })}${choices}${button(words.correct.merge)}`;
  return html`${act(words.correct.rename, post(action, { kind: 'rename' }, html`${field(words.correct.renameLabel, { name: 'value', value: frame.title, required: true })}${button(words.correct.do)}`))}
${act(words.correct.merge, post(action, { kind: 'merge' }, merge))}
<p class="act">${words.correct.split}: <a href="${frame.base}/reports">${words.correct.splitWhere}</a></p>`;
}

/** Reports of the list, to be ticked: they become a story of their own. */
export function splitForm(reports: readonly ReportLineView[], frame: StoryFrame): Html {
  if (frame.past) return nothing;
  const ticks = reports.map((one) =>
    check(html`<b>${one.siglum.label}</b> <bdi>${one.outlet}</bdi>: <span dir="auto">${one.title}</span>`, {
      name: 'reports',
      value: one.id,
    }),
  );
  return act(
    words.correct.split,
    post(
      `${frame.base}/correct`,
      { kind: 'split' },
      html`<p class="empty">${words.correct.splitHint}</p><fieldset><legend class="hide">${words.story.reports}</legend>${ticks}</fieldset>${button(words.correct.split)}`,
    ),
  );
}
