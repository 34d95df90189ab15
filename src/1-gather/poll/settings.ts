/** How sources are watched. Values of experience, not swept on a benchmark; each says what it is taken from. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Pages that one poll fetches: at one a second to a host half a minute of work, so that what came is seen soon. */
export const PAGES_A_POLL = 25;

/** Pages of one source that are fetched at the same time; those of one host queue up all the same. */
export const PAGES_AT_ONCE = 4;

/** After this long a poll begins no further page. */
export const MAX_POLL_MS = 90_000;

/** Things that a source announced which are remembered: 300 bytes each. The fullest news feed seen has 500 items. */
export const MAX_REMEMBERED = 2000;

/** What is no longer listed is forgotten after this: feeds do not bring back older items. */
export const REMEMBERED_MS = 30 * DAY;

/** Items that are fetched when a source is looked at for the first time, newest first; older ones are only remembered. A feed has 10 to 50. */
export const FIRST_LOOK_ITEMS = 100;

/** Times that a page is tried, and the time to the second try, which doubles with each: eleven hours in all, for outages of a night. */
export const PAGE_TRIES = 8;
export const PAGE_RETRY_MS = 5 * MINUTE;

/** Answers "no such page" after which a report is said to be taken away: one alone is too often a fault of the server. */
export const DELETED_AFTER = 2;

/** Least time between two answers that count: a site that is being renewed is away for a minute, and an analyst may ask twice in one. */
export const MISSING_GAP_MS = 4 * MINUTE;

/** Ages of a report at which its page is looked at again: most corrections come within hours. */
export const RECHECK_AGES_MS: readonly number[] = [20 * MINUTE, HOUR, 3 * HOUR, 8 * HOUR, DAY, 3 * DAY, 7 * DAY];

/** Where the analyst asks for a look: reports of this age are looked at again, unless they were within the gap. */
export const THOROUGH_AGE_MS = DAY;
export const THOROUGH_GAP_MS = MINUTE;

/** Shortest and longest time between two polls of a source that answers. */
export const MIN_INTERVAL_MS = 5 * MINUTE;
export const MAX_INTERVAL_MS = 2 * HOUR;

/** Before its rhythm is known. */
export const FIRST_INTERVAL_MS = 15 * MINUTE;

/** A source is asked this many times in the mean time between two of its reports. */
export const POLLS_A_REPORT = 2;

/** A source that has been silent is asked again after this part of its silence. */
export const SILENCE_PART = 1 / 8;

/** After a failure: doubled with each, up to a day. */
export const FIRST_BACK_OFF_MS = 5 * MINUTE;
export const MAX_BACK_OFF_MS = DAY;

/** Intervals vary by this part in both directions, so that sources added together do not stay together. */
export const JITTER = 0.1;

/** Longest time that a server may keep us off by Retry-After. */
export const MAX_RETRY_AFTER_MS = DAY;

/** A source is stale when it has been silent for this many of its mean gaps, and for at least so long. */
export const STALE_GAPS = 10;
export const STALE_LEAST_MS = 4 * DAY;
export const STALE_UNKNOWN_RHYTHM_MS = 60 * DAY;

/** Items from which the rhythm is taken. */
export const RHYTHM_ITEMS = 20;

/** Failures in a row, and time since the last success, after which a source is given up. 404 is a clearer word than a fault of the network. */
export const DEAD_AFTER_404 = 5;
export const DEAD_AFTER_FAILURES = 12;
export const DEAD_AFTER_MS = 7 * DAY;

/** Log lines of one kind in one poll; the rest are counted. */
export const LINES_OF_A_KIND = 3;

/** A date further in the future than this is wrong: clocks and time zones err by up to 14 hours. */
export const MAX_FUTURE_MS = 15 * HOUR;

/** Sitemaps that an index leads to which are read at one poll. */
export const SITEMAPS_A_POLL = 5;

/** Entries of a sitemap that are looked at: the newest. Only of those that have changed in this time on the first look. */
export const SITEMAP_RECENT_MS = 3 * DAY;

/** A file that was written to so lately may not be whole yet. */
export const FILE_SETTLES_MS = 2000;

/** Folders below a drop box that are looked into. */
export const FOLDER_DEPTH = 3;

/** Files of a drop box that are watched, over all its folders: 150 bytes of memory each, and one look at the disk at every poll. */
export const FOLDER_FILES = 10_000;

/** Captures that are taken from an archive at one poll: reading the archive up to there costs more than the captures. */
export const ARCHIVE_CAPTURES_A_POLL = 200;

/** Bytes of pages that are taken from an archive at one poll, for they are held in memory until they are kept. */
export const ARCHIVE_BYTES_A_POLL = 48 * 1024 * 1024;

/** Characters of a page whose links are watched. The longest front page seen has 2 MB; looking through the links of more takes seconds. */
export const LISTING_LENGTH = 3 * 1024 * 1024;

/** Newest items by which is told that a source announces what it does not give, and how many of them must have been refused. */
export const CLOSED_OF_NEWEST = 10;
export const CLOSED_LEAST = 3;

/** Passages of the feed's text that are looked for in the page, and where in it: behind the beginning, which every paywall shows. */
export const PASSAGE_WORDS = 6;
export const PASSAGE_PLACES: readonly number[] = [0.5, 0.65, 0.8, 0.95];

/** So many reports that are missing at once, while none that was looked at is there, are a fault of the site: a wall of consent, a move, a broken release. */
export const DOUBTED_DELETIONS = 4;

/** Archives that are kept open between polls, a file handle and a buffer each. */
export const OPEN_ARCHIVES = 4;
