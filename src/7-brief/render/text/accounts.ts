import type { Account, Id, Link } from '../../../model/index.ts';
import { bestSource } from '../../edition/index.ts';
import { accountsInWords, count, linkInWords, publishedInWords, quote } from '../../words.ts';
import { wrap } from './ink.ts';
import { sectionHead, type TextPage } from './page.ts';

/** Who copied whom: the accounts, their reports, and what each was taken from. */
export function accountLines(page: TextPage): string[] {
  const { dossier, ink, sigla } = page;
  if (dossier.accounts.length === 0) return [];
  const lines = [
    sectionHead(
      page,
      'Where the reports come from',
      `${count(dossier.reports.length, 'report')}, ${accountsInWords(dossier.independentAccounts)}`,
    ),
  ];
  const listed = new Set<Id>();
  for (const account of dossier.accounts) {
    lines.push(`${ink.bold(account.id)}  ${ink.dim(originInWords(page, account))}`);
    for (const report of sigla.reports) {
      if (!account.reports.includes(report.id) || listed.has(report.id)) continue;
      listed.add(report.id);
      lines.push(reportLine(page, report.id));
    }
  }
  for (const report of sigla.reports) if (!listed.has(report.id)) lines.push(reportLine(page, report.id));
  return lines;
}

function originInWords({ sigla }: TextPage, account: Account): string {
  switch (account.origin.kind) {
    case 'report':
      return account.reports.length === 1 ? 'one report' : `goes back to ${sigla.ofReport(account.origin.report)}`;
    case 'unseen':
      return `goes back to a source that is not here, ${account.origin.label}`;
    default:
      return 'which report came first is not established';
  }
}

function reportLine(page: TextPage, id: Id): string {
  const { dossier, ink, sigla, width } = page;
  const report = sigla.report(id);
  const from = dossier.accounts
    .filter((account) => account.reports.includes(id))
    .map((account) => bestSource(dossier, account, id))
    .filter((link): link is Link => link !== undefined);
  const descent = from.map((link) => `${linkInWords(link)} ${sigla.ofReport(link.from === id ? link.to : link.from)}`).join(', ');
  const head = `   ${sigla.ofReport(id).padEnd(4)} `;
  const title = report?.title ? ` ${quote(report.title)}` : '';
  const text = `${sigla.outletInFull(id)}, ${publishedInWords(report?.published)}${descent ? ` · ${descent}` : ''}${title ? ink.dim(title) : ''}`;
  return wrap(text, { width, first: head });
}
