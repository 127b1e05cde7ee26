import type { Matter } from '../matter.ts';

/** Where Amazon's notices of 2019–25 send a rights owner who withdraws by mail. */
const amazonMailbox: Readonly<Record<string, string>> = {
  'amazon.com': 'notice-retraction@amazon.com',
  'amazon.de': 'notice-dispute@amazon.de',
  'amazon.fr': 'notice-dispute@amazon.fr',
};

/** The mailbox that the notice itself names; else the one that notices from the same domain named before. */
const mailboxOf = ({ retractionAddress, provenDomain }: Matter): string | undefined =>
  retractionAddress ?? (provenDomain === undefined ? undefined : amazonMailbox[provenDomain]);

/**
 * Amazon's notices of 2023–24: “We can only accept retractions if the rights owner clearly states that they made an error.”
 * Nobody is asked to say so where it is not true.
 */
const amazonEn = (matter: Matter): string[] => {
  const mailbox = mailboxOf(matter);
  return [
    'Please send the withdrawal to Amazon yourself, from the address with which you filed the report; Amazon does not accept one that we forward.',
    `Use the submission history of Brand Registry's report tool, or write to ${mailbox ?? 'the address that Amazon gave you when it confirmed your report'}.`,
    'Please name the complaint ID, the ASIN, our store and our e-mail address as given above, and state clearly that you retract the report and, where that is so, that it was made in error; Amazon asks for that statement.',
  ];
};

const amazonDe = (matter: Matter): string[] => {
  const mailbox = mailboxOf(matter);
  return [
    'Bitte senden Sie die Rücknahme selbst an Amazon, und zwar von der Adresse, mit der Sie die Meldung eingereicht haben; eine von uns weitergeleitete Rücknahme erkennt Amazon nicht an.',
    `Nutzen Sie dafür den Verlauf Ihrer Meldungen in der Markenregistrierung oder schreiben Sie an ${mailbox ?? 'die Adresse, die Amazon Ihnen in der Bestätigung Ihrer Meldung genannt hat'}.`,
    'Bitte nennen Sie Beschwerde-ID, ASIN, unseren Shop und unsere E-Mail-Adresse wie oben angegeben und erklären Sie ausdrücklich, dass Sie die Meldung zurücknehmen und, falls es so ist, dass sie irrtümlich erfolgte; Amazon verlangt diese Erklärung.',
  ];
};

const amazonZh = (matter: Matter): string[] => {
  const mailbox = mailboxOf(matter);
  return [
    '请由贵方从提交投诉时所用的邮箱自行向 Amazon 提交撤回；由我方转交的撤回，Amazon 不予受理。',
    `可在 Amazon 品牌注册举报工具的提交记录中办理，或写信至${mailbox === undefined ? ' Amazon 在确认收到投诉时所提供的地址' : ` ${mailbox}`}。`,
    '请写明上述投诉编号、ASIN、我方店铺和电子邮箱，并明确声明撤回该投诉；如属误投，也请明确说明，Amazon 要求作此声明。',
  ];
};

const otherEn = (matter: Matter): string[] => {
  switch (matter.platform) {
    case 'ebay':
      return [
        `Please write to ${matter.retractionAddress ?? 'eBay'} yourself, from the address with which you report to the VeRO programme.`,
        'Please name the item number above and state that the report is withdrawn and that the item may be listed.',
      ];
    case 'aliexpress':
    case 'alibaba':
      return [
        'Please withdraw the complaint in the IP Protection Platform account with which you filed it: open the complaint and choose to withdraw it.',
        'A message to us alone does not end the complaint there.',
      ];
    default:
      return [
        `Please tell ${matter.platformName} yourself, in the way in which you filed the report, that it is withdrawn.`,
        'Please name the complaint and the listing as given above.',
      ];
  }
};

const otherDe = (matter: Matter): string[] =>
  matter.platform === 'ebay'
    ? [
        `Bitte schreiben Sie selbst an ${matter.retractionAddress ?? 'eBay'}, und zwar von der Adresse, mit der Sie am VeRI-Programm teilnehmen.`,
        'Bitte nennen Sie die oben angegebene Artikelnummer und teilen Sie mit, dass die Meldung zurückgenommen wird und der Artikel eingestellt werden darf.',
      ]
    : [
        `Bitte teilen Sie ${matter.platformName} selbst auf dem Weg, auf dem Sie die Meldung eingereicht haben, mit, dass sie zurückgenommen wird.`,
        'Bitte nennen Sie die Beschwerde und das Angebot wie oben angegeben.',
      ];

const otherZh = (matter: Matter): string[] => {
  switch (matter.platform) {
    case 'ebay':
      return [
        `请由贵方从向 VeRO 计划举报时所用的邮箱自行写信至 ${matter.retractionAddress ?? 'eBay'}。`,
        '请写明上述商品编号，并说明撤回该举报、该商品可以刊登。',
      ];
    case 'aliexpress':
    case 'alibaba':
      return [
        '请在提交投诉时所用的知识产权保护平台账号中撤回：打开该投诉，选择撤回。',
        '仅向我方发送消息，平台上的投诉不会因此终结。',
      ];
    default:
      return [
        `请由贵方通过提交投诉时所用的途径，自行告知${matter.platformName}该投诉已撤回。`,
        '请写明上述投诉和商品。',
      ];
  }
};

/** How a rights owner withdraws so that the platform takes it: only directly, never through the seller. */
export const withdrawalSteps = (matter: Matter): string[] => {
  const amazon = matter.platform === 'amazon';
  if (matter.language === 'de') return amazon ? amazonDe(matter) : otherDe(matter);
  if (matter.language === 'zh') return amazon ? amazonZh(matter) : otherZh(matter);
  return amazon ? amazonEn(matter) : otherEn(matter);
};
