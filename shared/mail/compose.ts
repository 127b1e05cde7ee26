import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { domainOf } from './domain-of.ts';
import { loopHeader } from './loop-header.ts';

export interface Outgoing {
  from: string;
  to: string[];
  cc?: string[];
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
  attachments?: { name: string; content: Uint8Array; contentType: string }[];
  headers?: Record<string, string>;
  /** message id of the mail this answers, with its angle brackets */
  inReplyTo?: string;
  /** with its angle brackets; a new one when absent */
  messageId?: string;
}

/** A header field held a line break or another control character: somebody tries to add headers of their own. */
export class HeaderInjectionError extends Error {
  override readonly name = 'HeaderInjectionError';
}

const control = /\p{Cc}/u;

const refuseControls = (fields: Record<string, string | undefined>): void => {
  for (const [field, value] of Object.entries(fields)) {
    if (control.test(field) || (value !== undefined && control.test(value))) {
      throw new HeaderInjectionError(`A control character in the header field ${JSON.stringify(field)}`);
    }
  }
};

/**
 * Builds a mail to send: ASCII only, with a loop header by which it is known when it comes back.
 * Throws `HeaderInjectionError` when a header field holds a line break.
 */
export const composeMail = async (mail: Outgoing): Promise<{ mime: Uint8Array; messageId: string }> => {
  const { from, to, cc = [], replyTo, subject, text, html, attachments = [], headers = {}, inReplyTo } = mail;
  const lists = Object.fromEntries(
    [...to, ...cc].map((address, index) => [`recipient ${index + 1}`, address]),
  );
  const files = Object.fromEntries(
    attachments.flatMap(({ name, contentType }, index) => [
      [`attachment ${index + 1}`, name],
      [`type ${index + 1}`, contentType],
    ]),
  );
  refuseControls({
    from,
    replyTo,
    subject,
    inReplyTo,
    messageId: mail.messageId,
    ...lists,
    ...files,
    ...headers,
  });
  const domain = domainOf(from.replace(/[<>\s]/g, '')) || 'localhost';
  const messageId = mail.messageId ?? `<${randomUUID()}@${domain}>`;
  const composer = new MailComposer({
    from,
    to,
    cc,
    subject,
    text,
    messageId,
    headers: { ...headers, [loopHeader]: '1' },
    attachments: attachments.map(({ name, content, contentType }) => ({
      filename: name,
      content: Buffer.from(content),
      contentType,
      contentTransferEncoding: 'base64',
    })),
    // never 7bit, 8bit or binary: the MIME stays ASCII whatever the text holds
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(html === undefined ? {} : { html }),
    ...(inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo }),
  });
  return { mime: await composer.compile().build(), messageId };
};
