import { agencies } from './lexicon/agencies.ts';
import { knownOutlets, outletWords } from './lexicon/outlets.ts';

const canonical = new Map(agencies.flatMap((forms) => forms.map((form) => [form.toLowerCase(), forms[0] as string] as const)));
const known = new Set(knownOutlets.map((name) => name.toLowerCase()));
const lastWords = new Set(outletWords);
/** Call signs of stations in North America: K or W and two or three capitals. */
const callSign = /^[KW][A-Z]{2,3}(?:-[TF][VM])?$/;

const withoutThe = (name: string): string => name.replace(/^the\s/i, '');

/** The name that stands for all forms of an agency's name; the name itself where it is not in the list. */
export function canonicalAgency(name: string): string {
  return canonical.get(withoutThe(name).toLowerCase()) ?? name;
}

/** Whether the name is that of an agency in the list. */
export function isAgency(name: string): boolean {
  return canonical.has(withoutThe(name).toLowerCase());
}

/**
 * The name of an outlet at the beginning of some capitalised words: "the Lakeside Courier", "CNN", "Meridian Wire", "Fox News Sunday" → "Fox News".
 * @returns undefined where the words name none: no agency or station of the lists, no word for an outlet
 */
export function outletAtStart(words: string): string | undefined {
  const parts = words.split(/\s+/);
  // "the BBC’s Ann Bell"
  const owner = parts.findIndex((part) => /['’]s$/.test(part));
  if (owner >= 0) return outletAtStart([...parts.slice(0, owner), (parts[owner] as string).slice(0, -2)].join(' '));
  const first = /^the$/i.test(parts[0] as string) ? 1 : 0;
  for (let count = parts.length; count > first; count--) {
    const name = parts.slice(first, count).join(' ');
    const last = (parts[count - 1] as string).split('-').at(-1) as string;
    const named = count - first > 1 || first > 0 || /-/.test(name) || lastWords.has(name);
    if (canonical.has(name.toLowerCase()) || known.has(name.toLowerCase()) || callSign.test(name) || (named && lastWords.has(last)))
      // "the Times of India"
      return parts.slice(0, parts[count] === 'of' ? count + 2 : count).join(' ');
  }
  return undefined;
}

/** The same at the end of some capitalised words: "On Monday Reuters" → "Reuters". */
export function outletAtEnd(words: string): string | undefined {
  const parts = words.split(/\s+/);
  for (let from = 0; from < parts.length; from++) {
    const rest = parts.slice(from).join(' ');
    if (outletAtStart(rest) === rest) return rest;
  }
  return undefined;
}
