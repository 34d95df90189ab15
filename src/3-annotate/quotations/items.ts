import type { Range, Token } from '../../model/index.ts';
import { firstEndingAfter, isSmallGivenName } from '../../text/index.ts';
import type { Marked, TextContext } from '../context.ts';
import { hiddenParticiple, isHiddenVerb } from './cue-words.ts';
import type { Item, Unit } from './item.ts';
import { phrasalVerbs } from './lexicon/phrasal.ts';
import { smallWords } from './lexicon/small-words.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { maxCapitals, minSentenceWords, minSpeechWords } from './settings.ts';

/** Range of a marked stretch with its quotation marks. */
function withMarks(mark: Marked): Range {
  return { start: mark.open.start, end: mark.close ? mark.close.end : mark.end };
}

/** Indices of the marks that no other mark holds. */
function outerMarks(marks: readonly Marked[]): number[] {
  const outer: number[] = [];
  let end = -1;
  for (const [index, mark] of marks.entries()) {
    if (mark.open.start < end) continue;
    outer.push(index);
    end = withMarks(mark).end;
  }
  return outer;
}

/** Cuts a text into the reporter's sentences, each marked stretch one item. */
export function cutUnits(context: Pick<TextContext, 'text' | 'blocks' | 'tokens' | 'sentences'>, marks: readonly Marked[]): Unit[] {
  const units: Unit[] = [];
  const outer = outerMarks(marks);
  let next = 0;
  let current: Item[] = [];
  let block = 0;
  const flush = (): void => {
    const first = current[0];
    if (first)
      units.push({
        block,
        items: joinParticles(nameTitles(retag(current), context.text, marks)),
        start: first.start,
        end: (current.at(-1) as Item).end,
      });
    current = [];
  };
  const markAt = (at: number): Marked => marks[outer[at] as number] as Marked;
  const markFrom = (first: number, start: number): number => {
    let at = first;
    while (at < outer.length && start >= withMarks(markAt(at)).end) at++;
    return at;
  };
  /** Puts a marked stretch into the unit, once for all its tokens. */
  const hold = (at: number): void => {
    if (current.at(-1)?.mark === outer[at]) return;
    if (endsUnit(current, context.text, marks) || endsInWord(current, context.text, markAt(at))) flush();
    current.push({ ...markItem(context.text, markAt(at), outer[at] as number), verbal: holdsVerb(context.tokens, markAt(at)) });
  };
  const take = (index: number): void => {
    const stop = endsUnit(current, context.text, marks);
    if (stop && startsUnit(context.tokens, index, stop)) flush();
    current.push(wordItem(context.tokens[index] as Token));
  };
  for (const sentence of context.sentences) {
    if (sentence.block !== block) flush();
    block = sentence.block;
    for (let index = sentence.tokenStart; index < sentence.tokenEnd; index++) {
      const token = context.tokens[index] as Token;
      next = markFrom(next, token.start);
      if (next < outer.length && token.end > withMarks(markAt(next)).start) hold(next);
      else if (token.text.trim()) {
        take(index);
        if (index === sentence.tokenEnd - 1 && /[.!?…:]/.test(token.text)) flush();
      }
    }
  }
  flush();
  return units;
}

/** A capital inside a sentence that is not all capitals makes a name, whatever the tagger says ("Mr. Hedge"). */
function retag(items: readonly Item[]): Item[] {
  const words = items.filter((item) => item.mark === undefined && /^\p{L}/u.test(item.norm));
  if (words.filter((item) => item.capital).length > words.length * maxCapitals) return [...items];
  return items.map((item, index) => {
    const before = items[index - 1];
    if (item.mark !== undefined || !before) return item;
    // "To chants of": no infinitive ends so.
    if (before.norm === 'to' && item.pos === 'VERB' && /s$/.test(item.norm) && item.norm !== item.lemma) return { ...item, pos: 'NOUN' };
    if (isHiddenVerb(item, before, items[index + 1])) return { ...item, pos: 'VERB' };
    const participle = hiddenParticiple(item, before, items[index + 1]);
    if (participle) return { ...item, pos: 'VERB', lemma: participle };
    // "Said Per Holm": no preposition stands big before a name.
    const given = item.pos === 'ADP' && isSmallGivenName(item.norm) && items[index + 1]?.capital;
    const name = item.capital && (given || /^(?:VERB|ADV|ADJ|NOUN|INTJ)$/.test(item.pos)) && !/^[“”:.]$/.test(before.norm);
    return name ? { ...item, pos: 'PROPN' } : item;
  });
}

/** Marked stretches written like titles inside a sentence that is not: their comma is the sentence's (“her book “Seven Keys,” is banned”). */
function nameTitles(items: readonly Item[], text: string, marks: readonly Marked[]): Item[] {
  const words = items.filter((item) => item.mark === undefined && /^\p{L}/u.test(item.norm));
  const isHeadline = words.filter((item) => item.capital).length > words.length * maxCapitals;
  return items.map((item, index) => {
    const mark = item.mark === undefined ? undefined : (marks[item.mark] as Marked);
    const isTitle = mark && words.length > 0 && !isHeadline && index > 0 && isTitleCase(text.slice(mark.start, mark.end));
    return isTitle ? { ...item, title: true, sentence: false, long: false } : item;
  });
}

