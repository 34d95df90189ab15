import { createTransport } from 'nodemailer';
import type { Letter } from './effects.ts';

const advice =
  'Set STEMMA_SMTP_URL (smtps://user:password@mail.example:465) and STEMMA_MAIL_FROM (the address it is sent from), and start again.';

/**
 * Sends through the mail server of the environment: STEMMA_SMTP_URL, STEMMA_MAIL_FROM.
 * @throws where it is not set, or the server refuses: what to do stands in the message
 */
export function makeMailer(env: Readonly<Record<string, string | undefined>> = process.env): (letter: Letter) => Promise<void> {
  const { STEMMA_SMTP_URL: server, STEMMA_MAIL_FROM: from } = env;
  if (!server || !from) return async () => Promise.reject(new Error(`No mail server is set. ${advice}`));
  if (!/^smtps?:\/\//.test(server))
    return async () => Promise.reject(new Error(`STEMMA_SMTP_URL is no address of a mail server. ${advice}`));
  const transport = createTransport({ url: server, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'stemma.invalid';
  return async ({ to, subject, text, html, list, id }) => {
    await transport.sendMail({
      // An address in a record is taken as it is: no list of several, no header behind it.
      to: { name: '', address: to },
      from,
      subject,
      text,
      html,
      messageId: `<${id}@${domain}>`,
      list: { id: { url: `${list}.${domain}`, comment: 'Stemma alerts' } },
      headers: { 'Auto-Submitted': 'auto-generated', Precedence: 'list' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
}
