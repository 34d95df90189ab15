import type { Nodes, Parent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

/**
 * A page that word processors open as a document with headings, tables and footnotes; nothing but elements that they know.
 * @param markdown the dossier as Markdown, with its footnotes
 */
export function exportWord(markdown: string, title: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const notes = new Map(
    tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, inner(node)] as const] : [])),
  );
  const body = inner({ ...tree, children: tree.children.filter((node) => node.type !== 'footnoteDefinition') } satisfies Root);
  const foot = [...notes].map(
    ([id, text]) =>
      `<div style="mso-element:footnote" id="ftn${id}"><p class="MsoFootnoteText"><a style="mso-footnote-id:ftn${id}" href="#_ftnref${id}" name="_ftn${id}"><sup>[${escapeHtml(id)}]</sup></a> ${text.replaceAll(/<\/?p>/g, '')}</p></div>`,
  );
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body{font-family:Georgia,serif;font-size:11pt}h1{font-size:18pt}h2{font-size:14pt}h3{font-size:12pt}table{border-collapse:collapse}td,th{border:1px solid #999;padding:3pt 6pt;text-align:left}p.MsoFootnoteText{font-size:9pt}@page{margin:2.5cm}</style></head>
<body>
${body}
${foot.length ? `<div style="mso-element:footnote-list"><hr>\n${foot.join('\n')}</div>` : ''}
</body></html>
`;
}

const wraps: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  strong: 'b',
  emphasis: 'i',
  delete: 's',
  blockquote: 'blockquote',
  listItem: 'li',
  tableRow: 'tr',
  tableCell: 'td',
};

function inner(node: Parent): string {
  return node.children.map((child) => write(child)).join('');
}

function write(node: Nodes): string {
  const wrap = wraps[node.type];
  if (wrap && 'children' in node) return `<${wrap}>${inner(node)}</${wrap}>`;
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'inlineCode':
    case 'code':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'heading':
      return `<h${node.depth}>${inner(node)}</h${node.depth}>\n`;
    case 'list':
      return `<${node.ordered ? 'ol' : 'ul'}>${inner(node)}</${node.ordered ? 'ol' : 'ul'}>\n`;
    case 'table':
      return `<table>${inner(node)}</table>\n`;
    case 'thematicBreak':
      return '<hr>\n';
    case 'break':
      return '<br>';
    case 'link':
      return /^https?:/i.test(node.url) ? `<a href="${escapeHtml(node.url)}">${inner(node)}</a>` : inner(node);
    case 'footnoteReference':
      return `<a style="mso-footnote-id:ftn${escapeHtml(node.identifier)}" href="#_ftn${escapeHtml(node.identifier)}" name="_ftnref${escapeHtml(node.identifier)}"><sup>[${escapeHtml(node.identifier)}]</sup></a>`;
    default:
      // What a dossier's Markdown does not use, raw HTML above all, becomes its text.
      return escapeHtml(textOf(node) || ('value' in node ? String(node.value) : ''));
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
