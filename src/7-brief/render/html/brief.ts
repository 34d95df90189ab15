import type { Discrepancy, Statement } from '../../../model/index.ts';
import { briefLines } from '../../digest.ts';
import { count, sentenceCase, statusInWords } from '../../words.ts';
import { type Html, html, nothing } from './escape.ts';
import { accountChips, evidence, type HtmlPage, reportChips, type Section } from './page.ts';

/** What is established and by whom, what is disputed, what only one account tells. */
export function briefSection(page: HtmlPage): Section {
  const { digest } = page;
  const established = digest.established.slice(0, briefLines.established);
  const disputed = digest.disputed.filter((one) => one.severity === 'material').slice(0, briefLines.disputed);
  const contradicted = digest.contradicted.slice(0, briefLines.disputed);
  const single = digest.oneAccount.slice(0, established.length ? briefLines.oneAccount : briefLines.oneAccount * 2);
  const body = html`${established.length === 0 && html`<p class="empty">${emptyWords(page)}</p>`}
${established.map((statement) => statementRow(page, statement))}
${disputed.map((discrepancy) => disputedRow(page, discrepancy))}
${contradicted.map((statement) => statementRow(page, statement))}
${single.map((statement) => statementRow(page, statement))}`;
  return {
    id: 'brief',
    name: 'Brief',
    note: 'what is established, and by whom',
    count: established.length + disputed.length + contradicted.length + single.length,
    body,
  };
}

function emptyWords(page: HtmlPage): string {
  return page.dossier.accounts.length < 2
    ? 'All reports here go back to one account: nothing is told independently yet.'
    : 'No statement is told by two independent accounts yet.';
}

const marks: Readonly<Record<Statement['status'], string>> = {
  corroborated: 'ok',
  disputed: 'bad',
  'one-account': 'one',
  'single-report': 'one',
};

/** A statement with its mark, its accounts and, folded, its sentences. */
function statementRow(page: HtmlPage, statement: Statement): Html {
  const { speaker, quoted, text } = page.telling(statement);
  const reports = `${statement.reports.length} of ${count(page.dossier.reports.length, 'report')}`;
  const about = [statusInWords(statement, { said: speaker !== undefined }), reports].join(' · ');
  return html`<div class="st"><i class="mark ${marks[statement.status]}"></i><div><p>${speaker !== undefined && html`<bdi class="by">${speaker}:</bdi> `}${quoted ? `“${text}”` : text}</p>${evidence(page, statement.members, { label: about })}</div>${accountChips(page, statement.accounts, statement.members)}</div>`;
}

function disputedRow(page: HtmlPage, discrepancy: Discrepancy): Html {
  const members = discrepancy.values.flatMap((value) => value.members);
  const written = (value: string): string => (discrepancy.kind === 'quotation' ? `“${value}”` : value);
  const values = discrepancy.values.map((value) => html`<li>${written(value.value)} ${reportChips(page, value.members)}</li>`);
  const about = `disputed · ${discrepancy.kind} · ${count(discrepancy.values.length, 'answer')}`;
  return html`<div class="st wide"><i class="mark bad"></i><div><p>${sentenceCase(discrepancy.subject)}</p><ul class="vals">${values}</ul>${evidence(page, members, { label: about })}</div></div>`;
}

/** Every statement, in three folds. */
export function statementsSection(page: HtmlPage): Section {
  const { dossier, digest } = page;
  const folds = [
    fold(page, 'Established by two or more accounts', digest.established, true),
    fold(page, 'Disputed', digest.disputedStatements, true),
    fold(page, 'Told by one account only', digest.oneAccount, false),
  ];
  return {
    id: 'statements',
    name: 'Statements',
    note: `${dossier.statements.length} · ${digest.established.length} established`,
    count: dossier.statements.length,
    body: html`${folds}`,
  };
}

function fold(page: HtmlPage, name: string, statements: readonly Statement[], open: boolean): Html {
  if (statements.length === 0) return nothing;
  const inside = html`<summary>${name} <span>${statements.length}</span></summary>${statements.map((statement) => statementRow(page, statement))}`;
  return open ? html`<details class="fold" open>${inside}</details>` : html`<details class="fold">${inside}</details>`;
}

/** The questions to which the reports give different answers. */
export function discrepanciesSection(page: HtmlPage): Section {
  const { digest } = page;
  const material = digest.disputed.filter((one) => one.severity === 'material').length;
  const rows = digest.disputed.map((discrepancy) => {
    const values = discrepancy.values.map((value) => html`<li>${value.value} ${reportChips(page, value.members)}</li>`);
    return html`<tr><td>${sentenceCase(discrepancy.subject)}${discrepancy.note && html`<small>${discrepancy.note}</small>`}${evidence(
      page,
      discrepancy.values.flatMap((value) => value.members),
    )}</td><td><ul class="vals">${values}</ul></td><td>${discrepancy.kind}${discrepancy.severity === 'material' && html`, <span class="warn">material</span>`}<small>${discrepancy.scope.replaceAll('-', ' ')}</small></td></tr>`;
  });
  const body = html`<div class="scroll"><table class="disc"><thead><tr><th>What</th><th>Values</th><th>Kind</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return {
    id: 'discrepancies',
    name: 'Discrepancies',
    note: `${digest.disputed.length} · ${material} material`,
    count: digest.disputed.length,
    body,
  };
}
