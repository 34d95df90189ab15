import type { Id } from '../../../model/index.ts';
import type { RoleGiven } from '../../entities/index.ts';
import type { DiscrepancyContext } from '../ground/index.ts';

/** "the first mate, Rui Bento," */
const BEFORE = /(?:^|[^\p{L}])(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?) ([\p{Ll}][\p{L} -]{2,40}), $/u;
/** "Rui Bento, a cardiologist at the clinic" */
const BEHIND =
  /^, (?:a|an|the|its|their|his|her|one of the) ([\p{Ll}][\p{L} -]{2,40}?)(?=[,.;:]| of | at | in | for | from | on | who | with | and | said )/u;

/** "Rui Bento resigned as harbour master", "appointed Rui Bento as its director" */
const AS =
  /^[^.;:“”"]{0,40}? as (?:(?:the|its|their|a|an) )?([\p{Ll}][\p{L} -]{2,40}?)(?=[,.;:]| of | at | in | on | after | over | from | since | and )/u;

/** Verbs by which an office is taken, held or left. */
const HELD =
  /^ (?:(?:has|had|was|is|will|has been|had been|will be|was re)[ -])?(?:resign|step|serv|quit|act|appoint|name|elect|swor|sack|dismiss|remov|replac)\p{Ll}*/u;

/** What a comma sets beside a name, where the names of the report do not take it for an office yet. */
export function listBeside({ reports, joined }: DiscrepancyContext): RoleGiven[] {
  return reports.flatMap(({ report, annotations }) =>
    annotations.entities.flatMap(({ id, type, mentions }): RoleGiven[] => {
      const entity = joined.entityOf.get(`${report.id}#${id}`);
      if (type !== 'person' || entity === undefined) return [];
      return mentions.flatMap(({ start, end, kind }): RoleGiven[] => {
        if (kind !== 'name') return [];
        const before = BEFORE.exec(report.text.slice(Math.max(0, start - 60), start))?.[1];
        const after = report.text.slice(end, end + 90);
        const behind = BEHIND.exec(after.slice(0, 60))?.[1] ?? (HELD.test(after) ? AS.exec(after)?.[1] : undefined);
        const given = (role: string, at: number): RoleGiven => ({
          entity,
          report: report.id as Id,
          role,
          span: { report: report.id, start: at, end: at + role.length, text: role },
        });
        return [
          ...(before ? [given(before, start - 2 - before.length)] : []),
          ...(behind ? [given(behind, report.text.indexOf(behind, end))] : []),
        ];
      });
    }),
  );
}
