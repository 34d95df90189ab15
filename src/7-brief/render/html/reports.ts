import type { Block, Link, Report } from '../../../model/index.ts';
import { accountsInWords, count, linkInWords, publishedInWords } from '../../words.ts';
import { type Html, html, nothing } from './escape.ts';
import { accountClass, type HtmlPage, reportChips, type Section } from './page.ts';

/** Shared passages shown of one link; the record holds all. */
const mostPassages = 12;
/** Links shown; the record holds all. */
const mostLinks = 60;

/** Why reports are taken to depend on each other: the reasons, and the passages side by side. */
export function accountsSection(page: HtmlPage): Section {
  const { dossier } = page;
  const links = [...dossier.links].sort((a, b) => b.score - a.score || (a.from < b.from ? -1 : 1)).slice(0, mostLinks);
  const body = html`${links.length === 0 && html`<p class="empty">No report was found to depend on another.</p>`}${links.map((link) => linkRow(page, link))}`;
  return {
    id: 'accounts',
    name: 'Where the reports come from',
    note: `${count(dossier.reports.length, 'report')} · ${accountsInWords(dossier.independentAccounts)}`,
    count: dossier.accounts.length,
    body,
  };
}

function linkRow(page: HtmlPage, link: Link): Html {
  const { sigla } = page;
  const [later, source] = link.directed ? [link.to, link.from] : [link.from, link.to];
  const head = html`<b>${sigla.ofReport(later)}</b> ${sigla.outlet(later)} <i>${linkInWords(link)}</i> <b>${sigla.ofReport(source)}</b> ${sigla.outlet(source)}`;
  const rows = link.passages
    .slice(0, mostPassages)
    .map(
      (passage) =>
        html`<tr><td>${reportChips(page, [passage.from])} ${passage.from.text}</td><td>${reportChips(page, [passage.to])} ${passage.to.text}</td></tr>`,
    );
  const reasons = link.reasons.map((reason) => html`<li>${reason.note}</li>`);
  return html`<details class="link"><summary>${head}</summary><ul class="reasons">${reasons}</ul>${rows.length > 0 && html`<div class="scroll"><table class="pass">${rows}</table></div>`}${link.passages.length > mostPassages && html`<p class="empty">and ${link.passages.length - mostPassages} more passages</p>`}</details>`;
}

/** The reports in full, each cited sentence with its own address. */
export function reportsSection(page: HtmlPage): Section {
  const body = page.sigla.reports.map((report) => reportArticle(page, report));
  return { id: 'reports', name: 'Reports', note: 'as read, without what is not the article', count: body.length, body: html`${body}` };
}

function reportArticle(page: HtmlPage, report: Report): Html {
  const { sigla } = page;
  const account = sigla.accountsOf(report.id)[0] ?? '';
  const about = [publishedInWords(report.published), report.byline, report.language !== 'en' && report.language]
    .filter(Boolean)
    .join(' · ');
  return html`<article class="report" id="${page.citations.reportAnchor(report.id)}" lang="${report.language}"><h3><span class="chip ${accountClass(sigla, account)}">${sigla.ofReport(report.id)}</span> <span dir="auto">${report.title ?? sigla.outlet(report.id)}</span></h3>
<p class="meta">${sigla.outletInFull(report.id)} · ${about}<br><span class="loc">${location(report)}</span></p>
<div class="text" dir="auto">${writeBlocks(page, report)}</div>${removedParts(report)}</article>`;
}

function location(report: Report): Html {
  return /^https?:\/\//.test(report.location)
    ? html`<a href="${report.location}" rel="noreferrer noopener">${report.location}</a>`
    : html`${report.location}`;
}

function writeBlocks(page: HtmlPage, report: Report): Html {
  const parts: Html[] = [];
  let items: Html[] = [];
  const flush = (): void => {
    if (items.length) parts.push(html`<ul>${items}</ul>`);
    items = [];
  };
  for (const block of report.blocks) {
    const inside = writeUnits(page, report, block);
    if (block.kind === 'item') {
      items.push(html`<li>${inside}</li>`);
      continue;
    }
    flush();
    parts.push(
      block.kind === 'heading'
        ? html`<h4>${inside}</h4>`
        : block.kind === 'quote'
          ? html`<blockquote>${inside}</blockquote>`
          : html`<p class="${block.kind}">${inside}</p>`,
    );
  }
  flush();
  return html`${parts}`;
}

/** The text of a block with its cited stretches marked; only the first piece of a stretch bears the address. */
function writeUnits(page: HtmlPage, report: Report, block: Block): Html {
  const parts: Html[] = [];
  let at = block.start;
  for (const unit of page.citations.unitsOf(report.id)) {
    if (unit.end <= block.start || unit.start >= block.end) continue;
    const start = Math.max(unit.start, block.start);
    const end = Math.min(unit.end, block.end);
    parts.push(html`${report.text.slice(at, start)}`);
    const words = report.text.slice(start, end);
    parts.push(start === unit.start ? html`<span class="u" id="${unit.anchor}">${words}</span>` : html`<span class="u">${words}</span>`);
    at = end;
  }
  parts.push(html`${report.text.slice(at, block.end)}`);
  return html`${parts}`;
}

function removedParts(report: Report): Html {
  if (report.removed.length === 0) return nothing;
  const rows = report.removed
    .slice(0, 200)
    .map((part) => html`<li><small>${part.reason}</small> ${part.text.slice(0, 300)}${part.text.length > 300 && '…'}</li>`);
  return html`<details class="ev"><summary>${count(report.removed.length, 'part')} left out</summary><ul>${rows}</ul></details>`;
}

/** What could not be read or was not attempted. */
export function problemsSection(page: HtmlPage): Section {
  const rows = page.dossier.problems.map(
    (problem) => html`<li><b>${problem.location}</b> <small>${problem.stage}</small><br>${problem.message}</li>`,
  );
  return {
    id: 'problems',
    name: 'Problems',
    note: count(rows.length, 'note'),
    count: rows.length,
    body: html`<ul class="plainlist">${rows}</ul>`,
  };
}
