import { decodeText } from './charset.ts';
import { cString, type MapiProperty, readProperties, textOf, timeOf } from './mapi-properties.ts';
import type { OutlookMessage } from './outlook-mail.ts';
import type { AttachedPart } from './parts.ts';
import { type ReadBody, readOutlookBody } from './rtf-text.ts';

/** What a winmail.dat holds (MS-OXTNEF): a message, of whose headers it keeps what the mail around it may not say. */
export type Tnef = Omit<OutlookMessage, 'body'> & ReadBody;

const signature = 0x223e9f78;
const attribute = {
  body: 0x2800c,
  messageProps: 0x69003,
  attachRender: 0x69002,
  attachData: 0x6800f,
  attachTitle: 0x18010,
  attachProps: 0x69005,
};
const property = {
  subject: 0x0037,
  submitTime: 0x0039,
  headers: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  attachData: 0x3701,
  longName: 0x3707,
  mimeTag: 0x370e,
  senderSmtpAddress: 0x5d01,
};
const maxAttributes = 2_000;
const maxAttachments = 100;

/** Whether the bytes begin as a winmail.dat does. */
export const isTnef = (bytes: Buffer): boolean => bytes.length >= 6 && bytes.readUInt32LE(0) === signature;

/** A message attached as an object (MS-OXTNEF 2.1.3.4.1): the interface's id, then a TNEF of its own. */
const embeddedMessage = ({ type, value }: MapiProperty): Buffer | undefined => {
  const inner = value.subarray(16);
  return type === 0x0d && isTnef(inner) ? inner : undefined;
};

/** Whether nothing at all was found in it, not even damage. */
export const isEmptyTnef = ({ text, html, attached, anomalies }: Tnef): boolean =>
  text === '' && html === '' && attached.length === 0 && anomalies.length === 0;

/** An attachment's properties say its name and type better than its attributes do, and may hold its content. */
const describe = (current: AttachedPart, properties: ReadonlyMap<number, MapiProperty>): void => {
  current.name = textOf(properties.get(property.longName)) || current.name;
  current.declaredType = textOf(properties.get(property.mimeTag)).toLowerCase() || current.declaredType;
  const data = properties.get(property.attachData);
  const message = data && embeddedMessage(data);
  // to be opened as an Outlook file is
  if (message) current.declaredType = 'application/vnd.ms-outlook';
  if (data && (message || current.content.length === 0)) current.content = message ?? data.value;
};

/** Reads a winmail.dat, which `isTnef` knows. Damage ends the reading, what came before it is kept. */
export const readTnef = (bytes: Buffer): Tnef => {
  let text = '';
  let message = new Map<number, MapiProperty>();
  const attached: AttachedPart[] = [];
  let current: AttachedPart | undefined;
  let at = 6;
  for (let i = 0; i < maxAttributes && at + 9 <= bytes.length; i++) {
    const id = bytes.readUInt32LE(at + 1);
    const length = bytes.readUInt32LE(at + 5);
    const data = bytes.subarray(at + 9, at + 9 + length);
    at += 9 + length + 2;
    if (id === attribute.body) text ||= cString(data);
    else if (id === attribute.messageProps) message = new Map([...readProperties(data), ...message]);
    else if (id === attribute.attachRender) {
      current = {
        name: undefined,
        declaredType: 'application/octet-stream',
        charset: undefined,
        content: Buffer.alloc(0),
      };
      if (attached.length < maxAttachments) attached.push(current);
    } else if (current && id === attribute.attachTitle) current.name ??= cString(data);
    else if (current && id === attribute.attachData) current.content = data;
    else if (current && id === attribute.attachProps) describe(current, readProperties(data));
  }
  const stringOf = (id: number): string => textOf(message.get(id));
  const html = message.get(property.html)?.value;
  const address = stringOf(property.senderSmtpAddress) || stringOf(property.senderAddress);
  return {
    ...readOutlookBody({
      text: text || stringOf(property.body),
      html: html ? decodeText(html).text.replace(/\0+$/, '') : '',
      rtf: message.get(property.rtf)?.value,
    }),
    headers: stringOf(property.headers),
    senderName: stringOf(property.senderName),
    // an Exchange mailbox has a path here
    senderAddress: address.includes('@') ? address : '',
    subject: stringOf(property.subject) || undefined,
    messageId: stringOf(property.messageId) || undefined,
    date: timeOf(message.get(property.submitTime)),
    attached,
  };
};
