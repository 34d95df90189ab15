import type { StoryView } from '../../../../web/story/index.ts';
import { count } from '../../../7-brief/edition/index.ts';
import type { Edition } from './edition.ts';
import { colourOf, reportSiglum } from './evidence.ts';
import { mostKeyed } from './settings.ts';

/** The key to the sigla: reports where they are few, else accounts with the outlet of their origin. */
export function keyView(edition: Edition): StoryView['key'] {
  const { dossier, sigla } = edition;
  if (dossier.reports.length <= mostKeyed)
    return sigla.reports.map((report) => ({
      siglum: reportSiglum(edition, report.id, edition.report(report.id)),
      name: sigla.outlet(report.id),
    }));
  return dossier.accounts.slice(0, mostKeyed).map((account) => {
    const first =
      account.origin.kind === 'report' ? sigla.outlet(account.origin.report) : account.origin.kind === 'unseen' ? account.origin.label : '';
    const colour = colourOf(edition, account.id);
    return {
      siglum: {
        label: account.id,
        title: `account ${account.id}`,
        href: edition.to('reports', { filter: account.id }),
        ...(colour === undefined ? {} : { colour }),
      },
      name: [first, count(account.reports.length, 'report')].filter(Boolean).join(', '),
    };
  });
}
