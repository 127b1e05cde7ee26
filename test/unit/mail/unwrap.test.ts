import { describe, expect, it } from 'vitest';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { unwrap } from '../../../shared/mail/unwrap.ts';
import { buildMail, carry, type MailParts } from './build-mail.ts';

const taken = async (raw: Buffer) => unwrap(await readMail(raw), raw);

const forwardOf = (body: string, parts: MailParts = {}) =>
  taken(
    buildMail({
      from: 'Ann <ann@shop.example>',
      subject: 'Fwd: Policy Warning',
      body: body.replaceAll('\n', '\r\n'),
      ...parts,
    }),
  );

/** One forward per client and language: the block as that client writes it, between a note and the complaint. */
const clients: [client: string, block: string, date?: string][] = [
  [
    'Gmail, English',
    '---------- Forwarded message ---------\nFrom: Amazon <notice@amazon.com>\nDate: Mon, Mar 3, 2025 at 9:00 AM\nSubject: Policy Warning\nTo: <ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Gmail, Chinese',
    '---------- Forwarded message ---------\n发件人： Amazon <notice@amazon.com>\nDate: 2025年3月3日周一 09:00\nSubject: Policy Warning\nTo: <ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Gmail, German',
    '---------- Forwarded message ---------\nVon: Amazon <notice@amazon.com>\nDate: Mo., 3. März 2025 um 09:00 Uhr\nSubject: Policy Warning\nTo: <ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Gmail, French',
    '---------- Forwarded message ---------\nDe : Amazon <notice@amazon.com>\nDate: lun. 3 mars 2025 à 09:00\nSubject: Policy Warning\nTo: <ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Gmail, Japanese',
    '---------- Forwarded message ---------\nFrom: Amazon <notice@amazon.com>\nDate: 2025年3月3日(月) 9:00\nSubject: Policy Warning\nTo: <ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Gmail, Turkish',
    '---------- Forwarded message ---------\nGönderen: Amazon <notice@amazon.com>\nDate: 3 Mar 2025 Pzt, 09:00\nSubject: Policy Warning\nTo: <ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook desktop, English',
    'From: Amazon <notice@amazon.com> \nSent: Monday, March 3, 2025 9:00 AM\nTo: Ann <ann@shop.example>\nSubject: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook desktop, old English',
    '-----Original Message-----\nFrom: Amazon [mailto:notice@amazon.com] \nSent: Monday, March 03, 2025 9:00 AM\nTo: Ann\nSubject: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook web, English',
    '________________________________\nFrom: Amazon <notice@amazon.com>\nSent: Monday, March 3, 2025 9:00 AM\nTo: Ann <ann@shop.example>\nCc: Bo <bo@shop.example>\nSubject: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook Mac, English',
    'From: Amazon <notice@amazon.com>\nDate: Monday, 3 March 2025 at 09:00\nTo: Ann <ann@shop.example>\nSubject: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, German',
    'Von: Amazon <notice@amazon.com>\nGesendet: Montag, 3. März 2025 09:00\nAn: Ann <ann@shop.example>\nBetreff: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, French',
    'De : Amazon <notice@amazon.com>\nEnvoyé : lundi 3 mars 2025 09:00\nÀ : Ann <ann@shop.example>\nObjet : Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Italian',
    'Da: Amazon <notice@amazon.com>\nInviato: lunedì 3 marzo 2025 09:00\nA: Ann <ann@shop.example>\nOggetto: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Spanish',
    'De: Amazon <notice@amazon.com>\nEnviado el: lunes, 3 de marzo de 2025 9:00\nPara: Ann <ann@shop.example>\nAsunto: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Portuguese',
    'De: Amazon <notice@amazon.com>\nEnviada em: segunda-feira, 3 de março de 2025 09:00\nPara: Ann <ann@shop.example>\nAssunto: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Dutch',
    'Van: Amazon <notice@amazon.com>\nVerzonden: maandag 3 maart 2025 09:00\nAan: Ann <ann@shop.example>\nOnderwerp: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Polish',
    'Od: Amazon <notice@amazon.com>\nWysłano: poniedziałek, 3 marca 2025 09:00\nDo: Ann <ann@shop.example>\nTemat: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Russian',
    'От: Amazon <notice@amazon.com>\nОтправлено: 3 марта 2025 г. 9:00\nКому: Ann <ann@shop.example>\nТема: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Turkish',
    'Kimden: Amazon <notice@amazon.com>\nGönderildi: 3 Mart 2025 Pazartesi 09:00\nKime: Ann <ann@shop.example>\nKonu: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Chinese',
    '发件人: Amazon <notice@amazon.com> \n发送时间: 2025年3月3日 9:00\n收件人: Ann <ann@shop.example>\n主题: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, traditional Chinese',
    '寄件者: Amazon <notice@amazon.com>\n寄件日期: 2025年3月3日 上午 09:00\n收件者: Ann <ann@shop.example>\n主旨: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Japanese',
    '差出人: Amazon <notice@amazon.com>\n送信日時: 2025年3月3日 9:00\n宛先: Ann <ann@shop.example>\n件名: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Apple Mail, English',
    'Begin forwarded message:\n\n> From: Amazon <notice@amazon.com>\n> Subject: Policy Warning\n> Date: March 3, 2025 at 9:00:00 AM GMT+1\n> To: ann@shop.example\n> \n',
  ],
  [
    'Apple Mail, Chinese',
    '开始转发的邮件：\n\n发件人: Amazon <notice@amazon.com>\n主题: Policy Warning\n日期: 2025年3月3日 GMT+8 09:00:00\n收件人: ann@shop.example\n',
  ],
  [
    'Apple Mail, German',
    'Anfang der weitergeleiteten Nachricht:\n\nVon: Amazon <notice@amazon.com>\nBetreff: Policy Warning\nDatum: 3. März 2025 um 09:00:00 MEZ\nAn: ann@shop.example\n',
  ],
  [
    'Apple Mail, French',
    'Début du message transféré :\n\nDe: Amazon <notice@amazon.com>\nObjet: Policy Warning\nDate: 3 mars 2025 à 09:00:00 UTC+1\nÀ: ann@shop.example\n',
  ],
  [
    'Yahoo, English',
    '----- Forwarded Message -----\nFrom: Amazon <notice@amazon.com>\nTo: Ann <ann@shop.example>\nSent: Monday, March 3, 2025 at 09:00:00 AM GMT\nSubject: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Thunderbird, English',
    '-------- Forwarded Message --------\nSubject: \tPolicy Warning\nDate: \tMon, 3 Mar 2025 09:00:00 +0000\nFrom: \tAmazon <notice@amazon.com>\nTo: \tann@shop.example\n',
    '2025-03-03T09:00',
  ],
  [
    'Thunderbird, German',
    '-------- Weitergeleitete Nachricht --------\nBetreff: \tPolicy Warning\nDatum: \tMon, 3 Mar 2025 09:00:00 +0000\nVon: \tAmazon <notice@amazon.com>\nAn: \tann@shop.example\n',
    '2025-03-03T09:00',
  ],
  [
    'Thunderbird, Chinese',
    '-------- 转发的消息 --------\n主题: \tPolicy Warning\n日期: \tMon, 3 Mar 2025 09:00:00 +0000\n发件人: \tAmazon <notice@amazon.com>\n收件人: \tann@shop.example\n',
    '2025-03-03T09:00',
  ],
  [
    'Foxmail, Chinese',
    ' \n发件人： Amazon\n发送时间： 2025-03-03 09:00\n收件人： ann@shop.example\n主题： Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Foxmail, English',
    'From: notice@amazon.com\nDate: 2025-03-03 09:00\nTo: ann@shop.example\nSubject: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'QQ Mail, Chinese',
    '------------------ 原始邮件 ------------------\n发件人: "Amazon"<notice@amazon.com>; \n发送时间: 2025年3月3日(星期一) 上午9:00\n收件人: "ann"<ann@shop.example>; \n主题: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'QQ Mail, English',
    '------------------ Original ------------------\nFrom: "Amazon"<notice@amazon.com>; \nDate: Mon, Mar 3, 2025 09:00 AM\nTo: "ann"<ann@shop.example>; \nSubject: Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    '163, Chinese',
    '-------- 转发邮件信息 --------\n发件人："Amazon" <notice@amazon.com>\n发送日期：2025-03-03 09:00:00\n收件人：ann@shop.example\n主题：Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    '163, Chinese, as a table',
    '---- 转发的邮件 ----\n| 发件人 | Amazon<notice@amazon.com> |\n| 日期 | 2025年03月03日 09:00 |\n| 收件人 | <ann@shop.example> |\n| 抄送至 | |\n| 主题 | Policy Warning |\n',
    '2025-03-03T09:00',
  ],
  [
    '163, English, as a table',
    '---- Replied Message ----\n| From | Amazon<notice@amazon.com> |\n| Date | 03/03/2025 09:00 |\n| To | <ann@shop.example> |\n| Cc | |\n| Subject | Policy Warning |\n',
    '2025-03-03T09:00',
  ],
  [
    'Aliyun, Chinese',
    '------------------------------------------------------------------\n发件人：Amazon<notice@amazon.com>\n日　期：2025年03月03日 09:00:00\n收件人：<ann@shop.example>\n主　题：Policy Warning\n',
    '2025-03-03T09:00',
  ],
  [
    'Lark, Chinese',
    '---------- 转发邮件 ----------\n发件人: "Amazon"<notice@amazon.com>\n日期: 2025年3月3日(周一) 09:00\n主题: Policy Warning\n收件人: "ann"<ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Lark, English',
    '---------- Forwarded message ----------\nFrom: "Amazon"<notice@amazon.com>\nDate: Mon, Mar 3, 2025, 09:00\nSubject: Policy Warning\nTo: "ann"<ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Gmail, Vietnamese',
    '---------- Forwarded message ---------\nTừ: Amazon <notice@amazon.com>\nDate: Th 2, 3 thg 3, 2025 vào lúc 09:00\nSubject: Policy Warning\nTo: <ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Gmail, Vietnamese throughout',
    '---------- Thư đã chuyển tiếp ---------\nTừ: Amazon <notice@amazon.com>\nNgày: Th 2, 3 thg 3, 2025 09:00\nTiêu đề: Policy Warning\nTới: <ann@shop.example>\n',
    '2025-03-03T09:00',
  ],
  [
    'Outlook, Vietnamese',
    'Từ: Amazon <notice@amazon.com>\nĐã gửi: Thứ Hai, 3 Tháng Ba 2025 09:00\nĐến: Ann <ann@shop.example>\nChủ đề: Policy Warning\n',
  ],
  [
    'Apple Mail, Vietnamese, its accents apart',
    'Bắt đầu thư được chuyển tiếp:\n\nTừ: Amazon <notice@amazon.com>\nChủ đề: Policy Warning\nNgày: 09:00:00 3 tháng 3, 2025\nĐến: ann@shop.example\n'.normalize(
      'NFD',
    ),
    '2025-03-03T09:00',
  ],
  [
    'Outlook mobile, bold in plain text',
    '*From:* Amazon <notice@amazon.com>\n*Sent:* Monday, March 3, 2025 9:00 AM\n*To:* Ann <ann@shop.example>\n*Subject:* Policy Warning\n',
    '2025-03-03T09:00',
  ],
];

