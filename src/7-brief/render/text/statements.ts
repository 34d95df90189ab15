import type { Discrepancy, Span, Statement } from '../../../model/index.ts';
import { briefLines } from '../../digest.ts';
import { tellingInWords } from '../../edition/index.ts';
import { count, quote, supportBeside } from '../../words.ts';
import { wrap } from './ink.ts';
import { sectionHead, type TextPage } from './page.ts';

/** What two or more independent accounts tell. */
export function establishedLines(page: TextPage): string[] {
  const { digest, ink } = page;
  if (digest.established.length === 0) {
    const why =
      page.dossier.accounts.length < 2
        ? 'There is only one account: nothing here is told independently.'
        : 'No statement is told by two independent accounts.';
    return [sectionHead(page, 'Established', ''), ink.dim(why)];
  }
  const shown = digest.established.slice(0, briefLines.established * 2);
  return [
    sectionHead(page, 'Established', `${count(digest.established.length, 'statement')} told by two or more independent accounts`),
    ...shown.flatMap((statement) => statementLines(page, statement, ink.green('●'))),
    ...more(page, digest.established.length - shown.length),
  ];
}

/** What is told by one account only, however many reports print it. */
export function oneAccountLines(page: TextPage): string[] {
  const { digest, ink } = page;
  const shown = digest.oneAccount.slice(0, briefLines.oneAccount * 2);
  if (shown.length === 0) return [];
  return [
    sectionHead(page, 'Told by one account only', count(digest.oneAccount.length, 'statement')),
    ...shown.flatMap((statement) => statementLines(page, statement, ink.dim('○'))),
    ...more(page, digest.oneAccount.length - shown.length),
  ];
}

function statementLines(page: TextPage, statement: Statement, mark: string): string[] {
  const { ink, sigla, telling, width } = page;
  const against = statement.members.filter(({ relation }) => relation === 'contradicts');
  const agreed = statement.members.filter(({ relation }) => relation !== 'contradicts');
  const cited = (members: readonly Span[]): string => ink.dim(`[${sigla.cite(members).join(' ')}]`);
  const beside = supportBeside(statement);
  return [
    wrap(`${tellingInWords(telling(statement))} ${cited(agreed)}${beside ? ink.dim(` ${beside}`) : ''}`, { width, first: ` ${mark} ` }),
    ...(against[0] ? [wrap(`otherwise: ${quote(against[0].text)} ${cited(against)}`, { width, first: '     – ' })] : []),
  ];
}

/** The questions to which the reports give different answers, and what one report tells and another denies. */
export function disputedLines(page: TextPage): string[] {
  const { digest, dossier } = page;
  if (digest.disputed.length + digest.contradicted.length === 0) return [];
  const material = dossier.discrepancies.filter((one) => one.severity === 'material').length;
  const notes = [
    ...(digest.disputed.length ? [`${count(digest.disputed.length, 'discrepancy', 'discrepancies')}, ${material} material`] : []),
    ...(digest.contradicted.length ? [`${count(digest.contradicted.length, 'statement')} contradicted`] : []),
  ];
  return [
    sectionHead(page, 'Disputed', notes.join(', ')),
    ...digest.disputed.flatMap((discrepancy) => discrepancyLines(page, discrepancy)),
    ...digest.contradicted.flatMap((statement) => statementLines(page, statement, page.ink.red('◆'))),
  ];
}

function discrepancyLines(page: TextPage, discrepancy: Discrepancy): string[] {
  const { ink, sigla, width } = page;
  const mark = discrepancy.severity === 'material' ? ink.red('◆') : ink.dim('◇');
  const values = discrepancy.values.map((value) => `${value.value} ${ink.dim(`[${sigla.cite(value.members).join(' ')}]`)}`);
  return [
    wrap(`${ink.bold(discrepancy.subject)} ${ink.dim(`· ${discrepancy.kind}, ${discrepancy.scope.replaceAll('-', ' ')}`)}`, {
      width,
      first: ` ${mark} `,
    }),
    ...values.map((value) => wrap(value, { width, first: '     – ' })),
    // An altered quotation is told with the quotations.
    ...(discrepancy.note && discrepancy.kind !== 'quotation' ? [wrap(ink.dim(discrepancy.note), { width, first: '       ' })] : []),
  ];
}

function more(page: TextPage, rest: number): string[] {
  return rest > 0 ? [page.ink.dim(`   and ${rest} more: see --format html or json`)] : [];
}
