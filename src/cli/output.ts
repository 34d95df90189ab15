import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Dossier, type Problem } from '../model/index.ts';
import { UsageError } from './usage.ts';

/** Writes to the file of --out, or to the terminal. */
export function writeOut(text: string, out: unknown): void {
  if (typeof out !== 'string') {
    process.stdout.write(text);
    return;
  }
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
  } catch (error) {
    throw new UsageError(`Cannot write ${out}: ${(error as Error).message}`);
  }
}

/** One line a problem, on stderr. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${problem.fatal ? 'not read' : 'note'}: ${problem.location}: ${problem.message}\n`);
}

const MAKE_ONE = 'Make a dossier with: stemma read --format json --out FILE.json REPORT…';

/**
 * The dossiers in a JSON file: one, or an array of them.
 * @throws UsageError where the file is not there, not JSON or not a dossier
 */
export function loadDossiers(file: string): readonly Dossier[] {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(`There is no file ${file}. ${MAKE_ONE}`);
    if (error instanceof SyntaxError) throw new UsageError(`${file} is not JSON, so it holds no dossier. ${MAKE_ONE}`);
    throw new UsageError(`Cannot read a dossier from ${file}: ${(error as Error).message}`);
  }
  return [raw].flat().map((one, index) => {
    const checked = Dossier.safeParse(one);
    if (checked.success) return checked.data;
    const [issue] = checked.error.issues;
    throw new UsageError(
      `${file} does not hold a dossier (number ${index + 1}): ${issue?.path.join('.') || 'top'}: ${issue?.message}. ${MAKE_ONE}`,
    );
  });
}
