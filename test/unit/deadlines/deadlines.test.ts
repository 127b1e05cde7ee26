import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../infra/cli/corpus/texts.ts';
import type { Platform } from '../../../shared/mail/vocabulary.ts';
import { readDeadlines } from '../../../shared/notice/deadlines.ts';
import { lookAt } from '../../../shared/notice/look-at.ts';

/** A Monday. */
const receivedAt = new Date('2026-03-02T10:00:00Z');

const read = (text: string, language = 'en', platform: Platform = 'other', domain?: string) =>
  readDeadlines(text, { language, platform, receivedAt, domain });

describe('a term', () => {
  it.each<[string, Platform, string, string, string, string]>([
    [
      'en',
      'law-firm',
      'You must respond within seventy-two (72) hours of receipt.',
      '2026-03-05T10:00:00.000Z',
      'reply',
      'within seventy-two (72) hours',
    ],
    [
      'en',
      'amazon',
      'If you do not appeal within 10 business days, the decision stands.',
      '2026-03-17T06:59:59.000Z',
      'appeal',
      'within 10 business days',
    ],
    [
      'en',
      'amazon',
      'You have two choices within three weeks: take part in the neutral evaluation, or not.',
      '2026-03-24T06:59:59.000Z',
      'choose whether to take part in the evaluation',
      'within three weeks',
    ],
    [
      'en',
      'amazon',
      'Choose: (1) resolve the claim with the patent owner, or (2) participate in the evaluation by returning the signed agreement and $4,000 within three weeks of this notice.',
      '2026-03-24T06:59:59.000Z',
      'choose whether to take part in the evaluation',
      'within three weeks',
    ],
    [
      'en',
      'court',
      'Defendants shall file an answer within 21 days after service.',
      '2026-03-24T03:59:59.000Z',
      'answer in court',
      'within 21 days',
    ],
    [
      'en',
      'shopify',
      'You may send us a counter-notice; a 5-day deadline applies.',
      '2026-03-08T04:59:59.000Z',
      'counter-notice',
      '5-day deadline',
    ],
    [
      'de',
      'law-firm',
      'Bitte antworten Sie innerhalb von 7 Tagen.',
      '2026-03-09T22:59:59.000Z',
      'reply',
      'innerhalb von 7 Tagen',
    ],
    [
      'de',
      'law-firm',
      'Die Unterlassungserklärung ist binnen 48 Stunden abzugeben.',
      '2026-03-04T10:00:00.000Z',
      'sign the undertaking',
      'binnen 48 Stunden',
    ],
    [
      'fr',
      'amazon',
      'Veuillez répondre sous 48 heures.',
      '2026-03-04T10:00:00.000Z',
      'reply',
      'sous 48 heures',
    ],
    [
      'fr',
      'amazon',
      'Vous disposez de 10 jours ouvrables pour contester.',
      '2026-03-16T22:59:59.000Z',
      'appeal',
      'Vous disposez de 10 jours ouvrables',
    ],
    [
      'it',
      'amazon',
      'Rispondere entro 3 giorni lavorativi dalla ricezione.',
      '2026-03-05T22:59:59.000Z',
      'reply',
      'entro 3 giorni lavorativi',
    ],
    [
      'es',
      'ebay',
      'Dispone de 5 días hábiles para enviar la factura.',
      '2026-03-09T22:59:59.000Z',
      'submit documents',
      'Dispone de 5 días hábiles',
    ],
    [
      'pt',
      'mercado-libre',
      'Você tem 4 dias para responder à denúncia.',
      '2026-03-07T02:59:59.000Z',
      'reply',
      'Você tem 4 dias',
    ],
    [
      'nl',
      'amazon',
      'Reageer binnen vijf werkdagen op dit bericht.',
      '2026-03-09T22:59:59.000Z',
      'reply',
      'binnen vijf werkdagen',
    ],
    [
      'pl',
      'allegro',
      'Prosimy o odpowiedź w ciągu 7 dni.',
      '2026-03-09T22:59:59.000Z',
      'reply',
      'w ciągu 7 dni',
    ],
    [
      'sv',
      'amazon',
      'Du har 5 arbetsdagar på dig att överklaga.',
      '2026-03-09T22:59:59.000Z',
      'appeal',
      'Du har 5 arbetsdagar',
    ],
    [
      'tr',
      'amazon',
      'Lütfen 5 iş günü içinde belgelerinizi gönderin.',
      '2026-03-09T20:59:59.000Z',
      'submit documents',
      '5 iş günü içinde',
    ],
    ['ja', 'amazon', '７日以内にご返信ください。', '2026-03-09T14:59:59.000Z', 'reply', '７日以内に'],
    [
      'zh-Hans',
      'aliexpress',
      '请在3个工作日内提交申诉。',
      '2026-03-05T15:59:59.000Z',
      'appeal',
      '3个工作日内',
    ],
    [
      'zh-Hant',
      'law-firm',
      '請於七日內回覆，否則將採取法律行動。',
      '2026-03-09T15:59:59.000Z',
      'reply',
      '七日內',
    ],
  ])('in %s to a %s seller: %s', (language, platform, text, due, what, quoted) => {
    const [deadline, ...more] = read(text, language, platform);
    expect(more).toEqual([]);
    expect(deadline).toMatchObject({ due, what });
    expect(deadline?.text).toContain(quoted);
  });

  it.each([
    ['Provide invoices issued in the last 365 days.'],
    ['Submit invoices dated within 90 days.'],
    ['We will review your appeal within 5 business days.'],
    ['The rights owner has 10 business days to answer your counter-notice.'],
    ['Your refund usually takes 3 to 5 business days. Please contact us with questions.'],
    ['Our support answers 24 hours a day.'],
    ['If they do not answer within 5 business days, come back to us.'],
  ])('is not what somebody else does, or a look back: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['en', 'If you have not heard from the rights owner within 5 business days, let us know.'],
    ['de', 'Sollten Sie dort binnen 5 Werktagen keine Antwort erhalten, wenden Sie sich an uns.'],
    ['de', 'Wenn der Rechteinhaber nicht innerhalb von 5 Werktagen antwortet, kontaktieren Sie uns.'],
    ['fr', 'Si le titulaire ne vous répond pas dans les 5 jours ouvrables, contactez-nous.'],
    ['it', 'Se non riceve risposta entro 5 giorni lavorativi, ci contatti.'],
    ['es', 'Si el titular no responde en 5 días hábiles, póngase en contacto con nosotros.'],
    ['nl', 'Als de rechthebbende niet binnen 5 werkdagen reageert, neem dan contact met ons op.'],
    ['pl', 'Jeśli właściciel praw nie odpowie w ciągu 5 dni roboczych, prosimy o kontakt.'],
  ])('is not the time that somebody else has to answer the reader, in %s: %s', (language, text) => {
    expect(read(text, language, 'ebay')).toEqual([]);
  });

  it.each([
    ['en', 'If we do not receive your reply within 5 business days, we will close the case.'],
    ['de', 'Sollten wir innerhalb von 5 Werktagen keine Antwort erhalten, schließen wir den Fall.'],
    ['fr', 'Si vous ne répondez pas dans les 5 jours ouvrables, nous fermerons le dossier.'],
  ])('is the time that the reader has, in %s: %s', (language, text) => {
    expect(read(text, language, 'ebay')).toMatchObject([{ what: 'reply' }]);
  });

  it('of working days leaves out the holidays of the sender’s country', () => {
    const before = { receivedAt: new Date('2026-04-30T02:00:00Z'), platform: 'aliexpress' } as const;
    // 1 May is a holiday in China, then comes a weekend
    const [chinese] = readDeadlines('请在1个工作日内提交申诉。', { ...before, language: 'zh-Hans' });
    expect(chinese?.due).toBe('2026-05-04T15:59:59.000Z');
    const [american] = readDeadlines('Reply within 1 business day.', {
      ...before,
      platform: 'amazon',
      language: 'en',
    });
    expect(american?.due).toBe('2026-05-01T06:59:59.000Z');
  });

  it('of working days counts the weekend days that China works', () => {
    const friday = { receivedAt: new Date('2026-10-09T02:00:00Z'), platform: 'aliexpress' } as const;
    // Saturday 10 October is worked for the long holiday before it
    const [chinese] = readDeadlines('请在3个工作日内提交申诉。', { ...friday, language: 'zh-Hans' });
    expect(chinese?.due).toBe('2026-10-13T15:59:59.000Z');
    const [american] = readDeadlines('Reply within 1 business day.', {
      ...{ platform: 'amazon', language: 'en', receivedAt: new Date('2026-10-09T20:00:00Z') },
    });
    // the Monday is a holiday there
    expect(american?.due).toBe('2026-10-14T06:59:59.000Z');
  });

  it('in days ends with a day across the change to summer time', () => {
    const [deadline] = readDeadlines('Bitte antworten Sie innerhalb von 2 Tagen.', {
      language: 'de',
      platform: 'amazon',
      receivedAt: new Date('2026-03-28T10:00:00Z'),
    });
    expect(deadline?.due).toBe('2026-03-30T21:59:59.000Z');
  });
});

