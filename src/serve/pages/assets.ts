import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Context, Hono } from 'hono';

/** The order of the cascade; what is not named follows by name, print comes last. */
const sheets = ['tokens.css', 'base.css', 'shell.css', 'kit.css'];

/** Which cut of a family is served: Newsreader with optical sizes, for its fine display cut; Inter by weight alone. */
const families = [
  { module: '@fontsource-variable/newsreader', css: 'opsz.css' },
  { module: '@fontsource-variable/newsreader', css: 'opsz-italic.css' },
  { module: '@fontsource-variable/inter', css: 'wght.css' },
] as const;
const firstFonts = ['newsreader-latin-opsz-normal.woff2', 'inter-latin-wght-normal.woff2'];

interface Asset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
  readonly brotli?: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

export interface Assets {
  readonly routes: Hono;
  /** Addresses with their version: they may be kept for ever. */
  readonly style: string;
  readonly script: string;
  readonly fonts: readonly string[];
}

const web = resolve(import.meta.dirname, '../../../web');
const entry = 'browser/main.client.ts';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#1f5fa8" stroke-width="2.4"><path d="M16 8v5M16 8c0 7-9 5-9 12M16 8c0 7 9 5 9 12"/><circle cx="16" cy="6" r="3.4"/></g><g fill="#1f5fa8"><rect x="3" y="20" width="8" height="8" rx="2.4"/><rect x="21" y="20" width="8" height="8" rx="2.4"/></g><rect x="12" y="14" width="8" height="8" rx="2.4" fill="#8a5a00"/></svg>';

/** Everything that pages load: read once, compressed once. No bundler: the types are stripped from the script, the style sheets are joined. */
export function makeAssets(): Assets {
  const files = new Map<string, Asset>();
  files.set('style.css', makeAsset('text/css; charset=utf-8', styleSheet()));
  files.set('icon.svg', makeAsset('image/svg+xml', icon));
  const scripts = scriptFiles();
  // Modules import each other without a version: one version of all of them stands in the path.
  const version = hash(scripts.map(({ text }) => text).join());
  for (const { path, text } of scripts) files.set(`${version}/${path}`, makeAsset('text/javascript; charset=utf-8', text));
  const fonts = new Map(families.flatMap(({ module }) => fontFiles(module)));
  const routes = new Hono();
  routes.get('/assets/fonts/:file', (c) => {
    const path = fonts.get(c.req.param('file'));
    return path === undefined ? c.notFound() : respond(c, makeAsset('font/woff2', readFileSync(path), 'kept'), 'for ever');
  });
  routes.get('/assets/*', (c) => {
    const path = c.req.path.slice('/assets/'.length);
    const asset = files.get(path);
    if (!asset) return c.notFound();
    return respond(c, asset, c.req.query('v') !== undefined || path.startsWith(`${version}/`) ? 'for ever' : 'asked again');
  });
  return {
    routes,
    style: `/assets/style.css?v=${files.get('style.css')?.etag ?? ''}`,
    script: `/assets/${version}/${entry}`,
    fonts: firstFonts.map((file) => `/assets/fonts/${file}`),
  };
}

function respond(c: Context, asset: Asset, keep: 'for ever' | 'asked again'): Response {
  const headers: Record<string, string> = {
    'content-type': asset.type,
    etag: `"${asset.etag}"`,
    'cache-control': keep === 'for ever' ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  };
  if (c.req.header('if-none-match') === `"${asset.etag}"`) return new Response(null, { status: 304, headers });
  const accepted = c.req.header('accept-encoding') ?? '';
  if (asset.brotli && /\bbr\b/.test(accepted)) return new Response(asset.brotli, { headers: { ...headers, 'content-encoding': 'br' } });
  if (asset.gzip && /\bgzip\b/.test(accepted)) return new Response(asset.gzip, { headers: { ...headers, 'content-encoding': 'gzip' } });
  return new Response(asset.plain, { headers });
}

function makeAsset(type: string, content: string | Uint8Array, packing: 'packed' | 'kept' = 'packed'): Asset {
  const plain = new Uint8Array(Buffer.from(content));
  const asset = { type, plain, etag: hash(plain) };
  if (packing === 'kept') return asset;
  return {
    ...asset,
    gzip: new Uint8Array(gzipSync(plain, { level: 9 })),
    brotli: new Uint8Array(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
  };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}

function styleSheet(): string {
  const folder = join(web, 'style');
  const found = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const rest = found.filter((name) => !sheets.includes(name) && name !== 'print.css').sort();
  const own = [...sheets, ...rest, 'print.css'].map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...families.map(fontFaces), ...own].join('\n');
}

/** A package's @font-face rules with our addresses. The text is shown in the fallback after 100 ms and is not moved again after 3 s. */
function fontFaces({ module, css }: (typeof families)[number]): string {
  return readFileSync(resolveFile(module, css), 'utf8')
    .replaceAll('url(./files/', 'url(/assets/fonts/')
    .replaceAll('font-display: swap', 'font-display: fallback');
}

function fontFiles(module: string): [string, string][] {
  const folder = resolve(resolveFile(module, 'wght.css'), '../files');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => [name, join(folder, name)]);
}

function resolveFile(module: string, file: string): string {
  return createRequire(import.meta.url).resolve(`${module}/${file}`);
}

function scriptFiles(): { readonly path: string; readonly text: string }[] {
  return readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.client.ts'))
    .sort()
    .map((name) => ({
      path: relative('.', name).split(sep).join('/'),
      text: stripTypeScriptTypes(readFileSync(join(web, name), 'utf8'), { mode: 'strip' }).replace(/^\s+$/gm, ''),
    }));
}
