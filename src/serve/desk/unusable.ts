/** What was asked for is understood and cannot be done; the message says why and what to do. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
