import type { Position } from '../../../model/index.ts';
import { groupPositions } from '../../edition/index.ts';
import { count, dateInWords, sentenceCase } from '../../words.ts';

import { type Html, html } from './escape.ts';
import { entityName, evidence, type HtmlPage, reportChips, type Section } from './page.ts';

/** Dated events: what happened, what is planned, what is only claimed. */
export function timelineSection(page: HtmlPage): Section {
  const rows = page.dossier.timeline.map((event) => {
    const status = event.status === 'happened' ? '' : ` · ${event.status}`;
    return html`<div class="${event.status}"><time title="${event.basis}">${dateInWords(event.date) || 'undated'}${status}</time><p>${event.text} ${reportChips(page, event.members)}</p></div>`;
  });
  return {
    id: 'timeline',
    name: 'Timeline',
    note: count(rows.length, 'dated event'),
    count: rows.length,
    body: html`<div class="tl">${rows}</div>`,
  };
}

/** What each party demands, refuses, offers, threatens. */
export function positionsSection(page: HtmlPage): Section {
  const parties = groupPositions(page.dossier);
  const body = parties.map(
    ({ name, positions }) => html`<div class="party"><h3>${name}</h3>${positions.map((position) => positionRow(page, position))}</div>`,
  );
  return {
    id: 'positions',
    name: 'Positions',
    note: count(parties.length, 'party', 'parties'),
    count: page.dossier.positions.length,
    body: html`${body}`,
  };
}

function positionRow(page: HtmlPage, position: Position): Html {
  const voice = position.voice && position.voice !== position.party ? `by ${entityName(page, position.voice)}` : '';
  const target = position.target ? `towards ${entityName(page, position.target)}` : '';
  const tone = position.goldstein === undefined ? '' : `tone ${position.goldstein > 0 ? '+' : ''}${position.goldstein}`;
  const condition = position.condition && !position.text.includes(position.condition) ? position.condition : '';
  const about = [voice, target, condition, dateInWords(position.date), tone].filter(Boolean).join(' · ');
  return html`<div class="pos"><span class="kind ${position.kind}">${position.kind.replace('-', ' ')}</span><div><p>${position.text}</p>${about && html`<small>${about}</small>`}${evidence(page, position.members, { shown: position.text })}</div>${reportChips(page, position.members)}</div>`;
}

/** Plans and drafts: who wrote them, their versions and provisions. */
export function proposalsSection(page: HtmlPage): Section {
  const body = page.dossier.proposals.map((proposal) => {
    const authors = proposal.authors.map((author) => html`<li>${entityName(page, author.party)} ${reportChips(page, author.members)}</li>`);
    const versions = proposal.versions.map(
      (version) =>
        html`<li><b>${version.label}</b>${version.date && html` · ${dateInWords(version.date)}`}${version.changes && html`: ${version.changes}`} ${reportChips(page, version.members)}</li>`,
    );
    const labels = new Map(proposal.versions.map((version) => [version.id, version.label]));
    const provisions = proposal.provisions.map(
      (provision) =>
        html`<li>${provision.text} ${provision.in.length > 0 && html`<small>${provision.in.map((id) => labels.get(id) ?? id).join(', ')}</small>`} ${reportChips(page, provision.members)}</li>`,
    );
    return html`<div class="prop"><h3>${sentenceCase(proposal.name)}</h3>
${authors.length > 0 && html`<h4>Written, as told, by</h4><ul>${authors}</ul>`}${versions.length > 0 && html`<h4>Versions</h4><ul>${versions}</ul>`}${provisions.length > 0 && html`<h4>Provisions</h4><ul>${provisions}</ul>`}</div>`;
  });
  return { id: 'proposals', name: 'Proposals', note: count(body.length, 'plan'), count: body.length, body: html`${body}` };
}

export function placesSection(page: HtmlPage): Section {
  const rows = page.dossier.places.map((place) => {
    const amount = [place.hedge, place.value].filter(Boolean).join(' ');
    return html`<tr><td>${entityName(page, place.place)}</td><td>${place.holder ? `${entityName(page, place.holder)} ` : ''}${place.relation}${amount && ` ${amount}`}</td><td>${reportChips(page, place.members)}</td></tr>`;
  });
  return {
    id: 'places',
    name: 'Territory',
    note: count(rows.length, 'statement'),
    count: rows.length,
    body: table(['Place', 'As told', 'Where'], rows),
  };
}

export function figuresSection(page: HtmlPage): Section {
  const rows = page.dossier.figures.map(
    (figure) =>
      html`<tr><td class="num">${figure.hedge ? `${figure.hedge} ` : ''}${figure.value.toLocaleString('en-US')}${figure.unit ? ` ${figure.unit}` : ''}</td><td>${figure.of}${figure.asOf && html`<small>as of ${dateInWords(figure.asOf)}</small>`}</td><td>${reportChips(page, figure.members)}</td></tr>`,
  );
  return {
    id: 'figures',
    name: 'Figures',
    note: count(rows.length, 'figure'),
    count: rows.length,
    body: folded(rows.length, table(['Figure', 'Of', 'Where'], rows)),
  };
}

export function entitiesSection(page: HtmlPage): Section {
  const { dossier } = page;
  const rows = [...dossier.entities]
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .map((entity) => {
      const variants = entity.variants
        .filter((variant) => variant.text !== entity.name)
        .map(
          (variant) =>
            html`<span class="var">${variant.misspelling ? html`<del title="misspelling">${variant.text}</del>` : variant.text}</span> `,
        );
      return html`<tr><td><b>${entity.name}</b><small>${entity.type}</small></td><td>${entity.roles.join(', ')}</td><td>${variants}</td><td class="num">${entity.mentions.length}</td></tr>`;
    });
  return {
    id: 'people',
    name: 'People and organisations',
    note: count(rows.length, 'name'),
    count: rows.length,
    body: folded(rows.length, table(['Name', 'Office', 'Also written', 'Mentions'], rows)),
  };
}

/** Past this many rows a table is folded. */
const foldRows = 14;

function folded(rows: number, body: Html): Html {
  return rows > foldRows ? html`<details class="fold"><summary>Show all <span>${rows}</span></summary>${body}</details>` : body;
}

function table(heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll"><table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
