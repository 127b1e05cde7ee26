import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Platform } from '../../../shared/mail/vocabulary.ts';
import { readDeadlines } from '../../../shared/notice/deadlines.ts';

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

  it('CST is the time of China in a mail from there, and of Chicago elsewhere', () => {
    const text = 'Please reply by 14 March 2026, 18:00 CST.';
    expect(read(text, 'en', 'aliexpress')[0]?.due).toBe('2026-03-14T10:00:00.000Z');
    expect(read(text, 'en', 'law-firm')[0]?.due).toBe('2026-03-14T23:00:00.000Z');
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
    ['es', 'amazon', 'Debe enviar las facturas antes del 14 de marzo de 2026.', '2026-03-14T22:59:59.000Z'],
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
