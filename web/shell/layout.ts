import { banner, type Html, html, words } from '../ui/index.ts';

/** What every page needs to know of its surroundings. */
export interface ShellView {
  readonly theme: 'system' | 'light' | 'dark';
  /** Path and query of this page: the theme switch comes back to it. */
  readonly here: string;
  readonly unreadAlerts: number;
  /** Addresses of the style sheet, the script and the fonts to be fetched first, with their version. */
  readonly assets: { readonly style: string; readonly script: string; readonly fonts: readonly string[] };
  /** The last event of the live updates that this page knows. */
  readonly lastEvent: number;
  /** Why nothing can be kept at the moment, and what to do. */
  readonly trouble?: string;
  /** Shown at the end of the footer where a password is set: the way out. */
  readonly signOut?: string;
}

export interface PageView {
  readonly title: string;
  readonly at: 'stories' | 'sources' | 'alerts' | 'notes' | 'search' | 'none';
  /** Class of <main>: "narrow" for a page of one column. */
  readonly layout?: 'wide' | 'narrow';
  /** The story that live updates are about, where the page is of one. */
  readonly story?: string;
  /** The page shows sigla: the footer tells what they are. */
  readonly legend?: boolean;
  /** When the page of a story was made: what the next visit compares with. */
  readonly now?: string;
}

const places = [
  ['stories', '/'],
  ['sources', '/sources'],
  ['alerts', '/alerts'],
  ['notes', '/notes'],
] as const;

/** A whole page. Everything in it works without script; the script only adds. */
export function layout(shell: ShellView, page: PageView, body: Html): Html {
  const { assets } = shell;
  return html`<!doctype html>
<html lang="en"${shell.theme !== 'system' && html` data-theme="${shell.theme}"`}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${words.name}</title><meta name="color-scheme" content="${shell.theme === 'system' ? 'light dark' : shell.theme}"><meta name="referrer" content="no-referrer"><link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${assets.fonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`)}<link rel="stylesheet" href="${assets.style}">
<script type="module" src="${assets.script}"></script></head>
<body data-last-event="${shell.lastEvent}"${page.story && html` data-story="${page.story}"`}${page.now && html` data-now="${page.now}"`}><a class="skip" href="#main">${words.shell.skip}</a>
${header(shell, page)}
<main id="main" tabindex="-1" class="${page.layout ?? 'wide'}">${shell.trouble && banner({ kind: 'warn', title: words.shell.trouble, text: shell.trouble })}${body}</main>
<footer class="foot"><p>${page.legend && `${words.shell.legend} `}${words.shell.foot}</p><span class="end">${shell.signOut && html`<form class="bare" method="post" action="${shell.signOut}"><button class="button slight">${words.shell.signOut}</button></form>`}</span></footer>
<div class="live" role="status" aria-live="polite"></div></body></html>`;
}

function header(shell: ShellView, page: PageView): Html {
  const links = places.map(
    ([name, href]) =>
      html`<li><a href="${href}"${page.at === name && html` aria-current="page"`}>${words.nav[name]}${name === 'alerts' && shell.unreadAlerts > 0 && html`<span class="unread" title="${words.shell.unread(shell.unreadAlerts)}">${shell.unreadAlerts}</span>`}</a></li>`,
  );
  return html`<header class="top"><a class="name" href="/">${words.name}</a><nav aria-label="${words.nav.label}"><ul>${links}</ul></nav>
<form class="find" action="/search" role="search"><label><span class="hide">${words.nav.search}</span><input type="search" name="q" placeholder="${words.shell.find}" autocomplete="off"></label></form>
<details class="theme"><summary>${words.shell.theme}</summary><form method="post" action="/theme"><input type="hidden" name="back" value="${shell.here}">${(
    ['system', 'light', 'dark'] as const
  ).map(
    (theme) =>
      html`<button name="theme" value="${theme}" aria-pressed="${shell.theme === theme ? 'true' : 'false'}">${words.shell.themes[theme]}</button>`,
  )}</form></details></header>`;
}
