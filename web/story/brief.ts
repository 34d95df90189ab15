import { act, button, chips, empty, evidence, field, filters, type Html, html, nothing, pager, post, unfold, words } from '../ui/index.ts';
import type { BriefView, DiscrepancyView, ListView, StatementView, StoryFrame } from './view.ts';

/** What is established and by whom, what is disputed, what only one account tells. */
export function briefBody(view: BriefView): Html {
  const { rows } = words.story;
  const told = (list: readonly StatementView[]): readonly Html[] => list.map((one) => statementRow(one, 'b-'));
  return html`${view.none && empty(noneWords[view.none])}
${unfold(told(view.established), { open: view.open.established, what: rows.established })}${unfold([...view.disputed.map(disputedRow), ...told(view.contradicted)], { open: view.open.disputed, what: rows.disputed })}${unfold(told(view.single), { open: view.open.single, what: rows.single })}`;
}

const noneWords = {
  'one-report': words.story.oneReport,
  'one-account': words.story.allOneAccount,
  'none-established': words.story.noneEstablished,
} as const;

const markWords: Readonly<Record<StatementView['mark'], string>> = { ok: 'Established:', one: 'One account only:', dis: 'Disputed:' };

/** A statement with its mark, its accounts and, folded, its sentences. `prefix` keeps addresses apart where it stands twice on a page. */
function statementRow(one: StatementView, prefix = ''): Html {
  return html`<div class="st" id="${prefix}${one.id}" data-item><span class="mark ${one.mark}"></span><div><p class="said" dir="auto"><span class="hide" dir="ltr">${markWords[one.mark]} </span>${one.speaker && html`<bdi class="by">${one.speaker}:</bdi> `}${one.quoted ? `“${one.text}”` : one.text}</p>${evidence(one.evidence, { label: one.about, also: html`<p>${one.why}</p>` })}</div>${chips(one.sigla)}</div>`;
}

function disputedRow(one: DiscrepancyView): Html {
  const label = html`${words.story.disputed} · ${one.kind} · ${words.story.answers(one.answers)}`;
  return html`<div class="st wide" id="b-${one.id}" data-item><span class="mark dis"></span><div><p class="said" dir="auto"><span class="hide" dir="ltr">${markWords.dis} </span>${one.subject}</p>${answers(one)}${evidence(one.evidence, { label, also: html`<p>${one.note}</p>` })}</div></div>`;
}

/** Each answer with those who give it; what was said inside marks. */
function answers(one: DiscrepancyView): Html {
  const written = (value: string): string => (one.kind === 'quotation' ? `“${value}”` : value);
  return html`<ul class="vals" aria-label="${words.story.values}">${one.values.map((value) => html`<li dir="auto"><span>${written(value.value)}</span> ${chips(value.sigla, 6)}</li>`)}${one.more && html`<li><a href="${one.more.href}">${words.story.moreAnswers(one.more.count)}</a></li>`}</ul>`;
}

/** Statements with their filters. */
export function statementsBody(view: ListView<StatementView>, frame: StoryFrame, extent: 'part' | 'whole'): Html {
  const search = html`<form class="line within" action="/search" role="search"><input type="hidden" name="story" value="${frame.id}">${field(words.story.searchHere, { name: 'q', type: 'search' })}${button(words.story.searchGo)}</form>`;
  return html`${extent === 'whole' && search}${view.filters && filters(words.story.statements, view.filters)}${view.items.length === 0 && empty(words.story.noStatements)}${unfold(
    view.items.map((one) => statementRow(one)),
    { open: view.open, what: words.story.rows.statements, all: view.all },
  )}${pager(view.pager)}`;
}

/** The questions to which the reports give different answers. */
export function discrepanciesBody(view: ListView<DiscrepancyView>, frame: StoryFrame): Html {
  if (view.total === 0) return empty(frame.reports > 1 ? words.story.noDiscrepancies : words.story.noDiscrepanciesOfOne);
  const rows = view.items.map(
    (one) =>
      html`<li id="${one.id}" data-item><div><p class="said" dir="auto">${one.subject}</p>${one.note && html`<small class="under">${one.note}</small>`}<div class="acts">${evidence(one.evidence)}${notOne(one, frame)}</div></div>${answers(one)}<div class="sort">${one.kind}${one.material && html`, <span class="bad">${words.story.material}</span>`}<small class="under">${one.scope}</small></div></li>`,
  );
  return html`${view.filters && filters(words.story.discrepancies, view.filters)}${unfold(rows, { open: view.open, what: words.story.rows.discrepancies, all: view.all, wrap: (some) => html`<ul class="disc">${some}</ul>` })}${pager(view.pager)}`;
}

/** What stands in the past is not corrected there. */
function notOne(one: DiscrepancyView, frame: StoryFrame): Html {
  if (frame.past) return nothing;
  const form = post(
    `${frame.base}/correct`,
    { kind: 'not-a-discrepancy', subject: one.id },
    html`${field(words.correct.notOneLabel, { name: 'note' })}${button(words.correct.notOne)}`,
  );
  return act(words.correct.notOne, form);
}
