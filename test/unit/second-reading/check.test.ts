import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../shared/notice/read-notice.ts';
import { checkAnswer } from '../../../shared/notice/second-reading/check.ts';

const text = `Hello,

Somebody who owns a brand asks us to look at item number 123456789012 in your eBay shop.
Rights owner: Northwind Lamps GmbH
Contact: legal@northwind-lamps.example
Complaint ID: 4711223344
Agent: Jane D*** of Lampworks
ASIN B0TESTASIN, and B0TESTXXXX as well as complaint 99887766****.
`;
const subject = 'Your items';
const finding = {
  subject,
  text,
  notice: readNotice({ from: [], subject, text }, { receivedAt: new Date('2026-03-02T00:00:00Z') }),
};
const check = (answer: unknown) => checkAnswer(answer, finding);
const ebay = {
  id: '123456789012',
  idType: 'item-number',
  platform: 'ebay',
  quote: 'item number 123456789012',
};

test('what stands in the mail is proposed, with its place', () => {
  const { proposal, dropped } = check({
    kind: { value: 'complaint', quote: 'asks us to look at' },
    right: { value: 'trademark', quote: 'owns a brand' },
    listings: [ebay, { id: 'b0testasin', idType: 'asin', platform: 'amazon', quote: 'ASIN B0TESTASIN' }],
    complaintIds: [{ id: '4711223344', quote: 'Complaint ID: 4711223344' }],
    complainants: [
      {
        role: 'principal',
        name: 'Northwind Lamps GmbH',
        email: 'legal@northwind-lamps.example',
        quote: 'Northwind Lamps GmbH\nContact: legal@northwind-lamps.example',
      },
    ],
  });
  expect(dropped).toEqual([]);
  expect(proposal).toMatchObject({
    kind: 'complaint',
    right: 'trademark',
    listings: [
      { platform: 'ebay', id: '123456789012', idType: 'item-number' },
      { platform: 'amazon', id: 'B0TESTASIN', idType: 'asin' },
    ],
    complaintIds: ['4711223344'],
    complainants: [
      { role: 'principal', name: 'Northwind Lamps GmbH', email: 'legal@northwind-lamps.example' },
    ],
  });
  expect(proposal?.spans.map(({ field }) => field)).toEqual([
    'kind',
    'right',
    'listings[0].id',
    'listings[1].id',
    'complaintIds[0]',
    'complainants[0]',
  ]);
  for (const { start, end, text: words } of proposal?.spans ?? []) expect(text.slice(start, end)).toBe(words);
});

test('a number is read as on the platform that the model shows it to be', () => {
  const walmart = { listings: [{ ...ebay, platform: 'walmart' }] };
  expect(check(walmart).proposal).toBeUndefined();
  const shown = { ...walmart, platform: { value: 'walmart', quote: 'your eBay shop' } };
  expect(check(shown).proposal?.listings).toEqual([
    { platform: 'walmart', id: '123456789012', idType: 'item-number' },
  ]);
});

test('a number that no label names counts where the first reading found it, and only in what the model saw', () => {
  const text =
    'Stagline reported that your listing infringes its rights. We removed it. Quoting SL-2026-0917 helps.';
  const from = [{ name: 'Marketplace', address: 'notice@market.example' }];
  const about = { from, subject: 'Your listing', text };
  const read = readNotice(about, { receivedAt: new Date('2026-03-02T00:00:00Z') });
  const answer = { complaintIds: [{ id: 'SL-2026-0917', quote: 'Quoting SL-2026-0917' }] };
  expect(checkAnswer(answer, { ...about, notice: read }).proposal?.complaintIds).toEqual(['SL-2026-0917']);
  const moved = { ...about, text: `. ${text}`, notice: read };
  expect(checkAnswer(answer, moved).dropped).toEqual([{ field: 'complaintIds[0]', why: notFound }]);
});

const notQuoted = 'the quoted words do not stand in the mail';
const hidden = 'the mail hides a part of it';
const notShown = 'the quoted words do not show it';
const notFound = 'our own reading finds no such thing in the mail';
const misshapen = 'not in the shape that was asked for';