describe('a date whose day and month could be either', () => {
  const figures = 'Please reply by 04/03/2026.';

  it.each<[string, Platform, string, string]>([
    ['amazon.co.uk', 'amazon', figures, '2026-03-04T23:59:59.000Z'],
    ['amazon.com.au', 'amazon', figures, '2026-03-04T12:59:59.000Z'],
    ['amazon.in', 'amazon', figures, '2026-03-04T18:29:59.000Z'],
    ['amazon.com', 'amazon', figures, '2026-04-04T06:59:59.000Z'],
    ['solicitors.example', 'law-firm', figures, '2026-03-05T04:59:59.000Z'],
    ['solicitors.example', 'law-firm', 'Please reply by 05/02/2026.', '2026-05-03T03:59:59.000Z'],
    ['notice.aliexpress.com', 'aliexpress', 'Please reply by 05/03/2026, 18:00.', '2026-03-05T10:00:00.000Z'],
    [
      'counsel.example',
      'law-firm',
      'The United States District Court wants your answer by 04/03/2026.',
      '2026-04-04T03:59:59.000Z',
    ],
  ])('from %s (%s): %s', (domain, platform, text, due) => {
    expect(read(text, 'en', platform, domain).map((one) => one.due)).toEqual([due]);
  });
});

describe('an hour with a zone', () => {
  const [by, at] = ['Please reply by 14 March 2026, ', '2026-03-14T'];

  it.each<[string, string]>([
    ['Please reply by 2026-03-14T17:00:00Z.', `${at}17:00`],
    ['Please reply by 2026-03-14T17:00Z.', `${at}17:00`],
    ['Please reply by 2026-03-14T17:00:00+08:00.', `${at}09:00`],
    ['Please reply by 2026-03-14T17:00-05:00.', `${at}22:00`],
    ['Please reply by Sat, 14 Mar 2026 17:00:00 +0000.', `${at}17:00`],
    [`${by}17:00Z.`, `${at}17:00`],
    [`${by}17:00 -0800.`, '2026-03-15T01:00'],
    [`${by}5:00 PM (UTC-5).`, `${at}22:00`],
    [`${by}5 pm GMT+2.`, `${at}15:00`],
    [`${by}17:00 UTC+05:30.`, `${at}11:30`],
    [`${by}17:00 UTC (09:00 PST).`, `${at}17:00`],
    [`${by}5:00 PM EST / 2:00 PM PST.`, `${at}21:00`],
    [`${by}17:00 AEDT.`, `${at}06:00`],
    [`${by}17:00 PDT.`, '2026-03-15T00:00'],
    ['Please reply within 3 days, by 5:00 PM (UTC).', '2026-03-05T17:00'],
    ['Please reply by 17:00 UTC on Friday.', '2026-03-06T17:00'],
  ])('is that instant: %s', (text, due) => {
    expect(read(text).map((one) => one.due)).toEqual([`${due}:00.000Z`]);
  });

  it.each<[string, Platform, string | undefined, string]>([
    ['CST', 'aliexpress', undefined, '10:00'],
    ['CST', 'walmart', undefined, '23:00'],
    ['CST', 'law-firm', undefined, '10:00'],
    ['IST', 'law-firm', 'counsel.ie', '17:00'],
    ['IST', 'law-firm', undefined, '12:30'],
    ['BST', 'law-firm', 'counsel.co.uk', '17:00'],
    ['BST', 'law-firm', undefined, '12:00'],
    ['XYZT', 'law-firm', undefined, '04:00'],
  ])(
    '%s from %s (%s) is the sender’s own, else the earliest that it can mean',
    (zone, platform, domain, due) => {
      expect(read(`${by}18:00 ${zone}.`, 'en', platform, domain)[0]?.due).toBe(`${at}${due}:00.000Z`);
    },
  );

  it.each([
    ['from nine to ten', `${by}9:00-10:00.`, `${at}13:00`],
    ['in capitals', 'YOU MUST REPLY BY 14 MARCH 2026, 17:00 MUST WE TELL YOU.', `${at}21:00`],
  ])('no zone is read where none is written: %s', (_, text, due) => {
    expect(read(text)[0]?.due).toBe(`${due}:00.000Z`);
  });

  it.each([
    ['en', `${by}17:00 (Beijing time).`, 'by 14 March 2026, 17:00 (Beijing time)'],
    ['en', `${by}17:00 IST.`, 'by 14 March 2026, 17:00 IST'],
    ['pl', 'Prosimy o wyjaśnienia do 2026-03-14T17:00:00Z.', 'do 2026-03-14T17:00:00Z'],
    ['zh-Hans', '请于2026年3月14日17:00（UTC＋8）前回复。', '17:00（UTC＋8）前'],
    ['sv', 'Svara senast 2026-03-14 17:00 +00:00.', 'senast 2026-03-14 17:00 +00:00'],
  ])('shows the zone in its text: %s %s', (language, text, shown) => {
    expect(read(text, language)).toMatchObject([{ text: expect.stringContaining(shown) }]);
  });
});

