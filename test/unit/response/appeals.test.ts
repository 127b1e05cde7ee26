import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { glossesOf, writeLetter } from '../../../shared/response/letter.ts';
import { chooseStrategy } from '../../../shared/response/strategy.ts';
import type { Strategy } from '../../../shared/response/vocabulary.ts';
import { aCase, aNotice, answered, aStore } from './a-case.ts';
import { letter, store } from './a-letter.ts';

test('a platform is told who complained; an owner, and a platform to which we complain, are not', () => {
  const line = 'Complainant: Bright Brands Inc.';
  const complainants: NoticeFacts['complainants'] = [
    { name: 'Ines Achter', email: 'law@achter.example', role: 'attorney' },
    { name: 'Bright Brands Inc.', email: 'legal@brightbrands.example', role: 'principal' },
  ];
  expect(letter('authentic-goods', { complainants }).text).toContain(line);
  expect(letter('aliexpress-counter-notification', { complainants }).text).toContain(line);
  for (const strategy of ['retraction-request', 'infringement-report'] as const)
    expect(letter(strategy, { complainants }).text).not.toContain(line);
  expect(letter('authentic-goods', { complainants: [] }).text).not.toContain('Complainant');
});

test('a report of another seller says nothing of an infringement of ours', () => {
  expect(letter('infringement-report', { kind: 'hijack-alert' }).text).not.toMatch(/acknowledging|off sale/);
});

test('what is asked follows on the words that ask it', () => {
  expect(letter('ask-which-right').text).toContain('Please tell us:\n1. which right');
  expect(letter('ask-which-right', { language: 'de' }).text).toContain(
    'teilen Sie uns mit:\n1. welches Recht',
  );
});

test('a counter-notice has all that 17 U.S.C. 512(g)(3) asks for, and only in English', () => {
  const sworn = letter('counter-notice', { right: 'copyright', language: 'de' }).text;
  for (const part of [
    /Signature: ###/,
    /material that was removed.*before that it appeared at: the listing page of ASIN B0LAMP0001/i,
    /under penalty of perjury, that I have a good faith belief.*mistake or misidentification/,
    /name, address and telephone number/,
    /consent to the jurisdiction of the Federal District Court.*outside of the United States.*may be found/,
    /accept service of process/,
  ])
    expect(sworn).toMatch(part);
});

test.each([
  ['copyright', 'who made the picture, text or design, and when'],
  ['design-patent', 'five to seven visible differences, figure by figure'],
  ['utility-patent', 'number and wording of the independent claim'],
  ['parallel-import', 'invoices that trace the goods from that first sale to us'],
  ['trademark', 'own right or licence, authorised goods with their source'],
] as const)('a counter-notification about %s rests on what that right is answered with', (right, need) => {
  expect(letter('aliexpress-counter-notification', { platform: 'aliexpress', right }).text).toContain(need);
});

test.each([
  ['listing-removed', 'reinstate the listing and remove the complaint from our account'],
  ['content-removed', 'restore what was removed'],
  ['listing-warned', 'Please review the complaint and remove it from our account.'],
] as const)('asks back what the platform took: %s', (effect, request) => {
  expect(letter('authentic-goods', { effect }).text).toContain(request);
});

test('Alibaba is answered in Chinese, AliExpress in the language of its notice', () => {
  const text = (platform: 'alibaba' | 'aliexpress', language: string) =>
    letter('aliexpress-counter-notification', { platform, language }).text;
  expect(text('alibaba', 'en')).toContain('提交反通知');
  expect(letter('aliexpress-counter-notification', { platform: 'alibaba' }).subject).toMatch(/^反通知：/);
  expect(text('aliexpress', 'zh-Hans')).toContain('提交反通知');
  expect(text('aliexpress', 'en')).toContain('We submit this counter-notification');
});

