import type { Dossier } from '../../../model/index.ts';
import { makeDigest } from '../../digest.ts';
import { makeSigla, makeTeller } from '../../edition/index.ts';
import { isoInWords, summaryLine } from '../../words.ts';
import { briefSection, discrepanciesSection, statementsSection } from './brief.ts';
import { makeCitations } from './citations.ts';
import { type Html, html } from './escape.ts';
import { type HtmlPage, type Section, writeSection } from './page.ts';
import { quotationsSection } from './quotations.ts';
import { accountsSection, problemsSection, reportsSection } from './reports.ts';
import { sideCards } from './side.ts';
import { style } from './style.ts';
import { entitiesSection, figuresSection, placesSection, positionsSection, proposalsSection, timelineSection } from './tables.ts';

export interface HtmlOptions {
  /** CSS @font-face rules with the fonts inside; without them the system's fonts serve. */
  readonly fontCss?: string;
}

/**
 * Dossiers as one self-contained page: no script, nothing loaded from elsewhere, light and dark, fit for print.
 * Every line leads to the sentence in the report that it rests on.
 */
export function renderHtml(dossiers: readonly Dossier[], options: HtmlOptions = {}): string {
  const pages = dossiers.map((dossier, index) => makePage(dossier, index === 0 ? '' : `s${index + 1}-`));
  const title = dossiers.length === 1 ? (dossiers[0] as Dossier).story.title : `${dossiers.length} stories`;
  const asOf =
    dossiers
      .map((dossier) => dossier.asOf)
      .sort()
      .at(-1) ?? '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<meta name="generator" content="Stemma"><title>${html`${title}`.html} – Stemma</title>
<style>${options.fontCss ?? ''}${style}</style></head><body>
<a class="skip" href="#brief">Skip to the brief</a>
${
  html`<header><b>Stemma</b><span>dossier as of ${isoInWords(asOf) || asOf}</span></header>
${pages.length > 1 && html`<nav class="stories" aria-label="Stories"><ol>${pages.map((page) => html`<li><a href="#${page.prefix}top">${page.dossier.story.title}</a> <small>${summaryLine(page.dossier).join(' · ')}</small></li>`)}</ol></nav>`}
${pages.map(writePage)}
<footer>Each letter is an account: reports that go back to one telling. A filled letter leads to the sentence. Accounts are counted, not outlets.</footer>`
    .html
}
</body></html>
`;
}

function makePage(dossier: Dossier, prefix: string): HtmlPage {
  return {
    dossier,
    digest: makeDigest(dossier),
    sigla: makeSigla(dossier),
    telling: makeTeller(dossier),
    citations: makeCitations(dossier, prefix),
    prefix,
  };
}

function writePage(page: HtmlPage): Html {
  const { dossier } = page;
  const sections = sectionsOf(page);
  const [counts = '', accounts = '', ...rest] = summaryLine(dossier);
  const contents = sections.map((section) => html`<a href="#${page.prefix}${section.id}">${section.name}<i>${section.count}</i></a>`);
  return html`<main id="${page.prefix}top"><nav class="toc" aria-label="Contents">${contents}</nav>
<div class="head"><h1 dir="auto">${dossier.story.title}</h1><div class="meta"><b>${counts}</b> · <b>${accounts}</b>${rest.map((part) => ` · ${part}`)}</div></div>
<aside class="side">${sideCards(page)}</aside>
<div class="body">${sections.map((section) => writeSection(page, section))}</div></main>`;
}

function sectionsOf(page: HtmlPage): readonly Section[] {
  return [
    briefSection(page),
    accountsSection(page),
    quotationsSection(page),
    discrepanciesSection(page),
    positionsSection(page),
    proposalsSection(page),
    timelineSection(page),
    placesSection(page),
    statementsSection(page),
    figuresSection(page),
    entitiesSection(page),
    reportsSection(page),
    problemsSection(page),
  ].filter((section) => section.count > 0 || section.id === 'brief');
}
