import { by, type Command, data, json } from './command.ts';

const note = { name: 'note', value: 'WORDS', about: 'Why, for yourself' } as const;
const options = [note, by, json, data];

/** What the analyst decides against the program. */
export const correct: Command = {
  name: 'correct',
  args: 'COMMAND …',
  about: 'Correct the grouping, a title, a speaker or a discrepancy; it holds from then on',
  atLeast: 0,
  options: [],
  usual: 'list',
  under: [
    {
      name: 'list',
      args: '',
      about: 'The corrections in force',
      atLeast: 0,
      atMost: 0,
      options: [{ name: 'all', about: 'Those taken back too' }, json, data],
    },
    { name: 'merge', args: 'STORY STORY…', about: 'These are one story: the first takes in the others', atLeast: 2, options },
    { name: 'split', args: 'STORY REPORT…', about: 'These reports are another story', atLeast: 2, options },
    { name: 'move', args: 'STORY REPORT…', about: 'These reports belong into this story', atLeast: 2, options },
    {
      name: 'pin',
      args: 'STORY',
      about: 'Keep a story in sight, and its reports from being removed as old',
      atLeast: 1,
      atMost: 1,
      options,
    },
    { name: 'unpin', args: 'STORY', about: 'Let a pinned story go', atLeast: 1, atMost: 1, options },
    { name: 'rename', args: 'STORY TITLE', about: 'Give a story another title', atLeast: 2, options },
    { name: 'speaker', args: 'STORY UTTERANCE NAME', about: 'Somebody else said this', atLeast: 3, options },
    {
      name: 'dismiss',
      args: 'STORY DISCREPANCY',
      about: 'These answers do not contradict each other',
      atLeast: 2,
      atMost: 2,
      options,
    },
    { name: 'undo', args: 'ID…', about: 'Take corrections back', atLeast: 1, options: [by, data] },
  ],
};
