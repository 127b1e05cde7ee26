/** Whoever hands a complaint on may write what no notice says: it stays with the case, and nothing is read from it. */
import { expect, test } from 'vitest';
import { Finding } from '../../../shared/notice/examined.ts';
import { inChinese } from '../../../shared/recorded/in-chinese.ts';
import { trademark } from '../../scenarios/mails.ts';
import { buildMail } from '../mail/build-mail.ts';
import { aHouse, arrived, matter } from './a-house.ts';

const note = '客户说他有授权书，明天给。ASIN B0OTHER999 那个先别动！';
const original = trademark(matter).split('\n\n').slice(1).join('\n\n');
const forward = (words: string) =>
  buildMail({
    from: '"小林" <xiaolin@qq.example>',
    subject: '转发：Policy Warning',
    body: `${words}\n\n------------------ 原始邮件 ------------------\n发件人: "Amazon" <notice@amazon.com>;\n发送时间: 2026年3月2日(星期一) 上午9:12\n收件人: "owner"<owner@demo-shop.example>;\n主题: Policy Warning\n\n${original}`,
  });

test('the case keeps who handed the mail on and what he wrote, and no number from it', async () => {
  const house = await aHouse();
  const [id = ''] = (await house.receive(await arrived(forward(note), { signed: false }))).caseIds;
  const { basis, listings, notice } = await house.case(id);
  const carrier = { from: [{ name: '小林', address: 'xiaolin@qq.example' }], note };
  expect(basis.source.carrier).toEqual(carrier);
  expect(listings.map(({ listingId }) => listingId)).toEqual(['B0LAMP0001']);
  expect(notice.listings.map(({ id }) => id)).toEqual(['B0LAMP0001']);
});

test('of a long note the record tells the beginning, and what was read all of it', async () => {
  const house = await aHouse();
  const long = '这款我们以前卖过。'.repeat(100);
  const [id = ''] = (await house.receive(await arrived(forward(long), { signed: false }))).caseIds;
  const { source } = (await house.case(id)).basis;
  expect(long.startsWith(source.carrier?.note ?? 'x')).toBe(true);
  expect(source.carrier?.note.length).toBe(500);
  const bytes = await house.services.evidence.get(source.finding);
  expect(Finding.parse(JSON.parse(Buffer.from(bytes).toString())).carrier?.note).toBe(long);
});

test('what came by itself was handed on by nobody', async () => {
  const house = await aHouse();
  const [id = ''] = (await house.receive(await arrived(trademark(matter)))).caseIds;
  expect((await house.case(id)).basis.source).not.toHaveProperty('carrier');
});

test('who forwards complaints and hands nothing on is not put away unseen', async () => {
  const house = await aHouse();
  const ask = (from: string) => buildMail({ from, subject: '请问', body: '这个怎么处理？今天要回复吗？' });
  const own = await house.receive(await arrived(ask('Ops <Owner@demo-shop.example>'), { signed: false }));
  expect(own).toMatchObject({ result: 'quarantined', caseIds: [] });
  expect(own.reason).toMatch(/owner@demo-shop\.example wrote it and hands nothing on/i);
  expect(inChinese(own.reason)).toMatch(/没有转发任何内容/);
  const other = await arrived(ask('someone@elsewhere.example'), { signed: false });
  expect(await house.receive(other, 'inbound/2')).toMatchObject({ result: 'filed' });
});
