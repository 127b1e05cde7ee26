import type { Anomaly, Mail } from '../mail/mail.ts';
import { readPdfText } from '../mail/pdf-text.ts';

/** A mail's text with that of its PDF attachments behind it, each after a line that names it. */
export interface AttachedText {
  text: string;
  anomalies: Anomaly[];
}

/** A body this short says little by itself. */
const thin = 600;
const maxDocuments = 3;

/** How the twelve languages point at a paper that comes with the mail. */
const refersToAttachment =
  /attach|enclos|annex|exhibit|anbei|anlage|anhang|beigef[üu]gt|pi[èe]ces? jointe|ci-joint|allegat|adjunt|anexo|em anexo|bijlage|bijgevoegd|załącz|bifoga|bilaga|\bekte|\beki\b|ekteki|添付|附件|附檔|附上|随附/iu;

/**
 * Reads PDF attachments where the mail's own text is short or points at them: a court order often comes so. Spans
 * into `text` stay valid for the mail's own part.
 */
export const withAttachedText = async ({ text, attachments }: Mail): Promise<AttachedText> => {
  const documents = attachments.filter(({ realType }) => realType === 'application/pdf');
  if (documents.length === 0 || (text.length >= thin && !refersToAttachment.test(text.slice(0, 50_000))))
    return { text, anomalies: [] };
  const read: AttachedText = { text, anomalies: [] };
  for (const { name, content } of documents.slice(0, maxDocuments)) {
    const pdf = await readPdfText(content);
    read.anomalies.push(...pdf.anomalies);
    if (pdf.text !== '') read.text += `\n\n[${name}]\n${pdf.text}`;
  }
  return read;
};
