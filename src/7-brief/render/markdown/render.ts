import type { Dossier, Position, Statement } from '../../../model/index.ts';
import { isAltered, makeDigest } from '../../digest.ts';
import {
  groupAlike,
  groupPositions,
  layOutStemma,
  makeSigla,
  makeTeller,
  type Sigla,
  shownWords,
  tellingInWords,
} from '../../edition/index.ts';
import { count, dateInWords, publishedInWords, quote, summaryLine, verdictWords } from '../../words.ts';
import { Footnotes } from './footnotes.ts';
import { plain } from './plain.ts';

interface MarkdownPage {
  readonly dossier: Dossier;
  readonly sigla: Sigla;
  readonly notes: Footnotes;
}

/** A dossier as Markdown (CommonMark with GitHub's footnotes): every line has a footnote with the sentences it rests on. */
export function renderMarkdown(dossier: Dossier): string {
  const sigla = makeSigla(dossier);
  const page: MarkdownPage = { dossier, sigla, notes: new Footnotes(sigla) };
  const parts = [
    `# ${plain(dossier.story.title)}`,
    summaryLine(dossier).join(' · '),
    accounts(page),
    established(page),
    discrepancies(page),
    quotations(page),
    positions(page),
    proposals(page),
    timeline(page),
    oneAccount(page),
    reports(page),
    problems(page),
    page.notes.write(),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(name: string, lines: readonly string[]): string {
  return lines.length ? `## ${name}\n\n${lines.join('\n')}` : '';
}

/** Who copied whom, a line an account. */
function accounts({ dossier, sigla }: MarkdownPage): string {
  const { trees } = layOutStemma(dossier, sigla, { rowWidth: 1000 });
  return section(
    'Where the reports come from',
    trees.map(({ words }) => `- ${plain(words)}`),
  );
}

function established(page: MarkdownPage): string {
  return section('Established by two or more accounts', makeDigest(page.dossier).established.map(statementLine(page)));
}

function oneAccount(page: MarkdownPage): string {
  return section('Told by one account only', makeDigest(page.dossier).oneAccount.map(statementLine(page)));
}

/** With whose words it is and the accounts that tell it; a report that draws on several of them stands by its own siglum. */
function statementLine({ dossier, notes, sigla }: MarkdownPage): (statement: Statement) => string {
  const telling = makeTeller(dossier);
  return (one) => {
    const by = one.status === 'single-report' ? sigla.cite(one.members.filter(({ relation }) => relation !== 'contradicts')) : one.accounts;
    return `- ${plain(tellingInWords(telling(one)))} (${by.join(', ')})${notes.cite(one.members)}`;
  };
}

function discrepancies({ dossier, notes }: MarkdownPage): string {
  const digest = makeDigest(dossier);
  const lines = digest.disputed.map((one) => {
    const values = one.values.map((value) => `${plain(value.value)}${notes.cite(value.members)}`).join(' — ');
    return `- **${plain(one.subject)}** ${values} (${one.kind}, ${one.severity})`;
  });
  const telling = makeTeller(dossier);
  const contradicted = digest.contradicted.map((one) => {
    const against = one.members.filter(({ relation }) => relation === 'contradicts');
    const agreed = one.members.filter(({ relation }) => relation !== 'contradicts');
    return `- ${plain(tellingInWords(telling(one)))}${notes.cite(agreed)} — otherwise: ${plain(against[0]?.text ?? '')}${notes.cite(against)}`;
  });
  return section('Disputed', [...lines, ...contradicted]);
}

function quotations({ dossier, notes, sigla }: MarkdownPage): string {
  const digest = makeDigest(dossier);
  const lines = digest.utterances.flatMap((utterance) => {
    const best = utterance.versions[utterance.best];
    if (!best) return [];
    const alike = utterance.versions.filter((version) => version.verdict === 'base' || version.verdict === 'same');
    const others = groupAlike(utterance.versions.filter((version) => !alike.includes(version) && version.verdict !== 'indirect'));
    return [
      `- **${plain(utterance.speaker.name)}**${best.governor ? ` (${plain(best.governor.text)})` : ''}: “${plain(shownWords(best.text))}”${notes.cite(alike.length ? alike : [best])}${isAltered(utterance) ? ' *(altered elsewhere)*' : ''}`,
      ...others.map(
        (group) =>
          `  - ${sigla.cite(group).join(' ')}, ${group[0] ? verdictWords[group[0].verdict] : ''}: “${plain(shownWords(group[0]?.text ?? ''))}”${notes.cite(group)}`,
      ),
    ];
  });
  return section('Quotations', lines);
}

function positions({ dossier, notes }: MarkdownPage): string {
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  const voice = (one: Position): string =>
    one.voice === undefined || one.voice === one.party ? '' : `, by ${plain(names.get(one.voice) ?? one.voice)}`;
  const lines = groupPositions(dossier).flatMap((party) => [
    `- **${plain(party.name)}**`,
    ...party.positions.map((one) => `  - ${one.kind}${voice(one)}: ${plain(one.text)}${notes.cite(one.members)}`),
  ]);
  return section('Positions', lines);
}

function proposals({ dossier, notes }: MarkdownPage): string {
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  const lines = dossier.proposals.flatMap((proposal) => [
    `- **${plain(proposal.name)}**`,
    ...proposal.authors.map(
      (author) => `  - written, as told, by ${plain(names.get(author.party) ?? author.party)}${notes.cite(author.members)}`,
    ),
    ...proposal.versions.map(
      (version) =>
        `  - version: ${plain(version.label)}${version.changes ? `, ${plain(version.changes)}` : ''}${notes.cite(version.members)}`,
    ),
    ...proposal.provisions.map((provision) => `  - provision: ${plain(provision.text)}${notes.cite(provision.members)}`),
  ]);
  return section('Proposals', lines);
}

function timeline({ dossier, notes }: MarkdownPage): string {
  return section(
    'Timeline',
    dossier.timeline.map(
      (event) =>
        `- **${dateInWords(event.date) || 'undated'}**${event.status === 'happened' ? '' : ` (${event.status})`}: ${plain(event.text)}${notes.cite(event.members)}`,
    ),
  );
}

function reports({ sigla }: MarkdownPage): string {
  return section(
    `Reports (${count(sigla.reports.length, 'report')})`,
    sigla.reports.map(
      (report) =>
        `- ${sigla.ofReport(report.id)}: ${plain(sigla.outletInFull(report.id))}, ${publishedInWords(report.published)}${report.title ? `, ${plain(quote(report.title))}` : ''} — ${plain(report.location)}`,
    ),
  );
}

function problems({ dossier }: MarkdownPage): string {
  return section(
    'Problems',
    dossier.problems.map((problem) => `- ${plain(problem.location)}: ${plain(problem.message)}`),
  );
}