describe('an inline forward', () => {
  it.each(clients)('by %s', async (client, block, date) => {
    const body = `my note about B0NOTETHIS\n\n${block}\nHello,\nASIN: B0TESTASIN\n`;
    const quoted = client.startsWith('Apple Mail, English')
      ? body.replace('Hello,\nASIN:', '> Hello,\n> ASIN:')
      : body;
    const { originals, note } = await forwardOf(quoted);
    expect(originals).toHaveLength(1);
    expect(originals[0]).toMatchObject({
      how: 'inline',
      mail: { subject: 'Policy Warning', text: 'Hello,\nASIN: B0TESTASIN' },
    });
    if (client !== 'Foxmail, Chinese') expect(originals[0]?.mail.from[0]?.address).toBe('notice@amazon.com');
    else expect(originals[0]?.mail.from[0]?.name).toBe('Amazon');
    expect(note).toBe('my note about B0NOTETHIS');
    expect(originals[0]?.raw).toBeUndefined();
    if (date) expect(originals[0]?.mail.date?.toISOString()).toMatch(`${date}:00.000Z`);
  });

  it('quotes its dates in the time of whoever forwarded it', async () => {
    const quoted = (sent: string) =>
      `-----原始邮件-----\n发件人: Amazon <notice@amazon.com>\n发送时间: ${sent}\n收件人: Ann <ann@shop.example>\n主题: Policy Warning\n\nASIN: B0TESTASIN\n`;
    const twice = quoted('2025年3月3日 17:50')
      .replace(/Amazon.*>/, 'Bo <bo@shop.example>')
      .replace('主题: ', '主题: 转发: ');
    const claimed = async (body: string) =>
      (await forwardOf(body, { date: 'Mon, 03 Mar 2025 18:02:11 +0800' })).originals[0]?.mail.date;
    expect(await claimed(quoted('2025年3月3日 17:40'))).toEqual(new Date('2025-03-03T09:40Z'));
    expect(await claimed(twice.replace('ASIN: B0TESTASIN', quoted('2025年3月3日 17:40')))).toEqual(
      new Date('2025-03-03T09:40Z'),
    );
    expect(await claimed(quoted('2025年3月3日 10:40 +0100'))).toEqual(new Date('2025-03-03T09:40Z'));
  });

  it('in HTML only, as Outlook writes it', async () => {
    const html =
      '<p>my note</p><div style="border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>Von:</b> Amazon &lt;notice@amazon.com&gt;<br><b>Gesendet:</b> Montag, 3. M&auml;rz 2025 09:00<br><b>An:</b> Ann &lt;ann@shop.example&gt;<br><b>Betreff:</b> Policy Warning</p></div><p>Hello,</p><p>ASIN: B0TESTASIN</p>';
    const { originals, note } = await forwardOf(html, {
      contentType: 'text/html; charset=utf-8',
      subject: 'WG: Policy Warning',
    });
    expect(originals[0]).toMatchObject({ how: 'inline', mail: { text: 'Hello,\n\nASIN: B0TESTASIN' } });
    expect(note).toBe('my note');
  });

  it('in HTML only, its header block a table', async () => {
    const html =
      '<div>note</div><table><tr><td>发件人：</td><td>Amazon &lt;notice@amazon.com&gt;</td></tr><tr><td>发送时间：</td><td>2025-03-03 09:00</td></tr><tr><td>主题：</td><td>Policy Warning</td></tr></table><div>ASIN: B0TESTASIN</div>';
    const { originals } = await forwardOf(html, {
      contentType: 'text/html; charset=utf-8',
      subject: '转发：Policy Warning',
    });
    expect(originals[0]).toMatchObject({
      how: 'inline',
      mail: { text: 'ASIN: B0TESTASIN', from: [{ address: 'notice@amazon.com' }] },
    });
  });

  it('of a forward is followed to the innermost, every note kept apart', async () => {
    const inner =
      '---------- Forwarded message ---------\nFrom: Amazon <notice@amazon.com>\nDate: Mon, Mar 3, 2025 at 9:00 AM\nSubject: Policy Warning\nTo: <bo@shop.example>\n\nASIN: B0TESTASIN';
    const outer = `note of Ann\n\n---------- Forwarded message ---------\nFrom: Bo <bo@shop.example>\nDate: Mon, Mar 3, 2025 at 9:30 AM\nSubject: Fwd: Policy Warning\nTo: <ann@shop.example>\n\nnote of Bo\n\n${inner}`;
    const { originals, note } = await forwardOf(outer);
    expect(originals).toHaveLength(1);
    expect(originals[0]?.mail).toMatchObject({
      text: 'ASIN: B0TESTASIN',
      from: [{ address: 'notice@amazon.com' }],
    });
    expect(note).toBe('note of Ann\n\nnote of Bo');
  });

  it('keeps a signature below a quotation in the note', async () => {
    const { originals, note } = await forwardOf(
      'see below\n\nBegin forwarded message:\n\n> From: Amazon <notice@amazon.com>\n> Subject: Policy Warning\n> Date: 3 March 2025\n> To: ann@shop.example\n> \n> ASIN: B0TESTASIN\n\nAnn, shop for B0SIGNATUR\n',
    );
    expect(originals[0]?.mail.text).toBe('ASIN: B0TESTASIN');
    expect(note).toContain('B0SIGNATUR');
  });

  it('takes what follows a block that alone is marked as quoted', async () => {
    const { originals } = await forwardOf(
      'see below\n\nBegin forwarded message:\n\n> From: Amazon <notice@amazon.com>\n> Subject: Policy Warning\n> Date: 3 March 2025\n> To: ann@shop.example\n> \n\nASIN: B0TESTASIN\n\nComplaint ID: 17204418823\n',
    );
    expect(originals[0]?.mail.text).toBe('ASIN: B0TESTASIN\n\nComplaint ID: 17204418823');
  });

  it('keeps the note out of both versions where text and HTML disagree', async () => {
    const block = (lines: string) =>
      `note B0NOTETHIS\n\nFrom: Amazon <notice@amazon.com>\nSent: Monday, March 3, 2025 9:00 AM\nTo: Ann <ann@shop.example>\nSubject: Policy Warning\n\n${lines}`;
    const body = `--b\nContent-Type: text/plain\n\n${block('ASIN: B0TESTASIN')}\n--b\nContent-Type: text/html\n\n<div>${block('ASIN: B0OTHERONE').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</div>\n--b--\n`;
    const { originals, note } = await forwardOf(body, { contentType: 'multipart/alternative; boundary=b' });
    const text = originals.map((original) => original.mail.text).join();
    expect(text).toContain('B0TESTASIN');
    expect(text).toContain('B0OTHERONE');
    expect(text).not.toContain('B0NOTETHIS');
    expect(note).toContain('B0NOTETHIS');
    expect(originals[0]?.mail.anomalies.map(({ code }) => code)).toContain('text-html-disagree');
  });
});

