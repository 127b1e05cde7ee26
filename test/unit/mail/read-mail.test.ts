import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { buildMail, type MailParts } from './build-mail.ts';

const read = async (parts: MailParts | Buffer) => {
  const mail = await readMail(Buffer.isBuffer(parts) ? parts : buildMail(parts));
  return { ...mail, codes: mail.anomalies.map(({ code }) => code) };
};

const chinese = '亚马逊通知：我们收到了权利所有者的举报，您的商品涉嫌侵犯他人知识产权。ASIN: B0TESTASIN';
const multipart = (...parts: string[]) => ({
  contentType: 'multipart/mixed; boundary=b',
  body: `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`,
});
const alternative = (plain: string, html: string) => ({
  ...multipart(
    `Content-Type: text/plain; charset=utf-8\r\n\r\n${plain}`,
    `Content-Type: text/html; charset=utf-8\r\n\r\n${html}`,
  ),
  contentType: 'multipart/alternative; boundary=b',
});

describe('charsets', () => {
  it.each<[string, string, string, string]>([
    ['declared gb2312, really UTF-8', 'gb2312', 'utf8', `${chinese} –`],
    ['gb18030', 'gb18030', 'gb18030', chinese],
    ['gbk', 'gbk', 'gbk', chinese],
    ['big5', 'big5', 'big5', '亞馬遜通知：權利人檢舉您的商品涉嫌侵權'],
    ['shift_jis', 'shift_jis', 'shift_jis', '権利者から商標を侵害している可能性があると通知を受けました'],
    ['euc-jp', 'euc-jp', 'euc-jp', '権利者から商標を侵害している可能性'],
    ['euc-kr', 'euc-kr', 'euc-kr', '상표권 침해 신고가 접수되었습니다'],
    ['windows-1251', 'windows-1251', 'windows-1251', 'Мы получили жалобу от правообладателя'],
    ['koi8-r', 'koi8-r', 'koi8-r', 'Мы получили жалобу от правообладателя'],
    ['windows-1254', 'windows-1254', 'windows-1254', 'İhlal bildirimi aldık, şikâyet numarası'],
    ['utf-7', 'utf-7', 'utf-7', 'Grüße, Ihr Angebot wurde entfernt'],
    ['declared UTF-8, really GBK', 'utf-8', 'gbk', chinese],
    ['undeclared GBK', '', 'gbk', chinese],
    ['declared us-ascii, really UTF-8', 'us-ascii', 'utf8', 'Grüße – ASIN'],
    ['declared latin1, really GBK', 'iso-8859-1', 'gbk', chinese],
    ['declared latin1, really UTF-8', 'iso-8859-1', 'utf8', 'Grüße aus München'],
    ['latin1', 'iso-8859-1', 'latin1', 'Grüße aus München, Ihr Angebot wurde entfernt'],
    ['an unknown name, really GBK', 'foo-999', 'gbk', chinese],
    [
      'an unknown name, really windows-1251',
      'foo-999',
      'windows-1251',
      'Мы получили жалобу от правообладателя на ваш товар',
    ],
  ])('%s', async (_, declared, real, text) => {
    const contentType = declared ? `text/plain; charset=${declared}` : 'text/plain';
    const mail = await read({ contentType, body: iconv.encode(text, real) });
    expect(mail.text).toBe(text);
  });

  it('iso-2022-jp', async () => {
    const body = Buffer.from('\x1b$B8"Mx<T\x1b(B ASIN', 'latin1');
    expect((await read({ contentType: 'text/plain; charset=iso-2022-jp', body })).text).toBe('権利者 ASIN');
  });

  it('UTF-7 that encodes half a character', async () => {
    const body = Buffer.from('a +2D0- b');
    expect((await read({ contentType: 'text/plain; charset=utf-7', body })).text).toBe('a \ufffd b');
  });

  it('says when the declared one was wrong', async () => {
    expect((await read({ contentType: 'text/plain; charset=gb2312', body: `${chinese} –` })).codes).toContain(
      'charset-guessed',
    );
    expect((await read({ body: chinese })).codes).not.toContain('charset-guessed');
  });

  it.each(['gbk', 'utf8', 'big5'])('raw %s bytes in a header', async (charset) => {
    const raw = iconv.encode(
      `From: 亞馬遜 <notice@amazon.com>\r\nSubject: 知識產權投訴通知\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n亞馬遜\r\n`,
      charset,
    );
    const mail = await read(raw);
    expect(mail.subject).toBe('知識產權投訴通知');
    expect(mail.from).toEqual([{ name: '亞馬遜', address: 'notice@amazon.com' }]);
  });

  it('an encoded word split inside a character', async () => {
    const bytes = Buffer.from('知识产权').toString('base64');
    expect(
      (await read({ subject: `=?utf-8?B?${bytes.slice(0, 8)}?=\r\n =?utf-8?B?${bytes.slice(8)}?=` })).subject,
    ).toBe('知识产权');
  });

  it('an encoded word that declares gb2312 and is UTF-8', async () => {
    expect(
      (await read({ subject: `=?gb2312?B?${Buffer.from('知识产权投诉').toString('base64')}?=` })).subject,
    ).toBe('知识产权投诉');
  });
});

