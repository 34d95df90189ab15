/**
 * Looks a key up in a table held as one string of sorted lines ("\nkey\tvalue\nkey\n"), by halves. Nothing is built at
 * load time, which is why a table of 200,000 lines costs a program that asks for ten names nothing but its bytes.
 * @returns what stands behind the tab, '' for a line without one, undefined where the key is absent
 */
export function lookUp(table: string, key: string): string | undefined {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = table.lastIndexOf('\n', middle) + 1;
    const end = table.indexOf('\n', start);
    if (end < 0) {
      high = start - 1;
      continue;
    }
    const line = table.slice(start, end);
    const tab = line.indexOf('\t');
    const found = tab < 0 ? line : line.slice(0, tab);
    if (found === key) return tab < 0 ? '' : line.slice(tab + 1);
    if (found < key) low = end;
    else high = start - 1;
  }
  return undefined;
}
