import type { Position } from '../../../model/index.ts';
import { groupPositions } from '../../edition/index.ts';
import { accountsInWords, count, positionVerbs } from '../../words.ts';
import { type Html, html, nothing } from './escape.ts';
import type { HtmlPage } from './page.ts';
import { stemmaFigure } from './stemma.ts';

/** The cards beside the text: where the reports come from, the tone, the positions in short. */
export function sideCards(page: HtmlPage): Html {
  return html`${stemmaCard(page)}${toneCard(page)}${positionsCard(page)}`;
}

function stemmaCard(page: HtmlPage): Html {
  const { dossier } = page;
  const unseen = dossier.accounts.flatMap((account) => (account.origin.kind === 'unseen' ? [account.origin.label] : []));
  const about = `${count(dossier.reports.length, 'report')} ${dossier.reports.length === 1 ? 'descends' : 'descend'} from ${accountsInWords(dossier.independentAccounts)}.${unseen.length ? ` ${unseen.join(', ')}: a common source that is not among the reports.` : ''}`;
  return html`<div class="card"><h3>Where the reports come from</h3><p>${about}</p>${stemmaFigure(page)}<p class="foot"><a href="#${page.prefix}accounts">The shared passages</a></p></div>`;
}

/** Bars of one party: what fits the card at 24 pixels each, the least size of a target (WCAG 2.2, 2.5.8). */
const mostBars = 8;
/** Parties shown in the tone card, and in the positions card. */
const mostTones = 4;
const mostParties = 6;

/** Each party's acts as bars: up is cooperative, down hostile, by Goldstein's scale; a bar opens its sentence. */
function toneCard(page: HtmlPage): Html {
  const parties = groupPositions(page.dossier)
    .map(({ name, positions }) => ({ name, positions: positions.filter((position) => position.goldstein !== undefined) }))
    .filter(({ positions }) => positions.length > 0)
    .slice(0, mostTones);
  if (parties.length === 0) return nothing;
  const rows = parties.map(
    ({ name, positions }) =>
      html`<div class="tone"><span>${name}</span><span class="bars">${positions.slice(0, mostBars).map((position) => toneBar(page, position))}</span></div>`,
  );
  return html`<div class="card"><h3>Tone</h3><p>Goldstein value of what each party says and does: above the line cooperative, below it hostile.</p>${rows}</div>`;
}

function toneBar(page: HtmlPage, position: Position): Html {
  const value = position.goldstein ?? 0;
  const percent = Math.round(Math.abs(value) * 5);
  const [member] = position.members;
  const label = `${value > 0 ? '+' : ''}${value}, ${position.kind}: ${position.text}`;
  return html`<a class="${value < 0 ? 'down' : 'up'}" href="${member ? page.citations.href(member) : `#${page.prefix}positions`}" title="${label}"><i style="height:${Math.max(2, percent)}%"></i><span class="hide">${label}</span></a>`;
}

function positionsCard(page: HtmlPage): Html {
  const parties = groupPositions(page.dossier).slice(0, mostParties);
  if (parties.length === 0) return nothing;
  const rows = parties.map(({ name, positions }) => {
    const words = [...Map.groupBy(positions, (position) => position.kind)].map(([kind, list]) => {
      const member = list.length === 1 ? list[0]?.members[0] : undefined;
      const verb = `${positionVerbs[kind]}${list.length > 1 ? ` ×${list.length}` : ''}`;
      return html`<a class="plain" href="${member ? page.citations.href(member) : `#${page.prefix}positions`}" title="${list[0]?.text}">${verb}</a>`;
    });
    return html`<tr><td><b>${name}</b></td><td>${words.map((word, at) => html`${at > 0 && ' · '}${word}`)}</td></tr>`;
  });
  return html`<div class="card"><h3>Positions</h3><table>${rows}</table></div>`;
}
