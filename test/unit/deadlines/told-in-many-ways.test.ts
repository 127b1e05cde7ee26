/** How courts, lawyers, platforms and owners say by when, and what sounds alike and asks nothing of the reader. */
import { describe, expect, it } from 'vitest';
import type { Platform } from '../../../shared/mail/vocabulary.ts';
import { readDeadlines } from '../../../shared/notice/deadlines.ts';
import { readHearings } from '../../../shared/notice/hearings.ts';

/** A Monday. */
const receivedAt = new Date('2026-03-02T10:00:00Z');

const read = (text: string, language: string, platform: Platform = 'law-firm') =>
  readDeadlines(text, { language, platform, receivedAt });
const dues = (text: string, language: string, platform?: Platform) =>
  read(text, language, platform).map(({ due }) => due);

describe('a date in Chinese or Japanese', () => {
  it.each<[string, string, string]>([
    ['ja', '令和８年３月１６日午後３時までにご回答ください。', '2026-03-16T06:00:00'],
    ['ja', '3月10日（火）18時までに削除してください。', '2026-03-10T09:00:00'],
    ['ja', '期末（3月31日 23:59）までに資料をご提出ください。', '2026-03-31T14:59:00'],
    ['ja', '15日までにご回答ください。', '2026-03-15T14:59:59'],
    ['ja', '来月5日までにご回答ください。', '2026-04-05T14:59:59'],
    ['ja', '本通知を受領した日から７日以内にお知らせください。', '2026-03-09T14:59:59'],
    ['zh-Hant', '請於民國115年3月20日前以書面回覆。', '2026-03-19T15:59:59'],
    ['zh-Hant', '請 閣下於二零二六年三月二十五日下午五時正前移除。', '2026-03-25T09:00:00'],
    ['zh-Hans', '请于 2026 年 3 月 10 日 24:00 前提交申诉。', '2026-03-10T15:59:00'],
    ['zh-Hans', '请不迟于10号回复。', '2026-03-10T15:59:59'],
    ['zh-Hans', '反通知期限：3个工作日', '2026-03-05T15:59:59'],
    ['zh-Hans', '举证期限为收到本通知书之日起三十日。', '2026-04-01T15:59:59'],
  ])('%s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });
});

describe('a term', () => {
  it.each<[string, string, string]>([
    ['pt', 'Notificamos V.Sas. para que, no prazo de 5 (cinco) dias, cessem a venda.', '2026-03-07T23:59:59'],
    ['tr', 'Tebliğden itibaren 3 (üç) gün içinde satışı durdurmanız gerekmektedir.', '2026-03-05T20:59:59'],
    ['fr', 'Veuillez nous répondre sous quinzaine.', '2026-03-17T22:59:59'],
    ['fr', 'La somme devra être réglée au plus tard le 16/03/2026.', '2026-03-16T22:59:59'],
    ['pl', 'Zażalenie przysługuje w terminie tygodniowym od dnia doręczenia.', '2026-03-09T22:59:59'],
    ['es', 'Se le concede un término de 10 días naturales para cesar el uso.', '2026-03-12T22:59:59'],
    ['en', 'Damages of $4,400 are to be paid within 28 days.', '2026-03-31T03:59:59'],
    ['en', 'Deadline for counter-notification: 2026/03/11 18:00 (Beijing time).', '2026-03-11T10:00:00'],
    ['de', 'Wir setzen Ihnen eine Frist bis zum\n\n9. März 2026, 12:00 Uhr MEZ', '2026-03-09T11:00:00'],
    [
      'de',
      'Wir fordern Sie auf, bis spätestens\n\n                 Montag, den 9. März 2026, 18:00 Uhr\n\ndie beigefügte Erklärung unterzeichnet zurückzureichen.',
      '2026-03-09T17:00:00',
    ],
    [
      'en',
      'We require you to sign and return the undertaking by no later than\n\n5:00 p.m. on Monday 9 March 2026\n\nfailing which we will sue.',
      '2026-03-09T21:00:00',
    ],
    ['it', 'Termine per il deposito di memorie: 9 marzo 2026.', '2026-03-09T22:59:59'],
  ])('in %s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });
});

describe('a day', () => {
  it.each<[string, string, string]>([
    ['en', 'Remove it by 6pm today.', '2026-03-02T23:00:00'],
    ['nl', 'Haal de foto uiterlijk overmorgen weg.', '2026-03-04T22:59:59'],
    ['de', 'Antworten Sie bis einschließlich kommenden Freitag.', '2026-03-06T22:59:59'],
    ['fr', "Vous avez jusqu'à vendredi pour retirer l'annonce.", '2026-03-06T22:59:59'],
    ['tr', "Lütfen en geç cuma günü saat 17.00'ye kadar kaldırın.", '2026-03-06T14:00:00'],
    ['en', 'Please reply by Tuesday next week.', '2026-03-11T03:59:59'],
    ['de', 'Antworten Sie bis Freitag nächster Woche.', '2026-03-13T22:59:59'],
    ['zh-Hans', '请于周五下午3点前回复。', '2026-03-06T07:00:00'],
    ['zh-Hans', '请于下周五18:00前回复。', '2026-03-13T10:00:00'],
    ['zh-Hans', '请于本周五18:00前回复。', '2026-03-06T10:00:00'],
    ['ja', '来週の金曜日までにご回答ください。', '2026-03-13T14:59:59'],
    ['en', 'Pay $900 by the end of June.', '2026-07-01T03:59:59'],
    ['de', 'Zahlen Sie bis Ende April.', '2026-04-30T21:59:59'],
    ['pl', 'Prosimy o odpowiedź do końca kwietnia.', '2026-04-30T21:59:59'],
    ['ja', '4月末までにお支払いください。', '2026-04-30T14:59:59'],
  ])('in %s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });

  it('that is told without a year is the nearest: one that is just over is overdue, not a year away', () => {
    expect(dues('Please reply by February 27.', 'en')).toEqual(['2026-02-28T04:59:59.000Z']);
    expect(dues('请于2月27日18:00前回复。', 'zh-Hans')).toEqual(['2026-02-27T10:00:00.000Z']);
  });

  it('up to which nothing has come asks for nothing by itself', () => {
    expect(dues('Bis heute haben wir von Ihnen keine Antwort erhalten.', 'de')).toEqual([]);
  });
});

describe('the hour behind a day', () => {
  it.each<[string, string, string]>([
    ['nl', 'Wij sommeren u uiterlijk 16 maart 2026 vóór 17:00 uur te reageren.', '2026-03-16T16:00:00'],
    ['nl', 'Bevestig dit uiterlijk op vrijdag 6 maart a.s. om 12 uur.', '2026-03-06T11:00:00'],
    ['en', 'Please reply by 9 March 2026 (5pm London time).', '2026-03-09T17:00:00'],
    ['en', 'Respond by close of business (5:00 p.m. ET) on March 9, 2026.', '2026-03-09T21:00:00'],
    [
      'es',
      'Responda antes de las 14:00 h (hora peninsular) del miércoles 4 de marzo.',
      '2026-03-04T13:00:00',
    ],
  ])('counts, in %s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });
});

describe('a deadline that was moved', () => {
  it.each<[string, string, string]>([
    [
      'en',
      'My client agrees to extend the deadline from March 18, 2026 to March 27, 2026.',
      '2026-03-28T03:59:59',
    ],
    [
      'de',
      'Wir verlängern die Frist vom 10. März 2026 auf den 17. März 2026, 18 Uhr.',
      '2026-03-17T17:00:00',
    ],
    ['it', 'Il termine, già fissato al 30 marzo, è prorogato al 7 aprile 2026.', '2026-04-07T21:59:59'],
    ['ja', '回答期限を3月16日から3月31日まで延長いたします。', '2026-03-31T14:59:59'],
    ['zh-Hans', '贵司的回复期限由3月20日延长至3月27日18时。', '2026-03-27T10:00:00'],
    ['pl', 'Przedłużamy termin złożenia oświadczenia z 16 marca do 23 marca 2026 r.', '2026-03-23T22:59:59'],
  ])('is the new one alone, in %s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });

  it.each<[string, string, string, string]>([
    [
      'en',
      'Please sign the undertaking by March 18, 2026. At your request we have extended this until March 27, 2026.',
      'sign the undertaking',
      '2026-03-28T03:59:59',
    ],
    [
      'en',
      'Please reply within 7 days. The deadline is extended to March 27, 2026.',
      'reply',
      '2026-03-28T03:59:59',
    ],
    [
      'de',
      'Bitte geben Sie die Unterlassungserklärung bis zum 10.03.2026 ab. Die Frist haben wir bis zum 17.03.2026 verlängert.',
      'sign the undertaking',
      '2026-03-17T22:59:59',
    ],
    [
      'fr',
      "Veuillez répondre avant le 10 mars 2026. Nous avons prolongé ce délai jusqu'au 17 mars 2026.",
      'reply',
      '2026-03-17T22:59:59',
    ],
    [
      'it',
      'La invitiamo a rispondere entro il 10 marzo 2026. Abbiamo prorogato il termine fino al 17 marzo 2026.',
      'reply',
      '2026-03-17T22:59:59',
    ],
    [
      'es',
      'Debe responder a más tardar el 10 de marzo de 2026. Hemos prorrogado este plazo hasta el 17 de marzo de 2026.',
      'reply',
      '2026-03-17T22:59:59',
    ],
    [
      'pt',
      'Responda até 10 de março de 2026. Prorrogamos este prazo até 17 de março de 2026.',
      'reply',
      '2026-03-17T23:59:59',
    ],
    [
      'nl',
      'Reageer uiterlijk op 10 maart 2026. Wij hebben deze termijn verlengd tot 17 maart 2026.',
      'reply',
      '2026-03-17T22:59:59',
    ],
    [
      'pl',
      'Prosimy o odpowiedź do dnia 10 marca 2026. Przedłużyliśmy ten termin do dnia 17 marca 2026.',
      'reply',
      '2026-03-17T22:59:59',
    ],
    [
      'sv',
      'Svara senast den 10 mars 2026. Vi har förlängt tidsfristen till den 17 mars 2026.',
      'reply',
      '2026-03-17T22:59:59',
    ],
    [
      'tr',
      'Lütfen 10 Mart 2026 tarihine kadar yanıt verin. Bu süreyi 17 Mart 2026 tarihine kadar uzattık.',
      'reply',
      '2026-03-17T20:59:59',
    ],
    [
      'ja',
      '3月10日までにご回答ください。この期限を3月17日まで延長しました。',
      'reply',
      '2026-03-17T14:59:59',
    ],
    ['zh-Hans', '请在3月10日前回复。该期限已延长至3月17日。', 'reply', '2026-03-17T15:59:59'],
  ])('takes the place of the one that was told before, in %s: %s', (language, text, what, due) => {
    expect(read(text, language)).toMatchObject([{ what, due: `${due}.000Z` }]);
  });

  it.each([
    [
      'which of two it was, nothing says',
      'Remove the listing by March 10, 2026. Pay the costs by March 11, 2026. We have extended the deadline until March 17, 2026.',
      3,
    ],
    [
      'something else is moved',
      'Remove the listing by March 10, 2026. Our client has extended its settlement until March 17, 2026.',
      2,
    ],
    [
      'it is moved only perhaps',
      'Remove the listing by March 10, 2026. If you sign, we extend this deadline until March 17, 2026.',
      2,
    ],
  ])('leaves the one before it where %s', (_, text, count) => {
    const [first, ...more] = dues(text, 'en');
    expect(first).toBe('2026-03-11T03:59:59.000Z');
    expect(more).toHaveLength(count - 1);
  });

  it('stays where it was not', () => {
    const text = 'We cannot extend the deadline of March 18, 2026 to March 27, 2026.';
    expect(dues(text, 'en')).toEqual(['2026-03-19T03:59:59.000Z']);
  });
});

describe('a deadline that is past at receipt', () => {
  it('is overdue, and does not vanish', () => {
    expect(dues('You must remove the listing by February 27, 2026.', 'en')).toEqual([
      '2026-02-28T04:59:59.000Z',
    ]);
  });

  it.each<[string, string]>([
    ['en', 'We received your undertaking within the deadline of 24 February 2026.'],
    ['en', 'In our earlier letter we asked you to reply by 24 February 2026.'],
    ['de', 'Ihre Unterlassungserklärung ist fristgerecht bis zum 24.02.2026 eingegangen.'],
    ['fr', "Notre première lettre vous donnait jusqu'au 24 février 2026."],
    ['es', 'Acusamos recibo de su escrito, dentro del plazo que vencía el 24 de febrero de 2026.'],
  ])('is none where the sentence tells what was, in %s: %s', (language, text) => {
    expect(dues(text, language)).toEqual([]);
  });
});

describe('what asks nothing of the reader', () => {
  it.each<[string, Platform, string]>([
    ['en', 'ebay', 'Allow them 5 business days to respond before contacting us.'],
    ['en', 'ebay', 'The restriction on your account will be lifted in 7 days.'],
    [
      'en',
      'ebay',
      'If we don’t receive notice of a court action within 10 business days, we may reinstate your listing.',
    ],
    [
      'en',
      'ebay',
      'We’ll forward your counter notice to the owner, who then has 10 business days to file an action.',
    ],
    ['en', 'ebay', 'If your account receives another report within 30 days, it may be suspended.'],
    ['en', 'ebay', 'If there is no answer from them after five business days, write to us.'],
    ['en', 'ebay', 'Should the owner stay silent for five business days, come back to us.'],
    ['en', 'ebay', 'If no reply reaches you within five working days, tell us.'],
    ['en', 'ebay', 'Rights owners usually answer within 5 business days. Please wait.'],
    ['en', 'ebay', 'Give the reporting party five business days to answer before you turn to us.'],
    ['en', 'ebay', 'Three of your listings were removed within 30 days. Please read our policy.'],
    ['en', 'ebay', 'Your account will be back to normal in a week.'],
    ['en', 'amazon', 'We gave the rights owner until March 9 to add evidence.'],
    ['en', 'amazon', 'You do not have to do anything by March 9.'],
    ['en', 'law-firm', 'You were given 14 days to comply; that period has expired.'],
    ['en', 'law-firm', 'Please note that our client is travelling until Friday.'],
    ['en', 'law-firm', 'The complaint was filed by Northstar LLC on March 9, 2026.'],
    ['de', 'law-firm', 'Wir haben Ihr Schreiben erhalten und melden uns bis zum 09.03.2026.'],
    ['en', 'ebay', 'Rights owners have 5 business days to respond to you.'],
    ['en', 'ebay', 'No answer within five business days? Then write to us.'],
    ['en', 'ebay', 'You should hear back within 5 business days.'],
    ['en', 'ebay', 'We ask rights owners to answer within five business days.'],
    ['en', 'ebay', 'eBay may restore the listing in 10 to 14 business days unless the owner sues.'],
    ['de', 'ebay', 'Ihr Konto bleibt bis zum 9. März 2026 eingeschränkt.'],
    ['de', 'ebay', 'Sie können bis zum 10. März 2026 keine neuen Angebote einstellen.'],
    ['de', 'ebay', 'Falls binnen 5 Werktagen niemand antwortet, helfen wir Ihnen weiter.'],
    ['zh-Hans', 'alibaba', '若投诉方3个工作日内未处理，系统将自动撤销投诉。'],
    ['de', 'ebay', 'Erhalten Sie binnen 5 Werktagen keine Antwort, schreiben Sie uns.'],
    ['de', 'ebay', 'Geben Sie dem Rechteinhaber 5 Werktage Zeit für eine Antwort.'],
    ['es', 'mercado-libre', 'La marca tiene 4 días para revisar tu respuesta.'],
    ['en', 'amazon', 'You can request your funds after 90 days from the date of this email.'],
    ['en', 'amazon', 'The invoices you provide must be issued before March 2, 2026.'],
    ['en', 'tiktok-shop', 'Submit an appeal. We review appeals within 3 business days.'],
    ['en', 'law-firm', 'You sold at least 120 units within 30 days.'],
    ['es', 'mercado-libre', 'El denunciante tiene 4 días para responder.'],
    ['es', 'mercado-libre', 'Si en 4 días el titular no responde, reactivaremos tu publicación.'],
    ['es', 'amazon', 'Normalmente respondemos en un plazo de 48 horas.'],
    ['pt', 'mercado-libre', 'O denunciante tem até 4 dias para analisar sua resposta.'],
    ['pt', 'mercado-libre', 'Se o denunciante não responder em 4 dias, seu anúncio volta ao ar.'],
    ['de', 'ebay', 'Sollte der Rechteinhaber nicht binnen 5 Werktagen antworten, melden Sie sich bei uns.'],
    ['de', 'court', 'Ihnen drohen Ordnungsgeld und Ordnungshaft bis zu sechs Monaten.'],
    ['fr', 'ebay', 'Si vous n’avez pas de réponse du titulaire sous 5 jours ouvrés, contactez-nous.'],
    ['nl', 'amazon', 'Uw account is beperkt tot en met 10 maart 2026.'],
    ['nl', 'other', 'Wij behandelen uw reactie binnen 5 werkdagen.'],
    ['sv', 'ebay', 'Om du inte får svar från rättighetsinnehavaren inom 5 arbetsdagar, kontakta oss.'],
    ['tr', 'other', 'Ekibimiz talebinize 48 saat içinde dönüş yapar.'],
    ['ja', 'law-firm', '当方より2週間以内にご連絡いたします。'],
    ['zh-Hans', 'temu', '预计5个工作日内出结果，请您耐心等待。'],
    ['zh-Hans', 'alibaba', '投诉方如在15个工作日内未起诉，平台将恢复您的链接。'],
    ['zh-Hans', 'temu', '申诉审核时效：3个工作日'],
  ])('%s, %s: %s', (language, platform, text) => {
    expect(dues(text, language, platform)).toEqual([]);
  });
});

describe('one deadline that is said twice', () => {
  it('is one', () => {
    const text = 'Sign the undertaking within 14 days. We expect the signed undertaking by March 16, 2026.';
    expect(dues(text, 'en')).toEqual(['2026-03-17T03:59:59.000Z']);
  });
});

describe('a hearing', () => {
  const hearings = (text: string, language: string) =>
    readHearings(text, { language, platform: 'court', receivedAt }).map(({ due }) => due);

  it.each<[string, string, string]>([
    ['de', 'Termin zur mündlichen Verhandlung: Donnerstag, 26. März 2026, 10:30 Uhr.', '2026-03-26T09:30:00'],
    ['fr', "Vous êtes assigné à l'audience du jeudi 9 avril 2026 à 14 heures.", '2026-04-09T12:00:00'],
    [
      'it',
      "L'udienza di comparizione è fissata per il giorno 9 aprile 2026, ore 10.30.",
      '2026-04-09T08:30:00',
    ],
    ['es', 'Se señala vista para el 9 de abril de 2026 a las 11:00 horas.', '2026-04-09T09:00:00'],
    ['nl', 'De mondelinge behandeling is bepaald op 9 april 2026 om 13.30 uur.', '2026-04-09T11:30:00'],
    ['pl', 'Rozprawę wyznaczono na 9 kwietnia 2026 r., godz. 9:30.', '2026-04-09T07:30:00'],
    ['tr', 'Duruşma günü: 09.04.2026, saat 10:15.', '2026-04-09T07:15:00'],
    ['ja', '審尋期日を令和8年4月9日午後1時30分と指定しました。', '2026-04-09T04:30:00'],
    ['zh-Hans', '应到时间：2026年4月9日上午9时30分。', '2026-04-09T01:30:00'],
    ['zh-Hant', '定於中華民國115年4月9日上午10時開庭。', '2026-04-09T02:00:00'],
  ])('is told in every language, in %s: %s', (language, text, due) => {
    expect(hearings(text, language)).toEqual([`${due}.000Z`]);
  });

  it('before a court is one, and nothing that is due before it', () => {
    const text = 'A hearing is set before this Court on March 20, 2026, at 10:00 a.m. EST.';
    expect(hearings(text, 'en')).toEqual(['2026-03-20T14:00:00.000Z']);
    expect(dues(text, 'en')).toEqual([]);
  });

  it.each([
    ['de', 'Die Verhandlung vom 10. Februar 2026 ist erledigt.'],
    ['en', 'Oppositions must be filed by March 20, 2026, before the hearing.'],
  ])('is not what is over, and not what is due before it, in %s: %s', (language, text) => {
    expect(hearings(text, language)).toEqual([]);
  });
});

describe('what an answer quotes', () => {
  const quoted = (own: string, said: string, date = 'Fri, Feb 20, 2026 at 9:00 AM') =>
    `Dear Ms Orlov,\n\n${own}\n\nCarla Lang\n\nOn ${date} Carla Lang <lang@firm.example>\nwrote:\n> Dear Ms Orlov,\n> ${said}\n`;

  it('sets nothing where the answer sets something itself', () => {
    const text = quoted('Please sign by March 20, 2026.', 'Please sign by March 10, 2026.');
    expect(dues(text, 'en')).toEqual(['2026-03-21T03:59:59.000Z']);
  });

  it.each([
    ['is still to come', 'Please sign by March 10, 2026.', ['2026-03-11T03:59:59.000Z']],
    ['began when it was written', 'Please sign within 14 days.', ['2026-03-07T04:59:59.000Z']],
    ['is over', 'Please sign by February 27, 2026.', []],
  ])('counts otherwise, unless it is over: what %s', (_, said, expected) => {
    expect(dues(quoted('Is there any news about the below?', said), 'en')).toEqual(expected);
  });

  it.each([
    [
      '-----Original Message-----\nFrom: Carla Lang\nSent: Friday, February 20, 2026 9:00 AM\nTo: Nina Orlov\n',
    ],
    ['From: Carla Lang\nSent: Friday, February 20, 2026 9:00 AM\nTo: Nina Orlov\n'],
    ['Am 20.02.2026 um 09:00 schrieb Carla Lang <lang@firm.example>:\n'],
  ])('is told from the answer without marks too: %s', (introduction) => {
    const text = `We withdraw the report. Our matter is closed.\n\n${introduction}\nPlease sign by February 27, 2026.\n`;
    expect(dues(text, 'en')).toEqual([]);
  });

  it('is the mail itself where nothing is said above it', () => {
    expect(dues('> Please sign by\n> March 10, 2026.\n', 'en')).toEqual(['2026-03-11T03:59:59.000Z']);
  });
});

describe('a day ends where its writer sits', () => {
  const [english, portuguese] = ['Please sign by 20 March 2026.', 'Responda até 20 de março de 2026.'];

  it.each<[string, string, string]>([
    ['a British greeting', `Dear Sirs\n${english}\nYours faithfully`, '2026-03-20T23:59:59'],
    ['a British mark', `Our mark is UK00003456789. ${english}`, '2026-03-20T23:59:59'],
    ['a telephone', `${english}\nTel. +49 (0)30 1234567`, '2026-03-20T22:59:59'],
    ['two telephones of one country', `${english}\n+81 3 1234 5678, +81-3-1234-9999`, '2026-03-20T14:59:59'],
    ['telephones of two countries', `${english}\n+49 30 1234567, +33 1 23 45 67 89`, '2026-03-21T03:59:59'],
    ['no country', english, '2026-03-21T03:59:59'],
  ])('as the text tells by %s', (_, text, due) => {
    expect(dues(text, 'en')).toEqual([`${due}.000Z`]);
  });

  it.each<[string, string]>([
    ['Redwood Legal LLP, 100 Pine St, San Francisco, CA 94111', '2026-03-21T06:59:59'],
    ['Prairie Law, 10 Lake St, Chicago, IL 60601-1234', '2026-03-21T04:59:59'],
    ['Seen at Austin, TX 78701 and at Reno, NV 89501', '2026-03-21T03:59:59'],
  ])('as an address in the United States tells, where there is one: %s', (address, due) => {
    expect(dues(`${english}\n${address}`, 'en')).toEqual([`${due}.000Z`]);
  });

  it.each<[string, string | undefined, string]>([
    ['MLM1990427735', undefined, '2026-03-21T05:59:59'],
    ['MLC-884720336', undefined, '2026-03-21T02:59:59'],
    ['MLM1990427735, MLA884720336', undefined, '2026-03-21T02:59:59'],
    ['MLA884720336', 'mercadolibre.com.co', '2026-03-21T04:59:59'],
  ])('as Mercado Libre’s publications tell, or its domain: %s, %s', (publication, domain, due) => {
    const text = `Tu publicación ${publication}: responde hasta el 20 de marzo.`;
    const found = readDeadlines(text, { language: 'es', platform: 'mercado-libre', receivedAt, domain });
    expect(found.map((one) => one.due)).toEqual([`${due}.000Z`]);
  });

  it('as a Brazilian one tells by its money', () => {
    expect(dues(`${portuguese} A multa é de R$ 1.000,00.`, 'pt')).toEqual(['2026-03-21T02:59:59.000Z']);
  });

  it.each([
    ['pt', portuguese, 'advogados.com.br', '2026-03-21T02:59:59'],
    ['de', 'Antworten Sie bis 20. März 2026.', 'kanzlei.ch', '2026-03-20T22:59:59'],
    ['en', english, 'counsel.hk', '2026-03-20T15:59:59'],
  ])('or as its address does: %s, %s, %s', (language, text, domain, due) => {
    const found = readDeadlines(text, { language, platform: 'law-firm', receivedAt, domain });
    expect(found.map((one) => one.due)).toEqual([`${due}.000Z`]);
  });
});

describe('working days', () => {
  const within = (language: string, text: string, from: string, domain?: string) =>
    readDeadlines(text, { language, platform: 'other', receivedAt: new Date(from), domain }).map((one) =>
      one.due.slice(0, 10),
    );

  it.each<[string, string, string, string, string]>([
    ['tr', 'Lütfen 1 iş günü içinde yanıtlayın.', '2026-04-22', '2026-04-24', 'that of the 23rd is kept'],
    ['tr', 'Lütfen 1 iş günü içinde yanıtlayın.', '2026-05-26', '2026-06-01', 'a feast of four days'],
    ['fr', 'Répondez sous 2 jours ouvrés.', '2026-04-01', '2026-04-03', 'Good Friday is worked'],
    ['fr', 'Répondez sous 1 jour ouvré.', '2026-07-13', '2026-07-15', 'the 14th of July is not'],
    ['it', 'Rispondere entro 1 giorno lavorativo.', '2026-06-01', '2026-06-03', 'the Republic has its day'],
    ['pl', 'Prosimy o odpowiedź w ciągu 1 dnia roboczego.', '2026-11-10', '2026-11-12', 'Independence'],
    ['de', 'Antworten Sie binnen 1 Werktag.', '2026-04-02', '2026-04-07', 'Easter'],
  ])('leave out the holidays of the country alone, in %s: %s on %s', (language, text, from, due) => {
    expect(within(language, text, `${from}T09:00:00Z`)).toEqual([due]);
  });

  it.each<[string, Platform, string, string, string]>([
    ['de', 'law-firm', 'Bitte antworten Sie binnen 5 Werktagen.', '2026-03-07T22:59:59', 'by law'],
    ['de', 'amazon', 'Bitte antworten Sie binnen 5 Werktagen.', '2026-03-09T22:59:59', 'a translation'],
    ['de', 'law-firm', 'Bitte antworten Sie binnen 5 Arbeitstagen.', '2026-03-09T22:59:59', 'days of work'],
    ['fr', 'law-firm', 'Répondez sous 5 jours ouvrables.', '2026-03-07T22:59:59', 'by law'],
    ['fr', 'law-firm', 'Répondez sous 5 jours ouvrés.', '2026-03-09T22:59:59', 'days of work'],
    ['it', 'law-firm', 'Rispondere entro 5 giorni feriali.', '2026-03-07T22:59:59', 'by law'],
  ])(
    'of a letter have Saturday among them where the law does, in %s from %s: %s',
    (language, platform, text, due) => {
      expect(dues(text, language, platform)).toEqual([`${due}.000Z`]);
    },
  );

  it('leave out weekends alone where nobody here knows the holidays', () => {
    // 4 July is a holiday in the United States, and observed on the third
    expect(within('en', 'Reply within 1 business day.', '2026-07-02T04:00:00Z', 'counsel.in')).toEqual([
      '2026-07-03',
    ]);
  });
});

describe('a threat', () => {
  it.each<[string, string, string]>([
    ['en', 'Your listing will be removed on March 10, 2026 if you do not answer.', '2026-03-11T03:59:59'],
    ['en', 'We will deactivate your account in 72 hours unless you submit a plan.', '2026-03-05T10:00:00'],
    ['de', 'Ihr Angebot wird am 10. März 2026 gelöscht, wenn Sie nicht antworten.', '2026-03-10T22:59:59'],
    ['fr', 'Votre annonce sera supprimée le 10 mars 2026 si vous ne répondez pas.', '2026-03-10T22:59:59'],
    ['es', 'Tu publicación será eliminada el 10 de marzo si no respondes.', '2026-03-10T22:59:59'],
    ['it', "L'inserzione sarà rimossa il 10 marzo 2026 se non risponde.", '2026-03-10T22:59:59'],
    ['nl', 'Uw advertentie wordt op 10 maart verwijderd, tenzij u reageert.', '2026-03-10T22:59:59'],
    ['pl', 'Ofertę usuniemy w dniu 10.03.2026, jeśli nie odpowiesz.', '2026-03-10T22:59:59'],
    ['sv', 'Annonsen tas bort den 10 mars om du inte svarar.', '2026-03-10T22:59:59'],
    ['pt', 'Seu anúncio será removido em 10 de março se você não responder.', '2026-03-10T23:59:59'],
  ])('sets the day on which it comes true, in %s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });

  it.each([
    ['en', 'Your listing was removed on February 27, 2026. You may appeal.'],
    ['en', 'Your listing will be removed on March 10, 2026.'],
    ['de', 'Wir haben Ihr Angebot am 27. Februar 2026 entfernt. Bitte antworten Sie.'],
  ])('is none that nothing averts, in %s: %s', (language, text) => {
    expect(dues(text, language)).toEqual([]);
  });
});

describe('a deadline in words that no verb goes with', () => {
  it.each<[string, string, string]>([
    ['en', 'Due date for your response: March 9, 2026', '2026-03-10T03:59:59'],
    ['en', '| Deadline | March 9, 2026 |', '2026-03-10T03:59:59'],
    ['en', 'Time left to respond: 3 days', '2026-03-06T04:59:59'],
    ['en', 'Please remove it within a week.', '2026-03-10T03:59:59'],
    ['en', 'If you have not complied within five (5) days, we sue.', '2026-03-08T04:59:59'],
    ['en', 'Choose one of the two options within 21 days of this email.', '2026-03-24T03:59:59'],
    ['en', 'Last day to respond: March 23, 2026', '2026-03-24T03:59:59'],
    ['en', 'Comments can be sent until 9 March.', '2026-03-10T03:59:59'],
    ['en', 'All remaining stock is to leave our client’s way by 16 March 2026.', '2026-03-17T03:59:59'],
    ['en', 'I am giving you 24 hrs.', '2026-03-03T10:00:00'],
    ['en', 'Your answer was due on February 27, 2026.', '2026-02-28T04:59:59'],
    ['en', 'Vendor response required: 5 business days', '2026-03-10T03:59:59'],
    ['de', 'Die Kostennote ist innerhalb von zehn Tagen auszugleichen.', '2026-03-12T22:59:59'],
    ['it', 'Se non riceveremo risposta entro 5 giorni, agiremo.', '2026-03-07T22:59:59'],
    ['es', 'Transcurridos 10 días sin respuesta, ejerceremos acciones.', '2026-03-12T22:59:59'],
    ['pl', 'Jeżeli nie otrzymamy wyjaśnień w ciągu 3 dni, usuniemy ofertę.', '2026-03-05T22:59:59'],
    ['zh-Hans', '您还剩2天可以提交反通知。', '2026-03-04T15:59:59'],
    ['en', 'We would expect an answer within 5 days.', '2026-03-08T04:59:59'],
    ['en', 'You should get in touch with us within 3 days.', '2026-03-06T04:59:59'],
    ['de', 'Sollten wir bis zum 16.03.2026 keine Erklärung erhalten, klagen wir.', '2026-03-16T22:59:59'],
    ['de', 'Antworten Sie bis zum 16.03.2026 sonst werden wir klagen.', '2026-03-16T22:59:59'],
    ['en', 'Your statement must arrive by 12 March 2026.', '2026-03-13T03:59:59'],
    ['es', 'Debes contestar en un máximo de 72 horas.', '2026-03-05T10:00:00'],
    ['sv', 'Återkom inom fem dagar, annars tas annonsen bort.', '2026-03-07T22:59:59'],
    ['tr', '16.03.2026 günü mesai bitimine kadar ödeme yapmanız gerekir.', '2026-03-16T20:59:59'],
    ['de', 'Letztmalig erhalten Sie bis zum 09.03.2026 Gelegenheit.', '2026-03-09T22:59:59'],
    ['ja', 'ご回答の期限は本書到達の日から1週間とします。', '2026-03-09T14:59:59'],
    ['zh-Hans', '申诉入口将于2026年3月9日关闭，请尽快申诉。', '2026-03-09T15:59:59'],
    ['zh-Hans', '请贵司务必于3月13日（星期五）下班前予以书面答复。', '2026-03-13T15:59:59'],
    ['en', 'We expect to receive the undertaking on or before 13 March 2026.', '2026-03-14T03:59:59'],
    ['en', 'If this is not resolved by March 16, our client will sue.', '2026-03-17T03:59:59'],
    ['en', 'The settlement offer lapses at 5pm EST on March 13, 2026.', '2026-03-13T21:00:00'],
    ['en', 'We will hold off filing until March 13, 2026.', '2026-03-14T03:59:59'],
    ['en', 'Our client requires compliance by noon, Friday March 6.', '2026-03-06T17:00:00'],
    ['de', 'Hierfür haben wir uns den 16. März 2026 notiert.', '2026-03-16T22:59:59'],
    ['de', 'Löschen Sie das bitte bis spätestens Mittwochabend.', '2026-03-04T22:59:59'],
    ['it', 'In mancanza di riscontro entro 10 gg. dal ricevimento, agiremo.', '2026-03-12T22:59:59'],
    ['es', 'El plazo para contestar finaliza el 16 de marzo de 2026.', '2026-03-16T22:59:59'],
    ['nl', 'De termijn om te reageren loopt af op 16 maart 2026.', '2026-03-16T22:59:59'],
    ['sv', 'Om vi inte hört av er inom tio dagar väcker vi talan.', '2026-03-12T22:59:59'],
    ['zh-Hans', '申诉剩余时间：4天', '2026-03-06T15:59:59'],
    ['zh-Hans', '本函送达之日起10日内未答复的，视为拒绝。', '2026-03-12T15:59:59'],
  ])('is one, in %s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });
});

describe('a window of months', () => {
  it.each<[string, string]>([
    ['en', 'You may submit a complaint about this decision within six months.'],
    ['en', 'You have 180 days to appeal this decision.'],
    ['de', 'Sie können innerhalb von sechs Monaten Beschwerde einlegen.'],
    ['zh-Hans', '您可在180天内申诉。'],
  ])('of a platform is no deadline, in %s: %s', (language, text) => {
    expect(dues(text, language, 'amazon')).toEqual([]);
  });

  it('of a court or a lawyer is one', () => {
    expect(dues('You must answer within 60 days.', 'en')).toEqual(['2026-05-02T03:59:59.000Z']);
  });
});
