/** The first sentence of a message: what is the matter. What follows says what to do. */
export function firstSentence(message: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(message)?.[0] ?? message;
}
