import type { Quotation, QuotationKind } from '../../model/index.ts';
import { isCommonWord } from '../../text/index.ts';
import type { Marked, NamedContext } from '../context.ts';
import type { Attribution } from './attribution.ts';
import { namingVerbs } from './cue-words.ts';
import type { Item, Unit } from './item.ts';
import { isWh, type Run } from './phrases.ts';
import { onlyMarks, rangeOf } from './ranges.ts';
import { isScare } from './scare.ts';
import { isPersonal } from './subject.ts';
import type { Turn } from './turns.ts';

/** Quotations as they are found, and the marks that they have used. */
export class Records {
  readonly found: Quotation[] = [];
  readonly #used = new Set<number>();
  readonly #context: NamedContext;

  constructor(context: NamedContext) {
    this.#context = context;
  }

  /** A whole marked stretch as direct speech. */
  addDirect(mark: number, turn: Turn): void {
    this.#addMarked(mark, 'direct', turn, undefined);
  }

  /**
   * The content of an attribution: its clause, unless it is nothing but marked stretches, and each marked stretch inside it that no
   * narrower attribution owns.
   */
  addContent(unit: Unit, attribution: Attribution, turn: Turn, owners: ReadonlyMap<number, Attribution>): void {
    const { items } = unit;
    const range = attribution.addressee && rangeOf(items, attribution.addressee);
    const addressee = range && this.#context.text.slice(range.start, range.end);
    const topic = isTopic(items, attribution) ? { topic: true } : {};
    const names = namingVerbs.has(items[attribution.cue.from]?.lemma ?? '') && isOneNamed(items, attribution.subject);
    for (const run of attribution.content) {
      const direct = onlyMarks(items, run);
      // A title that somebody mentions is not his words; what he calls a thing is, but not the name that "residents" have for it.
      const marked = items.slice(run.from, run.to).filter((item) => item.mark !== undefined && (direct || names || !item.title));
      const kind: QuotationKind = direct ? 'direct' : marked.length ? 'mixed' : 'indirect';
      if (kind !== 'direct')
        this.found.push({ ...rangeOf(items, run), kind, marked: false, closed: true, ...shared(turn, addressee), ...topic });
      for (const { mark } of marked)
        if (mark !== undefined && owners.get(mark) === attribution) this.#addMarked(mark, kind, turn, addressee);
    }
  }

  /** Marks that nobody claims: terms, titles, irony. */
  addRest(nextNumber: () => number): void {
    for (const [index, mark] of this.#context.marks.entries()) {
      if (this.#used.has(index)) continue;
      const closed = mark.close !== undefined;
      this.found.push({ start: mark.start, end: mark.end, kind: 'mixed', marked: true, closed, turn: nextNumber(), scare: true });
    }
  }

  #addMarked(index: number, kind: QuotationKind, turn: Turn, addressee: string | undefined): void {
    if (this.#used.has(index)) return;
    this.#used.add(index);
    const mark = this.#context.marks[index] as Marked;
    const scare = isScare(this.#context.text, mark) ? { scare: true } : {};
    const closed = mark.close !== undefined;
    this.found.push({ start: mark.start, end: mark.end, kind, marked: true, closed, ...shared(turn, addressee), ...scare });
  }
}

/**
 * Contents without a verb or marked words, of a cue that names no quality: "rejected the plan", not "called the plan a mistake". What a noun
 * speaks of without a clause ("a plan to close the dock", "talk of a strike") is one whatever stands in it.
 */
function isTopic(items: readonly Item[], { cue, content }: Attribution): boolean {
  if (namingVerbs.has(items[cue.from]?.lemma ?? '')) return false;
  const words = content.flatMap((run) => items.slice(run.from, run.to));
  if (!words[0] || words[0].norm === 'that' || isWh(words[0])) return false;
  if (words.some((item) => item.mark !== undefined)) return false;
  if (items[cue.from]?.pos === 'NOUN') return true;
  return !words.some((item) => /^(?:VERB|AUX)$/.test(item.pos) || /^as$|ed$/.test(item.norm));
}

/** A name or a pronoun for one person; "Residents" at the head of a sentence is no name. */
function isOneNamed(items: readonly Item[], subject: Run | undefined): boolean {
  const isName = ({ pos, norm }: Item): boolean => pos === 'PROPN' && !(/s$/.test(norm) && isCommonWord(norm));
  return (
    subject !== undefined && items.slice(subject.from, subject.to).some((item) => isName(item) || /^(?:he|she|i|who)$/.test(item.norm))
  );
}

function shared(turn: Turn, addressee: string | undefined): Pick<Quotation, 'turn' | 'cue' | 'speaker' | 'addressee' | 'translation'> {
  return {
    turn: turn.number,
    ...(turn.cue ? { cue: turn.cue } : {}),
    ...(turn.speaker ? { speaker: turn.speaker } : {}),
    ...(addressee ? { addressee } : {}),
    ...(turn.translation ? { translation: turn.translation } : {}),
  };
}

/**
 * For each mark the attribution whose speaker's words it quotes: the narrowest one around it with a person for a speaker ("she said officials
 * praised “progress”" quotes the officials, "she said the data suggest “progress”" quotes her), else the widest. A verb of aim alone owns none.
 */
export function ownersOf(unit: Unit, attributions: readonly Attribution[]): Map<number, Attribution> {
  const owners = new Map<number, Attribution>();
  const width = (one: Attribution): number => one.content.reduce((sum, run) => sum + run.to - run.from, 0);
  for (const [at, item] of unit.items.entries()) {
    if (item.mark === undefined) continue;
    const around = attributions
      .filter((one) => !one.weak && one.content.some((run) => run.from <= at && at < run.to))
      .sort((a, b) => width(a) - width(b));
    const owner = around.find((one) => one.subject && isPersonal(unit.items, one.subject)) ?? around.at(-1);
    if (owner) owners.set(item.mark, owner);
  }
  return owners;
}

/** Marked stretches of a sentence that lie in no attribution. */
export function looseMarks(unit: Unit, owners: ReadonlyMap<number, Attribution>): Item[] {
  return unit.items.filter((item) => item.mark !== undefined && !owners.has(item.mark));
}