describe('MIME', () => {
  it('without the closing boundary is read and called truncated', async () => {
    const mail = await read({
      contentType: 'multipart/mixed; boundary=b',
      body: '--b\r\nContent-Type: text/plain\r\n\r\nASIN: B0TESTASIN\r\n',
    });
    expect(mail.text).toBe('ASIN: B0TESTASIN');
    expect(mail.codes).toContain('truncated');
  });

  it('whose type stands only in a child part', async () => {
    const mail = await read({
      contentType: '',
      body: '--b\r\nContent-Type: text/plain\r\n\r\nASIN: B0TESTASIN\r\n--b--\r\n',
    });
    expect(mail.text).toContain('ASIN: B0TESTASIN');
  });

  it.each([
    ['another boundary than its header names', 'multipart/alternative; boundary="_outer"'],
    ['no boundary in its header', 'multipart/mixed'],
  ])('with %s is taken into its parts', async (_, contentType) => {
    const mail = await read({
      contentType,
      body: [
        '--=_part-77',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('ASIN: B0TESTASIN').toString('base64'),
        '--=_part-77--',
        '',
      ].join('\r\n'),
    });
    expect(mail.text).toBe('ASIN: B0TESTASIN');
    expect(mail.codes).toContain('boundary-guessed');
  });

  it('without any boundary keeps what looks like one in its words', async () => {
    const body = 'ASIN: B0TESTASIN\r\n--Ann\r\nAnn Ltd\r\n';
    expect((await read({ contentType: 'multipart/mixed', body })).text).toBe(
      'ASIN: B0TESTASIN\n--Ann\nAnn Ltd',
    );
  });

  it.each([
    'A rights owner reported ASIN B0TESTASIN to us.',
    '权利人投诉了您的商品：B0TESTASIN，请尽快处理。',
  ])('with words that are declared as base64 keeps them: %s', async (body) => {
    const mail = await read({ headers: ['Content-Transfer-Encoding: base64'], body });
    expect(mail.text).toBe(body);
    expect(mail.codes).toContain('base64-broken');
  });

  it('with broken quoted-printable and base64 gives what can be read', async () => {
    const mail = await read(
      multipart(
        'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nASIN=3A B0TESTASIN =ZZ =4',
        'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!QVNJTjogQjBPVEhFUk9ORQ==',
      ),
    );
    expect(mail.text).toContain('ASIN: B0TESTASIN =ZZ');
    expect(mail.text).toContain('ASIN: B0OTHERONE');
    expect(mail.codes).toEqual(['quoted-printable-broken', 'base64-broken']);
  });

  it.each([
    ['quoted-printable', 'ASIN: B0TESTASIN, trade=ZZmark', 'quoted-printable-broken'],
    [
      'base64',
      `${Buffer.from(`${'A rights owner reported this. '.repeat(9)}ASIN: B0TESTASIN`).toString('base64')}\r\n-- \r\na list`,
      'base64-broken',
    ],
  ])('says where a whole body in %s is damaged', async (encoding, body, code) => {
    const mail = await read({ headers: [`Content-Transfer-Encoding: ${encoding}`], body });
    expect(mail.text).toContain('B0TESTASIN');
    expect(mail.codes).toEqual([code]);
  });

  it.each([
    ['quoted-printable', 'a=3D=\r\nb =C3=A9=  \r\nhttps://x.example/?a=3Db='],
    ['base64', 'QVNJTjogQjBU\r\nRVNUQVNJTg==\r\n'],
    ['7bit', 'Content-Transfer-Encoding: base64\r\n\r\nis a header, and a=b no code'],
  ])('finds no fault with sound %s', async (encoding, body) => {
    expect((await read({ headers: [`Content-Transfer-Encoding: ${encoding}`], body })).codes).toEqual([]);
  });

  it.each([
    ['a path', 'filename="../../etc/passwd"', 'passwd'],
    ['a Windows path', 'filename="C:\\\\temp\\\\a.pdf"', 'a.pdf'],
    ['a reversed name', 'filename="a\u202efdp.exe"', 'afdp.exe'],
    ['dots', 'filename="..."', 'attachment-1.bin'],
    ['invalid RFC 2231 bytes', "filename*=utf-8''%FF%FE%80.pdf", undefined],
    ['Chinese', `filename="=?utf-8?B?${Buffer.from('投诉.pdf').toString('base64')}?="`, '投诉.pdf'],
  ])('makes an attachment’s name safe: %s', async (_, name, expected) => {
    const mail = await read(
      multipart(
        'Content-Type: text/plain\r\n\r\nhello',
        `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${name}\r\n\r\n\x01\x02\x03`,
      ),
    );
    const [attachment] = mail.attachments;
    if (expected) expect(attachment?.name).toBe(expected);
    expect(attachment?.name).toMatch(/^[^/\\\p{C}]+$/u);
  });

  it.each([
    ['%PDF-1.7 x', 'application/pdf'],
    ['MZ\x90\0 x', 'application/x-msdownload'],
    ['<html><body>x', 'text/html'],
    ['GIF89a', 'image/gif'],
    ['plain words', 'text/plain'],
    ['\x01\x02\0', 'application/octet-stream'],
  ])('tells a file by its bytes: %j', async (content, realType) => {
    const mail = await read(
      multipart(
        'Content-Type: text/plain\r\n\r\nhello',
        `Content-Type: image/png; name="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content, 'latin1').toString('base64')}`,
      ),
    );
    expect(mail.attachments).toMatchObject([{ declaredType: 'image/png', realType, size: content.length }]);
  });

  it('lists an inline picture nobody refers to', async () => {
    const mail = await read(
      multipart(
        'Content-Type: text/plain\r\n\r\nhello',
        'Content-Type: image/png\r\nContent-ID: <x>\r\n\r\n\x89PNG',
      ),
    );
    expect(mail.attachments).toHaveLength(1);
  });

  it('signed is read and its signature named', async () => {
    const mail = await read({
      contentType: 'multipart/signed; boundary=b; protocol="application/x-pkcs7-signature"',
      body: '--b\r\nContent-Type: text/plain\r\n\r\nASIN: B0TESTASIN\r\n--b\r\nContent-Type: application/x-pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB\r\n--b--\r\n',
    });
    expect(mail.text).toBe('ASIN: B0TESTASIN');
    expect(mail.codes).toContain('signed');
  });

  it.each([
    [
      'PGP',
      {
        contentType: 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
        body: '--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--b--\r\n',
      },
    ],
    [
      'S/MIME',
      {
        contentType: 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
        headers: ['Content-Transfer-Encoding: base64'],
        body: 'MIIB\r\n',
      },
    ],
  ])('encrypted with %s is named', async (_, parts) => {
    expect((await read(parts)).codes).toContain('encrypted');
  });
});