describe('a sentence in another language than its notice', () => {
  const english = 'We removed your listing because of a complaint.\n\nThe rights owner:\n- Northfell GmbH\n';

  it.each<[string, string, string, string]>([
    [
      'en',
      'German',
      `${english}Bitte antworten Sie bis spätestens 14.03.2026, 12 Uhr.`,
      '2026-03-14T11:00:00',
    ],
    ['en', 'German, a heading', `${english}Frist: 7 Werktage ab Zugang`, '2026-03-11T22:59:59'],
    ['en', 'French', `${english}Veuillez répondre sous 5 jours ouvrés.`, '2026-03-09T22:59:59'],
    ['en', 'Spanish', `${english}Responda antes del 14 de marzo de 2026.`, '2026-03-13T22:59:59'],
    ['en', 'Italian', `${english}Rispondere entro 3 giorni lavorativi.`, '2026-03-05T22:59:59'],
    ['en', 'Portuguese', `${english}Responda até 14 de março de 2026.`, '2026-03-14T23:59:59'],
    ['en', 'Japanese', `${english}\n2026年3月14日までにご回答ください。`, '2026-03-14T14:59:59'],
    ['en', 'Chinese', `${english}\n请于2026年3月14日前提交申诉。`, '2026-03-13T15:59:59'],
    [
      'zh-Hans',
      'German',
      '您的商品已被下架。\n\nBitte antworten Sie bis zum 14.03.2026.',
      '2026-03-14T15:59:59',
    ],
    ['ja', 'Chinese', '出品が削除されました。\n\n请在3个工作日内回复。', '2026-03-05T14:59:59'],
    ['de', 'Chinese', 'Ihr Angebot wurde entfernt.\n\n请在3天内提交申诉。', '2026-03-05T15:59:59'],
  ])('in %s, a %s one, has its deadline', (language, _, text, due) => {
    expect(read(text, language, 'amazon').map((one) => one.due)).toEqual([`${due}.000Z`]);
  });

  it.each([
    ['en', 'Unser Team wird Ihnen innerhalb von 3 Tagen antworten.'],
    ['es', 'Le responderemos en un plazo de 3 días.'],
    ['de', 'We will answer you within 3 days.'],
  ])('asks nothing where it promises: %s, %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('in Chinese, a bare 限期 leads to a date', () => {
    expect(read('限期：2026-03-14', 'zh-Hans').map((one) => one.due)).toEqual(['2026-03-14T15:59:59.000Z']);
  });
});

