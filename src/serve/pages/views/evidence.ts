import type { EvidenceView, SentenceView, SiglumView } from '../../../../web/ui/index.ts';
import { compareText } from '../../../7-brief/edition/index.ts';
import type { Id, Relation, Span } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { mostAccountChips, mostSentences } from './settings.ts';

/** Which of the colours an account has. */
export function colourOf({ sigla }: Edition, account: Id | undefined): number | undefined {
  const at = account === undefined ? -1 : sigla.accounts.indexOf(account);
  return at < 0 ? undefined : at % 8;
}

/** The sign of a report; `href` where it leads. */
export function reportSiglum(edition: Edition, report: Id, href?: string): SiglumView {
  const { sigla } = edition;
  const colour = colourOf(edition, sigla.accountsOf(report)[0]);
  return {
    label: sigla.ofReport(report),
    title: sigla.outlet(report),
    ...(colour === undefined ? {} : { colour }),
    ...(href === undefined ? {} : { href }),
  };
}

/** One sign an account of the story: leading to its first sentence where the account tells it, empty where not. */
export function accountSigla(edition: Edition, accounts: readonly Id[], members: readonly Span[]): readonly SiglumView[] {
  const { sigla } = edition;
  if (sigla.accounts.length > mostAccountChips) return reportSigla(edition, members);
  return sigla.accounts.map((account): SiglumView => {
    const first = members.find((member) => sigla.accountsOf(member.report).includes(account));
    if (!first || !accounts.includes(account)) return { label: account, title: `account ${account}`, off: true };
    const colour = colourOf(edition, account);
    return {
      label: account,
      title: `account ${account}: ${sigla.outlet(first.report)}`,
      href: edition.at(first),
      ...(colour === undefined ? {} : { colour }),
    };
  });
}

/** One sign a report among the members, leading to its first sentence. */
export function reportSigla(edition: Edition, members: readonly Span[]): readonly SiglumView[] {
  const seen = new Map<Id, Span>();
  for (const member of members) if (!seen.has(member.report)) seen.set(member.report, member);
  return [...seen.values()]
    .sort((a, b) => compareText(edition.sigla.ofReport(a.report), edition.sigla.ofReport(b.report)))
    .map((member) => reportSiglum(edition, member.report, edition.at(member)));
}

const relationWords: Readonly<Partial<Record<Relation, string>>> = {
  stronger: 'says more',
  weaker: 'says less',
  variant: 'a little different',
  contradicts: 'says the contrary',
};

/** The language of a report, where it is another than that of the page. */
function languageOf(edition: Edition, report: Id): { readonly language?: string } {
  const language = edition.languageOf(report);
  return language === 'en' || language === 'und' ? {} : { language };
}

export function sentenceOf(edition: Edition, member: Span & { readonly relation?: Relation }): SentenceView {
  const relation = member.relation && relationWords[member.relation];
  return {
    siglum: reportSiglum(edition, member.report, edition.at(member)),
    text: member.text,
    href: edition.at(member),
    outlet: edition.sigla.outlet(member.report),
    ...languageOf(edition, member.report),
    ...(relation ? { relation } : {}),
  };
}

/**
 * The sentences that a line rests on, so many that a reader can take them in.
 * @param more where all of them are
 * @param shown what stands above already: one sentence that reads the same is not told again
 * @param open the address asks for this one: its sentences are shown at once
 */
export function evidenceOf(
  edition: Edition,
  members: readonly (Span & { readonly relation?: Relation })[],
  { more, shown, open = false }: { readonly more?: string; readonly shown?: string; readonly open?: boolean } = {},
): EvidenceView {
  if (!open && members.length === 1 && members[0]?.text === shown) return { sentences: [], total: 1 };
  // One more is shown rather than told of.
  const most = members.length === mostSentences[edition.extent] + 1 ? members.length : mostSentences[edition.extent];
  return {
    sentences: inOrder(edition, members)
      .slice(0, most)
      .map((member) => sentenceOf(edition, member)),
    total: members.length,
    ...(more !== undefined && members.length > most ? { more } : {}),
    ...(open ? { open } : {}),
  };
}

/** By siglum; what is said against it at the end. */
function inOrder<T extends Span & { readonly relation?: Relation }>({ sigla }: Edition, members: readonly T[]): readonly T[] {
  const against = (member: T): number => Number(member.relation === 'contradicts');
  return [...members].sort((a, b) => against(a) - against(b) || compareText(sigla.ofReport(a.report), sigla.ofReport(b.report)));
}
