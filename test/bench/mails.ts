import type { DemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { sign } from '../../infra/local/demo/sign.ts';

/** What makes one complaint differ from the next. */
export interface Complaint {
  /** makes complaint id, complainant and message id its own */
  number: number;
  asin: string;
  to: string;
  at: Date;
}

const date = (at: Date): string => at.toUTCString().replace('GMT', '+0000');

const head = ({ number, to, at }: Complaint, subject: string, type: string): string[] => [
  'From: Amazon <notice@amazon.com>',
  `To: ${to}`,
  `Subject: ${subject}`,
  `Date: ${date(at)}`,
  `Message-ID: <bench-${number}@amazon.com>`,
  'MIME-Version: 1.0',
  `Content-Type: ${type}`,
];

const facts = ({ number, asin }: Complaint): string[] => [
  'Hello,',
  'We removed the listing below because a rights owner reported to us that it may infringe their trademark.',
  'We received a report from a rights owner who believes that the product below infringes their trademark.',
  `ASIN: ${asin}`,
  'Infringement type: Trademark',
  `Trademark number: ${5_000_000 + number}`,
  `Complaint ID: ${17_300_000_000 + number}`,
  'To have the listing reactivated, provide a letter of authorization or an invoice.',
  `These are the rights owner's contact details: Owner ${number} Brands Ltd, claims@owner-${number}.example`,
];

/** A trademark complaint in plain text, about 1 KB. */
export const shortComplaint = (complaint: Complaint): string =>
  [
    ...head(complaint, 'Policy Warning', 'text/plain; charset=utf-8'),
    '',
    facts(complaint).join('\n\n'),
    '',
  ].join('\n');

/** Signed as Amazon signs, by the key of the demonstration. */
export const signed = (raw: string, keys: DemoKeys): Promise<Buffer> => sign(raw, 'amazon.com', keys);

/** Advice as platforms add it to their notices: enough of it makes a mail of any size. */
const advice = (number: number): string =>
  `Section ${number}. Before you list a product again, check that its title, pictures and bullet points do not use a name, a logo or a design that belongs to somebody else, and keep the documents of your supplier at hand for ${number + 30} days.`;

const advices = (bytes: number): string[] =>
  Array.from({ length: Math.ceil(bytes / advice(10).length) }, (_, index) => advice(index + 1));

const markedUp = (paragraphs: readonly string[]): string =>
  [
    '<html><head><style>td { font-family: Arial, sans-serif } a { color: #0066c0 }</style></head>',
    '<body style="margin:0"><table width="100%" cellpadding="0" cellspacing="0"><tr><td style="padding:12px">',
    ...paragraphs.map(
      (text, index) =>
        `<p style="margin:0 0 12px 0;font-size:14px;line-height:20px">${text} <a href="https://help.example.com/topic?id=${index}">Read more</a></p>`,
    ),
    '</td></tr></table></body></html>',
  ].join('\n');

/** Quoted-printable as far as these ASCII texts need it. */
const quoted = (text: string): string => text.replaceAll('=', '=3D').replace(/(.{72})(?=.)/g, '$1=\n');

const part = (type: string, text: string): string[] => [
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quoted(text),
];

const alternative = (boundary: string, texts: { plain: string; html: string }): string[] => [
  `--${boundary}`,
  ...part('text/plain', texts.plain),
  `--${boundary}`,
  ...part('text/html', texts.html),
  `--${boundary}--`,
  '',
];

const forms = {
  'plain text': (complaint: Complaint, paragraphs: string[]) => [
    ...head(complaint, 'Policy Warning', 'text/plain; charset=utf-8'),
    '',
    paragraphs.join('\n\n'),
    '',
  ],
  'HTML only': (complaint: Complaint, paragraphs: string[]) => [
    ...head(complaint, 'Policy Warning', 'text/html; charset=utf-8'),
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted(markedUp(paragraphs)),
    '',
  ],
  'both versions': (complaint: Complaint, paragraphs: string[]) => [
    ...head(complaint, 'Policy Warning', 'multipart/alternative; boundary="=_both"'),
    '',
    ...alternative('=_both', { plain: paragraphs.join('\n\n'), html: markedUp(paragraphs) }),
  ],
  'with a picture': (complaint: Complaint, paragraphs: string[]) => [
    ...head(complaint, 'Policy Warning', 'multipart/mixed; boundary="=_mixed"'),
    '',
    '--=_mixed',
    'Content-Type: multipart/alternative; boundary="=_both"',
    '',
    ...alternative('=_both', { plain: paragraphs.join('\n\n'), html: markedUp(paragraphs) }),
    '--=_mixed',
    'Content-Type: image/png; name="product.png"',
    'Content-Disposition: attachment; filename="product.png"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.alloc(6_000, '\x89PNG\r\n\x1a\n picture ', 'latin1')
      .toString('base64')
      .replace(/(.{76})/g, '$1\n'),
    '--=_mixed--',
    '',
  ],
};

/** Bytes of advice that bring a form to roughly these sizes: 3, 8, 16, 30 and 50 KB. */
const sizes: Record<keyof typeof forms, number[]> = {
  'plain text': [2_000, 7_000, 15_000, 29_000, 49_000],
  'HTML only': [1_200, 4_500, 9_500, 18_500, 31_000],
  'both versions': [700, 2_500, 5_500, 11_000, 19_000],
  'with a picture': [300, 700, 3_000, 8_000, 16_000],
};

/** Complaints from 3 to 50 KB in the forms that platforms send, each signed by its sender's domain. */
export const spread = async (keys: DemoKeys, to: string, at: Date): Promise<Buffer[]> => {
  const mails: Buffer[] = [];
  for (const form of ['plain text', 'HTML only', 'both versions', 'with a picture'] as const)
    for (const bytes of sizes[form]) {
      const complaint = { number: mails.length + 1, asin: 'B0DMK7BTL3', to, at };
      const lines = forms[form](complaint, [...facts(complaint), ...advices(bytes)]);
      mails.push(await signed(lines.join('\n'), keys));
    }
  return mails;
};
