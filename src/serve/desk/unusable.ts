/** What was asked for is understood and cannot be done; the message says why and what to do. */
export class Unusable extends Error {
  override readonly name: string = 'Unusable';
}

/** It could be done, and is not to be done for the one who asks. */
export class NotAllowed extends Unusable {
  override readonly name = 'NotAllowed';
}
