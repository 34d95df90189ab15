import type { Dossier } from '../../../model/index.ts';
import { makeDigest } from '../../digest.ts';
import { makeSigla, makeTeller } from '../../edition/index.ts';
import { summaryLine } from '../../words.ts';
import { accountLines } from './accounts.ts';
import { makeInk, wrap } from './ink.ts';
import type { TextPage } from './page.ts';
import { quotationLines } from './quotations.ts';
import { disputedLines, establishedLines, oneAccountLines } from './statements.ts';
import { placeLines, positionLines, problemLines, proposalLines, timelineLines } from './tables.ts';

export interface TextOptions {
  /** Columns of the terminal; 100 where not given. */
  readonly width?: number;
  /** Escape codes for colour and weight; for a terminal only. */
  readonly colour?: boolean;
}

/** A dossier as a page for the terminal: every line carries the sigla of the reports it rests on. */
export function renderText(dossier: Dossier, options: TextOptions = {}): string {
  const page: TextPage = {
    dossier,
    digest: makeDigest(dossier),
    sigla: makeSigla(dossier),
    telling: makeTeller(dossier),
    ink: makeInk(options.colour ?? false),
    width: Math.max(48, Math.min(options.width ?? 100, 110)),
  };
  const sections = [
    heading(page),
    accountLines(page),
    establishedLines(page),
    disputedLines(page),
    quotationLines(page),
    positionLines(page),
    proposalLines(page),
    placeLines(page),
    timelineLines(page),
    oneAccountLines(page),
    problemLines(page),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ dossier, ink, width }: TextPage): string[] {
  const title = wrap(dossier.story.title, { width })
    .split('\n')
    .map((line) => ink.bold(line));
  return ['', ...title, ink.dim(summaryLine(dossier).join(' · '))];
}