describe('below what is forwarded, where nothing ends it,', () => {
  const block = (from = 'Amazon <notice@amazon.com>') =>
    `---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, Mar 3, 2025 at 9:00 AM\nSubject: Policy Warning\nTo: <ann@shop.example>\n\n`;
  const complaint = 'Hello,\nWe removed the listing below after a complaint.\nASIN: B0TESTASIN';
  const firm = 'Jo Smith <jo@smith-law.example>';

  it.each([
    ['his name', '-- \nAnn\nour bestseller B0BESTSELL'],
    ['his address', '--\nThe Shop, B0BESTSELL\nE-Mail: ann@shop.example'],
    ['his telephone', 'Sent from my iPhone\nB0BESTSELL'],
    ['his mail program', 'Get Outlook for iOS<https://aka.ms/o0ukef>\nB0BESTSELL'],
  ])('the forwarder’s signature with %s is his own', async (_, signature) => {
    const { originals, note } = await forwardOf(`${block()}${complaint}\n\n${signature}\n`);
    expect(originals).toMatchObject([{ mail: { text: complaint, anomalies: [] } }]);
    expect(note).toContain('B0BESTSELL');
  });

  it.each([
    'Von meinem iPhone gesendet',
    'Gesendet von Outlook für Android',
    'Holen Sie sich Outlook für iOS',
    'Envoyé de mon iPhone',
    'Télécharger Outlook pour iOS',
    'Enviado desde mi iPhone',
    'Obtener Outlook para iOS',
    'Inviato da iPhone',
    'Enviado do meu iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Wysłane z iPhone’a',
    'Skickat från min iPhone',
    'iPhone’umdan gönderildi',
    'iPhoneから送信',
    '发自我的iPhone',
    '從我的 iPhone 傳送',
  ])('“%s” is the forwarder’s', async (line) => {
    const { originals, note } = await forwardOf(`${block()}${complaint}\n\n${line}\nB0BESTSELL`);
    expect(originals[0]?.mail.text).toBe(complaint);
    expect(note).toBe(`${line}\nB0BESTSELL`);
  });

  it.each([
    ['in HTML alone', undefined, complaint],
    ['beside plain text', `${complaint}\n\nOur shop, see B0BESTSELL`, complaint],
  ])('a signature that Gmail marks is his own: %s', async (_, plain, text) => {
    const quote = (block() + complaint).replaceAll('<', '&lt;').replaceAll('\n', '<br>');
    const html = `<div class="gmail_quote gmail_quote_container">${quote}</div><br><div class="gmail_signature">Our shop, see B0BESTSELL</div>`;
    const { originals, note } = await forwardOf(
      plain === undefined
        ? html
        : `--b\nContent-Type: text/plain\n\n${block()}${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`,
      { contentType: plain === undefined ? 'text/html' : 'multipart/alternative; boundary=b' },
    );
    expect(originals).toMatchObject([{ mail: { text, anomalies: [] } }]);
    expect(note).toContain('B0BESTSELL');
  });

  it.each([
    ['the complainant’s own', firm, `${complaint}\n\n--\nJo Smith\nSmith Law LLP`, []],
    ['one that names a number', firm, `${complaint}\n\n--\nSmith Law, about B0OTHERONE`, ['signature-below']],
    ['a firm’s telephone', firm, `${complaint}\n\nSent from my iPhone\nB0OTHERONE too`, ['signature-below']],
    [
      'a platform’s footer',
      undefined,
      `${complaint}\n\n--\nSent to ann@shop.example about B0OTHERONE`,
      ['signature-below'],
    ],
    [
      'fields below a line',
      undefined,
      `${complaint}\n\n--\nASIN: B0OTHERONE\nSeller: ann@shop.example`,
      ['signature-below'],
    ],
    [
      'a line that begins as a telephone’s does',
      undefined,
      `${complaint}\n\nVon meinem Mandanten stammt dies, und\nB0OTHERONE verletzt es`,
      [],
    ],
    ['all that there is', undefined, '--\nAnn\nASIN: B0TESTASIN', []],
  ])('what may be the original’s stays: %s', async (_, from, text, codes) => {
    const { originals } = await forwardOf(`${block(from)}${text}\n`);
    expect(originals[0]?.mail.text).toBe(text);
    expect(originals[0]?.mail.anomalies.map(({ code }) => code)).toEqual(codes);
  });

  it('each forwarder’s signature is taken off his own forward', async () => {
    const { originals, note } = await forwardOf(
      `${block('Bo <bo@shop.example>').replace('Subject: ', 'Subject: Fwd: ')}look\n\n${block()}${complaint}\n\n-- \nBo B0SHOPOFBO\n\n-- \nAnn B0BESTSELL`,
    );
    expect(originals[0]?.mail.text).toBe(complaint);
    expect(note).toMatch(/B0BESTSELL[\s\S]*B0SHOPOFBO/);
  });

  it('a separator right behind a marked quotation ends it', async () => {
    const { originals } = await forwardOf(
      `${block()}${complaint}`.replaceAll(/^/gm, '> ').concat('\n-- \nThe Shop B0BESTSELL'),
    );
    expect(originals[0]?.mail.text).not.toContain('B0BESTSELL');
  });
});

