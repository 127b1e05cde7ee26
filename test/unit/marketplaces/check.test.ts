import { expect, test } from 'vitest';
import { demoOffers } from '../../../infra/local/marketplaces/demo-offers.ts';
import { checkAccount } from '../../../shared/marketplaces/check.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { openMarket } from './market.ts';

const clock = { now: () => new Date() };

test('an account that works says how much it sells', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const check = (marketplace: 'amazon' | 'ebay' | 'aliexpress') =>
    checkAccount(market.access, 'store-1', marketplace, clock);
  expect(await check('amazon')).toEqual({ works: true, listings: 16 });
  expect(await check('ebay')).toEqual({ works: true, listings: 5 });
  expect(await check('aliexpress')).toEqual({ works: true, listings: 6 });
});

test('one that does not says what is missing', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const check = () => checkAccount(market.access, 'store-1', 'amazon', clock);
  const good = market.credentials.amazon ?? {};
  market.credentials.amazon = { ...good, refreshToken: '', sellerId: undefined };
  expect(await check()).toEqual({
    works: false,
    problems: [expect.stringMatching(/^refreshToken: /), 'sellerId is missing'],
  });
  market.credentials.amazon = { ...good, region: 'us', marketplaceIds: 'ATVPDKIKX0DER' };
  expect(await check()).toEqual({
    works: false,
    problems: ['region: must be na or eu or fe', 'marketplaceIds: must be a list in [ ]'],
  });
  market.credentials.amazon = { ...good, endpoint: 'sandbox', authorisedUntil: 'next summer' };
  expect(await check()).toEqual({
    works: false,
    problems: ['endpoint: Invalid URL', 'authorisedUntil: must be a date such as 2027-01-31'],
  });
  market.credentials.amazon = { ...good, clientSecret: 'wrong' };
  expect(await check()).toMatchObject({
    works: false,
    problems: [
      'it does not accept these credentials',
      'Client authentication failed',
      'Connect it again with "npm run store -- connect store-1 amazon --credentials FILE.json".',
    ],
  });
  market.credentials.amazon = { ...good, sellerId: 'A1OTHER' };
  expect(await check()).toMatchObject({ works: false, problems: [expect.stringMatching(/refused/)] });
  await market.marketplaces.close();
  market.credentials.amazon = good;
  expect(await check()).toMatchObject({
    works: false,
    problems: [expect.stringMatching(/cannot be reached/)],
  });
  const empty = {
    ...market.access,
    credentials: async () => {
      throw new NotFoundError('stores/store-1/amazon');
    },
  };
  expect(await checkAccount(empty, 'store-1', 'amazon', clock)).toMatchObject({
    problems: [expect.stringMatching(/^No credentials are kept for Amazon\. Connect it with "npm run store/)],
  });
  // what a step finds there names the cure, and no name of a secret
  const lamp = { sku: 'LAMP', marketplace: 'amazon', listingId: 'B0D1111111', title: '' } as const;
  await expect(actorFor('amazon', { access: empty, storeId: 'store-1', clock }).read(lamp)).rejects.toThrow(
    /^No credentials are kept for Amazon\. Connect it with "npm run store -- connect store-1 amazon/,
  );
});
