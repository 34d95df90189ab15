import { StoreError, type StoreErrorCode } from './store-error.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html) that a user can do something about. */
const explained: Readonly<Record<number, { readonly code: StoreErrorCode; readonly advice: (file: string) => string }>> = {
  3: { code: 'unusable', advice: (file) => `${file} may not be opened. Check the permissions of the file and its folder.` },
  5: { code: 'busy', advice: (file) => `Another program has been writing to ${file} for too long. Try again, or end the other program.` },
  6: { code: 'busy', advice: (file) => `${file} is in use. Try again in a moment.` },
  8: { code: 'unusable', advice: (file) => `${file} may only be read. Check the permissions of the file and its folder.` },
  10: {
    code: 'unusable',
    advice: (file) => `The disk that holds ${file} reports an error. Check the disk; a backup can be restored elsewhere.`,
  },
  11: { code: 'damaged', advice: (file) => `${file} is damaged. Run "stemma doctor", and restore the last backup with "stemma restore".` },
  13: { code: 'full', advice: (file) => `The disk that holds ${file} is full. Free some space; nothing that was kept is lost.` },
  14: { code: 'unusable', advice: (file) => `${file} cannot be opened. Check that its folder is there and may be written to.` },
  26: { code: 'damaged', advice: (file) => `${file} is no database. Move it away, or restore a backup with "stemma restore".` },
};

/** An error of SQLite in words that say what to do; others as they are. */
export function explainError(error: unknown, file: string): unknown {
  const { code, errcode } = error as { readonly code?: string; readonly errcode?: number };
  const known = code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? explained[errcode & 0xff] : undefined;
  return known ? new StoreError(known.code, known.advice(file), { cause: error }) : error;
}

export const isBusy = (error: unknown): boolean => {
  const { code, errcode } = error as { readonly code?: string; readonly errcode?: number };
  return code === 'ERR_SQLITE_ERROR' && errcode !== undefined && (errcode & 0xff) === 5;
};
