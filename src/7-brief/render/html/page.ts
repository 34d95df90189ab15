import type { Dossier, Id, Span, Statement } from '../../../model/index.ts';
import type { Digest } from '../../digest.ts';
import { compareText, type Sigla, type Telling } from '../../edition/index.ts';
import { count } from '../../words.ts';
import type { Citations } from './citations.ts';
import { type Html, html, nothing } from './escape.ts';

/** What a section of the page is written with. */
export interface HtmlPage {
  readonly dossier: Dossier;
  readonly digest: Digest;
  readonly sigla: Sigla;
  readonly telling: (statement: Statement) => Telling;
  readonly citations: Citations;
  /** Put before every address of this dossier; empty for the first on the page. */
  readonly prefix: string;
}

/** A section of the page; `count` stands in the contents. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly count: number;
  readonly body: Html;
}

export function writeSection(page: HtmlPage, section: Section): Html {
  const id = page.prefix + section.id;
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${section.name} <span>${section.note}</span></h2>${section.body}</section>`;
}

/** Class that gives an account its colour; the letter always stands beside it. */
export function accountClass(sigla: Sigla, account: Id): string {
  return `acc${sigla.accounts.indexOf(account) % 8}`;
}

/** One chip an account of the story: filled and leading to its first sentence where the account tells it, empty where not. */
export function accountChips(page: HtmlPage, accounts: readonly Id[], members: readonly Span[]): Html {
  const { sigla, citations } = page;
  if (sigla.accounts.length > 8) return reportChips(page, members);
  const chips = sigla.accounts.map((account) => {
    const first = members.find((member) => sigla.accountsOf(member.report).includes(account));
    if (!first || !accounts.includes(account))
      return html`<b class="off" title="not in account ${account}"><span class="hide">not in </span>${account}</b>`;
    return html`<a class="chip ${accountClass(sigla, account)}" href="${citations.href(first)}" title="Account ${account}: ${first.text}">${account}</a>`;
  });
  return html`<span class="sig">${chips}</span>`;
}

/** One chip a report among the members, leading to its sentence. */
export function reportChips(page: HtmlPage, members: readonly Span[]): Html {
  const { sigla, citations } = page;
  const seen = new Map<Id, Span>();
  for (const member of members) if (!seen.has(member.report)) seen.set(member.report, member);
  const bySiglum = [...seen.values()].sort((a, b) => compareText(sigla.ofReport(a.report), sigla.ofReport(b.report)));
  const chips = bySiglum.map(
    (member) =>
      html`<a class="chip ${accountClass(sigla, sigla.accountsOf(member.report)[0] ?? '')}" href="${citations.href(member)}" title="${sigla.outlet(member.report)}: ${member.text}">${sigla.ofReport(member.report)}</a>`,
  );
  return html`<span class="sig">${chips}</span>`;
}

/** The sentences that a line rests on, folded away until asked for. */
export function evidence(
  page: HtmlPage,
  members: readonly Span[],
  { label, shown }: { readonly label?: string; readonly shown?: string } = {},
): Html {
  // One sentence that is shown already: its chip opens it.
  if (members.length === 0 || (members.length === 1 && !label && members[0]?.text === shown)) return nothing;
  const { sigla, citations } = page;
  const rows = members.map(
    (member) =>
      html`<li>${reportChips(page, [member])} <a class="plain" href="${citations.href(member)}">${member.text}</a> <cite>${sigla.outlet(member.report)}</cite></li>`,
  );
  return html`<details class="ev"><summary>${label ?? count(members.length, 'sentence')}</summary><ul>${rows}</ul></details>`;
}

export function entityName(page: HtmlPage, id: Id | undefined): string {
  return page.dossier.entities.find((entity) => entity.id === id)?.name ?? id ?? '';
}
