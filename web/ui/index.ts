/** The parts that pages are made of. In: records of view.ts and strings. Out: HTML. Promise: pure, escaped, nothing decided here. */
export { chip, chips, colourClass } from './chips.ts';
export { diff } from './diff.ts';
export { evidence, sentence } from './evidence.ts';
export { act, area, button, type Choice, check, choose, field, post } from './form.ts';
export { type Html, html, joined, nothing } from './html.ts';
export { isolated } from './isolated.ts';
export { filters, pager } from './pager.ts';
export { card, fold, section, table } from './section.ts';
export { spark } from './spark.ts';
export { banner, empty } from './states.ts';
export { time } from './time.ts';
export { rest, unfold } from './unfold.ts';
export type { DiffPart, EvidenceView, FilterView, PagerView, SentenceView, SiglumView, SparkView, TimeView } from './view.ts';
export { words } from './words.ts';
