/** Terms that are somebody else's, that are over, or that limit what the reader may do, and ask nothing of him. */
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../../shared/notice/deadlines.ts';

/** A Monday. */
const receivedAt = new Date('2026-03-02T10:00:00Z');
const read = (text: string, language = 'en', inCourt = false) =>
  readDeadlines(text, { language, platform: inCourt ? 'court' : 'other', receivedAt, inCourt });

describe('no deadline is', () => {
  it.each<[string, string]>([
    ['en', 'We refer to our letter of 20 January, in which you were asked to respond within 14 days.'],
    ['en', 'You had four days to answer the report, and you did.'],
    ['en', 'You replied inside the four days with a contract.'],
    ['es', 'Te dimos cuatro días para responder y respondiste a tiempo.'],
    ['es', 'El denunciante no respondió en los 4 días que tenía; tu publicación está activa.'],
    ['fr', 'Vous aviez sept jours pour répondre.'],
    ['fr', 'Le délai de 10 jours ouvrés s’est écoulé sans réponse de votre part.'],
    ['nl', 'De termijn van tien werkdagen na je tegenbericht is om.'],
  ])('a term that was, in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it.each<[string, string]>([
    ['en', 'You can’t publish products for 7 days, counted from today.'.replace('’', "'")],
    ['en', "As it's the third report, you can't list anything in Sound & Vision until 6 April."],
    ['en', 'The limits on your shop are maintained until 21 March.'],
    ['it', 'Fino al 6 aprile non potrai mettere in vendita nuovi oggetti.'],
    ['nl', 'Daarom kun je tot 20 maart geen nieuwe advertenties plaatsen.'],
    ['pt', 'Você não pode publicar anúncios novos até 30 de abril.'],
    ['tr', 'Mağazanıza 10 gün süreyle kısıtlama uyguladık; yeni ürün ekleyemezsiniz.'],
    ['zh-Hant', '您的賣場自即日起 28 天無法新增商品。'],
    ['zh-Hant', '您的賣場即日起七日內無法上架新商品。'],
    ['de', 'Unser Büro ist bis zum 6. März geschlossen, wir bitten Sie um Geduld.'],
  ])('how long something is closed to the reader, in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it.each<[string, string]>([
    ['en', 'Please see that it is not affected by today’s notice.'],
    ['en', 'Your orders that were paid before today should still be sent.'],
    ['en', 'The rights owner was given until March 14, 2026 to answer your counter-notice.'],
    ['en', 'Lower the prices and they go back online, usually in four hours.'],
    ['en', 'Your offer can be bought again within 24 hours.'],
    ['en', 'AliExpress will give the result within 7 working days after your appeal.'],
    ['en', "If your offer isn't back by Thursday, let me know."],
    ['en', 'The goods were appealed by you on 3 March because of a design complaint.'],
    ['en', 'We told you by e-mail on 3 March why we removed it.'],
    ['de', 'Unsere Mandantin wird sich innerhalb von zwei Wochen entscheiden, ob sie Sie verklagt.'],
    ['de', 'Falls sich der Rechteinhaber nicht innerhalb von 5 Werktagen meldet, schreiben Sie uns.'],
    ['es', 'Si en cinco días laborables no te contestan, llámanos.'],
    ['es', 'Se liberará solo en un plazo de dos a tres días; no abra otro caso, por favor.'],
    ['it', 'Se non ti risponde entro 5 giorni lavorativi faccelo sapere.'],
    ['pl', 'Porównamy pliki i w ciągu dwóch dni roboczych odpiszemy, czy je usunięto.'],
    ['nl', 'Zodra je antwoordt worden ze binnen 24 uur opnieuw geactiveerd.'],
    ['de', 'Spätestens übermorgen sollte Ihr Angebot wieder kaufbar sein.'],
    ['en', 'Your report was upheld on appeal in six days.'],
    ['zh-Hans', '您的申诉大概周四前后会有结论。'],
    ['sv', 'Ditt erbjudande är tillgängligt igen inom 24 timmar.'],
    ['tr', '48 saat içinde size dönüş yapacağız.'],
    ['zh-Hans', '您的店铺已于今日关闭。'],
  ])('what somebody else does by then, in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it.each([
    [
      'Within five (5) business days of this Order, any third-party provider, including eBay and PayPal, shall restrain all accounts of the Defendants.',
    ],
    ['The Order directs payment processors to release the amounts to Plaintiff within seven (7) days.'],
  ])('what a court wants of marketplaces and banks: %s', (text) => {
    expect(read(text, 'en', true)).toEqual([]);
  });
});

describe('a deadline is', () => {
  it.each<[string, string, string]>([
    [
      'en',
      "If you can't provide the certificate within 30 days, stock will be returned.",
      '2026-04-02T03:59:59',
    ],
    ['en', 'Should nothing arrive within 10 days, the offers stay off.', '2026-03-13T03:59:59'],
    ['en', 'Each Defendant shall, within fourteen (14) days, file a report.', '2026-03-17T03:59:59'],
    ['de', 'Nach Ablauf des 6. März 2026 werden wir Klage erheben.', '2026-03-06T22:59:59'],
    ['it', 'Per renderlo di nuovo visibile inviaci la fattura entro 5 giorni.', '2026-03-07T22:59:59'],
    ['pt', 'O termo assinado deve ser enviado até 13 de março de 2026.', '2026-03-13T23:59:59'],
    ['en', 'Once the term of 10 days to respond has expired, we will sue.', '2026-03-13T03:59:59'],
    [
      'nl',
      'Beveelt gedaagde om binnen drie dagen iedere inbreuk op het model van eiseres te staken.',
      '2026-03-05T22:59:59',
    ],
  ])('what sounds alike, in %s: %s', (language, text, due) => {
    expect(read(text, language, text.includes('Defendant')).map((one) => one.due)).toEqual([`${due}.000Z`]);
  });
});
