import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listingUrl } from '../../../functions/console/views/addresses.ts';
import { connectStore } from '../../../infra/cli/store/connect.ts';
import { demoCredentials } from '../../../infra/local/marketplaces/demo-credentials.ts';
import { demoOffers } from '../../../infra/local/marketplaces/demo-offers.ts';
import { sitesOf } from '../../../shared/marketplaces/account-sites.ts';
import { ConnectionInvalid } from '../../../shared/marketplaces/errors.ts';
import { Marketplace } from '../../../shared/marketplaces/port.ts';
import { siteFor } from '../../../shared/marketplaces/sites.ts';
import { getStore, putStore } from '../../../shared/store/store-records.ts';
import { aStore } from '../response/a-case.ts';
import { openMarket } from './market.ts';
import { memoryTable } from './memory-table.ts';

describe('an account’s sites', () => {
  test('are those of its countries', () => {
    const amazon = { marketplaceIds: ['A1PA6795UKMFR9', 'A13V1IB3VIYZZH', 'A-NEW-ONE'] };
    expect(sitesOf('amazon', amazon)).toEqual(['https://www.amazon.de', 'https://www.amazon.fr']);
    expect(sitesOf('ebay', { marketplaceId: 'EBAY_GB' })).toEqual(['https://www.ebay.co.uk']);
    expect(sitesOf('webhook', { url: 'https://shop.example' })).toEqual([]);
  });

  test('are nowhere but on the web or on this machine', () => {
    expect(() => sitesOf('amazon', { site: 'javascript:alert(1)' })).toThrow(ConnectionInvalid);
    expect(() => sitesOf('amazon', { site: 'http://shop.example' })).toThrow(ConnectionInvalid);
  });
});

test('an account’s sites are kept with its store when it is connected', async () => {
  await using market = await openMarket({ seed: [] });
  const folder = await mkdtemp(join(tmpdir(), 'sites-'));
  const file = join(folder, 'amazon.json');
  const { amazon } = demoCredentials(market.marketplaces.endpoints);
  await writeFile(file, JSON.stringify({ ...amazon, site: undefined, marketplaceIds: ['A1PA6795UKMFR9'] }));
  const cases = memoryTable();
  const sites = { ebay: ['https://www.ebay.de'] };
  await putStore(cases, { ...aStore(), sites });
  const keeper = {
    cases,
    marketplaces: market.access,
    keepCredentials: async () => undefined,
    forgetCredentials: async () => undefined,
    close: async () => undefined,
  };
  await connectStore(keeper, aStore().id, 'amazon', file);
  await rm(folder, { recursive: true });
  expect((await getStore(cases, aStore().id)).sites).toEqual({ ...sites, amazon: ['https://www.amazon.de'] });
});

const german = ['https://www.amazon.de', 'https://www.amazon.fr'];
test.each([
  ['the account’s first', german, 'amazon.com', 'https://www.amazon.de'],
  ['the account’s that the mail is from', german, 'marketplace.amazon.fr', 'https://www.amazon.fr'],
  [
    'the mail’s, of an account whose sites are not known',
    undefined,
    'amazon.co.uk',
    'https://www.amazon.co.uk',
  ],
  ['the mail’s, of an account that names none', [], 'amazon.com.mx', 'https://www.amazon.com.mx'],
  ['home, where neither says', undefined, 'notamazon.de', 'https://www.amazon.com'],
])('a complaint is about the site that is %s', (_, ofAccount, sender, site) => {
  expect(siteFor('amazon', ofAccount, sender)).toBe(site);
});

test('a listing on a stand-in leads to its page there', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const { amazon, ebay, aliexpress } = demoCredentials(market.marketplaces.endpoints);
  const sites = {
    amazon: sitesOf('amazon', amazon),
    ebay: sitesOf('ebay', ebay),
    aliexpress: sitesOf('aliexpress', aliexpress),
  };
  const mail = {
    verdict: { trust: 'authenticated' as const, provenDomain: 'amazon.com', reasons: [], anomalies: [] },
    sources: [],
  };
  for (const { marketplace, listingId } of market.marketplaces.state()) {
    const listing = { marketplace: Marketplace.parse(marketplace), listingId };
    const page = listingUrl(mail, { sites }, listing);
    expect((await fetch(page ?? '')).status).toBe(200);
  }
});
