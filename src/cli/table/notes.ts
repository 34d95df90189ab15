import { by, type Command, data, json, limit } from './command.ts';

/** What the analyst writes beside stories and reports. */
export const notes: Command = {
  name: 'notes',
  args: 'COMMAND …',
  about: 'What you write beside stories and reports',
  atLeast: 0,
  options: [],
  usual: 'list',
  under: [
    {
      name: 'list',
      args: '[STORY|REPORT]',
      about: 'Notes, newest first; of one story or report where it is named',
      atLeast: 0,
      atMost: 1,
      options: [limit, json, data],
    },
    { name: 'add', args: 'STORY|REPORT WORDS…', about: 'Write a note on a story or a report', atLeast: 2, options: [by, json, data] },
    { name: 'remove', args: 'NOTE…', about: 'Throw notes away', atLeast: 1, options: [data] },
  ],
};
