import iconv from 'iconv-lite';
import { deEncapsulateSync } from 'rtf-stream-parser';
import { boundRtf } from './bounded-rtf.ts';
import type { Anomaly } from './mail.ts';
import { decompressRtf } from './rtf-compression.ts';

/** A body as Outlook keeps it, in up to three versions. */
export interface OutlookBody {
  text: string;
  html: string;
  /** compressed, as PidTagRtfCompressed holds it */
  rtf: Buffer | undefined;
}

/** What a letter's text or HTML is made of when its rich text had to be read, and what was odd about it. */
export interface ReadBody {
  text: string;
  html: string;
  anomalies: Anomaly[];
}

const decode = (bytes: Buffer, codePage: string): string =>
  iconv.decode(bytes, iconv.encodingExists(codePage) ? codePage : 'windows-1252');

const unreadable = (detail: string): ReadBody => ({
  text: '',
  html: '',
  anomalies: [{ code: 'rtf-unreadable', detail }],
});

/** Reads compressed RTF: the HTML or plain text that it encloses (MS-OXRTFEX), or its own text. */
export const readRtf = (compressed: Buffer): ReadBody => {
  const raw = decompressRtf(compressed);
  if (!raw) return unreadable('The rich text is damaged or too large');
  const { rtf, cut, hides } = boundRtf(raw.toString('latin1'));
  try {
    const found = deEncapsulateSync(Buffer.from(rtf, 'latin1'), { decode, allowCp0: true, warn: () => {} });
    const text = found.text.toString();
    const anomalies = [
      ...(cut ? [{ code: 'text-cut', detail: 'The rich text was not read to its end' }] : []),
      ...(hides ? [{ code: 'hidden-text', detail: 'The rich text hides some of its text' }] : []),
    ];
    return found.mode === 'html' ? { text: '', html: text, anomalies } : { text, html: '', anomalies };
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : 'The rich text cannot be read');
  }
};

/** The body's text and HTML; its rich text is read only where there is neither. */
export const readOutlookBody = ({ text, html, rtf }: OutlookBody): ReadBody =>
  rtf && text.trim() === '' && html.trim() === '' ? readRtf(rtf) : { text, html, anomalies: [] };
