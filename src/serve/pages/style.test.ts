import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const web = resolve(import.meta.dirname, '../../../web');
const files = readdirSync(web, { recursive: true, encoding: 'utf8' });
const read = (name: string): string => readFileSync(join(web, name), 'utf8');
const tokens = read('style/tokens.css');

/** The two values of a colour: light and dark. */
function pair(name: string, within = tokens): readonly [string, string] {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(within);
  assert.ok(match, `--${name} is a pair of colours`);
  return [match[1] as string, match[2] as string];
}

/** WCAG 2.2, contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  const onGround: readonly (readonly [name: string, grounds: readonly string[], least: number])[] = [
    ['ink', ['paper', 'raise', 'sunk', 'hit', 'ins', 'only', 'warn-ground', 'here'], 4.5],
    ['mute', ['paper', 'raise', 'sunk', 'only', 'warn-ground', 'here'], 4.5],
    ['link', ['paper', 'raise'], 4.5],
    ['ok', ['paper', 'raise'], 4.5],
    ['bad', ['paper', 'raise', 'here'], 4.5],
    ['edge', ['paper', 'raise'], 3],
    ['focus', ['paper', 'raise'], 3],
  ];
  for (const [name, grounds, least] of onGround)
    for (const ground of grounds)
      it(`${name} is read on ${ground}`, () => {
        for (const theme of [0, 1] as const) {
          const ratio = contrast(pair(name)[theme], pair(ground)[theme]);
          assert.ok(ratio >= least, `${ratio.toFixed(2)} in ${theme ? 'dark' : 'light'}`);
        }
      });

  it('the letter is read on each of the eight account colours, and the colour on paper', () => {
    for (let at = 0; at < 8; at++) {
      const rule = new RegExp(`\\.acc${at} \\{[^}]*\\}`).exec(tokens)?.[0] ?? '';
      for (const theme of [0, 1] as const)
        for (const ground of ['paper', 'raise'])
          assert.ok(contrast(pair('acc', rule)[theme], pair(ground)[theme]) >= 4.5, `acc${at} on ${ground}`);
    }
  });

  it('stand in tokens.css alone', () => {
    for (const name of files.filter((one) => one.endsWith('.css') && !one.endsWith('tokens.css'))) {
      const found = read(name)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi);
      assert.deepEqual(found ?? [], [], name);
    }
  });
});

describe('what the policy forbids', () => {
  it('is in no page: neither styles nor scripts in the HTML, nothing from elsewhere', () => {
    for (const name of files.filter((one) => one.endsWith('.ts') && !one.endsWith('.client.ts'))) {
      const found = read(name).match(/ style="|<script(?! type="module" src)|\son\w+="|javascript:|raw\(/g);
      assert.deepEqual(found ?? [], [], name);
    }
    for (const name of files.filter((one) => one.endsWith('.css'))) assert.doesNotMatch(read(name), /@import|url\((?!["']?data:)/, name);
    for (const name of files.filter((one) => one.endsWith('.client.ts')))
      assert.doesNotMatch(read(name), /innerHTML|insertAdjacentHTML|eval\(|https?:/, name);
  });
});
