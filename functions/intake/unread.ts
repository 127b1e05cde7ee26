import { deviceLine } from '../../shared/mail/device-line.ts';
import type { Anomaly, Attachment } from '../../shared/mail/mail.ts';
import { platformOfSender } from '../../shared/mail/platform-domains.ts';
import type { Finding } from '../../shared/notice/examined.ts';

/** Of a mail with one of these nobody knows what it says, whatever was read of it. */
const lost = new Set(['html-cut', 'too-deep', 'too-many-parts', 'charset-unknown']);
/** Of one with these it is not known where little was read. */
const damaged = new Set([
  'truncated',
  'base64-broken',
  'quoted-printable-broken',
  'boundary-guessed',
  'smime-opaque',
  'tnef-unreadable',
]);

/** Letters below which a mail says nothing of its own, and below which it is a note on what comes with it. */
const few = 12;
const thin = 150;
/** More text than this need not be counted. */
const counted = 20_000;

const lettersOf = ({ subject, text }: Finding): number =>
  // the text of a mail without a body is its subject
  text === subject
    ? 0
    : (text
        .slice(0, counted)
        .replace(deviceLine, '')
        .match(/[\p{L}\p{N}]/gu)?.length ?? 0);

/** Signatures, invitations, cards and machines' reports: nobody writes a letter in one. */
const noLetter =
  /^(?:message\/|text\/calendar|text\/(?:x-)?vcard|application\/(?:x-)?pkcs7-signature|application\/pgp-)|\.(?:p7s|asc|sig|ics|vcf)$/i;

/** The files of a mail that may say something and were not read. */
const unreadFiles = ({ attachments, text, notice }: Finding): Attachment[] =>
  attachments.filter(
    ({ name, declaredType, realType }) =>
      !noLetter.test(declaredType) &&
      !noLetter.test(name) &&
      !(realType === 'application/ms-tnef' && notice.anomalies.some(({ code }) => code === 'tnef')) &&
      // what is read of a file stands below the mail's own text, under its name
      !text.includes(`\n[${name}]\n`),
  );

const isPicture = ({ realType }: Attachment): boolean => realType.startsWith('image/');

const archives = new Set([
  'application/zip',
  'application/vnd.rar',
  'application/x-7z-compressed',
  'application/gzip',
]);
const office = /\.(?:docx|xlsx|pptx|odt|ods|odp)$/i;

/** Why a file was not read, and what its sender may be asked for instead. */
const askedInstead = (file: Attachment): string => {
  const { name, realType } = file;
  if (isPicture(file))
    return `${name} is a picture, which nobody has read: look at it, or ask the sender what it says`;
  if (realType === 'application/pdf')
    return `${name} could not be read: ask the sender for a PDF with its text and without a password`;
  if (archives.has(realType) && !office.test(name))
    return `${name} was not unpacked: ask the sender for the files in it, without a password`;
  if (realType === 'application/ms-tnef' || /^winmail\.dat$/i.test(name))
    return `${name} could not be read: ask the sender for the mail as plain text`;
  if (/\.p7m$/i.test(name))
    return `${name} could not be read: ask the sender for the mail without encryption`;
  return `${name} was not read: ask the sender for it as a PDF, or for its text`;
};

/** Whether a platform's address wrote it. */
export const isByPlatform = ({ from }: Finding): boolean =>
  platformOfSender(from[0]?.address ?? '') !== undefined;

/**
 * Whether a platform's own mail hardly says anything but that there is something to read, in a picture or on a page of its
 * own: no more than a title, or little under one that speaks as a complaint's does.
 */
export const leavesUnsaid = (finding: Finding): boolean => {
  const letters = lettersOf(finding);
  return (
    !finding.acknowledges &&
    isByPlatform(finding) &&
    (letters < few || (letters < thin && finding.accuses === true))
  );
};

const unknown = ({ detail }: Anomaly): string => `${detail}: what the mail says is not known`;

/** Whether one of those who forward complaints wrote it. */
export const isByForwarder = ({ from }: Finding, forwarders: readonly string[]): boolean =>
  from.some(({ address }) => forwarders.includes(address.toLowerCase()));

/**
 * What of a mail that reads as nothing to us could not be read, so that it may be something after all; undefined where
 * what was read says enough. `forwarders` seldom write here but to hand something on.
 */
export const unreadIn = (finding: Finding, forwarders: readonly string[]): string | undefined => {
  const { anomalies } = finding.notice;
  const gone = anomalies.find(({ code }) => lost.has(code));
  if (gone) return unknown(gone);

  const letters = lettersOf(finding);
  const files = unreadFiles(finding);
  const isOurs = isByForwarder(finding, forwarders);
  const isShort = letters < thin;
  const isGrave = finding.accuses ?? false;
  const file = files.find((one) =>
    // many a signature has a picture
    isPicture(one) ? letters < few || (isShort && (isOurs || isGrave)) : isShort || isGrave,
  );
  if (file) return askedInstead(file);
  const odd = isShort ? anomalies.find(({ code }) => damaged.has(code)) : undefined;
  return odd && unknown(odd);
};
