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