describe('a forward that introduces the mail as a reply would', () => {
  const body = '> ASIN: B0TESTASIN\n>\n> Complaint ID: 16509328131';
  it.each([
    ['On Mon, Mar 3, 2025 at 9:00 AM Amazon Seller <notice@amazon.com> wrote:', '2025-03-03T09:00'],
    ['On Mon, Mar 3, 2025 at 9:00 AM Amazon Seller\n<notice@amazon.com> wrote:', '2025-03-03T09:00'],
    ['Am Mo., 3. März 2025 um 09:00 Uhr schrieb Amazon Seller <notice@amazon.com>:', '2025-03-03T09:00'],
    ['Le lun. 3 mars 2025 à 09:00, Amazon Seller <notice@amazon.com> a écrit :', '2025-03-03T09:00'],
    ['Amazon Seller <notice@amazon.com> 于2025年3月3日周一 09:00写道：', '2025-03-03T09:00'],
  ])('%s', async (line, date) => {
    const { originals, note } = await forwardOf(`closed from my side\n\n${line}\n\n${body}\n\nAnn`);
    expect(originals).toMatchObject([
      {
        how: 'inline',
        mail: {
          from: [{ name: 'Amazon Seller', address: 'notice@amazon.com' }],
          subject: 'Policy Warning',
          text: 'ASIN: B0TESTASIN\n\nComplaint ID: 16509328131',
        },
      },
    ]);
    expect(originals[0]?.mail.date?.toISOString()).toContain(date);
    expect(note).toBe('closed from my side\n\nAnn');
  });

  it('may mark no line of it', async () => {
    const body =
      '老师，这个链接被删了。\n\n在 2025年3月3日，09:00，Amazon <notice@amazon.com> 写道：\n\nASIN: B0TESTASIN';
    const { originals, note } = await forwardOf(body);
    expect(originals).toMatchObject([
      {
        how: 'inline',
        mail: { from: [{ name: 'Amazon', address: 'notice@amazon.com' }], text: 'ASIN: B0TESTASIN' },
      },
    ]);
    expect(note).toBe('老师，这个链接被删了。');
  });

  it('may have come to its sender as a forward', async () => {
    const forwarded =
      '---------- Forwarded message ---------\nFrom: Amazon <notice@amazon.com>\nDate: Mon, Mar 3, 2025\nSubject: x\n\nASIN: B0TESTASIN';
    const said = 'trailing mail\n\nOn 17 Nov 2026, at 19:40, Shop <us@shop.example> wrote:\n\npls send on';
    const { originals, note } = await forwardOf(`${said}\n\n${forwarded}`);
    expect(originals).toMatchObject([
      { how: 'inline', mail: { from: [{ address: 'notice@amazon.com' }], text: 'ASIN: B0TESTASIN' } },
    ]);
    expect(note).toBe(said);
  });

  it.each([
    ['names no address', 'On Mon, Mar 3, 2025, Amazon wrote:'],
    ['does not say that anybody wrote', 'Ask Amazon <notice@amazon.com>:'],
  ])('is none where its line %s', async (_, line) => {
    expect((await forwardOf(`fyi\n\n${line}\n${body}`)).originals).toMatchObject([{ how: 'direct' }]);
  });
});

