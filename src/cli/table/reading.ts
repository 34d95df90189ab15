import { type Command, out, quiet } from './command.ts';

/** Commands that work on files and addresses, without a store. */
export const reading: readonly Command[] = [
  {
    name: 'read',
    args: 'FILE|URL…',
    about: 'Read reports of an event and print the dossier',
    atLeast: 1,
    options: [
      {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        choices: ['text', 'json', 'markdown', 'html'],
        about: 'text (default), json, markdown or html',
      },
      {
        name: 'published',
        value: 'DATE',
        about: 'Date of publication of all reports given, where you know it better than they do (2025-11-27 or 2025-11-27T14:10Z)',
      },
      { name: 'source', value: 'NAME', about: 'Name of the outlet of all reports given' },
      { name: 'as-of', value: 'TIME', about: 'The dossier as it stood then: later reports are left out' },
      {
        name: 'story',
        value: 'HOW',
        choices: ['auto', 'one', 'split'],
        about: 'auto (default): group by event; one: all reports are one story; split: each report its own',
      },
      { name: 'private', about: 'Allow URLs on private and local addresses' },
      out,
      { name: 'say-where', about: 'After writing a file, print where it lies' },
      quiet,
    ],
    more: 'Files may be plain text, Markdown, HTML, saved pages (MHTML), mail (.eml) or PDF, in any encoding; a folder stands for the files in it.',
  },
  {
    name: 'verify',
    args: 'DOSSIER.json [FILE…]',
    about: 'Check every citation of a dossier against the texts again',
    atLeast: 1,
    options: [{ name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'json'], about: 'text (default) or json' }, out, quiet],
    more: 'Each citation holds, or its text changed, or it is misattributed (another report has the words), or invented (none has). Without FILEs the texts in the dossier are used. Exit code 1 where a citation does not hold.',
  },
  {
    name: 'diff',
    args: 'OLD.json NEW.json',
    about: 'Tell in words what changed between two dossiers',
    atLeast: 2,
    options: [{ name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'json'], about: 'text (default) or json' }, out],
  },
  { name: 'schema', args: '', about: 'Print the JSON Schema of the dossier', atLeast: 0, options: [out] },
  {
    name: 'completion',
    args: 'bash|zsh|fish',
    about: 'Print a completion script for your shell',
    atLeast: 1,
    options: [],
    more: 'For bash: eval "$(stemma completion bash)"',
  },
];
