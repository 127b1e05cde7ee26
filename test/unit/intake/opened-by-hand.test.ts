/** Mail that was put away can be read, and becomes a case once a person wants it to. */
import { expect, test } from 'vitest';
import { placeOf } from '../../../shared/case/place.ts';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import { wantAgain } from '../../../shared/case/records/mails-again.ts';
import { findingsPrefix } from '../../../shared/case/records/signatures.ts';
import { Finding } from '../../../shared/notice/examined.ts';
import { getJson } from '../../../shared/platform/json-object.ts';
import { trademark } from '../../scenarios/mails.ts';
import { buildMail } from '../mail/build-mail.ts';
import { aHouse, arrived, at, matter } from './a-house.ts';

const by = 'agent@lampshop.example';
const lunch = { from: 'a@firm.example', subject: 'Lunch', body: 'The lamp talk is on Friday at noon.' };

test.each([
  ['ordinary mail', () => arrived(buildMail(lunch), { signed: false }), 'filed', 'not a complaint'],
  [
    'a forgery',
    () =>
      arrived(trademark(matter, at).replace('<notice@amazon.com>', '<notice@arnazon.com>'), {
        signed: false,
      }),
    'quarantined',
    'it pretends to be somebody else',
  ],
  [
    'an automatic reply',
    () => arrived(buildMail({ ...lunch, headers: ['Auto-Submitted: auto-replied'] }), { signed: false }),
    'filed',
    'an automatic reply',
  ],
])(
  '%s is kept as it was read, and is a case that asks what it is once a person wants one',
  async (_, mail, result, why) => {
    const house = await aHouse();
    const { cases, evidence } = house.services;
    const outcome = await house.receive(await mail());
    expect(outcome).toMatchObject({ result, reason: expect.stringContaining(why), caseIds: [] });
    const kept = await Array.fromAsync(evidence.list(findingsPrefix('inbound/1')));
    expect(kept).toHaveLength(1);
    expect((await getJson(evidence, kept[0]?.key ?? '', Finding)).text).toContain('lamp');

    await wantAgain(cases, { outcome, by, at: at.toISOString(), opens: true });
    const again = await house.take('inbound/1');
    expect(again).toMatchObject({ result: 'opened' });
    const now = await loadCase(cases, again.caseIds[0] ?? '');
    expect(placeOf(now)).toBe('review');
    expect(now.review).toContain(`${by} had a case opened for it; it had been put away: ${why}`);
  },
);

test.each([
  [
    'Korean',
    '[상점] 상표권 침해 신고에 따른 판매 중지 안내',
    '권리자로부터 상표권 침해 신고가 접수되어 상품 B0LAMP0002 의 판매를 중지하였습니다.',
    'quarantined',
  ],
  [
    'Russian',
    'Жалоба',
    'Правообладатель сообщил, что товар нарушает его права. Contact: support@shop.example',
    'quarantined',
  ],
  [
    'Danish',
    'Annonce fjernet',
    'Vi skriver til dig, fordi en rettighedshaver mener, at din annonce krænker et varemærke. Den er derfor fjernet. Svar os inden syv dage.',
    'quarantined',
  ],
  ['Chinese with a Korean name', '你好', '김민수想知道你们的台灯多少钱一个，他想要五百个。', 'filed'],
  ['English with a Russian name', 'Lunch', 'Иван Петров and I will talk about lamps on Friday.', 'filed'],
])('a mail in %s is filed only where its language is read', async (_, subject, body, result) => {
  const house = await aHouse();
  const mail = buildMail({ from: 'a@firm.example', subject, body, contentType: 'text/plain; charset=utf-8' });
  expect(await house.receive(await arrived(mail, { signed: false }))).toMatchObject({ result, caseIds: [] });
});

test('a mail that is only read again ends as it did', async () => {
  const house = await aHouse();
  const outcome = await house.receive(await arrived(buildMail(lunch), { signed: false }));
  await wantAgain(house.services.cases, { outcome, by, at: at.toISOString(), opens: false });
  expect(await house.take('inbound/1')).toMatchObject({ result: 'filed', caseIds: [] });
});
