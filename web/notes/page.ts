import { area, button, empty, type Html, html, joined, post, section, time, words } from '../ui/index.ts';
import type { BesideView, NoteFormView, NotesView, NoteView } from './view.ts';

const w = words.notes;

/** What the analyst wrote, newest first. */
export function notesPage(view: NotesView): Html {
  return html`<div class="listing noting"><header class="head"><h1>${w.title}</h1><p class="meta">${view.of ? html`${w.of} <a href="${view.of.href}" dir="auto">${view.of.title}</a> · <a href="/notes">${w.every}</a>` : view.about}</p>${view.done && html`<p class="done" role="status">${view.done}</p>`}${view.of && html`<p class="more"><a class="button main" href="${view.of.add}">${w.add}</a></p>`}</header>
${view.notes.length === 0 ? none(view) : noteList(view.notes)}${(view.older || view.newest) && html`<p class="more">${joined([view.newest && html`<a href="${view.newest}">${w.newest}</a>`, view.older && html`<a rel="next" href="${view.older}">${w.older}</a>`])}</p>`}</div>`;
}

function none(view: NotesView): Html {
  return view.of ? empty(w.noneHere) : html`<div class="nothing"><h2>${w.none}</h2><p>${w.noneText}</p></div>`;
}

function noteList(notes: readonly NoteView[]): Html {
  return html`<ol class="notes">${notes.map(note)}</ol>`;
}

function note(one: NoteView): Html {
  return html`<li data-item id="note-${one.id}">${one.quote && html`<blockquote class="said" dir="auto">${one.quote.href ? html`<a class="quoted" href="${one.quote.href}">${one.quote.text}</a>` : one.quote.text}</blockquote>`}<div class="written" dir="auto">${one.text}</div>
<p class="meta">${joined([one.by && html`<span dir="auto">${one.by}</span>`, time(one.when), one.edited && html`${w.edited} ${time(one.edited)}`, one.about && html`${one.about.label} <a href="${one.about.href}" dir="auto">${one.about.title}</a>`, html`<a href="${one.href}/edit">${w.edit}<span class="hide">: ${one.text.slice(0, 40)}</span></a>`, html`<a href="${one.href}/remove">${w.remove}<span class="hide">: ${one.text.slice(0, 40)}</span></a>`])}</p></li>`;
}

/** A note, new or to be changed. */
export function noteFormPage(view: NoteFormView): Html {
  return html`<div class="ask noting"><h1 class="lesser">${view.title}</h1>${view.about && html`<p class="meta">${view.about.label} <a href="${view.about.href}" dir="auto">${view.about.title}</a></p>`}${view.quote && html`<figure><figcaption class="hide">${w.passage}</figcaption><blockquote class="said" dir="auto">${view.quote}</blockquote></figure>`}
${post(view.action, view.along, html`${area(w.text, { name: 'text', value: view.text, rows: 6, error: view.error })}${button(w.save, 'main')} <a class="button" href="${view.back}">${w.cancel}</a>`)}</div>`;
}

/** Asked before a note is thrown away. */
export function removeNotePage(view: { readonly note: NoteView; readonly back: string }): Html {
  return html`<div class="ask noting"><h1 class="lesser">${w.removeTitle}</h1><div class="written" dir="auto">${view.note.text}</div>${post(`${view.note.href}/remove`, { back: view.back }, html`${button(w.removeDo, 'main')} <a class="button" href="${view.back}">${w.keep}</a>`)}</div>`;
}

/** The notes on a story or a report, below it. */
export function notesBeside(view: BesideView): Html {
  return html`<div class="beside-notes of-${view.below} noting">${section(
    {
      id: 'notes',
      name: w.title,
      note: joined([html`<a href="${view.add}">${w.add}</a>`, view.all && html`<a href="${view.all}">${w.every}</a>`]),
    },
    view.notes.length === 0 ? empty(w.noneHere) : noteList(view.notes),
  )}</div>`;
}
