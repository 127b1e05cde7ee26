import { isUtf8 } from 'node:buffer';
import { sha256 } from '../platform/sha256.ts';
import { readHeaderBlock } from './header-block.ts';
import type { Anomaly, Mail } from './mail.ts';
import type { AttachedPart } from './parts.ts';
import { listZip } from './zip-listing.ts';

type MailAttachment = Mail['attachments'][number];

/** What files of a type begin with. */
const signatures: readonly [type: string, extension: string, magic: string][] = [
  ['application/pdf', 'pdf', '%PDF'],
  ['image/png', 'png', '\x89PNG'],
  ['image/jpeg', 'jpg', '\xff\xd8\xff'],
  ['image/gif', 'gif', 'GIF8'],
  ['image/tiff', 'tif', 'II*\0'],
  ['image/tiff', 'tif', 'MM\0*'],
  ['image/bmp', 'bmp', 'BM'],
  ['application/zip', 'zip', 'PK\x03\x04'],
  ['application/zip', 'zip', 'PK\x05\x06'],
  ['application/x-ole-storage', 'ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['application/ms-tnef', 'dat', '\x78\x9f\x3e\x22'],
  ['application/vnd.rar', 'rar', 'Rar!'],
  ['application/x-7z-compressed', '7z', '7z\xbc\xaf\x27\x1c'],
  ['application/gzip', 'gz', '\x1f\x8b'],
  ['application/x-msdownload', 'exe', 'MZ'],
  ['application/x-elf', 'bin', '\x7fELF'],
  ['application/rtf', 'rtf', '{\\rtf'],
];

/** Whether a file of this type is a mail that is handed on whole. */
export const isMailFile = (realType: string): boolean =>
  realType === 'message/rfc822' || realType === 'application/vnd.ms-outlook';

/** What the first bytes say a file is; what they cannot say is `application/octet-stream`. */
const realTypeOf = (content: Buffer, declaredType: string, name = ''): string => {
  const head = content.toString('latin1', 0, 16);
  const known = signatures.find(([, , magic]) => head.startsWith(magic))?.[0];
  if (known === 'application/x-ole-storage') {
    return /\.msg$/i.test(name) || declaredType === 'application/vnd.ms-outlook'
      ? 'application/vnd.ms-outlook'
      : known;
  }
  // a message out of a winmail.dat
  if (known === 'application/ms-tnef' && declaredType === 'application/vnd.ms-outlook') return declaredType;
  if (known) return known;
  if (/^message\/(rfc822|global)$/.test(declaredType) || /\.eml$/i.test(name)) {
    if (readHeaderBlock(content).isMail) return 'message/rfc822';
  }
  const sample = content.subarray(0, 2_048);
  if (sample.includes(0)) return 'application/octet-stream';
  const start = sample.toString('latin1', 0, 512).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body)/.test(start)) return 'text/html';
  if (start.startsWith('<svg') || start.startsWith('<?xml')) return 'application/xml';
  if (start.startsWith('begin:vcalendar')) return 'text/calendar';
  if (declaredType.startsWith('text/') || isUtf8(sample))
    return content.length === 0 ? 'application/octet-stream' : 'text/plain';
  return 'application/octet-stream';
};

/** A name without path, control or direction characters, never hidden, at most 120 characters. */
export const safeName = (name: string | undefined, position: number, realType: string): string => {
  const base =
    (name ?? '')
      .replace(/\ufffd/g, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const cleaned = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (cleaned === '') {
    const extension =
      signatures.find(([type]) => type === realType)?.[1] ?? (realType === 'message/rfc822' ? 'eml' : 'bin');
    return `attachment-${position + 1}.${extension}`;
  }
  if (cleaned.length <= 120) return cleaned;
  const extension = /\.\w{1,8}$/.exec(cleaned)?.[0] ?? '';
  return `${[...cleaned].slice(0, 100).join('')}${extension}`;
};

/** Types that are never worth opening and often worth warning about. */
const dangerous = new Set(['application/x-msdownload', 'application/x-elf']);
const archives = new Set(['application/vnd.rar', 'application/x-7z-compressed', 'application/gzip']);

/** Lists the attached parts as a person is shown them. */
export const listAttachments = (attached: readonly AttachedPart[], anomalies: Anomaly[]): MailAttachment[] =>
  attached.map(({ name, declaredType, content }, position) => {
    const realType = realTypeOf(content, declaredType, name);
    const safe = safeName(name, position, realType);
    if (dangerous.has(realType))
      anomalies.push({ code: 'attachment-executable', detail: `${safe} is a program` });
    if (archives.has(realType))
      anomalies.push({ code: 'attachment-archive', detail: `${safe} was not opened` });
    if (realType === 'application/zip') anomalies.push(...listZip(content, safe));
    return {
      name: safe,
      declaredType,
      realType,
      size: content.length,
      sha256: sha256(content),
      content,
    };
  });
