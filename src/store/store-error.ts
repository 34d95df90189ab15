/**
 * What the store refuses, in words that say what to do.
 * 'newer': made by a newer program · 'foreign': not a database of ours · 'damaged': fails its check · 'in-use': another process holds it ·
 * 'exists': a file is in the way · 'absent': nothing is there · 'cursor': `after` is none that was handed out
 */
export type StoreErrorCode = 'newer' | 'foreign' | 'damaged' | 'in-use' | 'exists' | 'absent' | 'cursor';

export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