describe('a header block cut down by hand', () => {
  const block = 'Von: notice@amazon.de\nBetreff: Policy Warning\n\nASIN: B0TESTASIN';

  it('is one where the subject says that the mail is a forward', async () => {
    const { originals, note } = await forwardOf(`dürfen wir wieder?\n\n${block.replace(/^/gm, '> ')}`);
    expect(originals).toMatchObject([
      { how: 'inline', mail: { from: [{ address: 'notice@amazon.de' }], text: 'ASIN: B0TESTASIN' } },
    ]);
    expect(note).toBe('dürfen wir wieder?');
  });

  it.each([
    ['where it does not', 'Policy Warning', block],
    ['without an address', 'Fwd: Policy Warning', block.replace('notice@amazon.de', 'Amazon')],
  ])('is none %s', async (_, subject, body) => {
    expect((await forwardOf(body, { subject })).originals).toMatchObject([{ how: 'direct' }]);
  });
});

describe('a mail that is no forward', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a reply that quotes under a header block',
      'RE: Policy Warning',
      'thanks\n\nFrom: Amazon <notice@amazon.com>\nSent: Monday, March 3, 2025 9:00 AM\nTo: Ann <ann@shop.example>\nSubject: Policy Warning\n\nASIN: B0TESTASIN',
      [],
    ],
    [
      'a Chinese reply',
      '回复：Policy Warning',
      '好的\n\n------------------ 原始邮件 ------------------\n发件人: "Amazon"<notice@amazon.com>;\n发送时间: 2025年3月3日\n主题: Policy Warning\n\nASIN: B0TESTASIN',
      [],
    ],
    [
      'a reply that quotes with >',
      'Re: Policy Warning',
      'thanks\n\nOn Mon, Mar 3, 2025, Amazon wrote:\n> ASIN: B0TESTASIN',
      ['In-Reply-To: <1@amazon.com>'],
    ],
    [
      'a reply to a forward',
      'Re: Fwd: Policy Warning',
      'ok\n\nOn Mon, Mar 3, 2025, Ann wrote:\n> ---------- Forwarded message ---------\n> From: Amazon <notice@amazon.com>\n> Date: Mon, Mar 3, 2025\n> Subject: x\n>\n> ASIN: B0TESTASIN',
      [],
    ],
  ])('%s stays one mail and says that it quotes', async (_, subject, body, headers) => {
    const { originals, received } = await forwardOf(body, { subject, headers });
    expect(originals).toMatchObject([{ how: 'direct' }]);
    expect(received.anomalies.map(({ code }) => code)).toContain('quotes-earlier-mail');
  });

  it('a direct complaint with labelled lines stays whole', async () => {
    const body = 'From: our side\nASIN: B0TESTASIN\nComplaint ID: 16509328131';
    const { originals, note } = await forwardOf(body, { subject: 'Policy Warning' });
    expect(originals).toMatchObject([{ how: 'direct', mail: { text: body } }]);
    expect(note).toBe('');
  });

  it.each<[string, MailParts]>([
    [
      'a letter that begins like a memorandum',
      {
        from: 'jo@law.example',
        subject: 'Infringement',
        body: 'Date: March 3, 2025\r\nTo: Shop\r\nFrom: Smith Law\r\nSubject: ASIN B0TESTASIN\r\n\r\nWe represent the owner.',
      },
    ],
    [
      'a platform’s notice that quotes the report',
      {
        from: 'notice@amazon.com',
        subject: 'Policy Warning',
        body: 'We received this:\r\n\r\nFrom: Jo <jo@brand.example>\r\nDate: March 3, 2025\r\nSubject: report\r\n\r\nASIN: B0TESTASIN',
      },
    ],
  ])('%s stays whole', async (_, parts) => {
    const { originals, note } = await taken(buildMail(parts));
    expect(originals).toMatchObject([{ how: 'direct' }]);
    expect(originals[0]?.mail.text).toContain('From:');
    expect(note).toBe('');
  });

  it('a block pasted without a word is a forward when it names another sender', async () => {
    const { originals } = await forwardOf(
      'From: Amazon <notice@amazon.com>\nSent: Monday, March 3, 2025 9:00 AM\nSubject: Policy Warning\n\nASIN: B0TESTASIN',
      { subject: 'please look' },
    );
    expect(originals).toMatchObject([{ how: 'inline', mail: { text: 'ASIN: B0TESTASIN' } }]);
  });

  it.each([
    ['Resent-From', 'Resent-From: ann@shop.example'],
    ['Gmail’s filter', 'X-Forwarded-To: intake@door.example'],
    ['Exchange’s rule', 'X-MS-Exchange-Inbox-Rules-Loop: ann@shop.example'],
    ['a rewritten return path', 'Return-Path: <SRS0=ab=cd=amazon.com=notice@shop.example>'],
  ])('%s redirects it with its identity kept', async (_, header) => {
    const raw = buildMail({ headers: [header] });
    const { originals } = await taken(raw);
    expect(originals).toMatchObject([
      { how: 'redirected', mail: { from: [{ address: 'notice@amazon.com' }] } },
    ]);
    expect(originals[0]?.raw).toEqual(raw);
  });
});