describe('what a design is compared by', () => {
  const text = (notice: Partial<NoticeFacts>) =>
    letter('design-differences', { right: 'design-patent', rights: [], ...notice }).text;
  const us = [{ type: 'us-design-patent', number: 'D900000' }] as const;
  const eu = [{ type: 'registered-community-design', number: '008123456-0001' }] as const;
  const uk = [{ type: 'design', number: '6012345' }] as const;

  test.each([
    ['a US patent', { rights: [...us] }, 'ordinary observer'],
    ['an EU design', { rights: [...eu] }, 'informed user'],
    ['a design of some country', { rights: [...uk] }, 'informed user'],
    ['no number, from amazon.com', {}, 'ordinary observer'],
    ['a US patent, in German', { language: 'de', rights: [...us] }, 'ordinary observer'],
    ['an EU design, in German', { language: 'de', rights: [...eu] }, 'informed user'],
    ['no number, in German', { language: 'de' }, 'informed user'],
  ] satisfies [string, Partial<NoticeFacts>, string][])('%s', (_, notice, who) => {
    const others = ['ordinary observer', 'informed user'];
    expect(others.filter((one) => text(notice).includes(one))).toEqual([who]);
  });

  test.each([
    ['a US patent', { rights: [...us] }, '普通观察者'],
    ['an EU design', { rights: [...eu] }, '知情用户'],
    ['no number, in German', { language: 'de' }, '知情用户'],
  ] satisfies [string, Partial<NoticeFacts>, string][])(
    'the same beside it in Chinese: %s',
    (_, notice, who) => {
      const now = aCase({ notice: aNotice({ right: 'design-patent', rights: [], ...notice }) });
      const gloss = glossesOf('design-differences', now, aStore()).find(({ language }) => language === 'zh');
      const says = ['普通观察者', '知情用户', '综合判断'].filter((one) => gloss?.letter.text.includes(one));
      expect(says).toEqual([who]);
    },
  );

  test('in China by observation as a whole', () => {
    const chinese = { platform: 'aliexpress', language: 'zh-Hans' } as const;
    expect(text(chinese)).toContain('综合判断');
    expect(text({ ...chinese, rights: [...eu] })).toContain('知情用户');
  });

  test('no number, from a British site', () => {
    const now = aCase({ notice: aNotice({ right: 'design-patent', rights: [] }) });
    const from = [{ name: '', address: 'notice@amazon.co.uk' }];
    const british = { ...now, basis: { ...now.basis, source: { ...now.basis.source, from } } };
    expect(writeLetter('design-differences', british, store).text).toContain('informed user');
  });
});

test('goods of the United Kingdom exhaust a right there alone', () => {
  expect(letter('parallel-import-proof').text).toContain('(EEA; on British sites also UK)');
});

test('invoices: the period that the notice states, else none', () => {
  const text = (noticeText?: string) => letter('authentic-goods', {}, { noticeText }).text;
  expect(text('Send copies of invoices from your supplier issued in the last 365 days.')).toContain(
    'Invoices of the last 365 days:',
  );
  expect(text('Rechnungen Ihres Lieferanten, ausgestellt innerhalb der letzten 180 Tage')).toContain(
    'of the last 180 days',
  );
  expect(text('Stock is destroyed after 90 days. Send invoices.')).toContain('Invoices: ###');
  expect(text()).toContain('Invoices: ###');
});

describe('a second answer', () => {
  const now = aCase({}, answered('authentic-goods', 'portal', 'rejected'));
  const refusal = [
    'We cannot accept your appeal because it does not address the report.',
    '> -- our own words, quoted',
    '-- Invoices that match the quantity sold',
    ' 2) A letter of authorisation',
    '-- Bright Brands Inc.',
    '-- legal@brightbrands.example',
    `-- ###fake### http://evil.example/${'x'.repeat(5000)}`,
  ].join('\n');

  test('meets each point of the refusal, and is another text than the first', () => {
    const first = writeLetter('authentic-goods', aCase(), store).text;
    const { text } = writeLetter('authentic-goods', now, store, { refusal });
    expect(text).not.toBe(first);
    expect(text).toContain('1. “Invoices that match the quantity sold”\n   ###our answer to point 1###');
    expect(text).toContain('2. “A letter of authorisation”\n   ###our answer to point 2###');
    expect(text).toContain('3. “#fake# [link]”');
    expect(text).not.toContain('our own words');
    expect(text).not.toContain('4. “');
  });

  test('answers no points in a letter to anybody but who made them', () => {
    const points = /points of your last message|what the last message asks for/;
    const to = (strategy: Strategy, asker: 'platform' | 'complainant') =>
      writeLetter(strategy, now, store, { refusal, asker }).text;
    expect(to('authentic-goods', 'complainant')).not.toMatch(points);
    expect(to('authentic-goods', 'platform')).toMatch(points);
    expect(to('retraction-request', 'platform')).not.toMatch(points);
    expect(to('retraction-request', 'complainant')).toMatch(points);
  });

  test('without the refusal’s text it asks for its points and cannot go out', () => {
    const { missing } = chooseStrategy(now, store);
    expect(missing).toContain('what the last message asks for, point by point, and our answer to each');
  });
});
