import type { FigureView, GroupingView, ListView, NameView, ProblemView, ReportLineView } from '../../../../web/story/index.ts';
import { count, dateInWords } from '../../../7-brief/edition/index.ts';
import type { Figure, Report } from '../../../model/index.ts';
import { type Edition, query } from './edition.ts';
import { reportSigla, reportSiglum } from './evidence.ts';
import { languageName } from './names.ts';
import { type Asked, allOf, cut, openOf } from './paging.ts';
import { part, standing } from './settings.ts';
import { published } from './times.ts';

export function figuresView(edition: Edition, asked: Asked): ListView<FigureView> {
  const all = edition.dossier.figures;
  const { items, pager } = cut(edition, all, 'figures', asked, part.figures);
  return {
    items: items.map((one) => figureView(edition, one)),
    total: all.length,
    note: count(all.length, 'figure'),
    ...allOf(edition, 'figures', items.length, all.length),
    ...(pager ? { pager } : {}),
  };
}

function figureView(edition: Edition, figure: Figure): FigureView {
  const asOf = dateInWords(figure.asOf);
  return {
    id: figure.id,
    value: `${figure.hedge ? `${figure.hedge} ` : ''}${figure.value.toLocaleString('en-US')}${figure.unit ? ` ${figure.unit}` : ''}`,
    of: figure.of,
    ...(asOf ? { asOf: `as of ${asOf}` } : {}),
    sigla: reportSigla(edition, figure.members),
  };
}

const typeNames = { person: 'People', organisation: 'Organisations', place: 'Places', other: 'Other' } as const;

/** Names, the most told first. */
export function peopleView(edition: Edition, asked: Asked): ListView<NameView> {
  const all = [...edition.dossier.entities].sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
  const ofType = (type: string) => all.filter((one) => one.type === type);
  // On the page of the story, places have their own section.
  const list = asked.filter ? ofType(asked.filter) : edition.extent === 'part' ? all.filter((one) => one.type !== 'place') : all;
  const { items, pager } = cut(edition, list, 'people', asked, part.people);
  return {
    items: items.map((entity) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      roles: entity.roles.slice(0, 4).join(', '),
      variants: entity.variants
        .filter((variant) => variant.text !== entity.name)
        .slice(0, 8)
        .map((variant) => ({ text: variant.text, slip: variant.misspelling === true })),
      mentions: entity.mentions.length,
      search: `/search${query({ q: `person:"${entity.name}"` })}`,
    })),
    total: all.length,
    note: count(all.length, 'name'),
    ...allOf(edition, 'people', items.length, all.length),
    ...openOf(edition, standing.people),
    ...(pager ? { pager } : {}),
    ...(edition.extent === 'whole'
      ? {
          filters: [
            { name: 'All', href: edition.to('people'), count: all.length, on: !asked.filter },
            ...Object.entries(typeNames).map(([type, name]) => ({
              name,
              href: edition.to('people', { filter: type }),
              count: ofType(type).length,
              on: asked.filter === type,
            })),
          ],
        }
      : {}),
  };
}

function reportLineView(edition: Edition, report: Report): ReportLineView {
  const reliability = report.source.reliability ? `grade ${report.source.reliability}` : '';
  const kind = report.source.kind && report.source.kind !== 'unknown' ? report.source.kind : '';
  const language = report.language !== 'en' && report.language !== 'und' ? languageName(report.language) : '';
  return {
    id: report.id,
    siglum: reportSiglum(edition, report.id, edition.report(report.id)),
    title: report.title ?? edition.sigla.outlet(report.id),
    outlet: edition.sigla.outletInFull(report.id),
    when: published(report.published),
    about: [kind, reliability, language].filter(Boolean).join(' · '),
    href: edition.report(report.id),
    language: report.language,
  };
}

/** Reports by siglum; by account where one is asked for. */
export function reportsView(edition: Edition, asked: Asked): ListView<ReportLineView> {
  const { sigla, dossier } = edition;
  const list = asked.filter
    ? sigla.reports.filter((report) => sigla.accountsOf(report.id).includes(asked.filter as string))
    : sigla.reports;
  const { items, pager } = cut(edition, list, 'reports', asked, part.reports);
  return {
    items: items.map((report) => reportLineView(edition, report)),
    total: dossier.reports.length,
    note: `${count(dossier.reports.length, 'report')} in ${count(dossier.accounts.length, 'account')}`,
    ...allOf(edition, 'reports', items.length, dossier.reports.length),
    ...openOf(edition, standing.reports),
    ...(pager ? { pager } : {}),
    ...(edition.extent === 'whole'
      ? {
          filters: [
            { name: 'All', href: edition.to('reports'), count: dossier.reports.length, on: !asked.filter },
            ...dossier.accounts.slice(0, 12).map((account) => ({
              name: `Account ${account.id}`,
              href: edition.to('reports', { filter: account.id }),
              count: account.reports.length,
              on: asked.filter === account.id,
            })),
          ],
        }
      : {}),
  };
}

/** Why each report is in this story. */
export function groupingView(edition: Edition, asked: Asked): ListView<GroupingView> {
  const all = edition.dossier.story.grouping;
  const { items, pager } = cut(edition, all, 'grouping', asked, part.reports);
  const report = (id: string) => ({ siglum: reportSiglum(edition, id, edition.report(id)), outlet: edition.sigla.outlet(id) });
  return {
    items: items.map((one) => ({
      report: report(one.report),
      with: report(one.with),
      reasons: one.reasons.map((reason) => reason.note),
    })),
    total: all.length,
    ...(pager ? { pager } : {}),
  };
}

export function problemsView(edition: Edition, asked: Asked): ListView<ProblemView> {
  const all = edition.dossier.problems;
  const { items, pager } = cut(edition, all, 'problems', asked, part.problems);
  return {
    items: items.map(({ location, message }) => ({ location, message })),
    total: all.length,
    ...allOf(edition, 'problems', items.length, all.length),
    ...openOf(edition, standing.problems),
    ...(pager ? { pager } : {}),
  };
}
