import { decodeText } from './charset.ts';
import { isSoundCompoundFile } from './compound-file.ts';
import type { Mail } from './mail.ts';
import { mailOfOutlook } from './outlook-mail.ts';
import { readOutlookBody } from './rtf-text.ts';
import { isTnef, readTnef } from './tnef.ts';

const maxAttachments = 50;

/** Subject, body and header of a file whose strings are no Unicode: such a file has no others (MS-OXMSG 2.1.1.1, 2.2.1). */
const ansiStreams = ['0037', '1000', '007D'].map((id) => Buffer.from(`__substg1.0_${id}001E`, 'utf16le'));

/**
 * How a file's strings are to be read. Those of an older Outlook come byte for byte, in its Windows' code page; where the
 * file does not name it, its body, the longest of them, tells.
 */
const stringsOf = (
  bytes: Buffer,
  { codePage, body = '' }: { codePage: number | undefined; body: string | undefined },
): ((text: string) => string) => {
  if (!ansiStreams.some((name) => bytes.includes(name))) return (text) => text;
  const charset = codePage === undefined ? decodeText(Buffer.from(body, 'latin1')).charset : `cp${codePage}`;
  return (text) => decodeText(Buffer.from(text, 'latin1'), charset).text;
};

/** The mail, unless there is nothing in it: a damaged file may open and hold nothing. */
const unlessEmpty = (mail: Mail): Mail | undefined => {
  const { from, subject, text, attachments } = mail;
  const isNamed = from.some(({ name, address }) => name !== '' || address !== '');
  return isNamed || subject !== '' || text !== '' || attachments.length > 0 ? mail : undefined;
};

/**
 * Reads an Outlook message: a .msg file, or one that was inside a winmail.dat; undefined when it cannot be read. Its
 * headers are Outlook's copy and its bytes are not the mail's, so nothing in it can prove a sender.
 */
export const readMsg = async (source: Uint8Array): Promise<Mail | undefined> => {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (isTnef(bytes)) {
    const { text, html, anomalies, ...message } = readTnef(bytes);
    return unlessEmpty(mailOfOutlook({ ...message, body: { text, html, anomalies } }));
  }
  if (!isSoundCompoundFile(bytes)) return undefined;
  try {
    const { default: module } = await import('@kenjiuno/msgreader');
    const Reader = typeof module === 'function' ? module : module.default;
    const reader = new Reader(new Uint8Array(bytes).buffer);
    const data = reader.getFileData();
    const rtf = data.compressedRtf && Buffer.from(data.compressedRtf);
    const codePage = data.messageCodepage ?? data.internetCodepage;
    const string = stringsOf(bytes, { codePage, body: data.body });
    const html = data.html ? decodeText(data.html).text : string(data.bodyHtml ?? '');
    const mail = mailOfOutlook({
      headers: string(data.headers ?? ''),
      senderName: string(data.senderName ?? ''),
      senderAddress:
        data.senderSmtpAddress ??
        data.sentRepresentingSmtpAddress ??
        (data.senderEmail?.includes('@') ? data.senderEmail : ''),
      subject: data.subject && string(data.subject),
      messageId: data.messageId,
      date: data.clientSubmitTime ?? data.messageDeliveryTime,
      body: readOutlookBody({ text: string(data.body ?? ''), html, rtf }),
      attached: (data.attachments ?? []).slice(0, maxAttachments).map((one) => {
        // a message inside comes as a file of its own, to be opened like one
        const { fileName, content } = reader.getAttachment(one);
        return {
          name: string(fileName),
          declaredType: one.innerMsgContent
            ? 'application/vnd.ms-outlook'
            : (one.attachMimeTag ?? 'application/octet-stream'),
          charset: undefined,
          content: Buffer.from(content),
        };
      }),
    });
    return unlessEmpty(mail);
  } catch {
    return undefined;
  }
};
