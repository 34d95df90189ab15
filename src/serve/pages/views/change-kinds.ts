import type { Change } from '../../../model/index.ts';

const kinds: Readonly<Partial<Record<Change['kind'], string>>> = {
  account: 'accounts',
  'quotation-altered': 'altered quotation',
  'date-fixed': 'date fixed',
  'date-missed': 'date missed',
  'correction-not-followed': 'correction not followed',
};

/** The kind of a change as a word or two. */
export function kindOf(change: Pick<Change, 'kind'>): string {
  return kinds[change.kind] ?? change.kind;
}
