import { alerts } from './alerts.ts';
import { type Command, data, json, limit, out, quiet, rightNow } from './command.ts';
import { correct } from './correct.ts';
import { notes } from './notes.ts';

const tags = {
  name: 'tag',
  value: 'WORD',
  many: true,
  about: 'A word of yours for it: topic, desk, watch list (may be repeated)',
} as const;
const said = [
  { name: 'name', value: 'NAME', about: 'What it is called' },
  {
    name: 'kind',
    value: 'KIND',
    choices: ['official', 'agency', 'outlet', 'analyst', 'unknown'],
    about: 'official, agency, outlet, analyst or unknown',
  },
  { name: 'country', value: 'CC', about: 'Country, ISO 3166-1 alpha-2' },
  { name: 'language', value: 'TAG', about: 'Language, BCP 47' },
  { name: 'time-zone', value: 'ZONE', about: 'Time zone of its dates without offset, such as Europe/Brussels' },
  { name: 'family', value: 'ID', about: 'Publisher family: sources of one family are not independent of each other' },
  {
    name: 'grade',
    value: 'A-F',
    choices: ['A', 'B', 'C', 'D', 'E', 'F'],
    about: 'Reliability, A (completely reliable) to E (unreliable), F (cannot be judged)',
  },
  tags,
] as const;

const allow = {
  name: 'allow',
  value: 'HOST',
  many: true,
  about: 'Host, address or range that may be contacted although it is not public: 10.0.0.0/8 (may be repeated; else STEMMA_ALLOW)',
} as const;

const sources: Command = {
  name: 'sources',
  args: 'COMMAND …',
  about: 'What is watched for reports',
  atLeast: 0,
  options: [],
  usual: 'list',
  under: [
    {
      name: 'add',
      args: 'URL|FILE|DIR…',
      about: 'Watch a feed, a site, a page, a sitemap, a folder, an archive (WARC, WACZ) or the feeds of an OPML file',
      atLeast: 1,
      options: [
        {
          name: 'form',
          value: 'FORM',
          choices: ['feed', 'site', 'page', 'sitemap', 'folder', 'archive'],
          about: 'How to watch it, instead of finding out: feed, site, page, sitemap, folder or archive',
        },
        ...said,
        { name: 'all', about: 'Take all that is found there: the feeds of a list' },
        allow,
        json,
        data,
      ],
      more: 'At an address, the feed that it names is looked for; a page without one has its links watched. What else was found is told.',
    },
    {
      name: 'list',
      args: '',
      about: 'All sources and how they do',
      atLeast: 0,
      atMost: 0,
      options: [
        {
          name: 'state',
          value: 'STATE',
          choices: ['new', 'well', 'stale', 'empty', 'failing', 'dead', 'paused'],
          about: 'Only those in this state: new, well, stale, empty, failing, dead or paused',
        },
        { name: 'tag', value: 'WORD', about: 'Only those with this tag' },
        json,
        data,
      ],
    },
    {
      name: 'show',
      args: 'ID',
      about: 'A source, its health and the newest lines of its log',
      atLeast: 1,
      atMost: 1,
      options: [limit, json, data],
    },
    { name: 'set', args: 'ID', about: 'Change what is said of a source', atLeast: 1, atMost: 1, options: [...said, json, data] },
    { name: 'pause', args: 'ID…', about: 'Do not look at sources until they are resumed', atLeast: 1, options: [data] },
    { name: 'resume', args: 'ID…', about: 'Look at paused sources again', atLeast: 1, options: [data] },
    { name: 'remove', args: 'ID…', about: 'Watch sources no more; their reports stay', atLeast: 1, options: [data] },
    { name: 'grade', args: 'ID A-F', about: 'Set the reliability of a source', atLeast: 2, atMost: 2, options: [data] },
    {
      name: 'poll',
      args: '[ID…]',
      about:
        'Look at sources at once, by the Stemma that serves, else here, up to the alerts: those named with their reports of the last day, all of them where none is named',
      atLeast: 0,
      options: [allow, json, data],
    },
    { name: 'import', args: 'FILE.opml…', about: 'Add the feeds of an OPML file', atLeast: 1, options: [json, data] },
    {
      name: 'known',
      args: '[WORDS…]',
      about: 'Official bodies, agencies and outlets that ship with Stemma, with their feeds',
      atLeast: 0,
      options: [said[1], json],
    },
    { name: 'export', args: '', about: 'Print all sources as OPML', atLeast: 0, atMost: 0, options: [out, data] },
  ],
};

