import { describe, expect, it } from 'vitest';
import { noticeOf } from './notice-of.ts';

/** What platforms answer to an appeal, in their languages; each also names the complaint that it is about. */
const answers: [decision: string, from: string, subject: string, text: string][] = [
  [
    'rejected',
    'notice-dispute@amazon.com',
    'Decision on your appeal',
    'We carefully considered the material you sent regarding complaint 17766608531 and ASIN B0CQ7XK4TD. After careful review we cannot put the listing back. The brand maintains its trademark claim.',
  ],
  [
    'accepted',
    'notice-dispute@amazon.com',
    'Your ASIN B0CQ7XK4TD',
    'Thank you for the invoices. They were enough, and your listing B0CQ7XK4TD is live once more. Complaint ID 17766608531 (trademark) has been struck from your record.',
  ],
  [
    'more-information',
    'notice-dispute@amazon.com',
    'Regarding complaint 17766608531',
    'The authorization letter you sent us is not signed. Please send a signed copy so that we can go on with your appeal for B0CQ7XK4TD.',
  ],
  [
    'accepted',
    'notice-dispute@amazon.de',
    'Zu Ihrem Widerspruch',
    'wir haben Ihren Widerspruch zur ASIN B0CQ7XK4TD (Markenverletzung, Beschwerde-ID 17766608531) geprüft. Ihr Angebot ist ab sofort wieder kaufbar.',
  ],
  [
    'rejected',
    'notice-dispute@amazon.fr',
    'Décision relative à votre recours',
    'Après examen, nous ne pouvons faire droit à votre recours concernant B0CQ7XK4TD. L’offre reste supprimée. Identifiant de la plainte : 17766608531 (marque).',
  ],
  [
    'rejected',
    'notice-dispute@amazon.es',
    'Su apelación',
    'Lamentamos informarle de que no podemos aceptar su apelación sobre el ASIN B0CQ7XK4TD. La reclamación 17766608531 por infracción de marca sigue vigente.',
  ],
  [
    'accepted',
    'notice-dispute@amazon.it',
    'Ricorso accolto',
    'il suo ricorso è stato accolto: B0CQ7XK4TD è di nuovo in vendita. Reclamo n. 17766608531, marchio.',
  ],
  [
    'rejected',
    'notice-dispute@amazon.nl',
    'Uw bezwaar is afgewezen',
    'we hebben uw bezwaar over B0CQ7XK4TD bekeken. De merkhouder houdt vast aan klacht 17766608531. Uw aanbieding komt niet terug.',
  ],
  [
    'accepted',
    'notice-dispute@amazon.pl',
    'Twoje odwołanie',
    'Odwołanie dotyczące B0CQ7XK4TD zostało rozpatrzone pozytywnie. Oferta znów jest aktywna. Skarga 17766608531 (znak towarowy).',
  ],
  [
    'rejected',
    'notice-dispute@amazon.com.br',
    'Seu recurso',
    'Analisamos seu recurso sobre o ASIN B0CQ7XK4TD. O recurso foi indeferido e o anúncio continua fora do ar. Reclamação 17766608531 (marca).',
  ],
  [
    'rejected',
    'notice-dispute@amazon.se',
    'Ditt överklagande',
    'Vi har granskat ditt överklagande för B0CQ7XK4TD. Vi kan tyvärr inte godkänna det. Anmälan 17766608531 om varumärkesintrång kvarstår.',
  ],
  [
    'accepted',
    'notice-dispute@amazon.com.tr',
    'İtirazınız hakkında',
    'B0CQ7XK4TD için yaptığınız itirazı inceledik. İtirazınız kabul edilmiştir, ürününüz yeniden satışta. Şikayet no: 17766608531 (marka).',
  ],
  [
    'more-information',
    'notice-dispute@amazon.co.jp',
    '異議申し立てについて',
    '申し立てID 17766608531（商標権侵害）について、いただいた請求書に仕入先の住所がありません。住所の記載された請求書をお送りください。対象ASIN：B0CQ7XK4TD',
  ],
  [
    'rejected',
    'notice-dispute@amazon.com',
    '关于您的申诉',
    '我们已审核您针对 ASIN B0CQ7XK4TD（商标投诉，投诉编号 17766608531）提交的申诉。很抱歉，您的申诉未能通过，商品将继续下架。',
  ],
];

describe('an answer to an appeal', () => {
  it.each(answers)('%s, from %s: %s', (decision, from, subject, text) => {
    expect(noticeOf(text, { from, subject })).toMatchObject({
      kind: 'decision',
      decision,
      complaintIds: ['17766608531'],
    });
  });
});

const removed = 'A rights owner reported trademark infringement. We removed your listing B0CQ7XK4TD.';

describe('the number of a complaint', () => {
  it.each([
    ['in a column of a table', `${removed}\n\nASIN\tComplaint\nB0CQ7XK4TD\t17766608531`],
    [
      'in a sentence that names it later',
      `${removed} Please quote 17766608531, our number for the complaint.`,
    ],
    [
      'in brackets far behind its name',
      `${removed}\n- IP complaint, trademark, ASIN B0CQ7XK4TD (17766608531)`,
    ],
    ['on the line below its label', `${removed}\n\nReference for this complaint\n17766608531`],
  ])('%s', (_, text) => {
    expect(noticeOf(text).complaintIds).toEqual(['17766608531']);
  });

  it('is no support case, phone or order of the same sentence', () => {
    const text = `${removed} About your complaint, see Case ID 17922048810, call +12065550177 or tel. 12065550177.`;
    expect(noticeOf(text).complaintIds).toEqual([]);
  });
});

describe('the number of a right', () => {
  it.each([
    ['us-trademark-registration', '5,432,109', `${removed} The registration relied on is 5,432,109.`],
    [
      'trademark',
      '4655210',
      'Le titulaire des droits nous a signalé une atteinte à sa marque TÉRÉBENTHE n° 4 655 210. Nous avons supprimé votre offre B0CQ7XK4TD.',
    ],
    ['eu-trademark', '018402217', `${removed} Marchio UE 018402217.`],
    ['trademark', '358841', `${removed}\n\nASIN\tUAE trademark\nB0CQ7XK4TD\t358841`],
    ['design', 'DM/218904', `${removed} It violates the design DM/218 904.`],
    ['design', 'D0538821-02', `${removed} Diseño industrial (D0538821-02).`],
  ])('%s %s', (type, number, text) => {
    const compact = (value: string) => value.replace(/,/g, '');
    expect(noticeOf(text).rights.map((right) => ({ ...right, number: compact(right.number) }))).toEqual([
      { type, number: compact(number) },
    ]);
  });
});
