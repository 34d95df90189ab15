import { generateAtomFeed } from 'feedsmith';
import type { CitedAlert } from './cite.ts';
import { alertHtml, linkOf, oneLine } from './message.ts';

/**
 * Alerts as an Atom feed (RFC 4287).
 * @param alerts newest first, with their sentences
 * @param base where this installation is reached, e.g. "http://localhost:3000"
 * @param now ISO 8601, the time of a feed without entries
 */
export function renderAlertFeed(alerts: readonly CitedAlert[], base: string, now: string): string {
  const root = base.replace(/\/+$/, '');
  return generateAtomFeed({
    id: `${root}/alerts`,
    title: { value: 'Alerts of Stemma', type: 'text' },
    updated: new Date(alerts[0]?.alert.at ?? now),
    links: [
      { href: `${root}/alerts.atom`, rel: 'self', type: 'application/atom+xml' },
      { href: `${root}/alerts`, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: 'Stemma' }],
    generator: { text: 'Stemma' },
    entries: alerts.map((one) => ({
      // An id without an address: it stays when the installation moves.
      id: `urn:stemma:alert:${one.alert.id}`,
      title: { value: clean(oneLine(one.alert.change.text)), type: 'text' },
      updated: new Date(one.alert.at),
      published: new Date(one.alert.at),
      links: [{ href: linkOf(one, root), rel: 'alternate', type: 'text/html' }],
      categories: [{ term: one.alert.change.kind }],
      content: { value: clean(alertHtml(one, root)), type: 'html' },
    })),
  });
}

/** XML 1.0 has no place for most control characters nor for halves of surrogate pairs. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
