import type { Draft, Surroundings } from '../draft.ts';

/** Markdown, mail and PDF as drafts. What each needs is loaded when the first of its kind comes: plain text and pages cost nothing. */
export async function readMarkdown(input: string, around: Surroundings): Promise<Draft> {
  const format = await import('./markdown.ts');
  return format.readMarkdown(input, around);
}

export async function readMail(bytes: Uint8Array, text: string, around: Surroundings): Promise<Draft> {
  const format = await import('./mail.ts');
  return format.readMail(bytes, text, around);
}

export async function readPdf(bytes: Uint8Array, around: Surroundings): Promise<Draft> {
  const format = await import('./pdf.ts');
  return format.readPdf(bytes, around);
}
