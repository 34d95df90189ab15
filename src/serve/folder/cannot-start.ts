/** Something outside Stemma is in the way; the message says what and what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
