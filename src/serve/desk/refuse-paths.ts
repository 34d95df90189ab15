import type { SourceForm } from '../../model/index.ts';
import { NotAllowed } from './unusable.ts';

/** Whoever is asked over a network answers no questions about the files of the machine. */
export interface Reach {
  /** Only this machine reaches us. */
  readonly loopbackOnly: boolean;
}

const advice =
  'Folders and archives of the machine are added at its terminal: stemma sources add PATH. Here give a web address that begins with https://.';

/** Whether a location is a path, or may be one. */
export function isPath(location: string): boolean {
  return !/^https?:\/\//i.test(location.trim());
}

/**
 * Files of this machine are for those who sit at it: over a network, whoever has the password could read what is not Stemma's.
 * @throws NotAllowed
 */
export function refusePaths(
  wanted: { readonly location?: string | undefined; readonly form?: SourceForm | undefined },
  reach: Reach,
): void {
  if (reach.loopbackOnly) return;
  if ((wanted.location !== undefined && isPath(wanted.location)) || wanted.form === 'folder' || wanted.form === 'archive')
    throw new NotAllowed(advice);
}