/** Commands that work on a data folder, also while "stemma serve" runs. */
export const monitor: readonly Command[] = [
  {
    name: 'serve',
    args: '',
    about: 'Watch the sources and show everything in the browser',
    atLeast: 0,
    atMost: 0,
    options: [
      { name: 'host', value: 'HOST', about: 'Address to answer on (else HOST, else 127.0.0.1: this machine alone)' },
      { name: 'port', short: 'p', value: 'PORT', about: 'Port (else PORT, else 7836 or the next that is free); 0: any' },
      { name: 'url', value: 'URL', about: 'The address that users see, where a proxy stands before it (else STEMMA_URL)' },
      {
        name: 'public-url',
        value: 'URL',
        about:
          'The address at which the internet reaches /websub/ here: hubs then push the news of feeds that name one (else STEMMA_PUBLIC_URL)',
      },
      {
        name: 'user-header',
        value: 'NAME',
        about:
          'Header in which a proxy that signs people in tells who asks: their name stands with their notes and corrections (else STEMMA_USER_HEADER)',
      },
      {
        name: 'keep',
        value: 'SPAN',
        about:
          'Remove, every night, the reports of stories that have been at rest for so long, such as 90d; pinned stories, notes and corrections stay (else STEMMA_KEEP, else all is kept)',
      },
      { name: 'sample', about: 'Put the sample story into the folder where it is empty' },
      allow,
      data,
      quiet,
    ],
    more: 'Prints its address on one line when it is ready; ends at Ctrl-C. On another host than this machine alone it wants a password: stemma password.',
  },
  sources,
  {
    name: 'keep',
    args: 'FILE|URL|DIR…',
    about: 'Read reports by hand and keep them',
    atLeast: 1,
    options: [
      { name: 'published', value: 'DATE', about: 'Date of publication of all reports given, where you know it better than they do' },
      { name: 'source', value: 'NAME', about: 'Name of the outlet of all reports given' },
      { name: 'private', about: 'Allow URLs on private and local addresses' },
      json,
      data,
      quiet,
    ],
    more: 'They are put into stories at once where no Stemma serves from the folder, and by the one that serves otherwise.',
  },
  {
    name: 'stories',
    args: '[WORDS…]',
    about: 'The stories, those that changed last first',
    atLeast: 0,
    options: [
      {
        name: 'order',
        value: 'HOW',
        choices: ['changed', 'reported'],
        about: 'changed (default): by newest change; reported: by last report',
      },
      { name: 'language', value: 'TAG', about: 'Only those with reports in this language' },
      { name: 'kind', value: 'KIND', choices: ['official', 'agency', 'outlet', 'analyst'], about: 'Only those with a source of this kind' },
      { name: 'tag', value: 'WORD', about: 'Only those with a source of this tag' },
      { name: 'place', value: 'NAME', about: 'Only those at this place' },
      { name: 'least', value: 'N', about: 'Only those with so many reports' },
      limit,
      json,
      data,
    ],
  },
  {
    name: 'story',
    args: 'ID',
    about: 'The dossier of a story, now or as it stood, or what changed in it',
    atLeast: 1,
    atMost: 1,
    options: [
      { name: 'as-of', value: 'TIME', about: 'The dossier as it stood then' },
      { name: 'since', value: 'TIME', about: 'What changed since then, in words' },
      {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        choices: ['text', 'json', 'markdown', 'html'],
        about: 'text (default), json, markdown or html',
      },
      json,
      out,
      data,
    ],
    more: `An ID may be typed short, as far as it is the only one that begins so. ${rightNow}`,
  },
  {
    name: 'search',
    args: 'QUERY…',
    about: 'Search reports, quotations, people, statements and notes',
    atLeast: 1,
    options: [
      {
        name: 'in',
        value: 'KIND',
        choices: ['report', 'quotation', 'person', 'statement', 'note'],
        many: true,
        about: 'Only these: report, quotation, person, statement or note (may be repeated)',
      },
      { name: 'story', value: 'ID', about: 'Only in this story' },
      limit,
      json,
      data,
    ],
    more: 'Words are joined by AND; "…" is a phrase; OR and NOT; word* a beginning; title: source: person: quote: look in one field; after:2026-01-31 and before: restrict the day.',
  },
  alerts,
  correct,
  notes,
  {
    name: 'forget',
    args: '[STORY|REPORT…]',
    about: 'Remove stories with all their reports, single reports, or what is old, for good',
    atLeast: 0,
    options: [
      {
        name: 'older-than',
        value: 'TIME',
        about: 'The reports of all stories that have been at rest since then, such as 90d; not of pinned ones and those with notes',
      },
      data,
    ],
    more: 'A source that still brings a report brings it again.',
  },
  {
    name: 'backup',
    args: 'FILE',
    about: 'Write a copy of everything kept, also while it is in use',
    atLeast: 1,
    atMost: 1,
    options: [data],
  },
  {
    name: 'restore',
    args: 'FILE',
    about: 'Put a copy in the place of what is kept',
    atLeast: 1,
    atMost: 1,
    options: [{ name: 'replace', about: 'Although something is kept there; that is put aside under another name' }, data],
  },
  {
    name: 'doctor',
    args: '',
    about: 'Look whether everything is well: store, disk, clock, sources',
    atLeast: 0,
    atMost: 0,
    options: [json, data],
  },
  {
    name: 'password',
    args: '',
    about: 'Set the password that everybody has to give; asked for on the terminal, or read from standard input',
    atLeast: 0,
    atMost: 0,
    options: [
      { name: 'remove', about: 'No password from now on' },
      { name: 'token', about: 'Print a new token for the API instead; the one before is void' },
      data,
    ],
    more: 'A Stemma that serves takes it up when it is started again.',
  },
];
