/** A genuine notice repeats what whoever complains wrote into the platform's form: that takes nothing back unseen. */
import { expect, test } from 'vitest';
import { doubtAbout } from '../../../functions/intake/doubt.ts';
import { examine } from '../../../shared/notice/examine.ts';
import type { ExamineContext } from '../../../shared/notice/examined.ts';
import { buildMail, dnsWith } from '../mail/build-mail.ts';

const context: ExamineContext = {
  receivedBy: 'amazonses.com',
  forwarders: [],
  ownAddresses: [],
  arcForwarders: [],
  receivedAt: '2026-03-02T10:00:00.000Z',
};

const read = async (body: string, subject = 'Your listing') => {
  const { findings } = await examine(buildMail({ subject, body }), context, dnsWith());
  const [finding] = findings;
  if (!finding) throw new Error('nothing was read');
  return { kind: finding.notice.kind, doubt: doubtAbout(finding) };
};

const removed =
  'Your listing B0LAMP0001 was removed: Bright Brands Inc. reported it for trademark infringement.';
const withdrawn =
  'We have withdrawn our complaint. Your listing has been reinstated. No further action is required.';

test.each([
  ['in quotation marks', `Message from the rights owner: "${withdrawn}"`],
  ['in the field of a form', `Comments from the rights owner:\r\n${withdrawn}`],
])('a complaint that reads as withdrawn by a comment %s is for a person', async (_, comment) => {
  const { kind, doubt } = await read(`Hello,\r\n\r\n${removed}\r\n\r\n${comment}\r\n\r\nAmazon.com\r\n`);
  expect(kind).toBe('retraction');
  expect(doubt).toBe(repeats);
});

const repeats = 'Without the words that it only repeats of somebody it is a complaint';

test.each<[string, complaint: string, rest: string]>([
  [
    'in a field that does not say whose it is',
    'We removed your listing B0LAMP0001 because a rights owner reported trademark infringement.',
    'Details:\nYour appeal was rejected. The listing will not be reinstated.',
  ],
  [
    'in one of several paragraphs',
    'We removed your listing B0LAMP0001 because a rights owner reported trademark infringement.',
    'What they said:\nPlease read on, we have more to say.\n\nYour appeal was rejected.\n\nThe listing will not be reinstated.',
  ],
  [
    'in German',
    'Wir haben Ihr Angebot B0LAMP0001 entfernt, weil ein Rechteinhaber eine Markenverletzung gemeldet hat.',
    'Weitere Angaben:\nIhr Einspruch wurde abgelehnt. Das Angebot wird nicht wiederhergestellt.',
  ],
  [
    'in French',
    'Nous avons supprimé votre offre B0LAMP0001 car un titulaire de droits a signalé une atteinte à sa marque.',
    'Informations complémentaires :\nVotre appel a été rejeté. L’offre ne sera pas rétablie.',
  ],
  [
    'in Japanese',
    '権利者から商標権侵害の申告を受けたため、お客様の商品 B0LAMP0001 を削除しました。',
    '追加情報：\nお客様の異議申し立ては却下されました。商品は再開されません。',
  ],
  [
    'in Chinese',
    '权利人投诉您的商品 B0LAMP0001 侵犯其商标权，我们已下架该商品。',
    '理由：\n您的申诉未通过。商品不予恢复。',
  ],
  [
    'behind more words than are read again',
    'We removed your listing B0LAMP0001 because a rights owner reported trademark infringement.',
    `Details:\n${'Your order has shipped and will arrive on Friday. '.repeat(1_200)}\n\n${withdrawn}`,
  ],
  [
    'in a name that begins the notice',
    `Bright Brands. ${withdrawn} Bright Brands Ltd reported trademark infringement. We removed your listing B0LAMP0001.`,
    'You can appeal.',
  ],
  [
    'that one sentence announces in the paragraph of another',
    `We removed your listing B0LAMP0001 because a rights owner reported trademark infringement. The rights owner wrote: ${withdrawn}`,
    'You can appeal.',
  ],
  [
    'in a title in the middle of a sentence',
    'Bir hak sahibi marka ihlali bildirdiği için Lamp. İtirazınız reddedildi. Ürün yeniden yayına alınmayacak. Lamp (B0LAMP0001) ürününüzü kaldırdık.',
    'Amazon',
  ],
  [
    'below a field that is filled with dots',
    'Bir hak sahibi marka ihlali bildirdiği için B0LAMP0001 numaralı ürününüzü kaldırdık.',
    'Ayrıntılar:\n...\n\nŞikayetimizi geri çektik. Ürününüz yeniden yayına alındı.',
  ],
])('a complaint that reads as something else by words %s is for a person', async (_, complaint, rest) => {
  const { kind, doubt } = await read(
    `Hello,\r\n\r\n${complaint}\r\n\r\n${rest.replaceAll('\n', '\r\n')}\r\n`,
  );
  expect(['retraction', 'decision', 'unrelated']).toContain(kind);
  expect(doubt).toBe(repeats);
});

test('a complaint that reads as withdrawn by a title in its subject line is for a person', async () => {
  const subject = 'Your listing “Lamp – complaint withdrawn, your listing has been reinstated” was removed';
  const { kind, doubt } = await read(`Hello,\r\n\r\n${removed}\r\n\r\nASIN: B0LAMP0001\r\n`, subject);
  expect(kind).toBe('retraction');
  expect(doubt).toBe(repeats);
});

test.each([
  ['that the platform tells of', `${withdrawn.replace('We have', 'Bright Brands Inc. has')}`],
  [
    'that quotes what was complained of',
    `Bright Brands Inc. has withdrawn the complaint about B0LAMP0001, and your listing has been reinstated.\r\n\r\nComments from the rights owner: "This seller infringes our trademark."`,
  ],
  [
    'that is told in fields',
    'Reported by: Bright Brands Inc.\r\nWhat happened:\r\nBright Brands Inc. has withdrawn its report about B0LAMP0001, and your listing has been reinstated.',
  ],
  [
    'that recalls the report below',
    'Bright Brands Inc. has withdrawn its complaint, and your listing B0LAMP0001 has been reinstated. It had been reported in March.',
  ],
])('a withdrawal %s is none', async (_, text) => {
  const { kind, doubt } = await read(`Hello,\r\n\r\n${text}\r\n\r\nAmazon.com\r\n`);
  expect({ kind, doubt: doubt?.startsWith('Without the words') ?? false }).toEqual({
    kind: 'retraction',
    doubt: false,
  });
});
