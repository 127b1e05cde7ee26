/** The mail that the README and the terminal have a first user send. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoStore } from '../../../infra/local/demo/demo-store.ts';
import { demoOffers } from '../../../infra/local/marketplaces/demo-offers.ts';
import { fixedResolver } from '../../../shared/mail/dns.ts';
import { examine } from '../../../shared/notice/examine.ts';
import { ownAddresses } from '../../../shared/store/own-addresses.ts';

test('names a listing that the demonstration’s store sells', async () => {
  const raw = readFileSync('infra/local/demo/first-complaint.eml');
  const { findings } = await examine(
    raw,
    {
      receivedBy: 'amazonses.com',
      forwarders: demoStore.forwarders,
      ownAddresses: [...ownAddresses(demoStore)],
      arcForwarders: [],
      receivedAt: '2026-11-23T15:00:00.000Z',
    },
    fixedResolver({}),
  );
  const [{ notice, verdict } = expect.fail('it was read as nothing')] = findings;
  expect(notice).toMatchObject({ kind: 'complaint', right: 'trademark', platform: 'ebay' });
  expect(notice.confidence).toBeGreaterThan(0.6);
  expect(verdict.trust).toBe('unverified');
  const [{ id } = expect.fail('it names no listing')] = notice.listings;
  expect(demoOffers.filter((offer) => offer.marketplace === 'ebay' && offer.itemId === id)).toHaveLength(1);
});
