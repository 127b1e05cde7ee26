import { expect, test } from 'vitest';
import { readXml, writeXml } from '../../../shared/marketplaces/ebay/xml.ts';

test('what is written reads back as it was meant, whatever a seller calls an item', () => {
  const Title = 'A & B </Title><Hidden> "x" 🙂 ]]>';
  const xml = writeXml('ReviseRequest', 'urn:ebay:apis:eBLBaseComponents', {
    Product: { Title, Quantity: undefined, AutoPay: true },
  });
  expect(readXml(xml).get('ReviseRequest')).toEqual({
    '@xmlns': 'urn:ebay:apis:eBLBaseComponents',
    Product: { Title, AutoPay: 'true' },
  });
});

test('an answer’s lists are lists, its numbers text, its characters decoded', () => {
  const answer = `<?xml version="1.0"?><GetItemResponse xmlns="urn:x"><Errors><ErrorCode>17</ErrorCode></Errors><Item><Title><![CDATA[A & <b>]]> &#x4e2d;</Title><Price currencyID="USD">12.50</Price><Variations><Variation><SKU>1</SKU></Variation></Variations></Item></GetItemResponse>`;
  expect(readXml(answer).get('GetItemResponse')).toEqual({
    '@xmlns': 'urn:x',
    Errors: [{ ErrorCode: '17' }],
    Item: {
      Title: 'A & <b> 中',
      Price: { '@currencyID': 'USD', '#text': '12.50' },
      Variations: { Variation: [{ SKU: '1' }] },
    },
  });
});

test.each([
  ['prose', 'Service Unavailable'],
  ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'],
  ['more depth than anything has', '<x>'.repeat(100_000)],
])('%s is refused', (_, text) => {
  expect(() => readXml(text)).toThrow();
});