describe('text', () => {
  it('of HTML keeps labels and values on their lines', async () => {
    const mail = await read({
      contentType: 'text/html; charset=utf-8',
      body: '<style>p{margin:0}</style><p>Hello,</p><table><tr><td><b>ASIN:</b></td><td><p>B0TESTASIN</p></td></tr><tr><td>Complaint ID:</td><td>16509328131</td></tr></table><ul><li>one</li><li>two &amp; three</li></ul>a<br>b<script>alert(1)</script>',
    });
    expect(mail.text).toBe(
      'Hello,\n\nASIN:\tB0TESTASIN\nComplaint ID:\t16509328131\n\n- one\n- two & three\n\na\nb',
    );
    expect(mail.textFrom).toBe('html');
  });

  const hidden: [string, string][] = [
    ['display:none', '<div style="display: none">B0HIDDENXX</div>'],
    ['visibility', '<span style="visibility:hidden">B0HIDDENXX</span>'],
    ['no size', '<span style="font-size:0">B0HIDDENXX</span>'],
    ['one pixel', '<span style="font-size:1px;line-height:1px">B0HIDDENXX</span>'],
    ['white on white', '<span style="color:#FFFFFF">B0HIDDENXX</span>'],
    ['nearly white', '<font color="#fefefe">B0HIDDENXX</font>'],
    ['grey on grey', '<td bgcolor="#eeeeee"><font color="#eeeeee">B0HIDDENXX</font></td>'],
    ['off screen', '<div style="position:absolute;left:-9999px">B0HIDDENXX</div>'],
    ['no height', '<div style="max-height:0;overflow:hidden">B0HIDDENXX</div>'],
    ['transparent', '<div style="opacity:0">B0HIDDENXX</div>'],
    ['Outlook', '<div style="mso-hide:all">B0HIDDENXX</div>'],
    ['a hidden attribute', '<div hidden>B0HIDDENXX</div>'],
    ['a style sheet', '<style>.x{display:none}</style><div class="x">B0HIDDENXX</div>'],
    ['a hidden ancestor', '<div style="display:none"><table><tr><td>B0HIDDENXX</td></tr></table></div>'],
    ['no colour', '<p style="color:transparent">B0HIDDENXX</p>'],
    ['no share of a colour', '<p style="color:rgba(0, 0, 0, 0)">B0HIDDENXX</p>'],
    ['hardly any share of one', '<p style="color:rgb(0 0 0 / 2%)">B0HIDDENXX</p>'],
    ['a colour’s last figures', '<p style="color:#00000000">B0HIDDENXX</p>'],
    ['white by its lightness', '<p style="color:hsl(0,0%,100%)">B0HIDDENXX</p>'],
    ['white by its shares', '<p style="color:rgb(100%, 100%, 100%)">B0HIDDENXX</p>'],
    ['red on the same red', '<td bgcolor="#ff0000"><p style="color:hsl(0, 100%, 50%)">B0HIDDENXX</p></td>'],
    ['a tenth of a letter', '<p style="font-size:0.1em">B0HIDDENXX</p>'],
    ['a tenth of the page’s', '<p style="font-size:.1rem">B0HIDDENXX</p>'],
    ['five per cent', '<p style="font-size:5%">B0HIDDENXX</p>'],
    ['all of nothing', '<div style="font-size:0"><p style="font-size:100%">B0HIDDENXX</p></div>'],
    ['a clip that leaves nothing', '<p style="clip-path:inset(100%);position:absolute">B0HIDDENXX</p>'],
    ['a comment before the value', '<p style="display:/**/none">B0HIDDENXX</p>'],
    ['a comment before the colon', '<p style="display/* x */:none">B0HIDDENXX</p>'],
    ['an element’s number', '<style>p#z{display:none !important}</style><p id="z">B0HIDDENXX</p>'],
    [
      'every screen',
      '<style>@media screen{.a{margin:0}.q{display:none}}.b{margin:0}</style><p class="q">B0HIDDENXX</p>',
    ],
    [
      'after every screen',
      '<style>@media all{.a{margin:0}} .q{display:none}</style><p class="q">B0HIDDENXX</p>',
    ],
  ];

  // at a glance nobody sees which colour lies behind
  const seenAtAGlance = hidden.filter(([what]) => what !== 'grey on grey');

  it.each(seenAtAGlance)(
    'does not take a plain version’s word for what the HTML hides: %s',
    async (_, html) => {
      const words = 'We removed the listing below for a complaint about a trademark.';
      const mail = await read(
        alternative(`${words} B0TESTASIN B0HIDDENXX`, `<p>${words} B0TESTASIN</p>${html}`),
      );
      expect(mail.codes).toContain('text-html-disagree');
    },
  );

  it.each(hidden)('leaves hidden text out: %s', async (_, html) => {
    const mail = await read({
      contentType: 'text/html',
      body: `<body><p>ASIN: B0TESTASIN</p>${html}<p>end</p></body>`,
    });
    expect(mail.text).toContain('end');
    expect(mail.text).not.toContain('B0HIDDENXX');
    expect(mail.hiddenText).toContain('B0HIDDENXX');
    expect(mail.codes).toContain('hidden-text');
  });

  it.each([
    [
      'white on a colour',
      '<td style="background-color:#ff9900"><a style="color:#ffffff">B0VISIBLEX</a></td>',
    ],
    ['white on a picture', '<td background="x.png"><a style="color:#ffffff">B0VISIBLEX</a></td>'],
    [
      'hidden on phones only',
      '<style>@media (max-width:400px){.x{display:none}}</style><p class="x">B0VISIBLEX</p>',
    ],
    [
      'white on black round white',
      '<table bgcolor="#000000"><tr><td><table bgcolor="#ffffff"><tr><td>B0VISIBLEX</td></tr></table></td></tr></table>',
    ],
    ['a size again inside none', '<td style="font-size:0"><p style="font-size:14px">B0VISIBLEX</p></td>'],
    ['small print', '<p style="font-size:10px">B0VISIBLEX</p>'],
    ['small print by its share', '<p style="font-size:.7em">B0VISIBLEX</p>'],
    ['pale, but there', '<p style="color:rgba(0,0,0,0.6)">B0VISIBLEX</p>'],
    [
      'a ground that is none',
      '<div style="background:#000;color:#fff"><p style="background:transparent">B0VISIBLEX</p></div>',
    ],
    ['letters cut out of a picture', '<p style="background-clip:text;color:transparent">B0VISIBLEX</p>'],
    ['a comment within a word, which is then none', '<p style="display:no/**/ne">B0VISIBLEX</p>'],
    ['hidden on paper only', '<style>@media print{.x{display:none}}</style><p class="x">B0VISIBLEX</p>'],
    ['a clip of a corner', '<p style="clip-path:inset(0 0 5% 0)">B0VISIBLEX</p>'],
  ])('keeps text that can be seen: %s', async (_, html) => {
    expect((await read({ contentType: 'text/html', body: html })).text).toContain('B0VISIBLEX');
  });

  it('joins what zero-width characters split', async () => {
    expect(
      (await read({ contentType: 'text/html; charset=utf-8', body: 'ASIN: B0TE\u200bSTAS&#8203;IN' })).text,
    ).toBe('ASIN: B0TESTASIN');
    expect((await read({ body: 'ASIN: B0TE\u200bST\u00adASIN' })).text).toBe('ASIN: B0TESTASIN');
  });

  it('is the plain version where both agree', async () => {
    const mail = await read(
      alternative(
        'Hello seller, your listing was removed.\r\nASIN: B0TESTASIN',
        '<p>Hello seller, your listing was removed.</p><p>ASIN: B0TESTASIN</p>',
      ),
    );
    expect(mail).toMatchObject({ textFrom: 'plain', codes: [] });
  });

  it('is both versions where they name different things', async () => {
    const mail = await read(
      alternative(
        'Your weekly newsletter is here, enjoy it.',
        '<p>We removed your listing.</p><p>ASIN: B0TESTASIN</p>',
      ),
    );
    expect(mail.textFrom).toBe('both');
    expect(mail.text).toContain('newsletter');
    expect(mail.text).toContain('B0TESTASIN');
    expect(mail.codes).toContain('text-html-disagree');
  });

  it('is the HTML where the plain version is a stub', async () => {
    const mail = await read(
      alternative(
        'Please use an HTML reader.',
        `<p>${'We removed your listing after a report. '.repeat(8)}</p>`,
      ),
    );
    expect(mail).toMatchObject({ textFrom: 'html', codes: [] });
  });

  it('flags hidden text of the HTML though the plain version is read', async () => {
    const mail = await read(
      alternative(
        'Hello seller, your listing was removed. ASIN: B0TESTASIN',
        '<p>Hello seller, your listing was removed. ASIN: B0TESTASIN</p><p style="display:none">B0HIDDENXX</p>',
      ),
    );
    expect(mail.text).not.toContain('B0HIDDENXX');
    expect(mail.codes).toContain('hidden-text');
  });

  it('is the invitation’s words where there is a calendar part only', async () => {
    const mail = await read({
      contentType: 'text/calendar',
      body: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Hearing\\, ASIN B0TEST\r\n ASIN\r\nDESCRIPTION:line\\nnext\r\nEND:VEVENT\r\n',
    });
    expect(mail).toMatchObject({ textFrom: 'calendar', text: 'Hearing, ASIN B0TESTASIN\nline\nnext' });
  });

  it('is an attached text or the subject where nothing else is', async () => {
    const attached = await read(
      multipart(
        'Content-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nASIN: B0TESTASIN',
      ),
    );
    expect(attached).toMatchObject({ textFrom: 'attachment', text: 'ASIN: B0TESTASIN' });
    expect(await read({ body: '', subject: 'ASIN B0TESTASIN removed' })).toMatchObject({
      textFrom: 'subject',
      text: 'ASIN B0TESTASIN removed',
    });
  });
});

