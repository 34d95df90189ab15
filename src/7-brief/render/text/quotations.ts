import type { Utterance, Version } from '../../../model/index.ts';
import { isAltered } from '../../digest.ts';
import { groupAlike, sharedShare, shownWords, wordChanges } from '../../edition/index.ts';
import { count, dateInWords, verdictWords } from '../../words.ts';
import { type Ink, wrap } from './ink.ts';
import { sectionHead, type TextPage } from './page.ts';

const shownUtterances = 12;

/** Who said what: the likeliest wording, and every wording that differs, with the difference shown. */
export function quotationLines(page: TextPage): string[] {
  const { digest, ink } = page;
  if (digest.utterances.length === 0) return [];
  const shown = digest.utterances.slice(0, Math.max(shownUtterances, digest.altered));
  const rest = digest.utterances.length - shown.length;
  return [
    sectionHead(page, 'Quotations', `${count(digest.utterances.length, 'utterance')}, ${digest.altered} with altered wording`),
    ...shown.flatMap((utterance) => utteranceLines(page, utterance)),
    ...(rest > 0 ? [ink.dim(`   and ${rest} more: see --format html or json`)] : []),
  ];
}

function utteranceLines(page: TextPage, utterance: Utterance): string[] {
  const { ink, sigla, width } = page;
  const best = utterance.versions[utterance.best];
  if (!best) return [];
  const alike = utterance.versions.filter((version) => version.verdict === 'base' || version.verdict === 'same');
  const date = dateInWords(utterance.date);
  const about = [best.governor?.text, utterance.place, date].filter(Boolean).join(', ');
  const mark = isAltered(utterance) ? ink.red('“') : ink.dim('“');
  return [
    wrap(`${best.marked ? `“${shownWords(best.text)}”` : best.text} ${ink.dim(`[${sigla.cite(alike).join(' ')}]`)}`, {
      width,
      first: ` ${mark} ${ink.bold(utterance.speaker.name)}${about ? ink.dim(` (${about})`) : ''}: `,
      rest: '   ',
    }),
    ...groupAlike(utterance.versions.filter((version) => !alike.includes(version) && version.verdict !== 'indirect')).map((group) =>
      versionLine(page, best, group),
    ),
  ];
}

function versionLine(page: TextPage, best: Version, group: readonly Version[]): string {
  const { ink, sigla, width } = page;
  const [version] = group as [Version];
  const bad = version.verdict === 'reworded' || version.verdict === 'truncated';
  const label = `${sigla.cite(group).join(' ')} ${verdictWords[version.verdict]}`;
  const notes = version.notes.length ? ink.dim(` – ${version.notes.join('; ')}`) : '';
  return wrap(`${bad ? ink.red(label) : ink.dim(label)}: ${showChanges(ink, best.text, version.text)}${notes}`, { width, first: '     ' });
}

/** With colour: words that are not in the best wording are underlined and those it lost are struck; without: [-lost-] {+put in+}. */
function showChanges(ink: Ink, best: string, version: string): string {
  const changes = wordChanges(best, version);
  if (sharedShare(changes) < 1 / 3) return `“${shownWords(version)}”`;
  return changes
    .map(({ text, change }) => {
      if (change === 'same') return text;
      if (ink.isColorSupported) return change === 'lost' ? ink.strikethrough(ink.red(text)) : ink.underline(text);
      return change === 'lost' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join(' ');
}