describe('a date', () => {
  it.each<[string, Platform, string, string]>([
    ['en', 'amazon', 'Please reply by March 24, 2026 at 5:00 PM PST.', '2026-03-25T00:00:00.000Z'],
    [
      'en',
      'law-firm',
      'No later than 5:00 p.m. (EST) on March 20, 2026, you must remove all listings.',
      '2026-03-20T21:00:00.000Z',
    ],
    ['en', 'other', 'Deadline: 14 March 2026', '2026-03-15T03:59:59.000Z'],
    ['en', 'amazon', 'Reply by 04/05/2026; we write from amazon.co.uk.', '2026-05-04T22:59:59.000Z'],
    [
      'de',
      'amazon',
      'Reichen Sie die Unterlagen bis zum 14.03.2026, 12:00 Uhr ein.',
      '2026-03-14T11:00:00.000Z',
    ],
    [
      'de',
      'law-firm',
      'Wir erwarten Ihre Antwort bis spätestens Freitag, den 14. März 2026.',
      '2026-03-14T22:59:59.000Z',
    ],
    ['fr', 'law-firm', 'Cessez la vente avant le 14 mars 2026 à 18h.', '2026-03-14T17:00:00.000Z'],
    [
      'it',
      'amazon',
      'Entro il 14 marzo 2026 alle ore 12 deve inviare le fatture.',
      '2026-03-14T11:00:00.000Z',
    ],
    ['es', 'amazon', 'Debe enviar las facturas hasta el 14 de marzo de 2026.', '2026-03-14T22:59:59.000Z'],
    ['pt', 'mercado-libre', 'Responda até 14 de março de 2026.', '2026-03-15T02:59:59.000Z'],
    ['nl', 'amazon', 'Reageer uiterlijk 14 maart 2026.', '2026-03-14T22:59:59.000Z'],
    [
      'pl',
      'allegro',
      'Prosimy o wyjaśnienia do dnia 14.03.2026 r. do godz. 17:00.',
      '2026-03-14T16:00:00.000Z',
    ],
    ['sv', 'amazon', 'Svara senast den 14 mars 2026.', '2026-03-14T22:59:59.000Z'],
    ['tr', 'amazon', 'Lütfen 14 Mart 2026 tarihine kadar yanıt verin.', '2026-03-14T20:59:59.000Z'],
    ['ja', 'amazon', '3月14日までに書類をご提出ください。', '2026-03-14T14:59:59.000Z'],
    ['zh-Hans', 'temu', '请于2026年3月14日18:00（北京时间）前完成申诉。', '2026-03-14T10:00:00.000Z'],
  ])('in %s from %s: %s', (language, platform, text, due) => {
    expect(read(text, language, platform).map((deadline) => deadline.due)).toEqual([due]);
  });

  it.each([
    ['The notice dated March 1, 2026 was sent to you. Please reply.'],
    ['Your order arrives by March 14, 2026.'],
    ['Please reply by 30 February 2026.'],
    ['On 3 March 2026 we removed your listing; you may appeal.'],
  ])('that is just a date is no deadline: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a term that is told the reader is a deadline whatever the verb', () => {
  it.each<[string, string, string]>([
    ['en', 'Send us a license within 5 business days.', 'within 5 business days'],
    ['en', 'You have 5 business days.', 'You have 5 business days'],
    ['en', 'Kindly revert within 3 working days.', 'within 3 working days'],
    ['en', 'Please get back to us within 24h.', 'within 24h'],
    ['en', 'We expect your answer in 5 days.', 'in 5 days'],
    ['en', 'Deadline to respond: March 10, 2026', 'Deadline to respond: March 10, 2026'],
    ['de', 'Senden Sie uns innerhalb von 5 Werktagen eine Lizenz.', 'innerhalb von 5 Werktagen'],
    ['de', 'Sie haben 7 Tage Zeit.', 'Sie haben 7 Tage'],
    ['de', 'Stellen Sie uns bis zum 30. März einen Maßnahmenplan bereit.', 'bis zum 30. März'],
    ['fr', 'Il nous faut votre licence sous huit jours.', 'sous huit jours'],
    ['es', 'Mándenos una licencia en un plazo de 5 días hábiles.', 'en un plazo de 5 días hábiles'],
    ['it', 'Dovete scegliere entro 5 giorni.', 'entro 5 giorni'],
    ['pt', 'Mande-nos uma licença em até 5 dias úteis, por favor.', 'em até 5 dias úteis'],
    ['nl', 'Wij verzoeken u binnen 17 dagen inzage te geven.', 'binnen 17 dagen'],
    ['pl', 'Masz na to 10 dni.', 'Masz na to 10 dni'],
    ['sv', 'Komplettera inom fem arbetsdagar.', 'inom fem arbetsdagar'],
    ['tr', 'Lütfen 5 iş günü içinde dönün.', '5 iş günü içinde'],
    ['ja', '5日以内にライセンスをお渡しください。', '5日以内に'],
    ['zh-Hans', '请您于3日内发送授权书。', '3日内'],
  ])('%s: %s', (language, text, words) => {
    expect(read(text, language).map((one) => [one.what, one.text])).toEqual([['reply', words]]);
  });

  it.each<[string, string]>([
    ['en', 'You will receive your refund within 5 days.'],
    ['en', 'Your listing will be active again within 24 hours.'],
    ['en', 'You cannot create listings until March 20, 2026.'],
    ['en', 'This is the third report about your shop in 60 days.'],
    ['en', 'If the claimant does not tell us within 10 days that it has sued you, the images return.'],
    ['en', 'By our letter of March 20, 2026 we told you why.'],
    ['de', 'Die Rückerstattung erhalten Sie innerhalb von 5 Werktagen.'],
    ['de', 'Wir melden uns innerhalb von 3 Tagen bei Ihnen.'],
    ['fr', 'Vous recevrez votre remboursement sous 5 jours.'],
    ['es', 'Usted recibirá el importe en 5 días.'],
    ['it', 'Riceverà il Suo rimborso entro 5 giorni.'],
    ['pt', 'Você receberá o valor em 5 dias.'],
    ['nl', 'U ontvangt uw geld binnen 5 dagen.'],
    ['pl', 'Otrzyma Pan przelew w ciągu 5 dni.'],
    ['sv', 'Du får pengarna inom 5 dagar.'],
    ['tr', 'Tutarı 5 gün içinde alacaksınız.'],
    ['zh-Hans', '您的退款将在5日内到账。'],
    ['zh-Hans', '这是您90天内第二次被投诉。'],
  ])('but what others promise, keep or count is none, in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('is told once where a term is named and then what to do in it', () => {
    const text = 'Your account is at risk: you have 72 hours. You may appeal within 72 hours.';
    expect(read(text).map(({ what }) => what)).toEqual(['appeal']);
  });

  it('is seldom found in ordinary mails', async () => {
    const authors = await readTexts(join(import.meta.dirname, '../../mail/texts'));
    const ordinary = authors.flatMap(({ texts }) => texts).filter(({ says }) => says.kind === 'unrelated');
    const named = ordinary.filter(({ from, subject, text }) => {
      const { source } = lookAt({ from: [from], subject, text });
      return readDeadlines(source.text, { ...source, receivedAt }).length > 0;
    });
    expect(ordinary.length).toBeGreaterThan(400);
    expect(named.length / ordinary.length).toBeLessThan(0.35);
  });
});

describe('the hour that is said beside a term', () => {
  it.each<[string, string, string]>([
    ['en', 'Please respond within 2 business days by 5:00 PM Pacific.', '2026-03-05T01:00:00.000Z'],
    ['en', 'Please reply within 3 days, at noon.', '2026-03-05T17:00:00.000Z'],
    ['en', 'Reply no later than 5 pm Eastern on Thursday.', '2026-03-05T22:00:00.000Z'],
    ['de', 'Antworten Sie innerhalb von 3 Werktagen bis 17 Uhr.', '2026-03-05T16:00:00.000Z'],
    ['fr', 'Répondez sous 3 jours ouvrés, à 18h.', '2026-03-05T17:00:00.000Z'],
    ['it', 'Risponda entro 3 giorni, alle ore 12.', '2026-03-05T11:00:00.000Z'],
    ['it', 'Entro le ore 18 di lunedì 16 marzo deve rispondere.', '2026-03-16T17:00:00.000Z'],
    ['pl', 'Prosimy o odpowiedź w ciągu 3 dni do godz. 15:00.', '2026-03-05T14:00:00.000Z'],
    ['pl', 'Prosimy o odpowiedź do piątku, 20 marca, do godz. 15:00.', '2026-03-20T14:00:00.000Z'],
    ['sv', 'Svara inom 3 arbetsdagar, kl. 15.', '2026-03-05T14:00:00.000Z'],
    ['ja', '3営業日以内の17時までにご返信ください。', '2026-03-05T08:00:00.000Z'],
    ['zh-Hans', '请在3个工作日内17:00前回复。', '2026-03-05T09:00:00.000Z'],
  ])('counts, in %s: %s', (language, text, due) => {
    expect(read(text, language).map((one) => one.due)).toEqual([due]);
  });
});

describe('“before” a day ends before the day begins', () => {
  it.each<[string, string, string]>([
    ['en', 'Please reply before March 14, 2026.', '2026-03-14T03:59:59.000Z'],
    ['en', 'Please reply before Friday.', '2026-03-06T04:59:59.000Z'],
    ['de', 'Antworten Sie vor dem 14. März 2026.', '2026-03-13T22:59:59.000Z'],
    ['fr', 'Répondez avant le 14 mars 2026.', '2026-03-13T22:59:59.000Z'],
    ['es', 'Debe enviar las facturas antes del 14 de marzo de 2026.', '2026-03-13T22:59:59.000Z'],
    ['it', 'Risponda prima del 14 marzo 2026.', '2026-03-13T22:59:59.000Z'],
    ['pt', 'Responda antes de 14 de março de 2026.', '2026-03-13T23:59:59.000Z'],
    ['nl', 'Reageer vóór 14 maart 2026.', '2026-03-13T22:59:59.000Z'],
    ['pl', 'Prosimy o odpowiedź przed 14 marca 2026.', '2026-03-13T22:59:59.000Z'],
    ['sv', 'Svara före den 14 mars 2026.', '2026-03-13T22:59:59.000Z'],
    ['tr', '14 Mart 2026 tarihinden önce yanıt verin.', '2026-03-13T20:59:59.000Z'],
    ['ja', '3月14日より前にご返信ください。', '2026-03-13T14:59:59.000Z'],
    ['zh-Hans', '请于3月14日前回复。', '2026-03-13T15:59:59.000Z'],
  ])('%s: %s', (language, text, due) => {
    expect(read(text, language).map((one) => one.due)).toEqual([due]);
  });

  it.each<[string, string]>([
    ['Please reply on or before March 13, 2026.', '2026-03-14T03:59:59.000Z'],
    ['Please reply before close of business on March 13, 2026.', '2026-03-14T03:59:59.000Z'],
    ['Please reply before 5 pm on March 13, 2026.', '2026-03-13T21:00:00.000Z'],
    ['Please reply before the end of next week.', '2026-03-14T03:59:59.000Z'],
  ])('where nothing says that the day counts: %s', (text, due) => {
    expect(read(text).map((one) => one.due)).toEqual([due]);
  });
});

it.each<[string, string, string]>([
  ['en', 'Please reply by the end of this week.', '2026-03-07T04:59:59.000Z'],
  ['en', 'Please reply by the end of next week.', '2026-03-14T03:59:59.000Z'],
  ['en', 'Please reply by the end of the month.', '2026-04-01T03:59:59.000Z'],
  ['de', 'Antworten Sie bis Ende nächster Woche.', '2026-03-13T22:59:59.000Z'],
  ['fr', 'Répondez d’ici la fin du mois.', '2026-03-31T21:59:59.000Z'],
  ['pl', 'Prosimy o odpowiedź do końca przyszłego tygodnia.', '2026-03-13T22:59:59.000Z'],
  ['zh-Hans', '请于本月底前回复。', '2026-03-31T15:59:59.000Z'],
])('a week ends with its Friday, a month with its last day, in %s: %s', (language, text, due) => {
  expect(read(text, language).map((one) => one.due)).toEqual([due]);
});

it('gives the earliest first, each with the words it stands in', () => {
  const text = 'Please reply by 20 March 2026. You must remove the listing within 48 hours.';
  const deadlines = read(text);
  expect(deadlines.map(({ what }) => what)).toEqual(['remove the listing', 'reply']);
  for (const { text: quoted, start, end } of deadlines) expect(text.slice(start, end)).toBe(quoted);
});

it('stays inside any text', () => {
  const pieces = [
    'within ',
    '72',
    ' (72)',
    ' hours',
    ' days',
    'reply',
    'by ',
    '14.03.2026',
    '日',
    '以内',
    '前',
    'é',
    '\n',
    '. ',
    '７',
    'frist ',
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'de', 'zh-Hans', 'ja', 'tr', 'und'), (text, language) => {
      for (const { text: quoted, start, end, due } of read(text, language)) {
        expect(text.slice(start, end)).toBe(quoted);
        expect(Number.isNaN(Date.parse(due))).toBe(false);
      }
    }),
  );
});

