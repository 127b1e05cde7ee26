import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCatalogueCsv } from '../../../shared/marketplaces/catalogue-csv.ts';
import { anyText } from '../any-text.ts';

test('columns in any order and under their usual names', () => {
  const { items, badRows } = parseCatalogueCsv(
    [
      '\uFEFFSeller SKU,ASIN,Platform,Item Name,Price,Currency,Quantity,Fulfillment_Channel,Protected,Brand,Vendor,FNSKU,EAN',
      'LAMP-1,B0EXAMPLE1,Amazon,"Lamp, brass",54.90,usd,31,DEFAULT,yes,Harbour,Mill,X0001,4006381333931',
      'LAMP-2,B0EXAMPLE1,amazon,Lamp,,,,AFN,,,,,',
    ].join('\r\n'),
  );
  expect(badRows).toEqual([]);
  expect(items).toEqual([
    {
      marketplace: 'amazon',
      sku: 'LAMP-1',
      listingId: 'B0EXAMPLE1',
      identifiers: ['X0001', '4006381333931'],
      brand: 'Harbour',
      supplier: 'Mill',
      title: 'Lamp, brass',
      price: { amount: '54.90', currency: 'USD' },
      quantity: 31,
      fulfilment: 'merchant',
      protected: true,
    },
    {
      marketplace: 'amazon',
      sku: 'LAMP-2',
      listingId: 'B0EXAMPLE1',
      identifiers: [],
      title: 'Lamp',
      fulfilment: 'marketplace',
      protected: false,
    },
  ]);
});

test('marketplaces, numbers and amounts as sellers and spreadsheets write them', () => {
  const { items, badRows } = parseCatalogueCsv(
    [
      'marketplace;sku;asin;title;price;currency',
      'Amazon.de;A;b0example1;Lampe;39,00;EUR',
      'eBay UK;B;256600000011;Lamp;;',
      '速卖通;C;1005006617729901;灯;;',
      'ebay;D;2.566E+11;Lamp;;',
    ].join('\n'),
  );
  expect(items.map(({ marketplace, listingId, price }) => [marketplace, listingId, price?.amount])).toEqual([
    ['amazon', 'B0EXAMPLE1', '39.00'],
    ['ebay', '256600000011', undefined],
    ['aliexpress', '1005006617729901', undefined],
  ]);
  expect(badRows).toEqual([{ line: 5, problem: expect.stringContaining('shortened by the spreadsheet') }]);
});

test('each bad row is named by its line and what is wrong with it; the good ones stay', () => {
  const { items, badRows } = parseCatalogueCsv(
    [
      'marketplace;sku;asin;title;price;currency;quantity;fulfilment;protected',
      'amazon;A;B0EXAMPLE1;Good;;;;;',
      'bazaar;B;B0EXAMPLE1;Wrong place;;;;;',
      'ebay;;256600000011;No SKU;;;;;',
      'ebay;C;256600000011;"Two',
      'lines";12,50 €;EUR;;;',
      'ebay;D;256600000011;No currency;12.50;;;;',
      'ebay;E;256600000011;Stock;;;-3;;',
      'ebay;F;256600000011;Flag;;;;;maybe',
      'ebay;G;256600000011;Channel;;;;pigeon;',
      'amazon;A;B0EXAMPLE1;Again;;;;;',
      'ebay;H;256600000011;Also good;;;;;',
      ';;;;;;;;',
      ' ; ;;;;;;;',
    ].join('\n'),
  );
  expect(items.map(({ sku }) => sku)).toEqual(['A', 'H']);
  expect(badRows).toEqual([
    { line: 3, problem: expect.stringContaining('marketplace') },
    { line: 4, problem: 'sku is empty' },
    { line: 6, problem: 'price is not an amount such as 19.99' },
    { line: 7, problem: 'price and currency go together' },
    { line: 8, problem: 'quantity is negative' },
    { line: 9, problem: 'protected is neither yes nor no' },
    { line: 10, problem: 'fulfilment is neither merchant nor marketplace' },
    { line: 11, problem: 'this SKU came before' },
  ]);
});

test.each([
  ['amazon', 'B0EXAMPLE1', undefined],
  ['amazon', '0316769487', undefined],
  ['amazon', 'B0EXAMPLE', 'listing_id is not an ASIN, ten letters and digits'],
  ['ebay', '256600000011', undefined],
  ['ebay', 'B0EXAMPLE1', 'listing_id is not an item number, nine to fourteen digits'],
  ['aliexpress', '1005000000000011', undefined],
  [
    'aliexpress',
    '1.005E+15',
    'listing_id was shortened by the spreadsheet: make the column text, and fill it in again',
  ],
  ['webhook', 'whatever/1', undefined],
  ['shopify', '1', 'marketplace is none of amazon, ebay, aliexpress, webhook'],
])('on %s a listing is called %s: %s', (marketplace, id, problem) => {
  const { badRows } = parseCatalogueCsv(`marketplace,sku,listing_id,title\n${marketplace},A,${id},Lamp`);
  expect(badRows).toEqual(problem === undefined ? [] : [{ line: 2, problem }]);
});

test.each([
  { text: '', problem: 'the file is empty' },
  { text: 'sku,title\nA,B', problem: 'no column for marketplace, listing_id; it has sku, title' },
  { text: 'marketplace,sku,asin,title\namazon,A,B0,"never closed', problem: expect.stringMatching(/quote/i) },
])('a file that is no catalogue is one bad row: $problem', ({ text, problem }) => {
  expect(parseCatalogueCsv(text)).toMatchObject({ items: [], badRows: [{ problem }] });
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(anyText(400), (noise) => {
      parseCatalogueCsv(noise);
      parseCatalogueCsv(`marketplace,sku,asin,title\n${noise}`);
    }),
    { numRuns: 300 },
  );
});

test('who ships is not known where the seller does not say it', () => {
  const header = 'marketplace,sku,listing_id,title';
  const {
    items: [unsaid],
  } = parseCatalogueCsv(`${header}\namazon,LAMP-1,B0EXAMPLE1,Lamp\n`);
  const {
    items: [empty],
  } = parseCatalogueCsv(`${header},fulfilment\namazon,LAMP-1,B0EXAMPLE1,Lamp,\n`);
  for (const item of [unsaid, empty]) expect(item).not.toHaveProperty('fulfilment');
});
