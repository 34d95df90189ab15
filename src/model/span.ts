import { z } from 'zod';

/** A stable identifier: the same input gives the same id, whatever the order of the input. */
export const Id = z.string().min(1).describe('Stable identifier: same input, same id, in any order of input');
export type Id = z.infer<typeof Id>;

const spanShape = {
  report: Id.describe('The report that the text stands in'),
  start: z.int().min(0).describe('Offset of the first UTF-16 code unit in reports[].text'),
  end: z.int().min(1).describe('Offset behind the last UTF-16 code unit in reports[].text'),
  text: z.string().min(1).describe('The text itself: always reports[].text.slice(start, end)'),
};

/** A place in a report's text. Law: `text === report.text.slice(start, end)`. */
export const Span = z.object(spanShape).readonly().describe('A place in the text of a report');
export type Span = z.infer<typeof Span>;

/** For records that are a span and more: the fields of a span, to be spread into an object schema. */
export const spanFields = spanShape;

/** A range of UTF-16 code units in a text that the context names. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
