import { act, button, chips, diff, empty, field, filters, type Html, html, pager, post, unfold, words } from '../ui/index.ts';
import type { ListView, QuotationView, StoryFrame, VersionView } from './view.ts';

/** Who said exactly what: the likeliest wording, and under it every other one with the words that differ. */
export function quotationsBody(view: ListView<QuotationView>, frame: StoryFrame): Html {
  return html`${view.filters && filters(words.story.quotations, view.filters)}${view.items.length === 0 && empty(words.story.noQuotations)}${unfold(
    view.items.map((one) => quotation(one, frame)),
    { open: view.open, what: words.story.rows.quotations, all: view.all },
  )}${pager(view.pager)}`;
}

export function quotation(one: QuotationView, frame?: StoryFrame): Html {
  return html`<div class="q" id="${one.id}" data-item><div class="who"><b dir="auto">${one.speaker}</b>${one.about && html` · ${one.about}`}</div>
<blockquote dir="auto">${one.marked ? `“${one.words}”` : one.words}</blockquote>${one.versions.map((each) => version(each, one.whyBest))}${one.moreVersions > 0 && html`<p class="why">${words.story.moreVersions(one.moreVersions)}</p>`}${frame && !frame.past && wrongSpeaker(one, frame)}</div>`;
}

/** The likeliest wording stands above: its row tells why it is taken for that. */
function version(one: VersionView, whyBest: string): Html {
  if (one.likeliest)
    return html`<div class="${one.here ? 'v here' : 'v'}">${chips(one.sigla, 6)}<span class="why">${one.here && html`<span class="hide">${words.report.thisOne} </span>`}${whyBest}</span><span class="tag">${one.verdict}</span></div>`;
  return html`<div class="${one.here ? 'v here' : 'v'}">${chips(one.sigla, 6)}<span dir="auto" class="wording">${one.here && html`<span class="hide">${words.report.thisOne} </span>`}${one.parts ? diff(one.parts) : one.text}${one.notes.map((note) => html`<small class="under">${note}</small>`)}</span><span class="${one.altered ? 'tag bad' : 'tag'}">${one.verdict}</span></div>`;
}

function wrongSpeaker(one: QuotationView, frame: StoryFrame): Html {
  const form = post(
    `${frame.base}/correct`,
    { kind: 'speaker', subject: one.id },
    html`${field(words.correct.speakerLabel, { name: 'value', value: one.speaker, required: true })}${button(words.correct.do)}`,
  );
  return act(words.correct.wrongSpeaker, form);
}
