import { parseMailboxes } from './addresses.ts';
import { listAttachments } from './attachments.ts';
import { chooseText } from './body-text.ts';
import { decodeText } from './charset.ts';
import { isSoundCompoundFile } from './compound-file.ts';
import { headerValue, readHeaderBlock } from './header-block.ts';
import type { Anomaly, Mail } from './mail.ts';
import type { AttachedPart } from './parts.ts';

const maxAttachments = 50;

/**
 * Reads an Outlook .msg file; undefined when it cannot be read. Its headers are Outlook's copy and its bytes are not
 * the mail's, so nothing in it can prove a sender.
 */
export const readMsg = async (bytes: Uint8Array): Promise<Mail | undefined> => {
  if (!isSoundCompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) return undefined;
  try {
    const { default: module } = await import('@kenjiuno/msgreader');
    const Reader = typeof module === 'function' ? module : module.default;
    const reader = new Reader(new Uint8Array(bytes).buffer);
    const data = reader.getFileData();
    const block = readHeaderBlock(Buffer.from(`${data.headers ?? ''}\r\n\r\n`));
    const anomalies: Anomaly[] = [
      { code: 'msg', detail: 'Read from an Outlook file; its headers are a copy' },
    ];
    const attached: AttachedPart[] = (data.attachments ?? []).slice(0, maxAttachments).map((one) => {
      // a message inside comes as a file of its own, to be opened like one
      const { fileName, content } = reader.getAttachment(one);
      return {
        name: fileName,
        declaredType: one.innerMsgContent
          ? 'application/vnd.ms-outlook'
          : (one.attachMimeTag ?? 'application/octet-stream'),
        charset: undefined,
        content: Buffer.from(content),
      };
    });
    const html = data.html ? decodeText(data.html).text : (data.bodyHtml ?? '');
    const body = chooseText(data.body ?? '', html);
    const sender =
      data.senderSmtpAddress ??
      data.sentRepresentingSmtpAddress ??
      (data.senderEmail?.includes('@') ? data.senderEmail : '');
    const header = (name: string) => headerValue(block.lines, name);
    const from = parseMailboxes(header('from') ?? '');
    const messageId = header('message-id') ?? data.messageId;
    const date = new Date(header('date') ?? data.clientSubmitTime ?? data.messageDeliveryTime ?? '');
    return {
      from: from.length > 0 ? from : [{ name: data.senderName ?? '', address: sender.toLowerCase() }],
      replyTo: parseMailboxes(header('reply-to') ?? ''),
      to: parseMailboxes(header('to') ?? ''),
      cc: parseMailboxes(header('cc') ?? ''),
      subject: data.subject ?? header('subject') ?? '',
      ...(messageId ? { messageId } : {}),
      references: [],
      ...(Number.isNaN(date.getTime()) ? {} : { date }),
      headers: block.lines.map(({ name, value }) => ({ name, value })),
      text: body.text,
      textFrom: body.textFrom,
      hiddenText: body.hiddenText,
      attachments: listAttachments(attached, anomalies),
      anomalies: [...anomalies, ...body.anomalies],
    };
  } catch {
    return undefined;
  }
};
