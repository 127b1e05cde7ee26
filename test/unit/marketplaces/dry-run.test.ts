/** What a complaint would come to: said precisely, and nothing done. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../infra/cli/run-command.ts';
import { connectStore } from '../../../infra/cli/store/connect.ts';
import { dryRun } from '../../../infra/cli/store/dry-run.ts';
import type { Keeper } from '../../../infra/cli/store/keeper.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { ConnectionInvalid } from '../../../shared/marketplaces/errors.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { MemoryTable } from '../console/memory.ts';
import { aFolder } from '../local/a-folder.ts';
import { buildMail, makeKey, sealMail } from '../mail/build-mail.ts';
import { aStore } from '../response/a-case.ts';
import { type Market, openMarket } from './market.ts';

const store = aStore({ marketplaces: ['amazon', 'ebay', 'aliexpress'] });
const goods = { price: 19.5, quantity: 4, title: 'Lamp' };

const open = async () => {
  const market = await openMarket({
    seed: [
      { ...goods, marketplace: 'amazon', sku: 'A-1', asin: 'B0EXAMPLE1' },
      { ...goods, marketplace: 'amazon', sku: 'A-2', asin: 'B0EXAMPLE1', fulfilment: 'marketplace' },
      { ...goods, marketplace: 'ebay', sku: 'E-1', itemId: '256600000011' },
      { ...goods, marketplace: 'aliexpress', sku: 'C-1', productId: '1005000000000011' },
    ],
  });
  const cases = new MemoryTable();
  await putStore(cases, store);
  const item = (marketplace: Marketplace, sku: string, listingId: string) => ({
    marketplace,
    sku,
    listingId,
    title: 'Lamp',
    identifiers: [],
    fulfilment: 'merchant' as const,
    protected: false,
  });
  await catalogueStore(cases).put(store.id, [
    item('amazon', 'A-1', 'B0EXAMPLE1'),
    item('amazon', 'A-2', 'B0EXAMPLE1'),
    item('ebay', 'E-1', '256600000011'),
    item('aliexpress', 'C-1', '1005000000000011'),
  ]);
  const keeper: Keeper = {
    cases,
    marketplaces: market.access,
    keepCredentials: async (_store, marketplace, credentials) => {
      market.credentials[marketplace] = credentials as Record<string, unknown>;
    },
    forgetCredentials: async () => undefined,
    close: async () => undefined,
  };
  const said: string[] = [];
  const about = async (what: string | undefined, as = store) => {
    said.length = 0;
    it.answered = await dryRun(keeper, as, what, (line) => void said.push(line));
    return said;
  };
  const close = () => market[Symbol.asyncDispose]();
  const it = { market, cases, keeper, about, answered: true, [Symbol.asyncDispose]: close };
  return it;
};

const changes = ({ marketplaces }: Market) => marketplaces.actions().length;

test('a listing: what it is, each call, what the marketplace says of it', async () => {
  await using it = await open();
  const writes = it.cases.writes;
  expect(await it.about('B0EXAMPLE1')).toEqual([
    `Dry run for ${store.id}: nothing is changed.`,
    'A-1 (amazon B0EXAMPLE1) Lamp',
    '  · on sale, 19.50 USD, 4 in stock; kept, to be put back exactly',
    '  → patchListingsItem A-1 in ATVPDKIKX0DER: stock of channel DEFAULT from 4 to 0',
    '  ✓ amazon has tried it and objects to nothing',
    'A-2 (amazon B0EXAMPLE1) Lamp',
    expect.stringMatching(/^ {2}· on sale, 19\.50 USD/),
    '  → patchListingsItem A-2 in ATVPDKIKX0DER: the end of its offer to the day before',
    '  ✓ amazon has tried it and objects to nothing',
  ]);
  expect((await it.about('256600000011')).at(-1)).toMatch(/^ {2}→ withdrawOffer \w+ of SKU E-1 on EBAY_US$/);
  expect((await it.about('1005000000000011')).at(-1)).toBe(
    '  → offlineaeproduct 1005000000000011: the product with all its SKUs',
  );
  it.market.marketplaces.faults.set({ operation: 'patchListingsItem', kind: 'invalid' });
  expect(await it.about('B0EXAMPLE1')).toContainEqual(expect.stringMatching(/^ {2}✗ amazon objects: 90220 /));
  it.market.marketplaces.faults.set({ marketplace: 'ebay', kind: '500' });
  expect(it.answered).toBe(true);
  expect((await it.about('256600000011')).at(-1)).toBe('  ✗ HTTP 500');
  expect(it.answered).toBe(false);
  it.keeper.marketplaces = {
    ...it.market.access,
    credentials: async () => {
      throw new NotFoundError('nothing is kept there');
    },
  };
  expect((await it.about('256600000011')).at(-1)).toMatch(
    /^ {2}✗ No credentials are kept for eBay\. Connect it with "npm run store -- connect \S+ ebay /,
  );
  expect(it.answered).toBe(false);
  expect(changes(it.market)).toBe(0);
  expect(it.cases.writes).toBe(writes);
});

test('what is off sale already, and what is nowhere', async () => {
  await using it = await open();
  await it.market.marketplaces.edit({ marketplace: 'aliexpress', target: '1005000000000011', fate: 'held' });
  expect((await it.about('1005000000000011')).at(-1)).toMatch(/^ {2}· enforced, so nothing would be done: /);
  await expect(it.about('B0NOTHING1')).rejects.toThrow(UsageError);
  await expect(it.about(undefined)).rejects.toThrow(UsageError);
});

test('a mail: what the policy decides and why, then each listing; it stays as if the mail had never come', async () => {
  await using it = await open();
  const file = join(await aFolder(), 'complaint.eml');
  await writeFile(
    file,
    [
      'From: Amazon <notice@amazon.com>',
      'To: complaints@lampshop.example',
      'Subject: Notice: Policy Warning',
      `Date: ${new Date().toUTCString()}`,
      'Message-ID: <1@amazon.com>',
      '',
      'Hello,',
      'We received a report from a rights owner who believes that your listing infringes their trademark.',
      'ASIN: B0EXAMPLE1',
      'Trademark number: 87654321',
      'Complaint ID: 12345678901',
      'We removed the listing.',
      '',
    ].join('\r\n'),
  );
  const writes = it.cases.writes;
  const said = await it.about(file);
  expect(said[1]).toBe('“Notice: Policy Warning”: complaint, trademark, amazon; its sender is unverified');
  expect(said[2]).toMatch(/^ {2}A person is asked: \d of \d+ checks do not hold\.$/);
  expect(said).toContain('  → patchListingsItem A-1 in ATVPDKIKX0DER: stock of channel DEFAULT from 4 to 0');
  expect(it.answered).toBe(true);
  const policySays = said.slice(1, said.indexOf('A-1 (amazon B0EXAMPLE1) Lamp'));
  const unconnected = await it.about(file, aStore({ marketplaces: [] }));
  expect(unconnected.slice(1, policySays.length + 1)).toEqual(policySays);
  expect(unconnected.slice(policySays.length + 1)).toEqual(
    ['A-1', 'A-2'].flatMap((sku) => [
      `${sku} (amazon B0EXAMPLE1) Lamp`,
      `  ✗ amazon is not connected, so it cannot be asked: npm run store -- connect ${store.id} amazon --credentials FILE.json`,
    ]),
  );
  expect(it.answered).toBe(false);
  expect(changes(it.market)).toBe(0);
  expect(it.cases.writes).toBe(writes);
});

test('a mail is read with what its store trusts', async () => {
  await using it = await open();
  const provider = makeKey('mailhost.example');
  const redirected = buildMail({ headers: ['X-Forwarded-To: seller@shop.example'] });
  const vouching = 'mailhost.example; dmarc=pass header.from=amazon.com';
  const file = join(await aFolder(), 'redirected.eml');
  await writeFile(file, await sealMail(redirected, provider, vouching));
  const dnsRecords = { [`${provider.selector}._domainkey.${provider.domain}`]: provider.record };
  const trusting = aStore({ arcForwarders: [provider.domain], dnsRecords });
  expect((await it.about(file, trusting))[1]).toMatch(/its sender is forwarded$/);
});

test('credentials that cannot work do not take the place of those that do', async () => {
  await using it = await open();
  const file = join(await aFolder(), 'ebay.json');
  const before = it.market.credentials.ebay;
  await writeFile(file, JSON.stringify({ appId: 'x', certId: 'not to be seen' }));
  const connecting = connectStore(it.keeper, store.id, 'ebay', file);
  await expect(connecting).rejects.toThrow(ConnectionInvalid);
  await expect(connecting).rejects.toThrow(/refreshToken is missing/);
  await expect(connecting).rejects.not.toThrow('not to be seen');
  expect(it.market.credentials.ebay).toBe(before);
});
