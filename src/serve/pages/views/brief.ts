import type { BriefView } from '../../../../web/story/index.ts';
import { briefLines } from '../../../7-brief/edition/index.ts';
import { discrepancyView } from './discrepancies.ts';
import type { Edition } from './edition.ts';
import { standing } from './settings.ts';
import { statementView } from './statements.ts';

/** The first thing read: the same choice as in every rendering of a dossier. */
export function briefView(edition: Edition): BriefView {
  const { digest, dossier } = edition;
  const established = digest.established.slice(0, briefLines.established);
  const disputed = digest.disputed.filter((one) => one.severity === 'material').slice(0, briefLines.disputed);
  const single = digest.oneAccount.slice(0, established.length ? briefLines.oneAccount : briefLines.oneAccount * 2);
  return {
    established: established.map((one) => statementView(edition, one)),
    disputed: disputed.map((one) => discrepancyView(edition, one)),
    contradicted: digest.contradicted.slice(0, briefLines.disputed).map((one) => statementView(edition, one)),
    single: single.map((one) => statementView(edition, one)),
    open: standing.brief,
    ...(established.length > 0
      ? {}
      : { none: dossier.reports.length < 2 ? 'one-report' : dossier.accounts.length < 2 ? 'one-account' : 'none-established' }),
  };
}
