import type { DiscrepancyView, ListView } from '../../../../web/story/index.ts';
import { sentenceCase, shownWords } from '../../../7-brief/edition/index.ts';
import type { Discrepancy } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { evidenceOf, reportSigla } from './evidence.ts';
import { type Asked, allOf, cut, openOf } from './paging.ts';
import { mostAnswers, part, standing } from './settings.ts';

export function discrepancyView(edition: Edition, one: Discrepancy, { open = false }: { readonly open?: boolean } = {}): DiscrepancyView {
  const most = open ? one.values.length : mostAnswers[edition.extent];
  // One more is shown rather than told of.
  const more = one.values.length > most + 1 ? one.values.length - most : 0;
  return {
    id: one.id,
    subject: sentenceCase(one.subject),
    kind: one.kind,
    material: one.severity === 'material',
    scope: one.scope.replaceAll('-', ' '),
    note: one.kind === 'quotation' ? withoutAnswers(one) : one.note,
    ...(more > 0 ? { more: { count: more, href: edition.to('discrepancies', { only: one.id }) } } : {}),
    answers: one.values.length,
    values: one.values
      .slice(0, one.values.length - more)
      .map((value) => ({ value: value.value, sigla: reportSigla(edition, value.members) })),
    evidence: evidenceOf(
      edition,
      one.values.flatMap((value) => value.members),
      { more: edition.to('discrepancies', { only: one.id }), open },
    ),
  };
}

/** The answers stand beside the note: what only says that a report has one of them is left out. */
function withoutAnswers({ note, values }: Discrepancy): string {
  const answers = new Set(values.map(({ value }) => shownWords(value)));
  return note
    .split('; ')
    .filter((one) => !answers.has(shownWords(/ has “([^”]*)”$/u.exec(one)?.[1] ?? '')))
    .join('; ');
}

export function discrepanciesView(edition: Edition, asked: Asked): ListView<DiscrepancyView> {
  const all = edition.digest.disputed;
  const material = all.filter((one) => one.severity === 'material');
  const list = asked.only
    ? all.filter((one) => one.id === asked.only)
    : asked.filter === 'material'
      ? material
      : asked.filter === 'minor'
        ? all.filter((one) => one.severity === 'minor')
        : all;
  const { items, pager } = cut(edition, list, 'discrepancies', asked, part.discrepancies);
  const filter = (key: string | undefined, name: string, count: number) => ({
    name,
    href: edition.to('discrepancies', { filter: key }),
    count,
    on: !asked.only && asked.filter === key,
  });
  return {
    items: items.map((one) => discrepancyView(edition, one, { open: one.id === asked.only })),
    total: all.length,
    ...(all.length ? { note: `${material.length} material` } : {}),
    ...allOf(edition, 'discrepancies', items.length, all.length),
    ...openOf(edition, standing.discrepancies),
    ...(pager ? { pager } : {}),
    ...(edition.extent === 'whole'
      ? {
          filters: [
            filter(undefined, 'All', all.length),
            filter('material', 'Material', material.length),
            filter('minor', 'Minor', all.length - material.length),
          ],
        }
      : {}),
  };
}
