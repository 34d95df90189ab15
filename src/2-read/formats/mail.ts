import PostalMime from 'postal-mime';
import { decode } from '../bytes/index.ts';
import type { Draft, Surroundings } from '../draft.ts';
import { parseStamp, readHtml } from '../html/index.ts';
import { tellLanguage } from '../language.ts';
import { readPlain } from '../plain/index.ts';

/**
 * E-mail (RFC 5322, a newsletter) and saved pages (MHTML, RFC 2557): the part that holds the text is read as a page or as plain text; subject, sender and
 * date come from the head. Offsets are into that part.
 */
export async function readMail(bytes: Uint8Array, text: string, around: Surroundings): Promise<Draft> {
  const mail = await PostalMime.parse(bytes);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const isPage =
    header('snapshot-content-location') !== undefined ||
    /saved by/i.test(header('from') ?? '') ||
    /^\s*content-type:\s*multipart\/related/im.test(text.slice(0, 2000));
  const markup = mail.html ?? (await attachedPage(mail.attachments));
  // A saved page holds its frames (advertisements mostly) as pages of their own, behind it.
  const page = isPage ? markup?.replace(/(<\/html>)[\s\S]*$/i, '$1') : markup;
  const address = header('snapshot-content-location') ?? header('content-location');
  const draft = page
    ? readHtml(page, { ...around, ...(address && { location: address }) })
    : readPlain((mail.text ?? '').replace(/\r\n?/g, '\n'), await tellLanguage(mail.text ?? ''), around);
  const subject = mail.subject?.trim();
  const published = parseStamp(header('date') ?? mail.date ?? '');
  if (isPage) return { ...draft, ...(!draft.title && subject && { title: subject }) };
  const sender = mail.from?.name?.trim();
  const title = subject?.replace(/^(?:(?:fwd?|re|aw|wg|tr|rv)\s*:\s*)+/i, '');
  return {
    ...draft,
    ...(title && { title }),
    ...(sender && { sourceName: sender }),
    ...(published && { published }),
    problems: draft.problems.filter((problem) => !/\bpage\b/.test(problem)),
  };
}

/** Some browsers write the page as a part that mail programs take for an attachment. */
async function attachedPage(
  attachments: readonly { readonly mimeType?: string; readonly content?: unknown }[],
): Promise<string | undefined> {
  for (const { mimeType, content } of attachments) {
    if (!/html/i.test(mimeType ?? '')) continue;
    const bytes = content instanceof Uint8Array ? content : content instanceof ArrayBuffer ? new Uint8Array(content) : undefined;
    const decoded = bytes && (await decode(bytes));
    if (decoded) return decoded.text;
  }
  return undefined;
}
