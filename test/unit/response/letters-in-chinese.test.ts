import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { Right } from '../../../shared/notice/vocabulary.ts';
import { writeLetter } from '../../../shared/response/letter.ts';
import { Strategy, toComplainant } from '../../../shared/response/vocabulary.ts';
import { aCase, aNotice, anOffer, answered, aStore, delisted, recorded } from './a-case.ts';
import { inLanguage } from './a-letter.ts';

describe('a rights owner or lawyer who reads Chinese', () => {
  const seller = {
    name: '灯具店',
    email: 'seller@lampshop.example',
    address: '深圳市南山区 1 号',
    phone: '0755 1',
  };
  const ourShop = aStore({ seller });
  const write = (strategy: Strategy, notice: Partial<NoticeFacts>) =>
    writeLetter(
      strategy,
      aCase(
        { notice: aNotice({ ...inLanguage('zh-Hant'), ...notice }), offers: [anOffer({ title: '台灯' })] },
        [...delisted, ...answered('retraction-request', 'mail', 'more-information')],
      ),
      ourShop,
      { events: recorded({}, delisted), refusal: '- 近一年的采购发票\n- 授权书', asker: 'complainant' },
    );

  test.each(
    toComplainant.flatMap((strategy) =>
      (['amazon', 'ebay', 'aliexpress', 'walmart', 'law-firm'] as const).flatMap((platform) =>
        Right.options.map((right) => ({ strategy, platform, right })),
      ),
    ),
  )('$strategy about $right at $platform has no word of another language', ({ strategy, ...notice }) => {
    const { subject = '', text } = write(strategy, notice);
    const names = /Amazon|eBay|VeRO|AliExpress|Walmart|ASIN|B0LAMP0001|4f7k2m9p3q8r|\S+@\S+\.\w+/g;
    expect(`${subject}\n${text}`.replace(names, '')).not.toMatch(/\p{Script=Latin}/u);
    for (const fact of [
      '明亮品牌有限公司',
      '12345678901',
      'B0LAMP0001',
      '美国商标注册号 1234567',
      '我方编号：',
    ])
      expect(text).toContain(fact);
  });

  test('reads what was done and when, without an acknowledgement, and what is asked', () => {
    const asked = write('retraction-request', {});
    expect(asked.subject).toBe('关于投诉的请求：12345678901, ASIN B0LAMP0001');
    for (const part of [
      '为谨慎起见，且不构成对任何侵权的承认，我方已于2026年3月2日将该商品下架。',
      '请告知投诉涉及商品页面或产品上的哪个文字、标识或图片',
      'notice-retraction@amazon.com',
      '由我方转交的撤回，Amazon 不予受理',
      '1. “近一年的采购发票”\n   ###对第1项的答复###',
    ])
      expect(asked.text).toContain(part);
    const firm = write('demand-letter-reply', { kind: 'demand-letter', platform: 'law-firm' }).text;
    for (const part of ['不构成对任何主张的承认', '审查完成之前，我方不会签署任何承诺书'])
      expect(firm).toContain(part);
  });

  const named = (name: string | undefined, email: string): Partial<NoticeFacts> => ({
    complainants: [{ ...(name !== undefined && { name }), email, role: 'principal' }],
  });
  test.each([
    ['a Chinese name', named('明亮品牌有限公司', 'legal@brightbrands.example'), true],
    ['a Chinese address', named('Bright Brands', 'legal@brightbrands.com.cn'), true],
    ['a Chinese mailbox', named(undefined, 'bright@163.com'), true],
    ['its own letter in Chinese', { kind: 'demand-letter', ...named('Bright', 'b@bright.example') }, true],
    ['a foreign name and address', named('Bright Brands Inc.', 'legal@brightbrands.example'), false],
    ['a Japanese name', named('明亮株式会社', 'legal@meiryo.example'), false],
    ['a Japanese name in kana', named('明るい商標', 'legal@akarui.example'), false],
    ['a notice in English', { language: 'en', ...named('明亮品牌有限公司', 'b@bright.example') }, false],
    ['an English notice of Alibaba', { language: 'en', platform: 'alibaba' }, false],
  ] satisfies [string, Partial<NoticeFacts>, boolean][])('%s: %j', (_, notice, inChinese) => {
    expect(write('retraction-request', notice).text.includes('此致敬礼')).toBe(inChinese);
  });
});

describe('an answer to reviewers who read Chinese', () => {
  const toPlatforms = Strategy.options.filter(
    (one) =>
      !toComplainant.includes(one) && !['counter-notice', 'infringement-report', 'accept'].includes(one),
  );
  const ourShop = aStore({ seller: { name: '灯具店', email: 'seller@lampshop.example' } });
  const write = (strategy: Strategy, notice: Partial<NoticeFacts>) =>
    writeLetter(
      strategy,
      aCase(
        { notice: aNotice({ ...inLanguage('zh-Hans'), ...notice }), offers: [anOffer({ title: '台灯' })] },
        [...delisted, ...answered('retraction-request', 'mail', 'rejected')],
      ),
      ourShop,
      { refusal: '- 近一年的采购发票', events: recorded({}, delisted) },
    );

  test.each(
    toPlatforms.flatMap((strategy) =>
      (['temu', 'aliexpress'] as const).flatMap((platform) =>
        Right.options.map((right) => ({ strategy, platform, right })),
      ),
    ),
  )('$strategy about $right at $platform has no word of another language', ({ strategy, ...notice }) => {
    const { subject = '', text } = write(strategy, notice);
    const names = /Temu|AliExpress|ASIN|B0LAMP0001|4f7k2m9p3q8r|\S+@\S+\.\w+/g;
    expect(`${subject}\n${text}`.replace(names, '')).not.toMatch(/\p{Script=Latin}/u);
  });

  test('goes in English to one whose reviewers may not, though it wrote in Chinese', () => {
    expect(write('authentic-goods', {}).text).toMatch(/^Dear Amazon team,/);
    expect(write('authentic-goods', { platform: 'tiktok-shop' }).text).toMatch(/^Dear TikTok Shop team,/);
  });
});