/** All words of weight in capitals, two at least, and no end of a sentence. */
function isTitleCase(inside: string): boolean {
  const words = inside.match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  const heavy = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return (
    heavy.length >= 2 && !/[.!?…]['’”]?$/.test(inside) && /^\P{L}*\p{Lu}/u.test(inside) && heavy.every((word) => !/^\p{Ll}/u.test(word))
  );
}

function holdsVerb(tokens: readonly Token[], mark: Marked): boolean {
  for (let index = firstEndingAfter(tokens, mark.start); index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start >= mark.end) return false;
    if ((token.pos === 'AUX' && !/^(?:be|been|being|having|to)$/.test(token.norm)) || (token.pos === 'VERB' && !/ing$/.test(token.norm)))
      return true;
  }
  return false;
}

/** "went on", "made clear": verb and particle become one item, so that what follows it is read as the verb's frame. */
function joinParticles(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const verb = joined.at(-1);
    const before = joined.at(-2);
    const lemma = verb?.pos === 'VERB' ? `${verb.lemma} ${item.norm}` : '';
    if (before?.lemma === 'make' && verb?.norm === 'it' && phrasalVerbs[`make ${item.norm}`])
      joined.splice(-2, 2, { ...before, end: item.end, lemma: `make ${item.norm}` });
    else if (verb?.norm === 'shot' && item.norm === 'back' && before?.pos === 'PROPN')
      joined[joined.length - 1] = { ...verb, end: item.end, lemma: 'shoot back', pos: 'VERB' };
    else if (verb && phrasalVerbs[lemma]) joined[joined.length - 1] = { ...verb, end: item.end, lemma };
    else joined.push(item);
  }
  return joined;
}

function wordItem(token: Token): Item {
  return {
    start: token.start,
    end: token.end,
    norm: token.norm,
    lemma: verbForms[token.norm] ?? token.lemma.toLowerCase(),
    pos: verbForms[token.norm] ? 'VERB' : token.pos,
    capital: /^\p{Lu}/u.test(token.text),
  };
}

function markItem(text: string, mark: Marked, index: number): Item {
  const { start, end } = withMarks(mark);
  const inside = text.slice(mark.start, mark.end);
  const capital = /^\P{L}*\p{Lu}/u.test(inside);
  const opens = start === 0 || /[.!?:\n]['’”"]?\s*$/.test(text.slice(Math.max(0, start - 3), start));
  const sentence =
    /[,.!?…—–-]['’”"]?$/.test(inside) ||
    (capital && opens && text[end] === ',') ||
    (capital && inside.split(/\s+/).length >= minSentenceWords);
  return {
    start,
    end,
    norm: '“”',
    lemma: '“”',
    pos: 'NOUN',
    capital,
    mark: index,
    sentence,
    comma: /,['’]?$/.test(inside),
    long: sentence && inside.split(/\s+/).length >= minSpeechWords,
  };
}

/** A small word with a full stop before a marked stretch that begins with a capital: the splitter takes "no." and "in." for abbreviations. */
function endsInWord(items: readonly Item[], text: string, mark: Marked): boolean {
  return (
    /^\p{Ll}{2,}\.$/u.test(items.at(-1)?.norm ?? '') && !items.at(-1)?.capital && /^\p{Lu}/u.test(text.slice(mark.start, mark.start + 1))
  );
}

/** The end mark of the marked stretch with which the unit so far closes. */
function endsUnit(items: readonly Item[], text: string, marks: readonly Marked[]): string | undefined {
  const last = items.at(-1);
  if (last?.mark === undefined) return undefined;
  const mark = marks[last.mark] as Marked;
  return mark.close ? /([.!?…])['’)\]]?$/.exec(text.slice(mark.start, mark.end))?.[1] : undefined;
}

const sayingNext =
  /^(?:said|says|asked|asks|wrote|writes|told|tells|added|adds|replied|shouted|tweeted|recalled|explained|continued|declared|exclaimed|yelled|wondered|joked)$/;

/** Behind “Why?”: a capital letter begins a new sentence unless a short subject and a verb of saying follow ("Obama asked."). */
function startsUnit(tokens: readonly Token[], from: number, stop: string | undefined): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test((tokens[from] as Token).text)) return false;
  for (let index = from; index < Math.min(tokens.length, from + 7); index++) {
    const token = tokens[index] as Token;
    if (sayingNext.test(token.norm) && index > from)
      return (
        (stop === '.' ? !/^[.,;]$/.test(tokens[index + 1]?.norm ?? '.') : /^[:"]|^that$/.test(tokens[index + 1]?.norm ?? '')) ||
        (tokens[index + 1]?.norm === ',' && /^["'`]/.test(tokens[index + 2]?.norm ?? ''))
      );
    if (!/PROPN|NOUN|DET|ADJ|PRON|ADP|PART/.test(token.pos)) return true;
  }
  return true;
}
