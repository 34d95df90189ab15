import fc from 'fast-check';
import type { Capture } from '../../src/model/index.ts';

/** Invented news, put together from parts: enough like a report that every stage has work, different in every run of a property. */

const places = ['Tallmere', 'Brinswick', 'Osterhal', 'Quenby', 'Vardala'];
const people = ['Mara Ellingsworth', 'Jonas Petrovane', 'Alina Corvasky', 'Dario Fennimore'];
const offices = ['Mayor', 'Police chief', 'Energy minister', 'Union leader'];
const facts = [
  'A fire broke out at the {place} power station on Tuesday morning.',
  '{n} people were taken to hospital, the fire brigade said.',
  'The station supplies about {n} percent of the region.',
  'Engineers found a cracked valve in the second boiler house.',
  'An inquiry will open on 14 May and report within {n} days.',
  'Residents of {place} were told to keep their windows closed.',
  'The owner has promised to pay {n} million crowns for repairs.',
  'Schools near the river will stay shut until Monday.',
  'Trains between {place} and the coast were delayed by up to {n} hours.',
];
const remarks = [
  'We do not know yet what burned',
  'Nobody will lose a day of wages over this',
  'The valve should have been replaced last year',
  'We will open the books to anyone who asks',
];

const fill = (template: string, place: string, n: number): string => template.replaceAll('{place}', place).replaceAll('{n}', String(n));

const sentence = fc
  .tuple(fc.constantFrom(...facts), fc.constantFrom(...places), fc.integer({ min: 2, max: 90 }))
  .map(([template, place, n]) => fill(template, place, n));
const quotation = fc
  .tuple(fc.constantFrom(...remarks), fc.constantFrom(...people), fc.constantFrom(...offices), fc.boolean())
  .map(([remark, person, office, curly]) => (curly ? `“${remark},” ${office} ${person} said.` : `"${remark}," said ${office} ${person}.`));
const paragraph = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: quotation }), { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(' '));

/** The text of a report: a title, then paragraphs; sometimes with signs that no rule expects. */
const text = fc
  .tuple(
    fc.constantFrom('Fire at the power station', 'Power station burns, inquiry to open', 'What is known of the fire'),
    fc.array(paragraph, { minLength: 2, maxLength: 6 }),
    fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }), { freq: 6 }),
  )
  .map(([title, paragraphs, oddity]) => [title, ...paragraphs, ...(oddity ? [oddity] : [])].join('\n\n'));

/** Captures of between one and five reports, at different places, published within two days. */
export const captures = fc
  .array(fc.tuple(text, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 5 })
  .map((reports) =>
    reports.map(
      ([body, hour], index): Capture => makeCapture(`report-${index}.txt`, body, new Date(Date.UTC(2026, 4, 12, hour)).toISOString()),
    ),
  );

export function makeCapture(location: string, body: string, published?: string): Capture {
  return {
    location,
    bytes: new TextEncoder().encode(body),
    contentType: 'text/plain',
    charset: 'utf-8',
    ...(published ? { given: { published, publishedBasis: 'given' as const } } : {}),
  };
}
