import { randomUUID } from 'node:crypto';
import { type AttachedFile, filePart, joined, textPart } from './body-part.ts';
import { domainOf } from './domain-of.ts';
import { encodedText, headerField, mailboxText } from './header-field.ts';
import { loopHeader } from './loop-header.ts';

export interface Outgoing {
  /** mailboxes: `address` or `Name <address>` */
  from: string;
  to: string[];
  cc?: string[];
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
  attachments?: AttachedFile[];
  headers?: Record<string, string>;
  /** message id of the mail this answers, with its angle brackets */
  inReplyTo?: string;
  /** those of the conversation before it, oldest first, itself the last; itself alone when absent */
  references?: string[];
  /** with its angle brackets; a new one when absent */
  messageId?: string;
  date: Date;
}

const dateOf = (at: Date): string => at.toUTCString().replace('GMT', '+0000');

const listed = (mailboxes: readonly string[]): string | undefined =>
  mailboxes.length > 0 ? mailboxes.map(mailboxText).join(', ') : undefined;

/**
 * Builds a mail to send: ASCII only, with a loop header by which it is known when it comes back. The words are encoded
 * by nodemailer's codecs; its composer is left out, which would bring a catalogue of media types, a fetch and an
 * address parser into every function that tells somebody something.
 * Throws `HeaderInjectionError` when a header field holds a line break, `AddressError` for what is not one mailbox.
 */
export const composeMail = (mail: Outgoing): { mime: Uint8Array; messageId: string } => {
  const { from, to, cc = [], replyTo, subject, text, html, attachments = [], headers = {}, inReplyTo } = mail;
  const { references = inReplyTo === undefined ? [] : [inReplyTo] } = mail;
  const sender = mailboxText(from);
  const messageId = mail.messageId ?? `<${randomUUID()}@${domainOf(sender.replace(/>$/, ''))}>`;
  const content = joined('mixed', [
    joined('alternative', [textPart('plain', text), ...(html === undefined ? [] : [textPart('html', html)])]),
    ...attachments.map(filePart),
  ]);
  const fields: [name: string, value: string | undefined][] = [
    ...Object.entries(headers).map(([name, value]): [string, string] => [name, encodedText(value)]),
    [loopHeader, '1'],
    ['From', sender],
    ['To', listed(to)],
    ['Cc', listed(cc)],
    ['Reply-To', replyTo === undefined ? undefined : mailboxText(replyTo)],
    ['In-Reply-To', inReplyTo],
    ['References', references.length > 0 ? references.join(' ') : undefined],
    ['Subject', encodedText(subject)],
    ['Message-ID', messageId],
    ['Date', dateOf(mail.date)],
    ['MIME-Version', '1.0'],
  ];
  const header = fields.flatMap(([name, value]) => (value === undefined ? [] : [headerField(name, value)]));
  const mime = [...header, ...content.header, '', content.body, ''].join('\r\n');
  return { mime: Buffer.from(mime, 'ascii'), messageId };
};
