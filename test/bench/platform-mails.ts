import { encode, wrap } from 'nodemailer/lib/qp';
import PDFDocument from 'pdfkit';
import type { DemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { sign } from '../../infra/local/demo/sign.ts';
import type { Mail } from '../../shared/mail/mail.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A style sheet as long as those that platforms send along, most of it for narrow screens. */
const sheet = [
  'body,table,td,p,a{font-family:Arial,Helvetica,sans-serif;-webkit-text-size-adjust:100%}table{border-collapse:collapse}',
  ...Array.from(
    { length: 24 },
    (_, at) =>
      `.w${at}{width:${100 + at * 20}px!important;padding:0 ${at}px!important}@media only screen and (max-width:${320 + at * 20}px){.m${at}{width:100%!important;display:block!important;padding:${at}px 12px!important}}`,
  ),
].join('\n');

const font = 'font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:21px;color:#333333';

const row = (content: string): string =>
  `<tr><td align="left" valign="top" style="padding:8px 24px;${font}"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt"><tbody><tr><td class="w3 m3" align="left" valign="top" bgcolor="#ffffff" style="padding:0;background-color:#ffffff;${font}">${content}</td></tr></tbody></table></td></tr>`;

const paragraph = (text: string): string =>
  row(
    `<p style="margin:0 0 12px 0;padding:0;${font}"><span style="${font}">${escaped(text).replaceAll('\n', '<br>')}</span></p>`,
  );

const spacer =
  '<tr><td height="12" style="height:12px;line-height:12px;font-size:12px;mso-line-height-rule:exactly"><!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->&nbsp;<!--[if mso]></td></tr></table><![endif]--></td></tr>';

const link = (at: number): string =>
  row(
    `<a href="https://click.notices.example/r/?id=${at}&amp;c=${'7f3a9b'.repeat(24)}&amp;u=https%3A%2F%2Fhelp.example%2Ftopic%2F${at}" target="_blank" style="color:#0066c0;text-decoration:none">Help</a> <img src="https://images.notices.example/icons/${at}.png" width="16" height="16" alt="" border="0" style="display:inline-block">`,
  );

/** A text in the table layout of a platform's notice: `bytes` of markup, most of it no text. */
const tableLayout = (text: string, logo: string, bytes: number): string => {
  const rows = [
    `<tr><td align="left" style="padding:24px"><img src="${logo}" width="120" height="36" alt="Logo" border="0" style="display:block"></td></tr>`,
    ...text.split(/\n{2,}/).map(paragraph),
  ];
  const head = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width"><title></title><style type="text/css">${sheet}</style></head>\n<body style="margin:0;padding:0;background-color:#f3f3f3">`;
  const preheader =
    '<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">A message about your listings</div>';
  let size = head.length + rows.join('\n').length;
  for (let at = 0; size < bytes; at++) {
    const more = at % 3 === 2 ? link(at) : spacer;
    rows.push(more);
    size += more.length;
  }
  return `${head}${preheader}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f3f3"><tr><td align="center"><table role="presentation" width="600" class="m1" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="width:600px;background-color:#ffffff">\n${rows.join('\n')}\n</table></td></tr></table></body></html>`;
};

const base64 = (content: Buffer): string => content.toString('base64').replace(/.{76}/g, '$&\n');

const text = (subtype: 'plain' | 'html', content: string, encoding: string): string[] => [
  `Content-Type: text/${subtype}; charset=utf-8`,
  `Content-Transfer-Encoding: ${encoding}`,
  '',
  encoding === 'base64'
    ? base64(Buffer.from(content))
    : wrap(encode(content.replaceAll('\n', '\r\n'))).replaceAll('\r\n', '\n'),
];

const file = (type: string, name: string, content: Buffer, more: string[] = []): string[] => [
  `Content-Type: ${type}; name="${name}"`,
  'Content-Transfer-Encoding: base64',
  ...more,
  '',
  base64(content),
];

const multipart = (subtype: string, parts: string[][]): string[] => [
  `Content-Type: multipart/${subtype}; boundary="=_${subtype}"`,
  '',
  ...parts.flatMap((part) => [`--=_${subtype}`, ...part]),
  `--=_${subtype}--`,
  '',
];

/** Noise behind a PNG's signature: what base64 carries is as long as a real one. */
const picture = (bytes: number): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    Buffer.from(Array.from({ length: bytes }, (_, at) => (at * 167 + (at >> 3)) & 255)),
  ]);

const document = (words: string): Promise<Buffer> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument();
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.text(words).end();
  });

const kilobytes = [20, 28, 36, 44, 52, 60];

/**
 * What mails say, sent as platforms send it: in plain text and in 20 to 60 KB of HTML in a layout of tables, encoded
 * in quoted-printable or base64, every fourth with its logo inside and every sixteenth with a PDF, all of them signed.
 */
export const asPlatformsSend = async (mails: readonly Mail[], keys: DemoKeys): Promise<Buffer[]> => {
  const guide = await document('How to answer: sign in and open the page of the notice.');
  return Promise.all(
    mails.map(({ from, subject, text: body, date }, at) => {
      const encoding = at % 2 === 0 ? 'quoted-printable' : 'base64';
      const withLogo = at % 4 === 1;
      const logo = withLogo ? 'cid:logo' : 'https://images.notices.example/logo.png';
      const html = text(
        'html',
        tableLayout(body, logo, 1_024 * (kilobytes[at % kilobytes.length] ?? 20)),
        encoding,
      );
      const shown = withLogo
        ? multipart('related', [
            html,
            file('image/png', 'logo.png', picture(6_000), [
              'Content-ID: <logo>',
              'Content-Disposition: inline; filename="logo.png"',
            ]),
          ])
        : html;
      const versions = multipart('alternative', [text('plain', body, encoding), shown]);
      const whole =
        at % 16 === 3
          ? multipart('mixed', [
              versions,
              file('application/pdf', 'guide.pdf', guide, [
                'Content-Disposition: attachment; filename="guide.pdf"',
              ]),
            ])
          : versions;
      const raw = [
        `From: ${from[0]?.address ?? 'notice@amazon.com'}`,
        'To: complaints@demo-shop.example',
        `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
        `Date: ${(date ?? new Date()).toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: <platform-${at}@amazon.com>`,
        'MIME-Version: 1.0',
        ...whole,
      ];
      return sign(raw.join('\n'), 'amazon.com', keys);
    }),
  );
};
