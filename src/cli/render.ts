import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderHtml, renderMarkdown, renderText } from '../7-brief/render/index.ts';
import type { Dossier } from '../model/index.ts';
import type { Call } from './commands.ts';

/** Dossiers in the format that a call asks for. */
export function renderDossiers(dossiers: readonly Dossier[], options: Call['options']): string {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(dossiers, null, 1)}\n`;
    case 'markdown':
      return dossiers.map((dossier) => renderMarkdown(dossier)).join('\n---\n\n');
    case 'html':
      return renderHtml(dossiers, { fontCss: fontCss() });
    default: {
      const terminal = options.out === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
      const width = process.stdout.isTTY ? process.stdout.columns : undefined;
      return dossiers
        .map((dossier) => renderText(dossier, { colour: terminal, ...(width ? { width } : {}) }))
        .join(`\n${'─'.repeat(40)}\n`);
    }
  }
}

const fonts = [
  ['Newsreader Variable', '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2'],
  ['Inter Variable', '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
] as const;

/** The page's fonts as rules with the fonts inside, so that the file needs nothing else; none where they are not installed. */
function fontCss(): string {
  const require = createRequire(import.meta.url);
  return fonts
    .map(([family, file]) => {
      try {
        return `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(require.resolve(file)).toString('base64')}) format("woff2")}`;
      } catch {
        return '';
      }
    })
    .join('');
}
