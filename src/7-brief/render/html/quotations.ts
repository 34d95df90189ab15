import type { Utterance, Version } from '../../../model/index.ts';
import { groupAlike, sharedShare, shownWords, wordChanges } from '../../edition/index.ts';
import { count, dateInWords, verdictWords } from '../../words.ts';
import { type Html, html } from './escape.ts';
import { type HtmlPage, reportChips, type Section } from './page.ts';

/** Who said exactly what: the likeliest wording, and under it every other one with the words that differ. */
export function quotationsSection(page: HtmlPage): Section {
  const { digest } = page;
  const body = html`${digest.utterances.map((utterance) => utteranceBlock(page, utterance))}`;
  return {
    id: 'quotations',
    name: 'Quotations',
    note: `${count(digest.utterances.length, 'utterance')} · ${digest.altered} with altered wording`,
    count: digest.utterances.length,
    body,
  };
}

function utteranceBlock(page: HtmlPage, utterance: Utterance): Html {
  const best = utterance.versions[utterance.best] as Version;
  const about = [best.governor?.text, utterance.place, dateInWords(utterance.date), utterance.addressee && `to ${utterance.addressee}`]
    .filter(Boolean)
    .join(' · ');
  const rows = groupAlike(utterance.versions).map((group) => versionRow(page, best, group));
  return html`<div class="q"><div class="who"><b>${utterance.speaker.name}</b>${about && html` · ${about}`}</div>
<blockquote dir="auto">${best.marked ? `“${shownWords(best.text)}”` : best.text}</blockquote><p class="why">${utterance.whyBest}</p>${rows}</div>`;
}

function versionRow(page: HtmlPage, best: Version, group: readonly Version[]): Html {
  const [version] = group as [Version];
  const bad = version.verdict === 'reworded' || version.verdict === 'truncated';
  const notes = [...new Set(group.flatMap((one) => one.notes))].slice(0, mostNotes).join('; ');
  const label = verdictWords[group.some((one) => one.verdict === 'base') ? 'base' : version.verdict];
  return html`<div class="v">${reportChips(page, group)}<span dir="auto">${wording(best, version)}${notes && bad && html`<small>${notes}</small>`}</span><span class="tag">${bad ? html`<span class="warn">${label}</span>` : label}</span></div>`;
}

/** Pieces of evidence shown beside a wording; the record holds all. */
const mostNotes = 2;

function wording(best: Version, version: Version): Html {
  if (version === best || version.verdict === 'same' || version.verdict === 'base' || version.verdict === 'indirect')
    return html`${shownWords(version.text)}`;
  const changes = wordChanges(best.text, version.text);
  if (sharedShare(changes) < 1 / 3) return html`${shownWords(version.text)}`;
  return html`${changes.map(({ text, change }) => (change === 'same' ? `${text} ` : change === 'lost' ? html`<del>${text}</del> ` : html`<ins>${text}</ins> `))}`;
}