describe('headers', () => {
  it('without a usable message id have none', async () => {
    expect(await read({ messageId: '' })).not.toHaveProperty('messageId');
    expect(await read({ messageId: '< >' })).not.toHaveProperty('messageId');
  });

  it.each([
    ['', undefined, undefined],
    ['Thu, 01 Jan 1970 00:00:00 +0000', '1970-01-01T00:00:00.000Z', undefined],
    ['not a date', undefined, 'date-invalid'],
  ])('with the date %j', async (date, expected, code) => {
    const mail = await read({ date });
    expect(mail.date?.toISOString()).toBe(expected);
    if (code) expect(mail.codes).toContain(code);
  });

  it('given twice keep the first and say so', async () => {
    const mail = await read({ headers: ['Subject: other'] });
    expect(mail.subject).toBe('Notice: Policy Warning');
    expect(mail.codes).toContain('header-duplicate');
  });

  it('with binary in Cc are read', async () => {
    const raw = Buffer.from(
      'From: a@b.example\r\nCc: \xff\xfe\0\x01 <x\x80@>\r\nSubject: hi\r\n\r\nbody',
      'latin1',
    );
    const mail = await read(raw);
    expect(mail).toMatchObject({ subject: 'hi', text: 'body' });
    expect(mail.codes).toContain('header-nul');
  });

  it('unfold, empty ones included', async () => {
    const mail = await read({ subject: 'one\r\n two\r\n\tthree', headers: ['X-Empty:'] });
    expect(mail.subject).toBe('one two three');
    expect(mail.headers).toContainEqual({ name: 'x-empty', value: '' });
  });

  it('are not made of decoded words', async () => {
    const mail = await read({ from: '=?utf-8?Q?a=40amazon=2Ecom=2C?= <eve@evil.example>' });
    expect(mail.from).toEqual([{ name: 'a@amazon.com,', address: 'eve@evil.example' }]);
  });
});

