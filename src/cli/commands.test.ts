import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsInWords } from '../watch/index.ts';
import { type Command, commands, findCommand } from './commands.ts';
import { helpFor, helpForAll } from './help.ts';
import { loaders } from './loaders.ts';
import { parseCall } from './parse-call.ts';
import { UsageError } from './usage.ts';

const leaves = commands.flatMap((command): readonly (readonly [string, Command])[] =>
  command.under ? command.under.map((one) => [`${command.name} ${one.name}`, one] as const) : [[command.name, command]],
);

describe('the table of commands', () => {
  it('has something that runs for each, and nothing else', () => {
    assert.deepEqual(Object.keys(loaders).sort(), leaves.map(([path]) => path).sort());
  });

  it('loads each of them', async () => {
    for (const [path, load] of Object.entries(loaders)) assert.equal(typeof (await load()), 'function', path);
  });

  it('names every option once in a command, and tells of it in its help', () => {
    for (const [path, command] of leaves) {
      const names = command.options.map((option) => option.name);
      assert.equal(new Set(names).size, names.length, path);
      const shorts = command.options.flatMap((option) => option.short ?? []);
      assert.equal(new Set(shorts).size, shorts.length, path);
      const help = helpFor({ path, command });
      for (const name of names) assert.ok(help.includes(`--${name}`), `${path} --${name}`);
    }
  });

  it('stands whole in the help, and the lines of the help fit a terminal', () => {
    const help = helpForAll();
    for (const command of commands) assert.ok(help.includes(`  ${command.name}`), command.name);
    const groups = commands.filter((command) => command.under).map((command) => helpFor({ path: command.name, command }));
    for (const [path, command] of leaves) groups.push(helpFor({ path, command }));
    for (const line of [help, ...groups].join('\n').split('\n')) assert.ok(line.length <= 100, line);
  });
});

describe('the help of alerts add', () => {
  it('lists every kind of change, in the words of the alerts', () => {
    const found = findCommand(['alerts', 'add']);
    assert.ok('path' in found);
    assert.deepEqual(Object.fromEntries(found.command.rows?.of ?? []), kindsInWords);
    for (const [kind, words] of Object.entries(kindsInWords))
      assert.match(helpFor(found), new RegExp(`\\n {2}${kind} +${words.slice(0, 20)}`));
  });
});

describe('finding a command', () => {
  const found: readonly (readonly [string, string])[] = [
    ['serve --port 1', 'serve'],
    ['sources', 'sources list'],
    ['sources --json', 'sources list'],
    ['sources --help', 'sources'],
    ['sources add https://a.example --help', 'sources add'],
    ['alerts test rule-1 --since 7d', 'alerts test'],
    ['story st-1', 'story'],
  ];
  for (const [words, path] of found)
    it(`${words} → ${path}`, () => {
      const result = findCommand(words.split(' '));
      assert.ok('path' in result);
      assert.equal(result.path, path);
    });

  it('tells the word that names none', () => {
    assert.deepEqual({ ...findCommand(['sources', 'ad']), among: [] }, { unknown: 'sources ad', among: [] });
    assert.deepEqual({ ...findCommand(['sorces']), among: [] }, { unknown: 'sorces', among: [] });
  });
});

describe('parsing a call', () => {
  const parse = (words: string) => {
    const result = findCommand(words.split(' '));
    assert.ok('path' in result);
    return parseCall(result);
  };

  it('gathers what may be repeated', () => {
    const { args, options } = parse('sources add a b --tag x --tag y --kind agency --json');
    assert.deepEqual([args, options.tag, options.kind, options.json], [['a', 'b'], ['x', 'y'], 'agency', true]);
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['story', /needs ID/],
    ['story a b', /"b" is too much/],
    ['doctor now', /takes no arguments/],
    ['sources add x --kind paper', /takes one of: official/],
    ['sources add x --tga y', /Did you mean --tag\?/],
    ['search', /needs QUERY/],
    ['alerts add --digest month', /takes one of: hour, day, week/],
  ];
  for (const [words, message] of wrong)
    it(`${words} is wrong`, () => {
      assert.throws(
        () => parse(words),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
});
