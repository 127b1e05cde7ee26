import { decodeText } from './charset.ts';
import { isSoundCompoundFile } from './compound-file.ts';
import type { Mail } from './mail.ts';
import { mailOfOutlook } from './outlook-mail.ts';
import { readOutlookBody } from './rtf-text.ts';
import { isTnef, readTnef } from './tnef.ts';

const maxAttachments = 50;

/**
 * Reads an Outlook message: a .msg file, or one that was inside a winmail.dat; undefined when it cannot be read. Its
 * headers are Outlook's copy and its bytes are not the mail's, so nothing in it can prove a sender.
 */
export const readMsg = async (source: Uint8Array): Promise<Mail | undefined> => {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (isTnef(bytes)) {
    const { text, html, anomalies, ...message } = readTnef(bytes);
    return mailOfOutlook({ ...message, body: { text, html, anomalies } });
  }
  if (!isSoundCompoundFile(bytes)) return undefined;
  try {
    const { default: module } = await import('@kenjiuno/msgreader');
    const Reader = typeof module === 'function' ? module : module.default;
    const reader = new Reader(new Uint8Array(bytes).buffer);
    const data = reader.getFileData();
    const rtf = data.compressedRtf && Buffer.from(data.compressedRtf);
    const html = data.html ? decodeText(data.html).text : (data.bodyHtml ?? '');
    return mailOfOutlook({
      headers: data.headers ?? '',
      senderName: data.senderName ?? '',
      senderAddress:
        data.senderSmtpAddress ??
        data.sentRepresentingSmtpAddress ??
        (data.senderEmail?.includes('@') ? data.senderEmail : ''),
      subject: data.subject,
      messageId: data.messageId,
      date: data.clientSubmitTime ?? data.messageDeliveryTime,
      body: readOutlookBody({ text: data.body ?? '', html, rtf }),
      attached: (data.attachments ?? []).slice(0, maxAttachments).map((one) => {
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
      }),
    });
  } catch {
    return undefined;
  }
};
