import { z } from 'zod';
import { Dossier } from '../model/index.ts';
import type { Call } from './commands.ts';
import { writeOut } from './output.ts';

/** `stemma schema`: the JSON Schema (draft 2020-12) of the array that `stemma read --format json` prints. */
export async function run({ options }: Call): Promise<number> {
  const schema = z.toJSONSchema(z.array(Dossier), { target: 'draft-2020-12' });
  writeOut(`${JSON.stringify({ title: 'Stemma dossiers', ...schema }, null, 2)}\n`, options.out);
  return 0;
}
