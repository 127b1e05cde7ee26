import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoRecords, readDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { sign } from '../../infra/local/demo/sign.ts';
import { demoCredentials } from '../../infra/local/marketplaces/demo-credentials.ts';
import { history, loadCase } from '../../shared/case/records/case-store.ts';
import { mailResult } from '../../shared/case/records/mail-results.ts';
import { fixedResolver } from '../../shared/mail/dns.ts';
import { catalogueStore } from '../../shared/marketplaces/catalogue.ts';
import { Store } from '../../shared/store/store.ts';
import { putStore } from '../../shared/store/store-records.ts';
import { type DeployedWorld, openDeployedWorld } from './deployed-world.ts';
import { deployed } from './settings.ts';

const at = deployed();
const store = Store.parse({
  id: 'smoke',
  name: 'Smoke test',
  inbox: 'smoke@complaints.example.com',
  seller: { name: 'Smoke Trading', email: 'seller@example.com' },
  team: ['team@example.com'],
  marketplaces: ['amazon'],
  policy: { minimumConfidence: 0.5, shareOfCatalogue: 1 },
});
const offer = { sku: 'SMOKE-1', asin: 'B0SMOKE001', title: 'Steel bottle, forest green' };

const notice = (now: Date) => `From: Amazon <notice@amazon.com>
To: ${store.inbox}
Subject: Policy Warning
Date: ${now.toUTCString().replace('GMT', '+0000')}
Message-ID: <smoke-1@amazon.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello,

We removed the listing below because a rights owner reported to us that it may infringe their trademark.

ASIN: ${offer.asin}
Title: ${offer.title}
Infringement type: Trademark
Trademark number: 5123987
Complaint ID: 17204418823

These are the rights owner's contact details:
-- Northfell Outdoor GmbH
-- brand-protection@northfell.example
`;

const eventually = { timeout: 90_000, interval: 250 };

let world: DeployedWorld;
beforeAll(async () => {
  if (!at) throw new Error('There is nothing deployed: run this by npm run test:aws.');
  world = await openDeployedWorld(at);
});
afterAll(() => world?.close());

test('a complaint that Amazon mails takes its offer off sale', async () => {
  const keys = at && (await readDemoKeys(at.keys));
  if (!keys) throw new Error('There is no key to sign with.');
  const dnsRecords = demoRecords(keys);
  await putStore(world.cases, { ...store, dnsRecords });
  await catalogueStore(world.cases).put(store.id, [
    {
      marketplace: 'amazon',
      sku: offer.sku,
      listingId: offer.asin,
      identifiers: [],
      title: offer.title,
      fulfilment: 'merchant',
      protected: false,
    },
  ]);
  await world.marketplaces.seed([{ marketplace: 'amazon', ...offer, price: 24.9, quantity: 7 }]);
  await world.keepCredentials(store.id, 'amazon', demoCredentials(world.marketplaces.endpoints).amazon);
  const raw = await sign(notice(new Date()), 'amazon.com', keys);
  const key = await world.deliver(raw, {
    from: 'notice@amazon.com',
    to: store.inbox,
    resolver: fixedResolver(dnsRecords),
  });

  const result = await vi.waitUntil(() => mailResult(world.cases, key), eventually);
  expect(result).toMatchObject({ result: 'opened', storeId: store.id });
  const caseId = result.caseIds[0] ?? '';
  await vi.waitUntil(() => world.marketplaces.state().every(({ onSale }) => !onSale), eventually);
  const now = await vi.waitUntil(async () => {
    const found = await loadCase(world.cases, caseId);
    return found.drafts.length > 0 && found.questions.length > 0 ? found : undefined;
  }, eventually);
  expect(now.listings).toMatchObject([{ sku: offer.sku, state: 'off' }]);
  const told = (await history(world.cases, caseId)).find(({ event }) => event.type.endsWith('notified'));
  expect(told?.event).toMatchObject({
    type: 'notified',
    whom: 'team',
    to: store.team,
    messageId: expect.any(String),
  });
  await vi.waitUntil(() => world.sink.sent.some(({ to }) => to.join() === store.team.join()), eventually);
});
