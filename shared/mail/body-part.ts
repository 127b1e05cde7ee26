import { randomBytes } from 'node:crypto';
import { wrap as wrapBase64 } from 'nodemailer/lib/base64';
import { buildHeaderValue } from 'nodemailer/lib/mime-funcs';
import { encode, wrap as wrapQuoted } from 'nodemailer/lib/qp';
import { encodedText, HeaderInjectionError, headerField } from './header-field.ts';

/** A part of a mail: its own header, and a body of CRLF lines, ASCII only. */
export interface BodyPart {
  header: string[];
  body: string;
}

/** A file that goes with a mail. */
export interface AttachedFile {
  name: string;
  content: Uint8Array;
  contentType: string;
}

/** Text in quoted-printable, never 7bit, 8bit or binary: the mail stays ASCII whatever the text holds. */
export const textPart = (subtype: 'plain' | 'html', text: string): BodyPart => ({
  header: [
    headerField('Content-Type', `text/${subtype}; charset=utf-8`),
    headerField('Content-Transfer-Encoding', 'quoted-printable'),
  ],
  body: wrapQuoted(encode(text.replace(/\r\n?|\n/g, '\r\n'))),
});

const mediaType = /^[\w.+-]+\/[\w.+-]+$/;

/** A file, under its name in both ways that mail programs look for it (RFC 2231, and QQ's encoded word). */
export const filePart = ({ name, content, contentType }: AttachedFile): BodyPart => {
  if (!mediaType.test(contentType))
    throw new HeaderInjectionError(`Not a media type: ${JSON.stringify(contentType)}`);
  const quoted = JSON.stringify(encodedText(name));
  return {
    header: [
      headerField('Content-Type', `${contentType}; name=${quoted}`),
      headerField('Content-Transfer-Encoding', 'base64'),
      headerField(
        'Content-Disposition',
        buildHeaderValue({ value: 'attachment', params: { filename: name } }),
      ),
    ],
    body: wrapBase64(Buffer.from(content).toString('base64')),
  };
};

/** Several parts as one; one alone stays as it is. */
export const joined = (subtype: 'mixed' | 'alternative', parts: readonly BodyPart[]): BodyPart => {
  const [only, another] = parts;
  if (only && !another) return only;
  // an equals sign before an underscore stands in no quoted-printable and in no base64
  const boundary = `=_${randomBytes(12).toString('hex')}`;
  return {
    header: [headerField('Content-Type', `multipart/${subtype}; boundary="${boundary}"`)],
    body: [
      ...parts.map(({ header, body }) => [`--${boundary}`, ...header, '', body].join('\r\n')),
      `--${boundary}--`,
    ].join('\r\n'),
  };
};
