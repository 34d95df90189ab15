import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, it } from 'node:test';

/** The rules of ARCHITECTURE.md, read from the page itself, held against every import under src/ and web/. */

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const web = join(root, 'web');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = [...filesUnder(src), ...filesUnder(web)].filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const imports = files.flatMap(importsOf);
const folders = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const table = readTable();

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  for (const match of text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  )) {
    found.push({ from: file, to: match[2] ?? match[3] ?? '', typeOnly: Boolean(match[1]) });
  }
  for (const match of text.matchAll(/(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g))
    found.push({ from: file, to: match[1] ?? '', typeOnly: false });
  return found;
}

/** The table under "## Import table": folder → folders that it may import. "any door" means all. */
function readTable(): Map<string, readonly string[]> {
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const section = page.slice(page.indexOf('## Import table'));
  const rows = new Map<string, readonly string[]>();
  for (const match of section.matchAll(/^\| ([\w-]+) \| ?([^|\n]*?) ?\|$/gm)) {
    const [, folder = '', allowed = ''] = match;
    if (folder === 'folder') continue;
    rows.set(
      folder,
      allowed === 'any door'
        ? folders
        : allowed
            .split(',')
            .map((word) => word.trim())
            .filter(Boolean),
    );
  }
  return rows;
}

const folderOf = (file: string): string => (isInside(web, file) ? 'web' : (relative(src, file).split(sep)[0] ?? ''));
const show = (file: string): string => relative(root, file);
const local = imports.filter((one) => one.to.startsWith('.')).map((one) => ({ ...one, target: resolve(dirname(one.from), one.to) }));
const crossing = local.filter((one) => folderOf(one.from) !== folderOf(one.target) && folderOf(one.from) !== 'index.ts');

describe('architecture', () => {
  it('has a row in the import table for every folder, and a folder for every row that is built', () => {
    assert.deepEqual(
      folders.filter((folder) => !table.has(folder)),
      [],
    );
    assert.ok(table.size >= folders.length);
  });

  it('imports only what the table allows', () => {
    const forbidden = crossing.filter((one) => !table.get(folderOf(one.from))?.includes(folderOf(one.target)));
    assert.deepEqual(
      forbidden.map((one) => `${show(one.from)} imports ${show(one.target)}`),
      [],
    );
  });

  it('uses every permission of the table', () => {
    const idle: string[] = [];
    for (const [folder, allowed] of table) {
      if (!folders.includes(folder) || allowed === folders) continue;
      for (const other of allowed) {
        if (!crossing.some((one) => folderOf(one.from) === folder && folderOf(one.target) === other))
          idle.push(`${folder} may import ${other} and does not`);
      }
    }
    assert.deepEqual(idle, []);
  });

  it('enters other folders by their door only', () => {
    const broken = local.filter(
      (one) => !isInside(dirname(one.from), one.target) && !isInside(dirname(one.target), one.from) && !one.target.endsWith('index.ts'),
    );
    // Inside a stage, a folder may use the files that lie beside it (context.ts, settings.ts) and the data of the lexicon/ beside it.
    const near = (one: { readonly from: string; readonly target: string }): boolean =>
      isInside(dirname(one.target).replace(/[\\/]lexicon$/, ''), one.from);
    const allowed = broken.filter((one) => !(folderOf(one.from) === folderOf(one.target) && near(one)));
    assert.deepEqual(
      allowed.map((one) => `${show(one.from)} imports ${show(one.target)}`),
      [],
    );
  });

  it('has a door in every folder, with exports by hand', () => {
    const doorless = folders.filter((folder) => folder !== 'cli' && !existsSync(join(src, folder, 'index.ts')));
    assert.deepEqual(doorless, []);
    const starred = files.filter((file) => /export \*/.test(readFileSync(file, 'utf8')));
    assert.deepEqual(starred.map(show), []);
  });

  it('draws pages with hono/html and nothing else', () => {
    const foreign = imports.filter((one) => folderOf(one.from) === 'web' && !one.to.startsWith('.') && one.to !== 'hono/html');
    assert.deepEqual(
      foreign.map((one) => `${show(one.from)} imports ${one.to}`),
      [],
    );
  });

  it('has no import cycle, types included', () => {
    const edges = new Map<string, string[]>();
    for (const one of local) edges.set(one.from, [...(edges.get(one.from) ?? []), one.target]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].map(show).join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    assert.deepEqual(cycles, []);
  });

  it('does input and output at the edge only', () => {
    const edge = new Set(['1-gather', 'store', 'pipeline', 'watch', 'serve', 'cli']);
    const pure = new Set(['node:crypto', 'node:url', 'node:path', 'node:util']);
    const leaks = imports.filter((one) => !edge.has(folderOf(one.from)) && one.to.startsWith('node:') && !pure.has(one.to));
    // A lexicon kept as a data file beside the code may be read, once, through the module system.
    assert.deepEqual(
      leaks.filter((one) => one.to !== 'node:module').map((one) => `${show(one.from)} imports ${one.to}`),
      [],
    );
    const clocks = files.filter(
      (file) =>
        !edge.has(folderOf(file)) &&
        !file.endsWith('.client.ts') &&
        /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bfetch\(/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(clocks.map(show), []);
  });

  it('reads the environment where a process begins, and nowhere else', () => {
    const reading = files
      .filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(src, file).split(sep)[0]);
    assert.deepEqual([...new Set(reading)].sort(), ['cli', 'serve', 'watch']);
  });

  it('keeps files short', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter((one) => one.lines > 400 && !/lexicon|data/.test(one.file));
    assert.deepEqual(
      long.map((one) => `${show(one.file)}: ${one.lines} lines`),
      [],
    );
  });
});

function isInside(folder: string, file: string): boolean {
  return !relative(folder, file).startsWith('..');
}
