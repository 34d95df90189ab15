import type { DateRange } from './date-range.ts';
import type { EntityType } from './entity.ts';
import type { PositionKind } from './position.ts';
import type { Id, Range } from './span.ts';

/** Universal part-of-speech tag (universaldependencies.org/u/pos). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Range {
  readonly text: string;
  /** Lower-cased text with curly quotation marks made straight. */
  readonly norm: string;
  readonly pos: Pos;
  readonly lemma: string;
}

/** A sentence, heading or list item. A sentence never crosses a block. */
export interface Sentence extends Range {
  /** Index into Report.blocks. */
  readonly block: number;
  /** Tokens [tokenStart, tokenEnd) of the annotations. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
}

export type MentionKind = 'name' | 'title' | 'pronoun' | 'metonym' | 'description' | 'demonym';

/** One place where a report speaks of an entity. */
export interface Mention extends Range {
  readonly kind: MentionKind;
}

/** An entity as one report knows it; 6-collate joins those of several reports. */
export interface LocalEntity {
  /** Unique inside the report: e0, e1 … in the order of first mention. */
  readonly id: Id;
  readonly type: EntityType;
  /** The fullest form in the report, without titles. */
  readonly name: string;
  /** Offices and titles as written ("US Special Envoy"). */
  readonly roles: readonly string[];
  /** 'm', 'f' or 'n' where titles, first name or pronouns tell. */
  readonly gender?: 'm' | 'f' | 'n';
  /** For a person: the party they speak for, where the text says so (local entity id). */
  readonly memberOf?: Id;
  readonly mentions: readonly Mention[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface TimeExpression extends Range {
  readonly type: TimexType;
  /** TIMEX3 value (ISO-TimeML): 2025-11-27, 2025-W49, 2025-12, P3D, PRESENT_REF … */
  readonly value: string;
  /** Days that it covers, where it names a place in time. */
  readonly range?: DateRange;
  /** Resolved from, in words: "Thursday before the date of publication, 27 November 2025". */
  readonly basis: string;
}

export interface FigureMention extends Range {
  readonly value: number;
  /** Upper end, for a range ("20 to 30"). */
  readonly valueTo?: number;
  /** 'percent', 'USD', 'km', 'hour', 'tonne' … canonical; absent for a plain count. */
  readonly unit?: string;
  /** Head noun phrase of what is counted, as written, lower-cased, without determiners: "dead", "ukrainian territory". */
  readonly of: string;
  /** The head lemma of `of`. */
  readonly head: string;
  /** As written: "about", "at least". */
  readonly hedge?: string;
  readonly approximate: boolean;
  readonly bound?: 'at-least' | 'at-most' | 'more-than' | 'less-than';
  /** The number is a name, not a quantity: an article, a year, an age, a version, a time, a position in an order. */
  readonly role: 'quantity' | 'share' | 'money' | 'age' | 'ordinal' | 'label';
  readonly asOf?: DateRange;
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect';

export interface SpeakerMention {
  /** Local entity, where the speaker is one. */
  readonly entity?: Id;
  readonly name: string;
  /** Where this report names the speaker for this quotation; a pronoun counts. */
  readonly span?: Range;
  /** How sure: 'explicit' beside the cue, 'carried' from the sentences before, 'guessed'. */
  readonly basis: 'explicit' | 'carried' | 'guessed';
}

/** A stretch of speech. start and end enclose the words, without quotation marks. */
export interface Quotation extends Range {
  readonly kind: QuotationKind;
  readonly marked: boolean;
  readonly cue?: Range;
  readonly speaker?: SpeakerMention;
  readonly addressee?: string;
  /** false: the closing mark is missing; end is where the speech ends by other signs. */
  readonly closed: boolean;
  /** Marked stretches of one remark share this number ("We ask", he said. "We demand."). */
  readonly turn: number;
  /** Translator or occasion as credited: "translated by Reuters", "through an interpreter". */
  readonly translation?: string;
  /** Marks that do not quote speech: a term, a title, irony. Kept so that nobody has to decide twice. */
  readonly scare?: boolean;
  /** What is spoken about or judged, no claim of its own: "gave details", "denied the charge". No utterance of a dossier. */
  readonly topic?: boolean;
}

/** What somebody does in words or deeds towards another, at the level of a clause. */
export interface SpeechAct extends Range {
  readonly kind: PositionKind;
  readonly plover: string;
  readonly goldstein?: number;
  /** The words that decided it. */
  readonly cue: Range;
  readonly actor?: Id;
  readonly actorSpan?: Range;
  readonly target?: Id;
  readonly condition?: Range;
  readonly issue?: Range;
  /** The entity in whose words it is told, where that is not the actor. */
  readonly voice?: Id;
}

/** A word that tells that something happens, happened or will, with its place in time and those who take part. */
export interface EventMention extends Range {
  readonly form: 'verb' | 'noun';
  readonly lemma: string;
  /** The clause that it heads; for a noun, the clause in which it stands. */
  readonly clause: Range;
  readonly tense: 'past' | 'perfect' | 'present' | 'future' | 'conditional' | 'none';
  readonly negated: boolean;
  /** The report does not vouch for it: 'denied', doubted or asked; only 'claimed', feared or suspected by somebody. */
  readonly standing?: 'denied' | 'claimed';
  /** Where those stand who do it and to whom it is done. */
  readonly agent?: Range;
  readonly patient?: Range;
  readonly date?: DateRange;
  /** TIMEX3 value of the date. */
  readonly value?: string;
  /** 'told': a time expression dates it; 'carried': the verb that governs it is dated; 'lead': the text's leading event is; 'published': it holds as the report appears. */
  readonly dated?: 'told' | 'carried' | 'lead' | 'published';
  /** The time expression, where it is told. */
  readonly time?: Range;
}

/** A credit that names where a report or a remark comes from: "(Meridian Wire)", "told CNN", "translated by Reuters". */
export interface Credit extends Range {
  readonly kind: 'dateline' | 'agency' | 'told' | 'translated' | 'reported-by' | 'contributed';
  readonly name: string;
}

/** What was not attempted on a report, and why ("names: rules know English only; the text is Finnish"). */
export interface NotAttempted {
  readonly what: string;
  readonly why: string;
}

/** Everything 3-annotate finds in one report. Offsets are into Report.text. */
export interface Annotations {
  readonly report: Id;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly LocalEntity[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly FigureMention[];
  readonly quotations: readonly Quotation[];
  readonly acts: readonly SpeechAct[];
  readonly events?: readonly EventMention[];
  readonly credits: readonly Credit[];
  /** The local entity that says "we" outside quotation marks: the publisher of a press release or an official statement. */
  readonly ownVoice?: Id;
  readonly notAttempted: readonly NotAttempted[];
}
