import { irregularForms } from './lexicon/irregular.ts';

const vowelStop = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const doubled = new Set([
  'admit',
  'commit',
  'permit',
  'quit',
  'rebut',
  'rebuff',
  'compel',
  'expel',
  'deter',
  'defer',
  'refer',
  'patrol',
  'propel',
  'abet',
  'kidnap',
]);

const irregular = new Map<string, string[]>();
for (const [form, base] of Object.entries(irregularForms)) irregular.set(base, [...(irregular.get(base) ?? []), form]);

/**
 * All regular forms of an English word, as a verb and as a noun (Quirk and others 1985, 3.5-10). Forms that do not exist do no harm: no text
 * has them.
 * @returns forms, the lemma among them
 */
export function formsOf(lemma: string): readonly string[] {
  const forms = [lemma];
  const stem = lemma.slice(0, -1);
  if (lemma.endsWith('e')) forms.push(`${lemma}s`, `${lemma}d`, `${stem}ing`);
  else if (/[^aeiou]y$/.test(lemma)) forms.push(`${stem}ies`, `${stem}ied`, `${lemma}ing`);
  else {
    const sibilant = /(?:s|x|z|ch|sh|o)$/.test(lemma);
    forms.push(sibilant ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`);
    if (sibilant) forms.push(`${lemma}s`);
    if (vowelStop.test(lemma) || doubled.has(lemma)) {
      const double = lemma + lemma.slice(-1);
      forms.push(`${double}ed`, `${double}ing`);
    }
  }
  forms.push(...(irregular.get(lemma) ?? []));
  return forms;
}