describe('what is no mail', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'Dear all,\nthis is a letter.\n'],
    ['a program', 'MZ\x90\0\x03'],
    ['JSON', '{"from": "a@b.example"}\n'],
  ])('%s', async (_, bytes) => {
    expect((await read(Buffer.from(bytes, 'latin1'))).codes).toContain('not-a-mail');
  });

  it('is not a mail with lone carriage returns, which is read', async () => {
    const mail = await read(Buffer.from(buildMail().toString().replaceAll('\r\n', '\r')));
    expect(mail.subject).toBe('Notice: Policy Warning');
    expect(mail.text).toContain('B0TESTASIN');
    expect(mail.codes).toContain('cr-only');
  });

  it('is not a mail out of an mbox, which is read', async () => {
    const mail = await read(Buffer.concat([Buffer.from('From x@y Mon Mar 3 10:00:00 2025\n'), buildMail()]));
    expect(mail).toMatchObject({ subject: 'Notice: Policy Warning', codes: [] });
  });
});

describe('automatic mail', () => {
  it.each<[string, MailParts, string | undefined]>([
    ['an automatic reply', { subject: 'Automatic reply: hello', from: 'a@b.example' }, 'auto-reply'],
    ['a Chinese automatic reply', { subject: '自动回复：你好', from: 'a@b.example' }, 'auto-reply'],
    ['a vacation notice', { headers: ['Auto-Submitted: auto-replied (vacation)'] }, 'auto-reply'],
    [
      'an abuse report',
      {
        contentType: 'multipart/report; report-type=feedback-report; boundary=b',
        body: '--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\n--b--',
      },
      'bounce',
    ],
    [
      'a bounce without its end',
      {
        from: 'MAILER-DAEMON@x.example',
        contentType: 'multipart/report; report-type=delivery-status; boundary=b',
        body: '--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n',
      },
      'bounce',
    ],
    [
      'a report told in words only',
      {
        contentType: 'multipart/report; report-type=delivery-status; boundary=b',
        body: '--b\r\nContent-Type: text/plain\r\n\r\nnot delivered\r\n--b--',
      },
      'bounce',
    ],
    ['our own mail', { headers: ['X-Complaint-Triage: 1'] }, 'own-mail'],
    ['mail from our address', { from: 'us@product.example' }, 'own-mail'],
    [
      'a platform’s notice by a machine',
      { headers: ['Auto-Submitted: auto-generated', 'Precedence: bulk', 'Return-Path: <>'] },
      undefined,
    ],
  ])('%s', async (_, parts, expected) => {
    const mail = await readMail(buildMail(parts), { ownAddresses: ['us@product.example'] });
    expect(mail.automatic).toBe(expected);
  });

  it('Gmail’s forwarding confirmation loses its code', async () => {
    const mail = await read({
      from: 'Gmail Team <forwarding-noreply@google.com>',
      subject: '(#123456789) Gmail Forwarding Confirmation - Receive Mail from ann@shop.example',
      body: 'ann@shop.example has requested …\r\nConfirmation code: 123456789\r\nhttps://mail-settings.google.com/mail/vf-%5Babc%5D-xyz\r\n',
    });
    expect(mail.automatic).toBe('forwarding-confirmation');
    expect(JSON.stringify(mail)).not.toMatch(/123456789|vf-%5B/);
    expect(mail.text).toContain('ann@shop.example');
  });
});
