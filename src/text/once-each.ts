/**
 * Reads each record once and remembers the answer for as long as the record is there: a sentence is asked the same for every other that it is
 * compared with, and again when the next report comes. The reading must look at nothing but the record.
 */
export function onceEach<K extends object, T>(read: (record: K) => T): (record: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (record) => {
    const before = known.get(record);
    if (before) return before.answer;
    const answer = read(record);
    known.set(record, { answer });
    return answer;
  };
}
