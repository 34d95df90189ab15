import type { ListView, StatementView } from '../../../../web/story/index.ts';
import { briefLines, count, statusInWords } from '../../../7-brief/edition/index.ts';
import type { Statement, StatementStatus } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { accountSigla, evidenceOf, reportSigla } from './evidence.ts';
import { type Asked, allOf, cut, openOf } from './paging.ts';
import { part, standing } from './settings.ts';

const marks: Readonly<Record<StatementStatus, StatementView['mark']>> = {
  corroborated: 'ok',
  disputed: 'dis',
  'one-account': 'one',
  'single-report': 'one',
};

export function statementView(edition: Edition, statement: Statement, { open = false }: { readonly open?: boolean } = {}): StatementView {
  const { speaker, quoted, text } = edition.telling(statement);
  const reports = `${statement.reports.length} of ${count(edition.dossier.reports.length, 'report')}`;
  return {
    id: statement.id,
    mark: marks[statement.status],
    text,
    ...(speaker ? { speaker, quoted } : {}),
    about: [statusInWords(statement, { said: Boolean(speaker) }), reports].join(' · '),
    sigla: siglaOf(edition, statement),
    evidence: evidenceOf(edition, statement.members, { more: edition.to('statements', { only: statement.id }), open }),
    why: whyStatus(statement),
  };
}

/** One letter an account; what one report alone tells that draws on several accounts has the siglum of that report: no account tells it. */
function siglaOf(edition: Edition, { status, accounts, members }: Statement): StatementView['sigla'] {
  const agreed = members.filter((member) => member.relation !== 'contradicts');
  return status === 'single-report' && accounts.length > 1 ? reportSigla(edition, agreed) : accountSigla(edition, accounts, agreed);
}

/** Why a statement has its status, in words. */
function whyStatus({ status, accounts, reports, members }: Statement): string {
  const letters = accounts.length > 1 ? `${accounts.slice(0, -1).join(', ')} and ${accounts.at(-1)}` : (accounts[0] ?? '');
  switch (status) {
    case 'corroborated':
      return `Accounts ${letters} tell it, and none of them was found to depend on another.`;
    case 'disputed':
      return members.some((member) => member.relation === 'contradicts')
        ? 'A report says the contrary.'
        : 'The accounts do not agree on it.';
    case 'one-account':
      if (accounts.length > 1) return `Accounts ${letters} tell of it, but no two of them tell all of it independently: ${WHY_NOT}.`;
      return `${count(reports.length, 'report')} tell it, and all go back to account ${letters}: that is one telling.`;
    case 'single-report':
      return 'No other report tells it.';
  }
}

const WHY_NOT = 'the one tells less, names the other as its source, or has the same words from a text that is not here';

const groups = [
  { key: 'established', name: 'Established' },
  { key: 'disputed', name: 'Disputed' },
  { key: 'one', name: 'One account only' },
] as const;

/** Statements by how well they are supported: the established first, then the disputed, then those of one account. */
export function statementsView(edition: Edition, asked: Asked): ListView<StatementView> {
  const { digest } = edition;
  const lists = { established: digest.established, disputed: digest.disputedStatements, one: digest.oneAccount };
  const all = [...lists.established, ...lists.disputed, ...lists.one];
  const chosen = groups.find((group) => group.key === asked.filter);
  // The brief shows the first of each kind: on the page of the story the list goes on behind them.
  const beyond = [...lists.established.slice(briefLines.established), ...lists.disputed, ...lists.one.slice(briefLines.oneAccount)];
  const list =
    edition.extent === 'part' ? beyond : asked.only ? all.filter((one) => one.id === asked.only) : chosen ? lists[chosen.key] : all;
  const { items, pager } = cut(edition, list, 'statements', asked, part.statements);
  return {
    items: items.map((one) => statementView(edition, one, { open: one.id === asked.only })),
    total: all.length,
    note: `${digest.established.length} established`,
    ...allOf(edition, 'statements', items.length, all.length),
    ...openOf(edition, standing.statements),
    ...(pager ? { pager } : {}),
    filters: [
      { name: 'All', href: edition.to('statements'), count: all.length, on: !chosen && !asked.only },
      ...groups.map(({ key, name }) => ({
        name,
        href: edition.to('statements', { filter: key }),
        count: lists[key].length,
        on: chosen?.key === key,
      })),
    ],
  };
}