describe('attached mails', () => {
  const one = buildMail({ subject: 'first', body: 'ASIN: B0FIRSTONE\r\n' });
  const two = buildMail({ subject: 'second', body: 'ASIN: B0SECONDTW\r\n' });

  it('each become an original with exactly its own bytes', async () => {
    const { originals, note } = await taken(carry([one, two], { note: 'about B0NOTETHIS' }));
    expect(originals.map(({ how, mail }) => [how, mail.subject])).toEqual([
      ['attachment', 'first'],
      ['attachment', 'second'],
    ]);
    expect(Buffer.from(originals[0]?.raw ?? [])).toEqual(one);
    expect(Buffer.from(originals[1]?.raw ?? [])).toEqual(two);
    expect(note).toBe('about B0NOTETHIS');
  });

  it('encoded in base64 keep their bytes', async () => {
    const body = `--b\r\nContent-Type: application/octet-stream; name="complaint.eml"\r\nContent-Transfer-Encoding: base64\r\n\r\n${one.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`;
    const { originals } = await taken(
      buildMail({ subject: 'Fwd: x', contentType: 'multipart/mixed; boundary=b', body }),
    );
    expect(originals).toMatchObject([{ how: 'attachment', mail: { subject: 'first' } }]);
    expect(Buffer.from(originals[0]?.raw ?? [])).toEqual(one);
  });

  it('are followed when nested', async () => {
    const { originals, note } = await taken(
      carry([carry([one], { note: 'inner note' })], { note: 'outer note' }),
    );
    expect(originals).toMatchObject([{ how: 'attachment', mail: { subject: 'first' } }]);
    expect(note).toBe('outer note\n\ninner note');
  });

  it('are left as they are below the depth limit', async () => {
    let raw = one;
    for (let depth = 0; depth < 9; depth++) raw = carry([raw]);
    const { originals, received } = await taken(raw);
    expect(originals).toHaveLength(1);
    expect(received.anomalies.map(({ code }) => code)).toContain('forward-too-deep');
  });

  it('that are exhibits of a letter leave the letter standing', async () => {
    const letter = `Dear seller, we represent the owner of the mark. ${'You infringe it with ASIN B0LETTERXX. '.repeat(20)}`;
    const { originals } = await taken(
      carry([one], { subject: 'Cease and desist', from: 'jo@law.example', note: letter }),
    );
    expect(originals.map(({ how }) => how)).toEqual(['attachment', 'direct']);
  });

  it('that a bounce brings back are no complaints', async () => {
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nnot delivered\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${one.toString()}\r\n--b--\r\n`;
    const { originals, received } = await taken(
      buildMail({
        from: 'MAILER-DAEMON@mx.example',
        contentType: 'multipart/report; report-type=delivery-status; boundary=b',
        body,
      }),
    );
    expect(received.automatic).toBe('bounce');
    expect(originals).toMatchObject([
      { how: 'direct', mail: { from: [{ address: 'mailer-daemon@mx.example' }] } },
    ]);
  });
});
