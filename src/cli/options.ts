import { userInfo } from 'node:os';
import type { Call } from './commands.ts';

/** The value of an option that takes one. */
export function textOf({ options }: Pick<Call, 'options'>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be repeated; none where it is not given. */
export function textsOf({ options }: Pick<Call, 'options'>, name: string): readonly string[] {
  const value = options[name];
  return typeof value === 'object' ? value : typeof value === 'string' ? [value] : [];
}

/** Who works at the terminal: --by, STEMMA_USER, the name on this machine. */
export function readUser(call: Pick<Call, 'options'>, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = textOf(call, 'by') ?? environment.STEMMA_USER ?? nameHere();
  return (
    given
      ?.replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 100) || undefined
  );
}

function nameHere(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    // A user without a name: so in some containers.
    return undefined;
  }
}

/** Hosts, addresses and ranges that may be contacted although they are not public: --allow, STEMMA_ALLOW. */
export function readAllow(call: Pick<Call, 'options'>, environment: NodeJS.ProcessEnv = process.env): readonly string[] {
  const given = (environment.STEMMA_ALLOW ?? '').split(/[\s,]+/);
  return [...textsOf(call, 'allow'), ...given].filter((word) => word !== '');
}
