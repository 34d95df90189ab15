/** Adverbs and phrases that point at the present, the past or the future without a date. Source: TIMEX3 annotation guidelines 1.2.1, section 2. */
export const PRESENT = [
  'now',
  'right now',
  'currently',
  'at present',
  'presently',
  'nowadays',
  'these days',
  'at the moment',
  'at this moment',
  'at this point',
  'current',
  'for now',
  'the present',
  'the present time',
  'to date',
];
export const PAST = ['recently', 'more recently', 'most recently', 'the past', 'the recent past', 'recent years and months', 'recent'];
export const FUTURE = [
  'soon',
  'the future',
  'the near future',
  'the foreseeable future',
  'the near term',
  'the short term',
  'the long term',
  'the medium term',
  'as soon as possible',
  'one day',
  'some day',
  'someday',
  'a later date',
];
