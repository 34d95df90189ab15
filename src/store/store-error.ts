/**
 * What the store refuses, in words that say what to do.
 * 'newer': made by a newer program · 'foreign': not a database of ours · 'damaged': fails its check · 'in-use': another process holds it ·
 * 'busy': another one writes for too long · 'full': the disk is full · 'unusable': file or folder cannot be opened or written ·
 * 'exists': a file is in the way · 'absent': nothing is there · 'cursor': `after` is none that was handed out
 */
export type StoreErrorCode = 'newer' | 'foreign' | 'damaged' | 'in-use' | 'busy' | 'full' | 'unusable' | 'exists' | 'absent' | 'cursor';

export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
