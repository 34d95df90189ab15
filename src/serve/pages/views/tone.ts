import type { DyadView, ListView, ToneBar } from '../../../../web/story/index.ts';
import { words } from '../../../../web/ui/index.ts';
import { count, isoInWords } from '../../../7-brief/edition/index.ts';
import type { Position } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { type Asked, allOf, cut } from './paging.ts';
import { kindWords, signed } from './positions.ts';
import { part, whole } from './settings.ts';
import { period } from './times.ts';

/** Drawing of a dyad: bars of 22 with gaps of 6, so that each is a target of 24 or more (WCAG 2.2, 2.5.8). */
const size = { bar: 18, gap: 8, height: 56, half: 27 } as const;

/** Goldstein value of what each does towards each other, oldest first: one drawing for a pair that acts and the one acted upon. */
export function toneView(edition: Edition, asked: Asked): ListView<DyadView> {
  const dyads = new Map<string, Position[]>();
  for (const position of edition.dossier.positions) {
    if (position.goldstein === undefined) continue;
    const key = `${position.party} ${position.target ?? ''}`;
    dyads.set(key, [...(dyads.get(key) ?? []), position]);
  }
  const aimed = ([first]: readonly Position[]): number => Number(first?.target !== undefined);
  const all = [...dyads.values()].sort((a, b) => aimed(b) - aimed(a) || b.length - a.length || compareNames(edition, a, b));
  const { items, pager } = cut(edition, all, 'tone', asked, part.dyads);
  return {
    items: items.map((positions) => dyadView(edition, positions)),
    total: all.length,
    note: count(all.length, 'pair'),
    ...(edition.extent === 'part' ? { all: edition.to('tone') } : allOf(edition, 'tone', items.length, all.length)),
    ...(pager ? { pager } : {}),
  };
}

function compareNames(edition: Edition, a: readonly Position[], b: readonly Position[]): number {
  return nameOf(edition, a[0] as Position) < nameOf(edition, b[0] as Position) ? -1 : 1;
}

function nameOf(edition: Edition, { party, target }: Position): string {
  return `${edition.name(party)}${target ? ` → ${edition.name(target)}` : words.story.towardsNobody}`;
}

function dyadView(edition: Edition, positions: readonly Position[]): DyadView {
  const moments = new Map(positions.map((position) => [position, momentOf(edition, position)]));
  const from = (position: Position): string => moments.get(position)?.from ?? '9';
  const ordered = [...positions].sort((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0));
  const most = edition.extent === 'part' ? part.barsInCard : whole.bars;
  const shown = ordered.slice(-most);
  const name = nameOf(edition, ordered[0] as Position);
  const dated = shown.filter((one) => moments.get(one) !== undefined);
  const first = dayOf(dated[0] && moments.get(dated[0]));
  const last = dayOf(dated.at(-1) && moments.get(dated.at(-1) as Position));
  const values = ordered.map((one) => one.goldstein ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    name,
    words: `${name}: ${count(values.length, 'act')}, mean tone ${signed(Math.round(mean * 10) / 10)}`,
    width: shown.length * (size.bar + size.gap),
    height: size.height,
    bars: shown.map((position, at) => bar(edition, position, at)),
    ...(first ? { from: first } : {}),
    ...(last && last !== first ? { to: last } : {}),
    rows:
      edition.extent === 'part'
        ? []
        : shown.map((position) => ({
            when: moments.get(position)?.words ?? 'undated',
            value: signed(position.goldstein ?? 0),
            what: kindWords(position.kind),
            text: position.text,
            href: position.members[0] ? edition.at(position.members[0]) : edition.to('positions', { only: position.id }),
          })),
  };
}

interface Moment {
  /** ISO 8601, as far as known. */
  readonly from: string;
  readonly words: string;
}

/** When it was said or done; where the report does not tell, when it was told at the latest. */
function momentOf({ sigla }: Edition, { date, members }: Position): Moment | undefined {
  const own = period(date);
  if (date && own) return { from: date.from, words: own.words };
  const told = members.flatMap(({ report }) => sigla.report(report)?.published ?? []).sort((a, b) => (a.value < b.value ? -1 : 1))[0];
  return told && { from: told.value, words: `${words.story.toldOn} ${isoInWords(told.value)}` };
}

const dayOf = (moment: Moment | undefined): string => (moment ? isoInWords(moment.from) : '');

function bar(edition: Edition, position: Position, at: number): ToneBar {
  const value = position.goldstein ?? 0;
  const height = Math.max(2, Math.round((Math.abs(value) / 10) * size.half));
  const middle = size.height / 2;
  const when = momentOf(edition, position)?.words;
  return {
    x: at * (size.bar + size.gap) + size.gap / 2,
    y: value >= 0 ? middle - height : middle,
    width: size.bar,
    height,
    up: value >= 0,
    label: `${signed(value)}, ${kindWords(position.kind)}${when ? `, ${when}` : ''}: ${position.text}`,
    href: edition.to('positions', { only: position.id }),
  };
}
