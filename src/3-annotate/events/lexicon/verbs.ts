/** Forms of auxiliaries by what they do to the tense. */
export const FUTURE = new Set(['will', "'ll", 'wo', 'shall', 'sha']);
export const CONDITIONAL = new Set(['would', "'d", 'could', 'might', 'may', 'should', 'can', 'ca', 'must']);
export const PERFECT = new Set(['has', 'have', "'ve", 'having']);
export const PLUPERFECT = new Set(['had']);
export const BE = new Set(['is', 'are', 'am', "'s", "'re", "'m", 'was', 'were', 'be', 'been', 'being']);
export const PAST_BE = new Set(['was', 'were']);
export const DO = new Set(['do', 'does', 'did']);
export const NEGATIVE = new Set(['not', "n't", 'never', 'neither', 'nor', 'no', 'without']);

/** Words before "to" that put the infinitive ahead in time. Source: Karttunen 1971, implicative and non-implicative verbs; the latter. */
export const AHEAD = new Set(
  'plan plans planned planning intend intends intended expect expects expected expecting schedule scheduled set slated due want wants wanted hope hopes hoped going agree agreed promise promised pledge pledged vow vowed threaten threatened offer offered prepare prepared ready likely poised about bound order ordered ask asked asks urge urged urges require required need needs aim aims aimed seek seeks sought refuse refused try tries trying'.split(
    ' ',
  ),
);
/** Verbs that tell speech: their complement is somebody's word. Source: Biber and others 1999, 9.2. */
export const TELLING = new Set(
  'say tell state add announce declare note acknowledge confirm insist argue claim assert maintain explain admit warn remark reply write report suggest deny reveal stress reiterate believe think predict complain recall describe call accuse'.split(
    ' ',
  ),
);
/** Verbs whose object names the event: "gave a speech", "filed suit", "took leave". Source: Jespersen 1942; light verbs of PropBank. */
export const LIGHT = new Set(
  'give make take have hold file lose win pay launch deliver conduct carry stage suffer undergo do reach sign issue extend express accept begin start end open close cancel postpone call announce welcome attend'.split(
    ' ',
  ),
);
/** Particles that belong to a verb before them. */
export const PARTICLES = new Set(['off', 'out', 'up', 'down', 'away', 'back', 'over']);
