/** What the analyst decides, kept in the store: sources, corrections, rules, notes. Used by the API, the pages and the commands alike. */
export { given } from '../given.ts';
export { type Added, addSource, type SourceWish, sourceId } from './add-source.ts';
export { allPages } from './all-pages.ts';
export { compareRevisions, RevisionChange } from './compare-revisions.ts';
export { correct, undoCorrection, type Wish } from './correct.ts';
export { forgetReports, forgetStory } from './forget.ts';
export { knownPublishers } from './known-publishers.ts';
export { addNote } from './notes.ts';
export { exportOpml, importOpml } from './opml.ts';
export { countPending } from './pending.ts';
export { isPath, refusePaths } from './refuse-paths.ts';
export { resend } from './resend.ts';
export { keepSecrets, makeRule, type RuleWish, withoutSecret, withoutSecrets } from './rules.ts';
export { NotAllowed, Unusable } from './unusable.ts';
