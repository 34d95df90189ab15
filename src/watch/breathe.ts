/** Lets what waits on the net have its turn: the store answers at once, and a long row of its answers would keep everything else waiting. */
export function breathe(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