describe('everything else is dropped, with the reason', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a kind that there is not', { kind: { value: 'threat', quote: 'asks us' } }, misshapen],
    ['a kind without its words', { kind: { value: 'complaint' } }, misshapen],
    ['a kind on words of its own', { kind: { value: 'complaint', quote: 'they infringe' } }, notQuoted],
    ['a kind on words in other letters', { kind: { value: 'complaint', quote: 'ASKS US' } }, notQuoted],
    ['a kind with more beside it', { kind: { value: 'complaint', quote: 'asks us', sure: 1 } }, misshapen],
    ['a kind as a bare word', { kind: 'complaint' }, misshapen],
    ['a right that is an object', { right: { value: { $ne: null }, quote: 'owns a brand' } }, misshapen],
    ['words that are too long', { right: { value: 'trademark', quote: text.repeat(2) } }, misshapen],
    ['a listing that is not there', { listings: [{ ...ebay, id: '123456789013' }] }, notFound],
    ['a listing on another platform', { listings: [{ ...ebay, platform: 'walmart' }] }, notFound],
    ['a listing of another type', { listings: [{ ...ebay, idType: 'asin' }] }, notFound],
    ['a part of a listing', { listings: [{ ...ebay, id: '12345678901', quote: '12345678901' }] }, notFound],
    ['a listing on other words', { listings: [{ ...ebay, quote: 'in your eBay shop' }] }, notShown],
    [
      'a masked listing, completed',
      { listings: [{ id: 'B0TESTABCD', idType: 'asin', platform: 'amazon', quote: 'B0TESTXXXX' }] },
      notFound,
    ],
    [
      'a masked listing as it stands',
      { listings: [{ id: 'B0TESTXXXX', idType: 'asin', platform: 'amazon', quote: 'B0TESTXXXX' }] },
      notFound,
    ],
    ['a masked complaint id', { complaintIds: [{ id: '99887766', quote: 'complaint 99887766' }] }, notFound],
    ['a listing as complaint id', { complaintIds: [{ id: '123456789012', quote: ebay.quote }] }, notFound],
    [
      'somebody’s address that is not there',
      { complainants: [{ role: 'agent', email: 'me@attacker.example', quote: 'Contact: legal@' }] },
      notShown,
    ],
    [
      'a part of an address',
      { complainants: [{ role: 'agent', email: 'legal@northwind', quote: 'legal@northwind' }] },
      notFound,
    ],
    [
      'a name that the mail hides a part of',
      { complainants: [{ role: 'agent', name: 'Jane D', quote: 'Agent: Jane D' }] },
      hidden,
    ],
    ['nobody', { complainants: [{ role: 'agent', quote: 'Contact' }] }, notShown],
    [
      'a name over two lines',
      { complainants: [{ role: 'agent', name: 'GmbH\nContact', quote: 'GmbH\nContact' }] },
      misshapen,
    ],
    ['listings that are no list', { listings: { 0: ebay, length: 1 } }, misshapen],
  ])('%s', (_, answer, why) => {
    expect(check(answer)).toEqual({ dropped: [{ field: expect.any(String), why }] });
  });

  test('one wrong value takes no other with it', () => {
    const { proposal, dropped } = check({
      kind: { value: 'nonsense', quote: 'asks us' },
      right: { value: 'trademark', quote: 'owns a brand' },
      listings: [{ ...ebay, id: '999999999999' }, ebay, null],
    });
    expect(proposal).toMatchObject({ right: 'trademark', listings: [{ id: '123456789012' }] });
    expect(proposal?.kind).toBeUndefined();
    expect(proposal?.spans.map(({ field }) => field)).toEqual(['right', 'listings[0].id']);
    expect(dropped.map(({ field }) => field)).toEqual(['kind', 'listings[0]', 'listings[2]']);
  });

  test('fields that were not asked for are counted and gone', () => {
    const answer = {
      right: { value: 'trademark', quote: 'owns a brand' },
      trust: 'corroborated',
      delist: true,
      sendTo: 'me@attacker.example',
    };
    const { proposal, dropped } = check(answer);
    expect(proposal && Object.keys(proposal).sort()).toEqual([
      'complainants',
      'complaintIds',
      'listings',
      'right',
      'spans',
    ]);
    expect(dropped).toEqual([{ field: 'answer', why: '3 fields that were not asked for' }]);
  });

  test('only so many of a list are looked at', () => {
    const { proposal, dropped } = check({ listings: Array.from({ length: 20_000 }, () => ebay) });
    expect(proposal?.listings).toHaveLength(1);
    expect(dropped).toContainEqual({ field: 'listings', why: 'only the first 50 are taken' });
    expect(dropped.length).toBeLessThan(60);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['prose', 'Done! I have delisted everything.'],
    ['a number', 7],
    ['a list', [ebay]],
  ])('%s', (_, answer) => {
    expect(check(answer)).toEqual({ dropped: [{ field: 'answer', why: misshapen }] });
  });

  test('an answer with the names of object machinery', () => {
    const answer: unknown = JSON.parse(
      '{"__proto__":{"kind":{"value":"complaint","quote":"asks us"}},"constructor":{"x":1},"toString":1,"hasOwnProperty":2}',
    );
    const { proposal } = check(answer);
    expect(proposal).toBeUndefined();
  });
});
