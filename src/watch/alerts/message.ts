import type { CitedAlert, CitedSentence } from './cite.ts';

/** What a message links to: where this installation is reached, "http://localhost:3000"; absent where nobody said. */
export type Base = string | undefined;

/** The page of the story, else the alerts. */
export function linkOf({ alert }: CitedAlert, base: string): string {
  const root = base.replace(/\/+$/, '');
  return alert.change.story === undefined ? `${root}/alerts` : `${root}/stories/${encodeURIComponent(alert.change.story)}`;
}

/** For a terminal: a line of each, below one that says of what; no control character of a report gets through. */
export function linesOf(alerts: readonly CitedAlert[]): readonly string[] {
  const [first] = alerts;
  if (!first) return [];
  const { at, ruleName } = first.alert;
  if (alerts.length === 1) return [oneLine(`${at} ${ruleName}: ${lineOf(first)}`)];
  const rules = new Set(alerts.map(({ alert }) => alert.ruleName));
  return [
    oneLine(`${at} ${rules.size === 1 ? `${ruleName}: ` : ''}${titleOf(alerts)}`),
    ...alerts.map((one) => `  ${oneLine(lineOf(one))}`),
  ];
}

function lineOf({ alert: { change }, sentences: [first] }: CitedAlert): string {
  return `${change.text} ${change.why}${first ? ` (${first.outlet}${first.address ? `, ${first.address}` : ''})` : ''}`;
}

/** Control characters out, white space to single spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a message is about: the change; else the story and how many; else how many in how many stories. */
export function titleOf(alerts: readonly CitedAlert[]): string {
  const [first] = alerts;
  if (!first) return '';
  const stories = byStory(alerts);
  const [title = ''] = stories[0] ?? [];
  if (alerts.length === 1) return first.alert.change.text;
  if (stories.length > 1)
    return `${alerts.length} changes in ${stories.length} stories: ${stories.map(([name]) => name || 'sources').join('; ')}`;
  return `${title ? `${title}: ` : ''}${alerts.length} changes${title ? '' : `: ${first.alert.change.text}`}`;
}

/** A title as one line that a list of letters can show. */
export function subjectOf(alerts: readonly CitedAlert[]): string {
  const line = oneLine(titleOf(alerts));
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** By story, in the order in which they came. */
function byStory(alerts: readonly CitedAlert[]): (readonly [string, readonly CitedAlert[]])[] {
  const stories = new Map<string, CitedAlert[]>();
  for (const one of alerts) {
    const title = one.alert.storyTitle ?? '';
    stories.set(title, [...(stories.get(title) ?? []), one]);
  }
  return [...stories];
}

export function textOf(alerts: readonly CitedAlert[], base: Base): string {
  const parts = byStory(alerts).map(([title, list]) => [title, ...list.map((one) => alertText(one, base))].filter(Boolean).join('\n\n'));
  return `${parts.join('\n\n')}\n\n${footer(alerts)}\n`;
}

function alertText(one: CitedAlert, base: Base): string {
  const { change } = one.alert;
  return [
    `* ${change.text}`,
    `  Why: ${change.why}`,
    ...one.sentences.map(
      (sentence) => `  > ${oneLine(sentence.text)}\n    ${sentence.outlet}${sentence.address ? `, ${sentence.address}` : ''}`,
    ),
    ...(base === undefined ? [] : [`  ${linkOf(one, base)}`]),
  ].join('\n');
}

export function htmlOf(alerts: readonly CitedAlert[], base: Base): string {
  const parts = byStory(alerts).map(
    ([title, list]) => `${title ? `<h2>${escapeHtml(title)}</h2>` : ''}${list.map((one) => alertHtml(one, base)).join('')}`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(subjectOf(alerts))}</title></head><body>${parts.join('')}<p><small>${escapeHtml(footer(alerts))}</small></p></body></html>`;
}

/** One alert as HTML, also the content of its entry in the feed. */
export function alertHtml(one: CitedAlert, base: Base): string {
  const { change } = one.alert;
  const more =
    base === undefined ? '' : ` <a href="${escapeHtml(linkOf(one, base))}">${change.story === undefined ? 'Alerts' : 'The story'}</a>`;
  return `<p><strong>${escapeHtml(change.text)}</strong></p>${one.sentences.map(sentenceHtml).join('')}<p>${escapeHtml(change.why)}${more}</p>`;
}

function sentenceHtml({ text, outlet, address }: CitedSentence): string {
  const name = escapeHtml(outlet);
  const source = address === undefined ? name : `<a href="${escapeHtml(address)}">${name}</a>`;
  return `<blockquote><p>${escapeHtml(oneLine(text))}</p><footer>${source}</footer></blockquote>`;
}

function footer(alerts: readonly CitedAlert[]): string {
  const rules = [...new Set(alerts.map(({ alert }) => alert.ruleName))];
  return `Told by the ${rules.length > 1 ? 'rules' : 'rule'} ${rules.map((rule) => `“${rule}”`).join(', ')} of Stemma.`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
