/** A mark whose fellow stands outside the clause: the words stay, the closing mark is set, an opening one goes. */
export function balanceMarks(text: string): string {
  const marks = text.split('"').length - 1;
  if (marks % 2 === 1) return /\s"\S[^"]*$/.test(text) ? `${text}"` : text.replace(/"(?=[^"]*$)/, '');
  const [open, close] = [text.split('“').length, text.split('”').length];
  if (open > close) return `${text}”`;
  return close > open ? text.replace(/”(?=[^”]*$)/, '') : text;
}
