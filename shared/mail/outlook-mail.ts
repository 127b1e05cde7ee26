import { parseMailboxes } from './addresses.ts';
import { listAttachments } from './attachments.ts';
import { chooseText } from './body-text.ts';
import { headerValue, readHeaderBlock } from './header-block.ts';
import type { Anomaly, Mail } from './mail.ts';
import type { AttachedPart } from './parts.ts';
import type { ReadBody } from './rtf-text.ts';

/** A message as Outlook keeps it; what it does not say is '' or undefined. */
export interface OutlookMessage {
  /** the header block that it came with, unless it never travelled */
  headers: string;
  senderName: string;
  senderAddress: string;
  subject: string | undefined;
  messageId: string | undefined;
  date: Date | string | undefined;
  body: ReadBody;
  attached: readonly AttachedPart[];
}

/** Makes a mail of it. Its headers are Outlook's copy and its bytes not the mail's: nothing proves its sender. */
export const mailOfOutlook = (message: OutlookMessage): Mail => {
  const block = readHeaderBlock(Buffer.from(`${message.headers}\r\n\r\n`));
  const header = (name: string) => headerValue(block.lines, name);
  const anomalies: Anomaly[] = [
    { code: 'msg', detail: 'Read from an Outlook file; its headers are a copy' },
    ...message.body.anomalies,
  ];
  const body = chooseText(message.body.text, message.body.html);
  const from = parseMailboxes(header('from') ?? '');
  const messageId = header('message-id') ?? message.messageId;
  const date = new Date(header('date') ?? message.date ?? '');
  return {
    from:
      from.length > 0 ? from : [{ name: message.senderName, address: message.senderAddress.toLowerCase() }],
    replyTo: parseMailboxes(header('reply-to') ?? ''),
    to: parseMailboxes(header('to') ?? ''),
    cc: parseMailboxes(header('cc') ?? ''),
    subject: message.subject ?? header('subject') ?? '',
    ...(messageId ? { messageId } : {}),
    references: [],
    ...(Number.isNaN(date.getTime()) ? {} : { date }),
    headers: block.lines.map(({ name, value }) => ({ name, value })),
    text: body.text,
    textFrom: body.textFrom,
    hiddenText: body.hiddenText,
    attachments: listAttachments(message.attached, anomalies),
    anomalies: [...anomalies, ...body.anomalies],
  };
};