describe('a weekday', () => {
  it.each<[string, string, string, string]>([
    ['en', 'Please reply by Friday.', '2026-03-07T04:59:59.000Z', 'by Friday'],
    ['en', 'Please reply by 5 p.m. on Friday.', '2026-03-06T22:00:00.000Z', 'by 5 p.m. on Friday'],
    ['en', 'Take it down by Monday, or we will report it.', '2026-03-10T03:59:59.000Z', 'by Monday'],
    ['en', 'Reply by tomorrow, 18:00.', '2026-03-03T23:00:00.000Z', 'by tomorrow, 18:00'],
    [
      'de',
      'Bitte antworten Sie bis Donnerstag, 12 Uhr.',
      '2026-03-05T11:00:00.000Z',
      'bis Donnerstag, 12 Uhr',
    ],
    ['fr', 'Répondez avant mercredi midi.', '2026-03-04T11:00:00.000Z', 'avant mercredi midi'],
    ['ja', '木曜の正午までにご回答ください。', '2026-03-05T03:00:00.000Z', '木曜の正午まで'],
    ['zh', '请于周五17:00前回复。', '2026-03-06T09:00:00.000Z', '周五17:00前'],
  ])('%s: %s', (language, text, due, words) => {
    const found = read(text, language);
    expect(found.map((one) => [one.due, one.text])).toEqual([[due, words]]);
  });

  it.each(['We write to you every Friday. Please reply.', 'On Friday a buyer asked you to reply.'])(
    'that no word makes a deadline is none: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
