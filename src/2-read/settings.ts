/** Thresholds of reading. Each with its unit and its biography; "dev" are the halves of the benchmark named that were tuned on. */

/** Letters below which the language of a text is not judged. eld is right on 20 of 20 headlines of 30 letters and more (shared/stack.md). */
export const MIN_LANGUAGE_LETTERS = 24;

/** Share of English function words, 0 to 1, from which a text is English without asking further. English news has .25 to .40; Dutch, the nearest, below .08. */
export const MIN_ENGLISH_SHARE = 0.16;

/** Words from which a paragraph is no longer an appeal to readers, whatever it says. Appeals of newsrooms seen have up to 45. */
export const MAX_APPEAL_WORDS = 50;

/** Words up to which a paragraph can be a legal notice (consent, copyright, affiliate note). Those seen have up to 95. */
export const MAX_LEGAL_WORDS = 120;

/** Words up to which a line can be a pointer to another article or a lure: a headline and its label. */
export const MAX_POINTER_WORDS = 25;

/** Words of the longest label above a list of other articles. */
export const MAX_LABEL_WORDS = 5;

/** Words of the longest line that a copying program leaves behind (an alternative text has more, and stays). */
export const MAX_RESIDUE_WORDS = 9;

/** Words of the longest picture credit. */
export const MAX_CREDIT_WORDS = 14;

/** Share of an offer's content words, 0 to 1, that may stand in the article too. Product lines seen share none to .15; the driest body sentence of the same shape .4. */
export const MAX_AD_OVERLAP = 0.25;

/** Characters of the longest line up to which a text counts as wrapped at a fixed width. Mail wraps at 72 to 80, printed pages at up to 110. */
export const MAX_WRAP_WIDTH = 120;

/** Lines above the text that may be label, title, by-line and date. More short lines in a row are a text of short lines. */
export const MAX_HEAD_LINES = 9;

/** Words of the longest sentence under the title that may stand above by-line and date. Chosen: stand-firsts of newsrooms have up to 35. */
export const MAX_STANDFIRST_WORDS = 40;

/** Longest title, in characters and words. The longest of 60 titles of news120/dev has 126 characters and 20 words. */
export const MAX_TITLE_CHARS = 220;
export const MAX_TITLE_WORDS = 32;

/** Words up to which a first line that ends with an abbreviation ("Washington, D.C.") is a title and no sentence. */
export const MAX_ABBREVIATED_WORDS = 15;

/** Words of the longest heading inside a text. Those of the seeds have up to 7, of fundus pages up to 13. */
export const MAX_HEADING_WORDS = 14;

/** Bounds for pages. Pages of the benchmarks nest up to 60 deep, have up to 12,000 elements and leave up to 30 tags open; hostile ones have millions. */
export const MAX_DEPTH = 250;
export const MAX_ELEMENTS = 400_000;
export const MAX_OPEN_TAGS = 4000;

/** Characters from which a line that ends like a sentence is running text, when the article is looked for. */
export const MIN_SENTENCE_CHARS = 60;

/** What a character of links and labels costs against one of running text, when the article's element is chosen. Swept on news120/dev, even half. */
export const BAD_TEXT_COST = 1.5;

/** What a character of a short line that is no link costs: tables and lists of results belong to articles too. */
export const LABEL_COST = 0.1;

/** Factor for elements that the page itself names as the body. */
export const INSIDE_BONUS = 1.15;

/** Share of link text from which a line that is no sentence is a pointer elsewhere. */
export const MAX_LINK_SHARE = 0.6;

/** Characters below which a page's article is said to be very short. The shortest of 140 articles of the benchmarks has 560. */
export const MIN_ARTICLE_CHARS = 250;

/** Share of the words of JSON-LD's articleBody that must be found in the page; below, articleBody is the article. */
export const MIN_BODY_COVERAGE = 0.5;

/** Pages of a PDF that are read. Reports have up to 40; the bound keeps books out. */
export const MAX_PDF_PAGES = 120;

/** Share of the page's running text, 0 to 1, from which an element is not put aside for its name ("live-alert-ad wrapper" around a whole page). */
export const TOO_HEAVY_TO_SKIP = 0.4;

/** Characters of a line above or between, outside the article's element, that is taken as part of it: a first paragraph in the page's head. */
export const MIN_STRAY_CHARS = 120;

/**
 * When a part of the article is a box of pointers: share of its characters that are links, and how many lines are nothing else. Two pairs, for boxes with
 * and without teaser texts. A paragraph of the article with its links has up to .2.
 */
export const BOX_LINK_SHARE = 0.45;
export const BOX_LINK_LINES = 2;
export const TEASER_BOX_LINK_SHARE = 0.25;
export const TEASER_BOX_LINK_LINES = 3;

/** A list of teasers: how many parts with a link of their own, and the longest part in characters. */
export const MIN_TEASERS = 4;
export const MAX_TEASER_CHARS = 400;

/** Share of a list's parts that must be such teasers. */
export const MIN_TEASER_SHARE = 0.6;

/** Lines at the end of an article among which its author may be introduced. */
export const BIO_ZONE_LINES = 4;

/** Characters of page source between the headline and a visible date, up to which the date is the article's. */
export const MAX_DATE_DISTANCE = 15_000;

/** Characters up to which the text of a page that says it is for subscribers is taken for the beginning only. Teasers seen have up to 600. */
export const MAX_LOCKED_CHARS = 700;

/** Characters after which the text of a run outside the article is no longer added to; its offsets still tell the whole. */
export const MAX_RUN_CHARS = 300;

/** Days between the dates of two reports up to which one tells the year of the other. Chosen: a story runs for weeks; half a year would be the bound of sense. */
export const MAX_DAYS_APART = 45;

/** Days from the first to the last report up to which a weekday alone names one day among them; in eight days there may be two. */
export const MAX_WEEKDAY_WINDOW = 5;

/** Years before the file that are tried for a date without a year: with a weekday beside it (it recurs after five, six or eleven years), and with weekdays in the text only. */
export const YEARS_BY_WEEKDAY = 5;
export const YEARS_BY_MENTION = 2;

/** Share of the content words of a last line that asks the reader for something which the article may use too, 0 to 1. At .25 the 2,083 clean texts of four development sets lose six lines below their last paragraph, all of them furniture. */
export const MAX_TAIL_OVERLAP = 0.25;

/** The same of a line in which a publisher says what it is: its name and everyday words ("week") stand above too. */
export const MAX_NOTICE_OVERLAP = 0.5;

/** Lines at the end whose own words are not counted as the article's. */
export const TAIL_LINES = 3;

/** Words of the name of a file, number and ending left out, up to which it may be an outlet's: more is a headline (names of dailies have two to five). */
export const MAX_FILE_OUTLET_WORDS = 5;
